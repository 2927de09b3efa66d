//! `cabinctl quantize`: a smaller file of a model.
use super::Failure;
use cabind_models::export::{ExportError, export_gguf};
use cabind_models::weights::FileFormat;
use clap::Args;
use std::io::Write;
use std::path::PathBuf;

#[derive(Clone, Debug, Args)]
pub struct QuantizeArguments {
    /// A Hugging Face directory, or a GGUF file that is not quantised
    source: PathBuf,
    /// The GGUF file to write
    target: PathBuf,
    /// bf16, q8_0, q4_0 or q4_k_m
    #[arg(long)]
    format: FileFormat,
}

pub(super) fn run(arguments: &QuantizeArguments) -> Result<(), Failure> {
    let bytes =
        export_gguf(&arguments.source, arguments.format, &arguments.target).map_err(|error| {
            match error {
                ExportError::Write { .. } => Failure::Output(error.to_string()),
                error => Failure::Usage(error.to_string()),
            }
        })?;
    let target = arguments.target.display();
    writeln!(std::io::stdout(), "{target}: {:.1} MB", bytes as f64 / 1e6)?;
    Ok(())
}
