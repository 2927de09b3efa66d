//! `make demo`: cabind at work on a private bus and a private broker.
use anyhow::{Context, Result, bail};
use cabind_tests::daemon::{Daemon, Setup};
use cabind_tests::demo::answer::{Answer, show_calls};
use cabind_tests::demo::ask::Asker;
use cabind_tests::demo::questions::{QUESTIONS, Question};
use cabind_tests::demo::table;
use cabind_tests::demo::update::{self, Fleet};
use cabind_tests::private_bus::PrivateBus;
use cabind_tests::{broker, programs};
use clap::Parser;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;
use tokio_util::sync::CancellationToken;

/// Loading may read 140 GB.
const LOAD_LIMIT: Duration = Duration::from_secs(1800);
/// The drain of the default configuration and the adapters' goodbyes.
const STOP_LIMIT: Duration = Duration::from_secs(35);

/// Asks a model ten things over D-Bus and MQTT and shows the replies.
#[derive(Parser)]
struct Arguments {
    /// A Hugging Face directory or a GGUF file. Without it: the repository's cabin-mini, whose
    /// replies must be right; of any other model they must only be complete.
    #[arg(long)]
    model: Option<PathBuf>,
    /// auto, cuda:N, wgpu:N or cpu.
    #[arg(long, default_value = "auto")]
    device: String,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("\ncabind-demo: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Returns how many replies were wrong.
fn run(arguments: &Arguments) -> Result<usize> {
    let cabin_mini = programs::cabin_mini();
    let model = arguments.model.as_ref().unwrap_or(&cabin_mini);
    let model = model
        .canonicalize()
        .with_context(|| format!("no model at {}", model.display()))?;
    let knows_the_car = cabin_mini.canonicalize().is_ok_and(|own| own == model);

    let runtime = Runtime::new()?;
    let interrupted = CancellationToken::new();
    runtime.spawn({
        let interrupted = interrupted.clone();
        async move {
            if tokio::signal::ctrl_c().await.is_ok() {
                interrupted.cancel();
            }
        }
    });

    let folder = tempfile::tempdir()?;
    let bus = PrivateBus::open(folder.path())?;
    let port = broker::embedded()?;
    println!("  dbus-daemon  {}", bus.address);
    println!("  rumqttd      127.0.0.1:{port}");
    let mut setup = Setup::new(model.clone());
    setup.device.clone_from(&arguments.device);
    setup.bus = Some(bus.address.clone());
    setup.broker_port = Some(port);
    let fleet = match knows_the_car {
        true => Some(Fleet::start(folder.path())?),
        false => None,
    };
    if let Some(fleet) = &fleet {
        setup.sections.clone_from(&fleet.section);
    }
    if !knows_the_car {
        // It may reason at length, and Hermes puts the whole catalogue into the prompt.
        setup.engine = "reply_tokens_max = 256\ncontext_tokens_max = 8192".into();
    }
    let mut daemon = Daemon::start(&setup, folder.path())?;
    wait_ready(&mut daemon, &model, &interrupted)?;

    let limit = Duration::from_secs(if knows_the_car { 60 } else { 900 });
    let wrong = runtime.block_on(async {
        tokio::select! {
            () = interrupted.cancelled() => bail!("interrupted"),
            wrong = ask_all(&bus.address, port, limit, knows_the_car) => wrong,
        }
    });
    let wrong =
        wrong.map_err(|error| error.context(format!("cabind says:\n{}", daemon.process.log())))?;
    if fleet.is_some() {
        update::show(&bus)
            .map_err(|error| error.context(format!("cabind says:\n{}", daemon.process.log())))?;
    }
    if wrong == 0 && std::io::stdin().is_terminal() && std::io::stdout().is_terminal() {
        chat(&bus)?;
    }
    stop(&mut daemon)?;
    Ok(wrong)
}

fn wait_ready(daemon: &mut Daemon, model: &Path, interrupted: &CancellationToken) -> Result<()> {
    let (start, terminal) = (Instant::now(), std::io::stdout().is_terminal());
    if !terminal {
        println!("  cabind       starts with {}", model.display());
    }
    daemon.wait_ready(LOAD_LIMIT, |status| {
        if interrupted.is_cancelled() {
            bail!("interrupted");
        }
        if terminal {
            let seconds = start.elapsed().as_secs_f64();
            print!(
                "\r\x1b[K  cabind       starts with {}, {seconds:.1} s {status}",
                model.display()
            );
            std::io::stdout().flush()?;
        }
        Ok(())
    })?;
    let clear = if terminal { "\r\x1b[K" } else { "" };
    println!(
        "{clear}  cabind       ready after {:.1} s",
        start.elapsed().as_secs_f64()
    );
    Ok(())
}

async fn ask_all(bus: &str, port: u16, limit: Duration, knows_the_car: bool) -> Result<usize> {
    let mut asker = Asker::connect(bus, port, limit).await?;
    for name in ["State", "Model", "Device"] {
        let value = asker.bus.property(name).await?;
        println!(
            "  {:<12} {}",
            name.to_lowercase(),
            value.as_str().unwrap_or("?")
        );
        if name == "State" && value != "ready" {
            bail!("cabind said it is ready, and its state is {value}");
        }
    }
    print!("\n{}", table::head());
    let mut wrong = 0;
    for question in &QUESTIONS {
        let answer = asker.ask(question).await;
        let fault = match &answer {
            Ok(answer) if knows_the_car => answer.fault(question.calls),
            Ok(_) => None,
            Err(error) => Some(format!("{error:#}")),
        };
        print!("{}", table::row(&cells(question, answer.as_ref().ok())));
        if let Some(fault) = fault {
            wrong += 1;
            println!("  ✗ {fault}");
        }
    }
    let right = QUESTIONS.len() - wrong;
    let measure = if knows_the_car { "right" } else { "complete" };
    println!(
        "\n  {right} of {} replies {measure}. first: ms to the first token; whole: ms to the complete \
         reply, as the client saw it. Hermes' messages carry no times.",
        QUESTIONS.len()
    );
    Ok(wrong)
}

fn cells(question: &Question, answer: Option<&Answer>) -> [String; 7] {
    let over = question.way.label().to_owned();
    let asked = question.text.to_owned();
    let Some(answer) = answer else {
        return [
            over,
            asked,
            "–".into(),
            "–".into(),
            "–".into(),
            "–".into(),
            "–".into(),
        ];
    };
    let number = |value: Option<f64>| value.map_or("–".into(), |value| format!("{value:.0}"));
    // A model that is no car's may talk at length.
    let mut say: String = answer.say.chars().take(160).collect();
    if say.len() < answer.say.len() {
        say.push('…');
    }
    [
        over,
        asked,
        say,
        show_calls(&answer.calls),
        number(answer.first_token_ms),
        number(answer.tokens_per_second),
        number(Some(answer.answered.as_secs_f64() * 1000.0)),
    ]
}

fn chat(bus: &PrivateBus) -> Result<()> {
    println!("\n  Your turn: cabinctl chat. Ctrl-D leaves.\n");
    let status = Command::new(programs::built("cabinctl")?)
        .args(["--bus", &bus.address, "chat"])
        .status()?;
    println!("  cabinctl ended ({status})");
    Ok(())
}

fn stop(daemon: &mut Daemon) -> Result<()> {
    let status = daemon.stop(STOP_LIMIT)?;
    if !status.success() {
        bail!(
            "cabind did not end well ({status}):\n{}",
            daemon.process.log()
        );
    }
    println!("  cabind ended");
    Ok(())
}
