//! Which model serves first: the one the updates chose, or the next one that loads.
use crate::config::Config;
use crate::engine::{self, EngineState, Front, Limits, ModelOptions, ModelSource};
use crate::ota::{self, Opened};
use crate::service::Service;
use crate::tools::Catalogue;
use std::collections::VecDeque;
use std::path::PathBuf;

/// What is known before a model is loaded.
#[derive(Debug)]
pub(crate) struct Startup {
    options: ModelOptions,
    limits: Limits,
    store: Option<Opened>,
    /// To be loaded where those before cannot be.
    others: VecDeque<PathBuf>,
    model: Option<PathBuf>,
}

impl Startup {
    /// Begins to load the model that should serve. A store that cannot be used leaves the car's own
    /// model: a car without updates is better than one without a model.
    pub(crate) fn begin(
        config: &Config,
        mut options: ModelOptions,
    ) -> std::io::Result<(Self, Service)> {
        let limits = Limits {
            queue_requests_max: config.engine.queue_requests_max,
            prompt_bytes_max: config.engine.prompt_bytes_max,
            reply_tokens_max: config.engine.reply_tokens_max,
        };
        let (mut store, mut others) = (None, VecDeque::new());
        let mut model = None;
        if let (ModelSource::Path(factory), true) = (&options.source, config.updates.enabled) {
            match ota::open(&config.updates, factory) {
                Ok(opened) => {
                    others = opened.models().into();
                    store = Some(opened);
                }
                Err(error) => tracing::error!(%error, "there will be no updates"),
            }
        }
        if let Some(first) = others.pop_front() {
            options.source = ModelSource::Path(first.clone());
            model = Some(first);
        }
        let (engine, thread) = engine::spawn(options.clone(), limits)?;
        let service = Service {
            engine: Front::new(engine, thread),
            catalogue: Catalogue::builtin(),
            updates: Default::default(),
        };
        let startup = Self {
            options,
            limits,
            store,
            others,
            model,
        };
        Ok((startup, service))
    }

    /// The model did not load: begins with the next one, if there is one.
    pub(crate) fn begin_next(
        &mut self,
        service: &Service,
        reason: &str,
    ) -> std::io::Result<Option<()>> {
        if let (Some(store), Some(model)) = (&self.store, &self.model) {
            tracing::error!(model = %model.display(), reason, "the model cannot be loaded");
            store.not_loaded(reason);
        }
        let Some(next) = self.others.pop_front() else {
            return Ok(None);
        };
        self.options.source = ModelSource::Path(next.clone());
        self.model = Some(next);
        let (engine, thread) = engine::spawn(self.options.clone(), self.limits)?;
        service.engine.switch(engine, thread);
        Ok(Some(()))
    }

    /// A model serves: updates can begin.
    pub(crate) fn start_updates(self, config: &Config, service: &Service) {
        let (Some(store), Some(model)) = (self.store, self.model) else {
            return;
        };
        let engines = (self.options, self.limits);
        let front = service.engine.clone();
        let started = store.start(
            &config.updates,
            front,
            engines,
            model,
            service.catalogue.clone(),
        );
        match started {
            Ok(ota) => service.updates.set(ota),
            Err(error) => tracing::error!(%error, "there will be no updates"),
        }
    }
}

/// Why an engine will serve nothing any more, if so.
pub(crate) fn failure(state: &EngineState) -> Option<String> {
    match state {
        EngineState::Failed { reason } => Some(reason.clone()),
        EngineState::Stopped => Some("the engine thread ended".into()),
        _ => None,
    }
}
