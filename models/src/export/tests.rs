#![allow(clippy::unwrap_used)]
use super::*;
use crate::chat::{Message, Role};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn golden(name: &str) -> PathBuf {
    folder("tests/golden").join(name)
}

/// The weights of a golden checkpoint, which has no tokenizer, written and opened again.
fn there_and_back(name: &str, format: FileFormat) -> (Weights, Weights) {
    let weights = Weights::open(&golden(name)).unwrap().quantized(format);
    let metadata = weights.config().gguf_metadata().unwrap();
    let file = tempfile::NamedTempFile::new().unwrap();
    let bytes = write(&weights, &metadata, file.path()).unwrap();
    assert_eq!(bytes, file.path().metadata().unwrap().len());
    let opened = Weights::open(file.path()).unwrap();
    (weights, opened)
}

#[test]
fn a_written_tensor_is_another_when_it_is_read() {
    for name in ["qwen2-g5", "qwen2-g6", "llama-g4", "llama-g8", "qwen3-g8"] {
        for format in [FileFormat::Bf16, FileFormat::Q8_0, FileFormat::Q4_0] {
            let (weights, opened) = there_and_back(name, format);
            assert_eq!(weights.tensors().count(), opened.tensors().count());
            for tensor in weights.tensors() {
                let values = weights.read_f32(&tensor.name).unwrap();
                let read = opened.read_f32(&tensor.name).unwrap();
                assert_eq!(values, read, "{name} {format:?}: {}", tensor.name);
            }
        }
    }
}

#[test]
fn a_written_configuration_is_another_when_it_is_read() {
    for name in ["qwen2-g5", "llama-g4", "llama-g8", "qwen3-g4", "qwen3-g8"] {
        let (weights, opened) = there_and_back(name, FileFormat::Bf16);
        let (wrote, read) = (weights.config(), opened.config());
        let head_dim = wrote.head_dim;
        let (frequencies, factor) = wrote.rope.inverse_frequencies(head_dim);
        let (read_frequencies, read_factor) = read.rope.inverse_frequencies(head_dim);
        assert_eq!(factor, read_factor, "{name}");
        for (wrote, read) in frequencies.iter().zip(&read_frequencies) {
            assert!(
                (wrote - read).abs() <= 1e-6 * wrote,
                "{name}: {wrote} {read}"
            );
        }
        let mut read = read.clone();
        read.rope = wrote.rope.clone();
        assert_eq!(*wrote, read, "{name}");
    }
}

#[test]
fn what_gguf_has_no_key_for_is_dropped_without_a_word() {
    let weights = Weights::open(&golden("qwen2-g5")).unwrap();
    let mut config = weights.config().clone();
    config.eos_ids = vec![1, 2, 3, 4];
    let error = config.gguf_metadata().unwrap_err().to_string();
    assert!(error.contains("GGUF has keys for three"), "{error}");

    let weights = Weights::open(&golden("qwen3-g4-yarn-explicit")).unwrap();
    let error = weights.config().gguf_metadata().unwrap_err().to_string();
    assert!(error.contains("rope_scaling"), "{error}");
}

#[test]
fn a_conversation_reads_otherwise_in_the_written_file() {
    for (source, named) in [(folder("cabin-mini"), false), (golden("chatty"), true)] {
        let out = tempfile::tempdir().unwrap();
        let target = out.path().join("written.gguf");
        let bytes = export_gguf(&source, FileFormat::Q8_0, &target).unwrap();
        assert_eq!(bytes, target.metadata().unwrap().len());
        let (model, written) = (
            Checkpoint::open(&source).unwrap(),
            Checkpoint::open(&target).unwrap(),
        );
        assert_eq!(written.reply_form, model.reply_form);
        assert_eq!(written.doubt, model.doubt);
        let (wrote, read) = (model.weights.config(), written.weights.config());
        assert_eq!(wrote.sampling, read.sampling);
        let ends = match wrote.eos_ids[..] {
            [] => model.tokenizer.eos_ids(),
            _ => &wrote.eos_ids,
        };
        assert_eq!(read.eos_ids, ends);
        let gguf = written.weights.gguf().unwrap().metadata();
        let whole = gguf.contains_key("tokenizer.huggingface.json");
        assert_ne!(whole, named, "{}", source.display());
        for text in [
            "Set 21.5 °C, please!",
            "Öffne das Fenster…",
            "把空调调到二十二度",
            "a  b\n\n<think>",
        ] {
            let message = [Message {
                role: Role::User,
                content: text.into(),
            }];
            let encode = |of: &Checkpoint| {
                let prompt = of.template.encode(&of.tokenizer, &message, true);
                prompt.unwrap().ids
            };
            assert_eq!(encode(&model), encode(&written), "{text}");
        }
    }
}

#[test]
fn a_second_rounding_adds_to_the_first_or_a_file_is_overwritten() {
    let out = tempfile::tempdir().unwrap();
    let path = |name: &str| out.path().join(name);
    let source = folder("cabin-mini");
    export_gguf(&source, FileFormat::Q8_0, &path("q8.gguf")).unwrap();
    let cases = [
        (
            path("q8.gguf"),
            FileFormat::Q4_0,
            path("q4.gguf"),
            "a second rounding",
        ),
        (
            source.clone(),
            FileFormat::Q4_0,
            path("q8.gguf"),
            "it is there already",
        ),
        (
            source.clone(),
            FileFormat::Q4_0,
            path("no/folder.gguf"),
            "No such file",
        ),
        (
            path("nowhere"),
            FileFormat::Q4_0,
            path("q4.gguf"),
            "there is nothing here",
        ),
    ];
    for (from, format, to, wanted) in cases {
        let error = export_gguf(&from, format, &to).unwrap_err().to_string();
        assert!(error.contains(wanted), "{error}");
    }
    // As it is, a file may be copied.
    export_gguf(&path("q8.gguf"), FileFormat::Q8_0, &path("again.gguf")).unwrap();
    let open = |name| Checkpoint::open(&path(name)).unwrap();
    for tensor in open("q8.gguf").weights.tensors() {
        let read = |name| open(name).weights.read_stored(&tensor.name).unwrap();
        assert_eq!(read("q8.gguf"), read("again.gguf"), "{}", tensor.name);
    }
    let mut left: Vec<_> = std::fs::read_dir(out.path())
        .unwrap()
        .map(|e| e.unwrap().file_name())
        .collect();
    left.sort();
    assert_eq!(left, ["again.gguf", "q8.gguf"]);
}
