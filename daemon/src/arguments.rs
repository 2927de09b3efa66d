//! The command line of `cabind`.
use cabind::engine::ModelSource;
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// In-vehicle inference daemon. Without a configuration file every key has its default.
#[derive(Debug, Parser)]
#[command(version, about)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Serve requests over D-Bus and MQTT.
    Run(RunArguments),
    /// Show architecture, quantisation, sizes, tokenizer and template of a checkpoint.
    Inspect(InspectArguments),
    /// Show the ids and pieces of a text, or the prompt of a conversation.
    Tokenize(TokenizeArguments),
    /// Compute the logits of every position of a list of token ids.
    Logits(LogitsArguments),
    /// Answer one prompt, without a daemon.
    Generate(GenerateArguments),
    /// Ask a model the requests of files with known calls and count the exact replies.
    Eval(EvalArguments),
    /// Measure prefill and decode of a model on a device.
    Bench(BenchArguments),
    /// Compare every operation on a device with its reference.
    Selftest(SelftestArguments),
}

#[derive(Debug, Args)]
pub(crate) struct RunArguments {
    /// Configuration file, usually /etc/cabind/cabind.toml.
    #[arg(long)]
    pub(crate) config: Option<PathBuf>,
    /// A Hugging Face directory or a GGUF file, instead of the configured one.
    #[arg(long, conflicts_with = "random_weights")]
    pub(crate) model: Option<PathBuf>,
    /// The shape of a published model with random weights, for measuring.
    #[arg(long, value_name = "PRESET")]
    pub(crate) random_weights: Option<String>,
    /// auto, cuda:N, wgpu:N or cpu, instead of the configured one.
    #[arg(long)]
    pub(crate) device: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct InspectArguments {
    /// A Hugging Face directory or a GGUF file.
    pub(crate) model: PathBuf,
    /// One JSON object instead of a table.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct EvalArguments {
    /// A Hugging Face directory or a GGUF file.
    #[arg(long)]
    pub(crate) model: PathBuf,
    /// JSON lines of {"language", "kind", "turns": [{"user", "calls"}]}.
    #[arg(required = true)]
    pub(crate) files: Vec<PathBuf>,
    #[arg(long, default_value = "auto")]
    pub(crate) device: String,
    /// Quantise the matrices while loading: q8_0, q4_0, …
    #[arg(long, value_name = "FORMAT")]
    pub(crate) quant: Option<String>,
    /// Close the reasoning part at once.
    #[arg(long)]
    pub(crate) no_think: bool,
    /// Wrong replies to show; all are counted.
    #[arg(long, default_value_t = 20)]
    pub(crate) failures: usize,
    /// One JSON object instead of tables.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct TokenizeArguments {
    /// A Hugging Face directory or a GGUF file.
    pub(crate) model: PathBuf,
    /// Encoded as it is, control tokens included, without adding any.
    #[arg(required_unless_present = "chat", conflicts_with = "chat")]
    pub(crate) text: Option<String>,
    /// A JSON array of {"role", "content"}, or - for standard input.
    #[arg(long, value_name = "FILE")]
    pub(crate) chat: Option<PathBuf>,
    /// Close the reasoning part of the prompt at once.
    #[arg(long, requires = "chat")]
    pub(crate) no_think: bool,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct LogitsArguments {
    /// A Hugging Face directory or a GGUF file; left out with --random-weights.
    #[arg(
        required_unless_present = "random_weights",
        conflicts_with = "random_weights"
    )]
    pub(crate) model: Option<PathBuf>,
    /// The shape of a published model with random weights.
    #[arg(long, value_name = "PRESET")]
    pub(crate) random_weights: Option<String>,
    /// Token ids, for instance 1,2,3.
    #[arg(long, value_delimiter = ',', required = true)]
    pub(crate) ids: Vec<u32>,
    /// A NumPy file of f32 [positions, vocabulary]; without it the likeliest tokens are printed.
    #[arg(long, value_name = "FILE.npy")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, default_value = "auto")]
    pub(crate) device: String,
}

