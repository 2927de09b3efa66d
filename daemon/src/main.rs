//! `cabind`: the daemon, and a look inside the models it runs.
mod arguments;
mod inspect;
mod logging;

use anyhow::{Context, Result};
use arguments::{Arguments, Command, RunArguments};
use cabind::config::Config;
use cabind::engine::ModelOptions;
use cabind::serve::serve;
use clap::Parser;
use std::process::ExitCode;
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

fn main() -> ExitCode {
    let command = Arguments::parse().command;
    logging::start(matches!(command, Command::Run(_)));
    let result = match command {
        Command::Run(run) => daemon(&run),
        Command::Inspect(arguments) => inspect::model(&arguments),
        Command::Tokenize(arguments) => inspect::tokenize(&arguments),
        Command::Logits(arguments) => inspect::logits(&arguments),
        Command::Generate(arguments) => inspect::generate(&arguments),
        Command::Eval(arguments) => inspect::evaluate(&arguments),
        Command::Bench(arguments) => inspect::bench(&arguments),
        Command::Selftest(arguments) => inspect::selftest(&arguments),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cabind: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn daemon(run: &RunArguments) -> Result<()> {
    let config = run.config()?;
    let options = run.model_options(&config)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    let served = runtime.block_on(async {
        let stop = CancellationToken::new();
        tokio::spawn(stop_on_signal(stop.clone())?);
        serve(&config, options, stop).await?;
        Ok(())
    });
    // A name that the resolver still looks up must not hold up the end.
    runtime.shutdown_background();
    served
}

fn stop_on_signal(stop: CancellationToken) -> Result<impl Future<Output = ()>> {
    let mut terminate = signal(SignalKind::terminate()).context("SIGTERM")?;
    let mut interrupt = signal(SignalKind::interrupt()).context("SIGINT")?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        stop.cancel();
    })
}

impl RunArguments {
    fn config(&self) -> Result<Config> {
        let mut config = match &self.config {
            Some(path) => Config::read(path)?,
            None => Config::default(),
        };
        if let Some(device) = &self.device {
            config.model.device.clone_from(device);
        }
        if let Some(model) = &self.model {
            config.model.path.clone_from(model);
        }
        Ok(config)
    }

    fn model_options(&self, config: &Config) -> Result<ModelOptions> {
        let mut options = ModelOptions::new(&config.model, &config.engine)?;
        if let Some(preset) = &self.random_weights {
            options.source = cabind::engine::ModelSource::RandomWeights(preset.clone());
        }
        Ok(options)
    }
}
