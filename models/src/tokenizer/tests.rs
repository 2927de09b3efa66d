#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
//! Real tokenizers, a tiny one, and broken ones.
mod broken;
pub(crate) mod tiny;

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::Tokenizer;
use crate::weights::MetadataValue;
use crate::weights::gguf::Gguf;

const FAMILIES: [(&str, &str); 2] = [
    ("deepseek-r1-distill-qwen", "vocab-qwen2.gguf"),
    ("deepseek-r1-distill-llama", "vocab-llama-bpe.gguf"),
];

/// The real tokenizers beside the repository, if they are there.
pub(crate) fn shared() -> Option<PathBuf> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/tokenizers");
    let found = directory.is_dir();
    if !found {
        eprintln!("skipped: {} is not there", directory.display());
    }
    found.then_some(directory)
}

/// A text and the ids that llama.cpp's vocabulary tests expect.
#[derive(Deserialize)]
struct Vector {
    text: String,
    ids: Vec<u32>,
}

fn vectors(family: &Path) -> Vec<Vector> {
    serde_json::from_str(&fs::read_to_string(family.join("vectors.json")).unwrap()).unwrap()
}

fn gguf(path: &Path) -> Gguf {
    let bytes = path.metadata().unwrap().len();
    Gguf::parse(std::io::BufReader::new(File::open(path).unwrap()), bytes).unwrap()
}

/// Every vector encodes to its ids and decodes to its text, at once and in pushes.
fn check_vectors(name: &str, tokenizer: &Tokenizer, vectors: &[Vector]) {
    assert_eq!(vectors.len(), 47, "{name}");
    for Vector { text, ids } in vectors {
        assert_eq!(tokenizer.encode(text).unwrap(), *ids, "{name}: {text:?}");
        assert_eq!(
            tokenizer.encode_plain(text).unwrap(),
            *ids,
            "{name}: {text:?}"
        );
        check_decoding(tokenizer, ids);
        assert_eq!(tokenizer.decode(ids), *text, "{name}");
    }
}

/// Pushes give the same text as all bytes at once, and no push ends inside a character.
fn check_decoding(tokenizer: &Tokenizer, ids: &[u32]) {
    let bytes: Vec<u8> = ids
        .iter()
        .filter(|&&id| !tokenizer.control(id))
        .flat_map(|&id| tokenizer.bytes(id).unwrap_or_default().to_vec())
        .collect();
    assert_eq!(tokenizer.decode(ids), String::from_utf8_lossy(&bytes));
}

#[test]
fn the_outside_vectors_hold_through_tokenizer_json() {
    let Some(shared) = shared() else { return };
    for (family, _) in FAMILIES {
        let tokenizer = Tokenizer::from_dir(&shared.join(family)).unwrap();
        check_vectors(family, &tokenizer, &vectors(&shared.join(family)));
    }
}

#[test]
fn the_outside_vectors_hold_through_gguf_metadata() {
    let Some(shared) = shared() else { return };
    for (family, file) in FAMILIES {
        let tokenizer = Tokenizer::from_gguf(gguf(&shared.join(file)).metadata()).unwrap();
        check_vectors(file, &tokenizer, &vectors(&shared.join(family)));
    }
}

#[test]
fn the_distills_state_their_own_begin_end_and_thinking_tokens() {
    let Some(shared) = shared() else { return };
    let expected = [
        (151646, 151643, 151648, 151649, 151665, 151644),
        (128000, 128001, 128013, 128014, 128256, 128011),
    ];
    for ((family, _), (bos, eos, open, close, size, user)) in FAMILIES.into_iter().zip(expected) {
        let tokenizer = Tokenizer::from_dir(&shared.join(family)).unwrap();
        assert_eq!(tokenizer.bos_id(), Some(bos));
        assert_eq!(tokenizer.eos_ids(), [eos]);
        assert_eq!(tokenizer.think_open(), Some(open));
        assert_eq!(tokenizer.think_close(), Some(close));
        assert_eq!(tokenizer.vocab_size(), size);
        assert!(tokenizer.add_bos());
        for id in [bos, eos, open, close, user] {
            assert!(tokenizer.control(id));
            let spelling = tokenizer.piece(id).unwrap().into_owned();
            assert_eq!(tokenizer.encode(&spelling).unwrap(), [id]);
            assert_eq!(tokenizer.decode(&[id]), "");
            let plain = tokenizer.encode_plain(&spelling).unwrap();
            assert!(!plain.iter().any(|&id| tokenizer.control(id)));
            assert_eq!(tokenizer.decode(&plain), spelling);
        }
    }
}

#[test]
fn a_gguf_that_does_not_say_begins_texts_as_its_family_does() {
    for (pre, expected) in [("llama-bpe", true), ("qwen2", false), ("gpt-2", false)] {
        let mut metadata = tiny::metadata();
        metadata.remove("tokenizer.ggml.add_bos_token");
        metadata.insert(
            "tokenizer.ggml.pre".to_owned(),
            MetadataValue::String(pre.to_owned()),
        );
        assert_eq!(
            Tokenizer::from_gguf(&metadata).unwrap().add_bos(),
            expected,
            "{pre}"
        );
    }
}