#[derive(Debug, Args)]
pub(crate) struct BenchArguments {
    /// A Hugging Face directory or a GGUF file; left out with --random-weights.
    #[arg(
        required_unless_present = "random_weights",
        conflicts_with = "random_weights"
    )]
    pub(crate) model: Option<PathBuf>,
    /// The shape of a published model with random weights.
    #[arg(long, value_name = "PRESET")]
    pub(crate) random_weights: Option<String>,
    /// How random weights are stored, bf16 if left out, or what a model's are quantised to as they
    /// are loaded: bf16, q8_0, q4_0 or q4_k_m.
    #[arg(long)]
    pub(crate) quant: Option<String>,
    #[arg(long, default_value = "auto")]
    pub(crate) device: String,
    /// Lengths of the prompts to prefill, in tokens.
    #[arg(long, value_delimiter = ',', default_value = "512")]
    pub(crate) prefill: Vec<usize>,
    /// Tokens in the cache before decoding begins.
    #[arg(long, value_delimiter = ',', default_value = "0,512")]
    pub(crate) depth: Vec<usize>,
    /// Sequences decoded together, at each depth.
    #[arg(long, value_delimiter = ',', default_value = "1")]
    pub(crate) batch: Vec<usize>,
    /// How keys and values are stored: f32, f16 or q8; left out, as it serves.
    #[arg(long)]
    pub(crate) kv_cache: Option<String>,
    /// Tokens to decode at each depth.
    #[arg(long, default_value_t = 32)]
    pub(crate) decode: usize,
    /// Times each measurement is made; the fastest counts.
    #[arg(long, default_value_t = 3)]
    pub(crate) repeats: usize,
    /// On a GPU, the products of one layer for these batches and prompts instead of the whole model.
    #[arg(long, conflicts_with = "json")]
    pub(crate) operations: bool,
    /// One JSON object instead of a table.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct SelftestArguments {
    /// A model to check as well, as the device serves it: a Hugging Face directory or a GGUF file.
    pub(crate) model: Option<PathBuf>,
    #[arg(long, default_value = "auto")]
    pub(crate) device: String,
}

#[derive(Debug, Args)]
pub(crate) struct GenerateArguments {
    /// A Hugging Face directory or a GGUF file (left out with --random-weights), then the prompt.
    #[arg(value_names = ["MODEL", "PROMPT"], num_args = 1..=2, required = true)]
    words: Vec<String>,
    /// The shape of a published model with random weights.
    #[arg(long, value_name = "PRESET")]
    random_weights: Option<String>,
    /// Quantise the model as it is loaded: bf16, q8_0, q4_0 or q4_k_m.
    #[arg(long, conflicts_with = "random_weights")]
    pub(crate) quant: Option<String>,
    #[arg(long, default_value = "auto")]
    pub(crate) device: String,
    /// Always the likeliest token.
    #[arg(long, conflicts_with_all = ["temperature", "seed"])]
    pub(crate) greedy: bool,
    #[arg(long)]
    pub(crate) temperature: Option<f32>,
    #[arg(long)]
    pub(crate) top_p: Option<f32>,
    #[arg(long)]
    pub(crate) top_k: Option<u32>,
    #[arg(long)]
    pub(crate) min_p: Option<f32>,
    #[arg(long)]
    pub(crate) repetition_penalty: Option<f32>,
    #[arg(long)]
    pub(crate) seed: Option<u64>,
    /// Tokens of the reply, reasoning included.
    #[arg(long, default_value_t = 256)]
    pub(crate) max_tokens: u32,
    /// Close the reasoning part at once.
    #[arg(long)]
    pub(crate) no_think: bool,
    /// One JSON object with reply, usage and memory.
    #[arg(long)]
    pub(crate) json: bool,
}

impl GenerateArguments {
    /// Model and prompt, or which of them is missing.
    pub(crate) fn model_and_prompt(&self) -> Result<(ModelSource, &str), &'static str> {
        match (&self.random_weights, self.words.as_slice()) {
            (None, [model, prompt]) => Ok((ModelSource::Path(model.into()), prompt)),
            (None, _) => Err("give a model and a prompt"),
            (Some(preset), [prompt]) => Ok((ModelSource::RandomWeights(preset.clone()), prompt)),
            (Some(_), _) => Err("with --random-weights give a prompt only"),
        }
    }
}
