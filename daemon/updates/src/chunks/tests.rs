#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;

const KIB: u64 = 1 << 10;
const MIB: u64 = 1 << 20;

fn file_of(bytes: &[u8]) -> File {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(bytes).unwrap();
    file
}

/// Cuts bytes; what is handed out is those bytes, in order, under their sums.
fn cut_bytes(bytes: &[u8]) -> Cut {
    let mut handed = Vec::new();
    let cut = cut(&mut file_of(bytes), |chunk, part| {
        assert_eq!(chunk.offset, handed.len() as u64);
        assert_eq!(chunk.length, part.len() as u64);
        assert_eq!(chunk.sha256, Sha256::of(part));
        assert!((1..=CHUNK_BYTES_MAX).contains(&chunk.length));
        handed.extend_from_slice(part);
        Ok(())
    })
    .unwrap();
    assert!(handed == bytes);
    assert_eq!(cut.sha256, Sha256::of(bytes));
    assert_eq!(cut.length, bytes.len() as u64);
    cut
}

fn lengths(bytes: &[u8]) -> Vec<u64> {
    cut_bytes(bytes).chunks.iter().map(|c| c.length).collect()
}

/// Bytes that differ from tensor to tensor and inside each.
fn noise(seed: u64, bytes: u64) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let next = |_| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state as u8
    };
    (0..bytes).map(next).collect()
}

