//! A candidate loaded in an engine of its own and asked, and the switch to it.
use super::model_path::model_in;
use crate::engine::{
    self, Answer, EngineHandle, EngineState, EngineStatus, Front, Limits, LoadError, Memory,
    ModelOptions, ModelSource, Request, RequestOptions,
};
use crate::tools::Catalogue;
use async_trait::async_trait;
use cabind_models::chat::{Message, Role};
use cabind_models::checkpoint::ReplyForm;
use cabind_updates::manifest;
use cabind_updates::update::{Candidate, Trial, TrialFailure};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

/// Tokens of the reply a speed is taken from where no golden prompt was asked.
const SPEED_TOKENS: u32 = 48;
/// As much again is left to caches and buffers.
const MEMORY_SPARE_SHARE: u64 = 8;

/// What `Trial` is for cabind: engines.
#[derive(Debug)]
pub(super) struct EngineTrial {
    pub(super) front: Front,
    pub(super) options: ModelOptions,
    pub(super) limits: Limits,
    pub(super) catalogue: Arc<Catalogue>,
    /// Loaded beside the serving model, until it serves or is discarded.
    pub(super) tried: Mutex<Option<(PathBuf, Loaded)>>,
    /// How much memory a model takes and there is.
    pub(super) memory: fn(&ModelOptions) -> Result<Memory, LoadError>,
    /// What serves, to go back to where memory has room for one model only.
    pub(super) serving: Mutex<PathBuf>,
}

/// An engine that is ready. Ends with its value unless it was put in front.
#[derive(Debug)]
pub(super) struct Loaded {
    engine: EngineHandle,
    thread: Option<JoinHandle<()>>,
}

impl Drop for Loaded {
    fn drop(&mut self) {
        if self.thread.is_some() {
            self.engine.cut_off();
        }
    }
}

impl Loaded {
    fn serve(mut self, front: &Front) {
        if let Some(thread) = self.thread.take() {
            front.switch(self.engine.clone(), thread);
        }
    }

    /// Why it is on no GPU, if so.
    fn on_processor(&self) -> Option<String> {
        let status = self.engine.status();
        let status = status.borrow();
        (!is_on_gpu(&status)).then(|| status.notes.join("; "))
    }

    /// Waits until the device is free of it.
    async fn unload(mut self) {
        self.engine.cut_off();
        if let Some(thread) = self.thread.take() {
            let _ended = tokio::task::spawn_blocking(move || thread.join()).await;
        }
    }
}

/// One that still loads is on no device.
fn is_on_gpu(status: &EngineStatus) -> bool {
    !status.device.is_empty() && !status.device.starts_with("cpu")
}

#[async_trait]
impl Trial for EngineTrial {
    async fn try_out(&self, candidate: &Candidate) -> Result<(), TrialFailure> {
        let model = model_in(&candidate.directory);
        let trial = &candidate.release.manifest.trial;
        let probe = trial.perplexity.as_ref().map(|wanted| wanted.text.clone());
        if let Some(loaded) = self.load_beside(&model, probe.clone()).await? {
            self.examine(&loaded.engine, trial).await?;
            *self.tried() = Some((model, loaded));
            return Ok(());
        }
        tracing::info!("memory has room for one model: the serving one is put aside for the trial");
        let (old, on_gpu) = (self.serving(), is_on_gpu(&self.front.now()));
        self.park().await;
        let result = async {
            let loaded = self.load_instead(&model, probe, on_gpu).await?;
            let result = self.examine(&loaded.engine, trial).await;
            loaded.unload().await;
            result
        }
        .await;
        self.load(&old, None).await?.serve(&self.front);
        result
    }

