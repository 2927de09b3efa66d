//! What quantised weights cost cabin-mini, on replies it was not trained on.
#![allow(clippy::unwrap_used)]
use cabind_kernels::cpu::Processor;
use cabind_models::chat::{Message, Role};
use cabind_models::checkpoint::Checkpoint;
use cabind_models::decoder::{Decoder, Rows};
use cabind_models::weights::FileFormat;
use serde_json::Value;
use std::ops::ControlFlow;
use std::path::Path;

/// Lines of each language.
const LINES: usize = 60;

/// `exp` of the mean negative log likelihood of the replies behind their prompts.
fn perplexity(format: FileFormat) -> f64 {
    let model = Path::new(env!("CARGO_MANIFEST_DIR")).join("cabin-mini");
    let checkpoint = Checkpoint::open(&model).unwrap();
    let weights = checkpoint.weights.quantized(format);
    let processor = Processor::of_this_machine().unwrap();
    let go_on = &mut |_| ControlFlow::Continue(());
    let decoder = Decoder::load_stored(&weights, processor, go_on).unwrap();
    let vocab = decoder.config().vocab_size;
    let (mut lost, mut tokens) = (0.0, 0);
    for language in ["en", "de", "fr", "zh"] {
        let file = model.join(format!("eval/unseen.{language}.jsonl"));
        let lines = std::fs::read_to_string(file).unwrap();
        for line in lines.lines().take(LINES) {
            let line: Value = serde_json::from_str(line).unwrap();
            let turn = &line["turns"][0];
            let message = Message {
                role: Role::User,
                content: turn["user"].as_str().unwrap().into(),
            };
            let tokenizer = &checkpoint.tokenizer;
            let prompt = checkpoint.template.encode(tokenizer, &[message], false);
            let prompt = prompt.unwrap().ids;
            let reply = tokenizer.encode_plain(turn["reply"].as_str().unwrap());
            let ids = [prompt.clone(), reply.unwrap()].concat();
            let mut cache = decoder.new_cache(ids.len());
            let logits = decoder.forward(&ids, &mut cache, Rows::All).unwrap();
            let rows = logits.chunks(vocab).skip(prompt.len() - 1);
            for (row, id) in rows.zip(&ids[prompt.len()..]) {
                let highest = row.iter().copied().fold(f32::NEG_INFINITY, f32::max);
                let total: f64 = row.iter().map(|l| f64::from(l - highest).exp()).sum();
                lost += total.ln() - f64::from(row[*id as usize] - highest);
                tokens += 1;
            }
        }
    }
    (lost / f64::from(tokens)).exp()
}

#[test]
fn quantised_weights_cost_more_than_their_bits() {
    let served = perplexity(FileFormat::Bf16);
    for (format, ratio_max) in [
        (FileFormat::Q8_0, 1.01),
        (FileFormat::Q4KM, 1.04),
        (FileFormat::Q4_0, 1.15),
    ] {
        let ratio = perplexity(format) / served;
        eprintln!("{format:?}: {ratio:.4} of the perplexity in bf16, {served:.4}");
        assert!(ratio <= ratio_max, "{format:?}: {ratio}");
    }
}