type Tensor<'name> = (&'name str, u64, u64);
type Make = fn(&[Tensor<'_>]) -> Vec<u8>;

/// Tensors as (name, bytes, seed), in the order of the file.
fn safetensors(tensors: &[Tensor<'_>]) -> Vec<u8> {
    let mut header = serde_json::Map::new();
    header.insert("__metadata__".into(), serde_json::json!({"format": "pt"}));
    let (mut data, mut at) = (Vec::new(), 0);
    for &(name, bytes, seed) in tensors {
        let entry = serde_json::json!({
            "dtype": "U8", "shape": [bytes], "data_offsets": [at, at + bytes]
        });
        header.insert(name.into(), entry);
        data.extend(noise(seed, bytes));
        at += bytes;
    }
    let header = serde_json::to_vec(&header).unwrap();
    let mut file = (header.len() as u64).to_le_bytes().to_vec();
    file.extend(header);
    file.extend(data);
    file
}

fn text(into: &mut Vec<u8>, text: &str) {
    into.extend((text.len() as u64).to_le_bytes());
    into.extend(text.as_bytes());
}

/// As [`safetensors`], each tensor padded to `alignment`; offsets are listed back to front.
fn gguf(alignment: u32, tensors: &[Tensor<'_>]) -> Vec<u8> {
    let mut file = b"GGUF".to_vec();
    file.extend(3u32.to_le_bytes());
    file.extend((tensors.len() as u64).to_le_bytes());
    file.extend(4u64.to_le_bytes());
    text(&mut file, "general.name");
    file.extend(8u32.to_le_bytes());
    text(&mut file, "a model");
    text(&mut file, "tokenizer.ggml.tokens");
    file.extend(9u32.to_le_bytes());
    file.extend(8u32.to_le_bytes());
    file.extend(3u64.to_le_bytes());
    ["a", "b", "c"].iter().for_each(|t| text(&mut file, t));
    text(&mut file, "tokenizer.ggml.scores");
    file.extend(9u32.to_le_bytes());
    file.extend(6u32.to_le_bytes());
    file.extend(2u64.to_le_bytes());
    file.extend([0; 8]);
    text(&mut file, "general.alignment");
    file.extend(4u32.to_le_bytes());
    file.extend(alignment.to_le_bytes());
    let alignment = u64::from(alignment);
    let (mut infos, mut data) = (Vec::new(), Vec::new());
    for &(name, bytes, seed) in tensors {
        let mut info = Vec::new();
        text(&mut info, name);
        info.extend(1u32.to_le_bytes());
        info.extend(bytes.to_le_bytes());
        info.extend(24u32.to_le_bytes());
        info.extend((data.len() as u64).to_le_bytes());
        infos.insert(0, info);
        data.extend(noise(seed, bytes));
        data.resize(data.len().next_multiple_of(alignment as usize), 0);
    }
    file.extend(infos.concat());
    file.resize(file.len().next_multiple_of(alignment as usize), 0);
    file.extend(data);
    file
}

#[test]
fn borders_of_chunks_are_borders_of_tensors() {
    let bytes = safetensors(&[
        ("embed.weight", 9 * MIB + 5, 1),
        ("layers.0.a", 100 * KIB, 2),
        ("layers.0.b", 100 * KIB, 3),
        ("layers.0.c", 100 * KIB, 4),
        ("layers.0.large", 300 * KIB, 5),
        ("layers.0.z", 10, 6),
        ("layers.1.a", 10, 7),
        ("layers.1.empty", 0, 7),
        ("layers.1.b", 20, 8),
        ("norm.weight", 30, 9),
    ]);
    let tensors = [
        4 * MIB,
        4 * MIB,
        MIB + 5,
        200 * KIB,
        100 * KIB,
        300 * KIB,
        10,
        30,
        30,
    ];
    let header = bytes.len() as u64 - tensors.iter().sum::<u64>();
    assert_eq!(lengths(&bytes), [&[header][..], &tensors].concat());
}

#[test]
fn gguf_tensors_take_their_padding_along() {
    let bytes = gguf(
        64,
        &[
            ("token_embd.weight", 5 * MIB, 1),
            ("blk.0.attn_q.weight", 100, 2),
            ("blk.0.attn_k.weight", 30, 3),
            ("blk.1.attn_q.weight", 64, 4),
        ],
    );
    let tensors = [4 * MIB, MIB, 128 + 64, 64];
    let header = bytes.len() as u64 - tensors.iter().sum::<u64>();
    assert_eq!(header % 64, 0);
    assert_eq!(lengths(&bytes), [&[header][..], &tensors].concat());
}

#[test]
fn a_changed_tensor_changes_its_own_chunks_only() {
    let names: Vec<String> = (0..12)
        .flat_map(|layer| ["q", "k", "norm"].map(|part| format!("layers.{layer}.{part}")))
        .collect();
    let sizes = [500 * KIB, 40 * KIB, 2 * KIB];
    let model = |changed: Option<usize>, make: Make| {
        let tensors: Vec<Tensor<'_>> = names
            .iter()
            .enumerate()
            .map(|(index, name)| {
                let other = u64::from(changed == Some(index)) * 1000;
                (name.as_str(), sizes[index % 3], index as u64 + other + 1)
            })
            .collect();
        cut_bytes(&make(&tensors))
    };
    let makes: [Make; 2] = [safetensors, |tensors| gguf(32, tensors)];
    for make in makes {
        let before = model(None, make);
        assert_eq!(before, model(None, make), "the same file is cut the same");
        let known: BTreeSet<Sha256> = before.chunks.iter().map(|c| c.sha256).collect();
        for changed in [0, 1, 2, 17, 35] {
            let after = model(Some(changed), make);
            let new = after.chunks.iter().filter(|c| !known.contains(&c.sha256));
            let new: u64 = new.map(|c| c.length).sum();
            // `k` and `norm` are joined.
            let expected = [sizes[0], sizes[1] + sizes[2], sizes[1] + sizes[2]][changed % 3];
            assert_eq!(new, expected, "tensor {changed}");
        }
    }
}

#[test]
fn a_longer_tensor_leaves_its_neighbours_alone() {
    let model = |bytes| {
        cut_bytes(&safetensors(&[
            ("layers.0.w", 600 * KIB, 1),
            ("layers.1.w", bytes, 2),
            ("layers.2.w", 600 * KIB, 3),
        ]))
    };
    let (before, after) = (model(300 * KIB), model(301 * KIB));
    for chunk in [1, 3] {
        assert_eq!(before.chunks[chunk].sha256, after.chunks[chunk].sha256);
    }
    for chunk in [0, 2] {
        assert_ne!(before.chunks[chunk].sha256, after.chunks[chunk].sha256);
    }
}

/// A header that lies is not believed: the file is bytes, in plain pieces.
#[test]
fn a_malformed_model_is_cut_into_plain_pieces() {
    let plain = |what: &str, bytes: &[u8]| {
        let bytes = [bytes, &noise(7, 2 * MIB + 9)].concat();
        let expected: Vec<u64> = split(bytes.len() as u64, PIECE_BYTES).collect();
        assert_eq!(lengths(&bytes), expected, "{what}");
    };
    let header = |json: &str| [&(json.len() as u64).to_le_bytes(), json.as_bytes()].concat();
    plain("text", b"some text");
    plain("no JSON", &header("{\"a\": "));
    plain("header past the end", &u64::MAX.to_le_bytes());
    plain("header of 17 MiB", &(17 * MIB).to_le_bytes());
    plain(
        "a tensor past the end",
        &header(r#"{"a":{"data_offsets":[0,99999999999]}}"#),
    );
    plain("back to front", &header(r#"{"a":{"data_offsets":[9,3]}}"#));
    plain("no offsets", &header(r#"{"a":{"dtype":"F32"}}"#));
    plain(
        "overlap",
        &header(r#"{"a":{"data_offsets":[0,9]},"b":{"data_offsets":[8,12]}}"#),
    );
    let good = gguf(32, &[("a", 10, 1), ("b", 10, 2)]);
    let broken = |at: usize, with: &[u8]| {
        let mut bytes = good.clone();
        bytes[at..at + with.len()].copy_from_slice(with);
        bytes
    };
    plain("GGUF version 1", &broken(4, &1u32.to_le_bytes()));
    plain("2^60 tensors", &broken(8, &(1u64 << 60).to_le_bytes()));
    plain("2^63 values", &broken(16, &(1u64 << 63).to_le_bytes()));
    plain(
        "a key of 2^62 bytes",
        &broken(24, &(1u64 << 62).to_le_bytes()),
    );
    plain("an unknown type", &broken(44, &99u32.to_le_bytes()));
    let nested = [9u32.to_le_bytes(), 9u32.to_le_bytes()].concat();
    plain("arrays in arrays", &broken(44, &nested));
    assert_eq!(lengths(b""), [0; 0]);
    assert_eq!(lengths(b"GGUF"), [4]);
    assert_eq!(lengths(&header("{}")), [10]);
}

#[test]
fn a_file_cut_short_meanwhile_is_no_release() {
    let mut file = file_of(&noise(1, 3 * MIB));
    let other = file.try_clone().unwrap();
    let result = cut(&mut file, |_, _| other.set_len(MIB + 1));
    assert!(matches!(result, Err(CutError::Changed)), "{result:?}");
    let mut file = file_of(&noise(1, 3 * MIB));
    let other = file.try_clone().unwrap();
    let result = cut(&mut file, |_, _| other.set_len(4 * MIB));
    assert!(matches!(result, Err(CutError::Changed)), "{result:?}");
}

/// The bar of the issue, on the model that is shipped: a changed layer costs that layer and 1 %.
#[test]
fn a_changed_layer_of_cabin_mini_costs_that_layer() {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models/cabin-mini/model.safetensors");
    let bytes = std::fs::read(path).unwrap();
    let header = u64::from_le_bytes(bytes[..8].try_into().unwrap()) as usize;
    let tensors: serde_json::Map<String, serde_json::Value> =
        serde_json::from_slice(&bytes[8..8 + header]).unwrap();
    let before = cut_bytes(&bytes);
    let known: BTreeSet<Sha256> = before.chunks.iter().map(|c| c.sha256).collect();
    let mut layers = 0;
    loop {
        let mut changed = bytes.clone();
        let mut layer_bytes = 0;
        let prefix = format!("model.layers.{layers}.");
        for (_, tensor) in tensors.iter().filter(|(name, _)| name.starts_with(&prefix)) {
            let offset = |index: usize| tensor["data_offsets"][index].as_u64().unwrap() as usize;
            let (begin, end) = (8 + header + offset(0), 8 + header + offset(1));
            changed[begin..end]
                .iter_mut()
                .for_each(|byte| *byte ^= 0x55);
            layer_bytes += (end - begin) as u64;
        }
        if layer_bytes == 0 {
            break;
        }
        let after = cut_bytes(&changed);
        let new = after.chunks.iter().filter(|c| !known.contains(&c.sha256));
        let new: u64 = new.map(|c| c.length).sum();
        assert!(new >= layer_bytes);
        assert!(
            new <= layer_bytes + layer_bytes / 100,
            "layer {layers} has {layer_bytes} bytes, and {new} bytes of chunks are new"
        );
        layers += 1;
    }
    assert_eq!(layers, 4);
}
