#![allow(clippy::unwrap_used)]
use super::*;
use cabind_kernels::device::DeviceChoice;
use cabind_updates::store::Release;
use serde_json::{Value, json};

const LIMITS: Limits = Limits {
    queue_requests_max: 4,
    prompt_bytes_max: 4096,
    reply_tokens_max: 96,
};

fn models() -> [PathBuf; 2] {
    let models = Path::new(env!("CARGO_MANIFEST_DIR")).join("../models");
    [
        models.join("cabin-mini"),
        models.join("tests/golden/chatty"),
    ]
}

fn options(model: &Path) -> ModelOptions {
    ModelOptions {
        source: ModelSource::Path(model.to_owned()),
        device: DeviceChoice::Cpu,
        kv_cache: None,
        quantize: None,
        context_tokens_max: 512,
        prefill_chunk_tokens: 256,
        reply_tokens_max: 96,
        probe: None,
    }
}

/// A car that serves the first model, and whose memory is as `memory` says.
async fn car(memory: fn(&ModelOptions) -> Result<Memory, LoadError>) -> EngineTrial {
    let [model, _] = models();
    let options = options(&model);
    let (engine, thread) = engine::spawn(options.clone(), LIMITS).unwrap();
    let mut status = engine.status();
    let ready = |status: &engine::EngineStatus| status.state == EngineState::Ready;
    status.wait_for(ready).await.unwrap();
    EngineTrial {
        front: Front::new(engine, thread),
        options,
        limits: LIMITS,
        catalogue: Catalogue::builtin(),
        tried: Mutex::default(),
        memory,
        serving: Mutex::new(model),
    }
}

fn candidate(directory: &Path, trial: Value) -> Candidate {
    let sum = "0".repeat(64);
    let manifest = json!({
        "format": "cabind.release.1",
        "name": "m",
        "version": "1",
        "counter": 1,
        "min_cabind": "0.1.0",
        "hardware": ["any"],
        "files": [{
            "path": "f",
            "length": 1,
            "sha256": sum,
            "chunks": [{"length": 1, "sha256": sum, "stored": {"raw": {"offset": 0}}}],
        }],
        "trial": trial,
    });
    Candidate {
        directory: directory.to_owned(),
        release: Arc::new(Release::parse(manifest.to_string().into_bytes()).unwrap()),
    }
}

fn call(celsius: i32) -> Value {
    json!({
        "tool_calls": [{
            "utterance": "set the temperature to 21 degrees",
            "calls": [{"tool": "set_cabin_temperature", "arguments": {"temperature": celsius}}],
        }],
        "trial_seconds": 1,
    })
}

fn plenty(options: &ModelOptions) -> Result<Memory, LoadError> {
    engine::memory(options)
}

/// Room for one model.
fn scarce(options: &ModelOptions) -> Result<Memory, LoadError> {
    let memory = engine::memory(options)?;
    Ok(Memory {
        free_bytes: Some(0),
        ..memory
    })
}

async fn answers(front: &Front) -> bool {
    let request = Request {
        id: "1".into(),
        client: "test".into(),
        messages: vec![Message {
            role: Role::User,
            content: "hello".into(),
        }],
        options: RequestOptions {
            reply_tokens_max: Some(4),
            ..RequestOptions::default()
        },
    };
    front.submit(request).unwrap().collect().await.is_ok()
}

#[tokio::test]
async fn a_trial_or_a_switch_leaves_no_model_or_the_wrong_one() {
    let [mini, chatty] = models();
    for memory in [plenty, scarce] as [fn(&ModelOptions) -> _; 2] {
        let car = car(memory).await;
        let serves = |name: &str| assert_eq!(car.front.now().model, name);

        // One that does what it should, but does not serve yet.
        car.try_out(&candidate(&mini, call(21))).await.unwrap();
        serves("cabin-mini");
        car.discard().await;

        let bad = car.try_out(&candidate(&mini, call(22))).await;
        assert!(matches!(
            bad,
            Err(TrialFailure::ToolCall { utterance: 0, .. })
        ));
        let absent = car
            .try_out(&candidate(Path::new("/nowhere"), call(21)))
            .await;
        assert!(
            matches!(absent, Err(TrialFailure::Load { .. })),
            "{absent:?}"
        );
        let trial = json!({"tokens_per_second_min": 1e9, "trial_seconds": 1});
        let slow = car.try_out(&candidate(&chatty, trial)).await;
        assert!(
            matches!(slow, Err(TrialFailure::TooSlow { .. })),
            "{slow:?}"
        );
        let text = "the quick brown fox jumps over the lazy dog";
        let trial = json!({"perplexity": {"text": text, "max": 1.5}, "trial_seconds": 1});
        let odd = car.try_out(&candidate(&chatty, trial)).await;
        assert!(matches!(odd, Err(TrialFailure::Perplexity { measured, .. }) if measured > 1.5));
        serves("cabin-mini");
        assert!(answers(&car.front).await);

        let trial = json!({"perplexity": {"text": text, "max": 1e9}, "trial_seconds": 1});
        car.try_out(&candidate(&chatty, trial)).await.unwrap();
        serves("cabin-mini");
        car.serve(&chatty).await.unwrap();
        serves("chatty");
        assert!(answers(&car.front).await);
        let absent = car.serve(Path::new("/nowhere")).await;
        assert!(matches!(absent, Err(TrialFailure::Load { .. })));
        serves("chatty");
        car.serve(&mini).await.unwrap();
        serves("cabin-mini");
        assert!(answers(&car.front).await);
        car.front.drain();
        let front = car.front.clone();
        tokio::task::spawn_blocking(move || front.join())
            .await
            .unwrap();
    }
}
