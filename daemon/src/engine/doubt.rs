//! A model that is not sure of its reasoning goes on with other reasoning instead: in a car, doing
//! nothing is better than moving the wrong window.
use cabind_models::checkpoint;
use cabind_models::sampler::ln_probability;
use cabind_models::tokenizer::{Tokenizer, TokenizerError};

/// When a model is not sure, and what it goes on with.
#[derive(Clone, Debug)]
pub(super) struct Doubt {
    ln_probability_min: f64,
    reasoning: Vec<u32>,
}

/// The reasoning of one reply while it is weighed. Its text is held back: it may be taken back.
#[derive(Debug, Default)]
pub(super) struct Weighed {
    ln_probability: f64,
    held: String,
}

/// What becomes of the reasoning once it is complete.
#[derive(Debug, PartialEq)]
pub(super) enum Verdict<'a> {
    /// It stands, and this is its text.
    Sure(String),
    /// These tokens take its place.
    Unsure(&'a [u32]),
}

impl Doubt {
    pub(super) fn new(
        doubt: &checkpoint::Doubt,
        tokenizer: &Tokenizer,
    ) -> Result<Self, TokenizerError> {
        Ok(Self {
            ln_probability_min: f64::from(doubt.probability_min).ln(),
            reasoning: tokenizer.encode(&doubt.reasoning)?,
        })
    }

    /// What becomes of the reasoning, and how sure the model is that this is right.
    pub(super) fn verdict(&self, weighed: Weighed) -> (Verdict<'_>, f64) {
        let probability = weighed.ln_probability.exp();
        match weighed.ln_probability >= self.ln_probability_min {
            true => (Verdict::Sure(weighed.held), probability),
            false => (Verdict::Unsure(&self.reasoning), 1.0 - probability),
        }
    }
}

impl Weighed {
    /// Counts a token that was chosen from these logits.
    pub(super) fn weigh(&mut self, logits: &[f32], id: u32) {
        self.ln_probability += ln_probability(logits, id);
    }

    pub(super) fn hold(&mut self, text: &str) {
        self.held.push_str(text);
    }

    /// What was held, of reasoning that a limit cut off.
    pub(super) fn release(self) -> String {
        self.held
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use crate::engine::*;
    use cabind_kernels::device::DeviceChoice;
    use cabind_models::chat::{Message, Role};
    use serde_json::{Value, json};
    use std::path::Path;

    const REFUSAL: &str = "No vehicle function does that.";

    /// The answer of cabin-mini with this doubt to "open the driver's window".
    async fn ask(doubt: Value, options: RequestOptions) -> Answer {
        let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../models/cabin-mini");
        let folder = tempfile::tempdir().unwrap();
        for name in [
            "config.json",
            "generation_config.json",
            "model.safetensors",
            "tokenizer.json",
            "tokenizer_config.json",
        ] {
            std::fs::copy(shipped.join(name), folder.path().join(name)).unwrap();
        }
        let manifest = json!({"reply": "cabin", "doubt": doubt}).to_string();
        std::fs::write(folder.path().join("cabind.json"), manifest).unwrap();
        let limits = Limits {
            queue_requests_max: 1,
            prompt_bytes_max: 4096,
            reply_tokens_max: 64,
        };
        let model = ModelOptions {
            source: ModelSource::Path(folder.path().into()),
            device: DeviceChoice::Cpu,
            kv_cache: None,
            quantize: None,
            probe: None,
            context_tokens_max: 256,
            prefill_chunk_tokens: 8,
            reply_tokens_max: limits.reply_tokens_max,
        };
        let (engine, _thread) = spawn(model, limits).unwrap();
        let settled = |status: &EngineStatus| match &status.state {
            EngineState::Failed { reason } => panic!("{reason}"),
            state => *state == EngineState::Ready,
        };
        engine.status().wait_for(settled).await.unwrap();
        let request = Request {
            id: "1".into(),
            client: "test".into(),
            messages: vec![Message {
                role: Role::User,
                content: "open the driver's window".into(),
            }],
            options,
        };
        engine.submit(request).unwrap().collect().await.unwrap()
    }

    fn doubt(probability_min: f64) -> Value {
        json!({"probability_min": probability_min, "reasoning": REFUSAL})
    }

    fn calls(answer: &Answer) -> usize {
        let content: Value = serde_json::from_str(&answer.content).unwrap();
        content["calls"].as_array().unwrap().len()
    }

    #[tokio::test]
    async fn an_unsure_model_acts() {
        let sure = "One command: set_window driver 100.";
        for (doubt, think, reasoning, wanted) in [
            (Value::Null, true, sure, 1),
            (doubt(1e-6), true, sure, 1),
            // Never sure.
            (doubt(1.0), true, REFUSAL, 0),
            // What is not written cannot be weighed.
            (doubt(1.0), false, "", 1),
        ] {
            let options = RequestOptions {
                think: Some(think),
                temperature: Some(0.0),
                ..RequestOptions::default()
            };
            let answer = ask(doubt.clone(), options).await;
            assert_eq!(answer.reasoning, reasoning, "{doubt}");
            assert_eq!(calls(&answer), wanted, "{doubt}: {}", answer.content);
            let weighs = think && doubt != Value::Null;
            let confidence = answer.usage.confidence;
            assert_eq!(confidence.is_some(), weighs, "{doubt}");
            assert!(confidence.is_none_or(|c| (0.0..=1.0).contains(&c)));
        }
    }

    #[tokio::test]
    async fn reasoning_that_a_limit_cuts_off_is_lost() {
        let options = RequestOptions {
            reply_tokens_max: Some(3),
            temperature: Some(0.0),
            ..RequestOptions::default()
        };
        let answer = ask(doubt(1.0), options).await;
        assert!(answer.reasoning.starts_with("One command: "), "{answer:?}");
        assert_eq!(answer.finish, Finish::Length);
    }
}