#[test]
fn both_sources_give_the_same_tokenizer() {
    let from_gguf = Tokenizer::from_gguf(&tiny::metadata()).unwrap();
    let from_dir = tiny::tokenizer();
    assert_eq!(from_gguf.vocab_size(), from_dir.vocab_size() + 1);
    assert_eq!(from_gguf.bos_id(), from_dir.bos_id());
    assert_eq!(from_gguf.eos_ids(), from_dir.eos_ids());
    assert_eq!(from_gguf.chat_template(), from_dir.chat_template());
    for text in [
        "hello hello",
        "<think>\nthe 3 Äpfel</think>",
        "",
        " \n\n  x",
    ] {
        let ids = from_dir.encode(text).unwrap();
        assert_eq!(from_gguf.encode(text).unwrap(), ids, "{text:?}");
        assert_eq!(
            from_gguf.encode_plain(text).unwrap(),
            from_dir.encode_plain(text).unwrap()
        );
    }
    // The filler of the vocabulary is neither read nor written.
    assert_eq!(from_gguf.decode(&[268]), "");
    assert!(!from_gguf.encode("[PAD268]").unwrap().contains(&268));
}

#[test]
fn control_spellings_in_plain_text_stay_text() {
    let tokenizer = tiny::tokenizer();
    let spellings: String = tiny::CONTROL
        .iter()
        .map(|(_, spelling, _)| *spelling)
        .collect();
    let ids: Vec<u32> = tiny::CONTROL.iter().map(|(id, ..)| *id).collect();
    assert_eq!(tokenizer.encode(&spellings).unwrap(), ids);
    let plain = tokenizer.encode_plain(&spellings).unwrap();
    assert!(plain.iter().all(|&id| id < 262), "{plain:?}");
    assert_eq!(tokenizer.decode(&plain), spellings);
}

#[test]
fn a_character_cut_by_tokens_is_held_until_it_is_whole() {
    let tokenizer = tiny::tokenizer();
    let text = "a½你🚗";
    let ids = tokenizer.encode_plain(text).unwrap();
    assert_eq!(
        ids.len(),
        text.len(),
        "the tiny vocabulary has single bytes only"
    );
    let mut decoder = tokenizer.decoder();
    let pushed: Vec<String> = ids.iter().map(|&id| decoder.push(id)).collect();
    assert_eq!(pushed, ["a", "", "½", "", "", "你", "", "", "", "🚗"]);
    assert_eq!(decoder.finish(), "");
}

#[test]
fn bytes_that_are_no_character_become_replacements_without_loss_of_the_rest() {
    let tokenizer = tiny::tokenizer();
    let id_of = |byte: u8| {
        (0..256)
            .find(|&id| tokenizer.bytes(id) == Some(&[byte]))
            .unwrap()
    };
    let cases: [&[u8]; 6] = [
        b"\xF0\x9F\x9Aa",
        b"\xFF\xFEz",
        b"\xE4\xBD",
        b"\xE4\xE4\xBD\xA0",
        b"\x80\x80",
        b"\xED\xA0\x80!",
    ];
    for bytes in cases {
        let ids: Vec<u32> = bytes.iter().map(|&byte| id_of(byte)).collect();
        assert_eq!(
            tokenizer.decode(&ids),
            String::from_utf8_lossy(bytes),
            "{bytes:x?}"
        );
    }
    // A control token inside a character adds nothing to it.
    let [first, second] = [0xC2, 0xBD].map(id_of);
    assert_eq!(tokenizer.decode(&[first, 266, second]), "½");
}

#[test]
fn ids_outside_the_vocabulary_give_nothing() {
    let tokenizer = tiny::tokenizer();
    let hello = tokenizer.encode_plain("hello").unwrap();
    for id in [268, 151_935, u32::MAX] {
        assert_eq!(tokenizer.piece(id), None);
        assert!(!tokenizer.control(id));
        assert_eq!(tokenizer.decode(&[id, hello[0], id]), "hello");
    }
}

#[test]
fn a_text_longer_than_the_limit_is_refused() {
    let tokenizer = tiny::tokenizer();
    let text = "a".repeat(super::TEXT_BYTES_MAX + 1);
    let error = tokenizer.encode_plain(&text).unwrap_err();
    assert!(
        matches!(error, super::TokenizerError::TextTooLong { .. }),
        "{error}"
    );
}

#[test]
fn long_runs_of_one_character_encode_in_bounded_time() {
    let tokenizer = tiny::tokenizer();
    for unit in ["a", " ", "\n", "\u{301}", "🚗", "<", "<think", "1 "] {
        let text = unit.repeat(20_000);
        let ids = tokenizer.encode(&text).unwrap();
        assert_eq!(tokenizer.decode(&ids), text);
    }
}
