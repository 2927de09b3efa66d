//! The command line.
use super::quantize::QuantizeArguments;
use super::update_arguments::UpdateCommand;
use cabind_updates::release::ReleaseCommand;
use clap::{Args, Parser, Subcommand};

/// The variable that names the bus where `--bus` does not.
const BUS_VARIABLE: &str = "CABIND_BUS";

pub(super) const EXIT_CODES: &str = "\
Exit codes:
  0    done
  1    the output cannot be written
  2    the command line or the input is wrong
  3    the daemon cannot be reached
  4    the daemon refused the request or failed at it; its error name is printed
  5    the model is not loaded, or something took longer than its limit
  130  interrupted with Ctrl-C";

/// Talks to cabind, the in-vehicle inference daemon.
#[derive(Debug, Parser)]
#[command(name = "cabinctl", version, after_help = EXIT_CODES)]
pub struct Arguments {
    /// `system`, `session` or a D-Bus address [default: $CABIND_BUS, else system]
    #[arg(long, global = true)]
    bus: Option<String>,
    /// Seconds to wait for a model that is being loaded
    #[arg(
        long = "wait",
        value_name = "SECONDS",
        global = true,
        default_value_t = 600
    )]
    pub(super) wait_seconds_max: u64,
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Hold a conversation; Ctrl-C ends the running reply, Ctrl-D the conversation
    #[command(after_help = EXIT_CODES)]
    Chat(ReplyArguments),
    /// Ask one question and print the answer
    #[command(after_help = EXIT_CODES)]
    Ask(Question),
    /// Show what the daemon does; exit code 5 while no model is ready
    #[command(after_help = EXIT_CODES)]
    Status {
        /// Print one JSON object
        #[arg(long)]
        json: bool,
    },
    /// Install models and choose which serves; the group cabind-update and root may
    #[command(subcommand)]
    Update(UpdateCommand),
    /// Write a model as a GGUF file with its matrices in another format; needs no daemon
    #[command(after_help = EXIT_CODES)]
    Quantize(QuantizeArguments),
    /// Publish models for a fleet; needs no daemon
    #[command(subcommand)]
    Release(Box<ReleaseCommand>),
}

#[derive(Clone, Debug, Args)]
pub struct Question {
    /// The question, or `-` to read it from standard input
    pub(super) text: String,
    /// Print one JSON object: content, reasoning, finish, say, calls, usage
    #[arg(long)]
    pub(super) json: bool,
    #[command(flatten)]
    pub(super) reply: ReplyArguments,
}

#[derive(Clone, Debug, Args)]
pub struct ReplyArguments {
    /// Tokens of a reply at most, reasoning included
    #[arg(long)]
    pub(super) max_tokens: Option<u32>,
    /// 0 always takes the likeliest token
    #[arg(long)]
    pub(super) temperature: Option<f64>,
    /// The same question, seed and model give the same reply
    #[arg(long)]
    pub(super) seed: Option<u64>,
    /// Answer without reasoning
    #[arg(long)]
    pub(super) no_think: bool,
    /// Tell the model the vehicle's functions, for models that do not know them
    #[arg(long)]
    pub(super) tools: bool,
    /// Hold the answer to the JSON schema in a file, token by token
    #[arg(long, value_name = "FILE", value_parser = read_schema, conflicts_with = "tools")]
    pub(super) schema: Option<String>,
    /// A system message before the conversation
    #[arg(long, value_name = "TEXT")]
    pub(super) system: Option<String>,
}

/// The text of a file that holds JSON; what the schema may contain is for the daemon to say.
fn read_schema(path: &str) -> Result<String, String> {
    let text = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
    match serde_json::from_str::<serde_json::Value>(&text) {
        Ok(_) => Ok(text),
        Err(error) => Err(format!("the file holds no JSON: {error}")),
    }
}

impl ReplyArguments {
    /// Whether a reply of a model that answers in `reply_form` is a sentence and vehicle calls.
    pub(super) fn is_cabin(&self, reply_form: &str) -> bool {
        self.schema.is_none() && (self.tools || reply_form == "cabin")
    }
}

impl Arguments {
    /// The bus of the option, the environment, or the system.
    pub(super) fn bus(&self) -> String {
        self.bus
            .clone()
            .or_else(|| std::env::var(BUS_VARIABLE).ok())
            .filter(|bus| !bus.is_empty())
            .unwrap_or_else(|| "system".into())
    }
}