    async fn serve(&self, model: &Path) -> Result<(), TrialFailure> {
        let model = model_in(model);
        let tried = self.tried().take();
        let loaded = match tried {
            Some((tried, loaded)) if tried == model => loaded,
            other => {
                if let Some((_, unwanted)) = other {
                    unwanted.unload().await;
                }
                match self.load_beside(&model, None).await? {
                    Some(loaded) => loaded,
                    None => self.replace(&model).await?,
                }
            }
        };
        loaded.serve(&self.front);
        tracing::info!(model = %model.display(), "another model serves");
        *self.serving.lock().unwrap_or_else(PoisonError::into_inner) = model;
        Ok(())
    }

    async fn discard(&self) {
        let tried = self.tried().take();
        if let Some((_, loaded)) = tried {
            loaded.unload().await;
        }
    }
}

impl EngineTrial {
    fn tried(&self) -> std::sync::MutexGuard<'_, Option<(PathBuf, Loaded)>> {
        self.tried.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn serving(&self) -> PathBuf {
        let serving = self.serving.lock();
        serving.unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn options_of(&self, model: &Path, probe: Option<String>) -> ModelOptions {
        ModelOptions {
            source: ModelSource::Path(model.to_owned()),
            probe,
            ..self.options.clone()
        }
    }

    async fn fits_beside(&self, model: &Path) -> Result<bool, TrialFailure> {
        let options = self.options_of(model, None);
        let memory = self.memory;
        let memory = tokio::task::spawn_blocking(move || memory(&options)).await;
        let memory = memory.map_err(load_failed)?.map_err(load_failed)?;
        let needed = memory.needed_bytes + memory.needed_bytes / MEMORY_SPARE_SHARE;
        Ok(memory.free_bytes.is_none_or(|free| free > needed))
    }

    /// Loads beside the serving model. `None` where there is no room for both.
    async fn load_beside(
        &self,
        model: &Path,
        probe: Option<String>,
    ) -> Result<Option<Loaded>, TrialFailure> {
        if !self.fits_beside(model).await? {
            return Ok(None);
        }
        let loaded = self.load(model, probe).await?;
        if is_on_gpu(&self.front.now()) && loaded.on_processor().is_some() {
            loaded.unload().await;
            return Ok(None);
        }
        Ok(Some(loaded))
    }

    /// Loads in the place of a model, on a GPU if that was on one.
    async fn load_instead(
        &self,
        model: &Path,
        probe: Option<String>,
        on_gpu: bool,
    ) -> Result<Loaded, TrialFailure> {
        let loaded = self.load(model, probe).await?;
        match loaded.on_processor() {
            Some(reason) if on_gpu => {
                loaded.unload().await;
                Err(TrialFailure::Load { reason })
            }
            _ => Ok(loaded),
        }
    }

    /// Takes the serving model out of memory. Requests get `NoModel` until another serves.
    async fn park(&self) {
        let front = self.front.clone();
        front.park();
        let _parked = tokio::task::spawn_blocking(move || front.join()).await;
    }

    /// Loads in the place of the serving model, and that one again if it cannot be.
    async fn replace(&self, model: &Path) -> Result<Loaded, TrialFailure> {
        let (old, on_gpu) = (self.serving(), is_on_gpu(&self.front.now()));
        self.park().await;
        match self.load_instead(model, None, on_gpu).await {
            Ok(loaded) => Ok(loaded),
            Err(failure) => {
                self.load(&old, None).await?.serve(&self.front);
                Err(failure)
            }
        }
    }

    async fn load(&self, model: &Path, probe: Option<String>) -> Result<Loaded, TrialFailure> {
        let options = self.options_of(model, probe);
        let (engine, thread) = engine::spawn(options, self.limits).map_err(load_failed)?;
        // Dropped with this future, it ends the loading.
        let loaded = Loaded {
            engine,
            thread: Some(thread),
        };
        let mut status = loaded.engine.status();
        let settled = status
            .wait_for(|status| {
                !matches!(
                    status.state,
                    EngineState::Loading { .. } | EngineState::Warming
                )
            })
            .await
            .map(|status| status.state.clone());
        match settled {
            Ok(EngineState::Ready) => Ok(loaded),
            Ok(EngineState::Failed { reason }) => Err(TrialFailure::Load { reason }),
            Ok(_) | Err(_) => Err(TrialFailure::Interrupted {
                reason: "the engine thread ended".into(),
            }),
        }
    }

    async fn examine(
        &self,
        engine: &EngineHandle,
        trial: &manifest::Trial,
    ) -> Result<(), TrialFailure> {
        let mut fastest = 0.0f64;
        for (prompt, golden) in trial.prompts.iter().enumerate() {
            let messages = golden.messages.iter().map(message).collect();
            let answer = ask(engine, messages, Some(golden.max_tokens), None).await?;
            fastest = fastest.max(answer.usage.tokens_per_second);
            if answer.content != golden.expect {
                return Err(TrialFailure::Prompt {
                    prompt,
                    expected: golden.expect.clone(),
                    got: answer.content,
                });
            }
        }
        for (utterance, call) in trial.tool_calls.iter().enumerate() {
            let answer = self.ask_car(engine, &call.utterance).await?;
            fastest = fastest.max(answer.usage.tokens_per_second);
            let got = match self.catalogue.parse_reply(&answer.content) {
                Ok(reply) => serde_json::to_value(&reply.calls).unwrap_or_default(),
                Err(error) => error.to_string().into(),
            };
            if got != call.calls {
                return Err(TrialFailure::ToolCall {
                    utterance,
                    expected: call.calls.to_string(),
                    got: got.to_string(),
                });
            }
        }
        if let Some(wanted) = &trial.perplexity {
            let measured = engine.status().borrow().perplexity.unwrap_or(f64::INFINITY);
            let max = wanted.max;
            // What is not a number is not at most anything.
            if measured.is_nan() || measured > max {
                return Err(TrialFailure::Perplexity { measured, max });
            }
        }
        if let Some(min) = trial.tokens_per_second_min {
            if fastest == 0.0 {
                let messages = vec![Message {
                    role: Role::User,
                    content: "Hello".into(),
                }];
                let answer = ask(engine, messages, Some(SPEED_TOKENS), None).await?;
                fastest = answer.usage.tokens_per_second;
            }
            if fastest < min {
                return Err(TrialFailure::TooSlow {
                    measured: fastest,
                    min,
                });
            }
        }
        Ok(())
    }

    /// As an adapter asks for a cabin reply.
    async fn ask_car(&self, engine: &EngineHandle, text: &str) -> Result<Answer, TrialFailure> {
        let mut messages = vec![Message {
            role: Role::User,
            content: text.into(),
        }];
        if engine.status().borrow().reply_form != ReplyForm::Cabin {
            self.catalogue.instruct(&mut messages);
        }
        ask(engine, messages, None, Some(self.catalogue.schema())).await
    }
}

fn message(message: &manifest::Message) -> Message {
    Message {
        role: match message.role.as_str() {
            "system" => Role::System,
            "assistant" => Role::Assistant,
            "tool" => Role::Tool,
            _ => Role::User,
        },
        content: message.content.clone(),
    }
}

/// Greedy: the same answer each time.
async fn ask(
    engine: &EngineHandle,
    messages: Vec<Message>,
    reply_tokens_max: Option<u32>,
    schema: Option<Arc<str>>,
) -> Result<Answer, TrialFailure> {
    let request = Request {
        id: "trial".into(),
        client: "trial".into(),
        messages,
        options: RequestOptions {
            temperature: Some(0.0),
            reply_tokens_max,
            schema,
            ..RequestOptions::default()
        },
    };
    let unhealthy = |error: crate::engine::RequestError| TrialFailure::Unhealthy {
        reason: error.to_string(),
    };
    let reply = engine.submit(request).map_err(unhealthy)?;
    reply.collect().await.map_err(unhealthy)
}

fn load_failed(error: impl std::fmt::Display) -> TrialFailure {
    TrialFailure::Load {
        reason: error.to_string(),
    }
}

#[cfg(test)]
mod tests;
