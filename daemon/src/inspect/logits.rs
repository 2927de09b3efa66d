//! `cabind logits`.
use crate::arguments::LogitsArguments;
use anyhow::{Context, Result};
use cabind_kernels::device;
use cabind_models::decoder::{Decoder, Form, Rows};
use cabind_models::presets::preset;
use cabind_models::weights::{FileFormat, Weights};
use std::io::Write;
use std::ops::ControlFlow;
use std::path::Path;

/// Tokens printed a position.
const LIKELIEST: usize = 5;

pub(crate) fn logits(arguments: &LogitsArguments) -> Result<()> {
    let weights = match (&arguments.model, &arguments.random_weights) {
        (Some(path), _) => Weights::open(path)?,
        (None, name) => {
            let name = name.as_deref().context("give a model")?;
            let config = preset(name).with_context(|| format!("there is no preset {name:?}"))?;
            Weights::random(config, 0, FileFormat::Bf16)
        }
    };
    let device = device::open(arguments.device.parse()?)?;
    let form = Form::Stock(device.weight_dtype());
    let decoder = Decoder::load(&weights, &device.device, form, &mut |_| {
        ControlFlow::Continue(())
    })?;
    let mut cache = decoder.new_cache(arguments.ids.len());
    let logits = decoder.forward(&arguments.ids, &mut cache, Rows::All)?; // [tokens, vocab]
    let vocab_size = decoder.config().vocab_size;
    if let Some(path) = &arguments.out {
        return write_npy(path, &logits, vocab_size).with_context(|| path.display().to_string());
    }
    for (id, row) in arguments.ids.iter().zip(logits.chunks_exact(vocab_size)) {
        let mut order: Vec<usize> = (0..vocab_size).collect();
        order.sort_by(|&a, &b| row[b].total_cmp(&row[a]));
        let best = order.iter().take(LIKELIEST);
        let best: Vec<String> = best.map(|&at| format!("{at} {:.4}", row[at])).collect();
        println!("{id:8}: {}", best.join("  "));
    }
    Ok(())
}

/// NumPy's format 1.0: magic, header padded to 64 bytes, then little-endian rows.
/// <https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html>
fn write_npy(path: &Path, values: &[f32], columns: usize) -> std::io::Result<()> {
    let rows = values.len() / columns;
    let mut header =
        format!("{{'descr': '<f4', 'fortran_order': False, 'shape': ({rows}, {columns}), }}");
    let unpadded = 10 + header.len() + 1;
    header.extend(std::iter::repeat_n(
        ' ',
        unpadded.next_multiple_of(64) - unpadded,
    ));
    header.push('\n');
    let mut file = std::io::BufWriter::new(std::fs::File::create(path)?);
    file.write_all(b"\x93NUMPY\x01\x00")?;
    file.write_all(&(header.len() as u16).to_le_bytes())?;
    file.write_all(header.as_bytes())?;
    for value in values {
        file.write_all(&value.to_le_bytes())?;
    }
    file.flush()
}
