//! Spoilt checkpoints: each is refused with an error that names the file and what is wrong.
use std::fs;
use std::path::Path;

use serde_json::json;

use super::checkpoint::{Directory, GgufFile, safetensors};
use crate::config::Architecture;
use crate::weights::Weights;

fn check(name: &str, path: &Path, expected: &[&str]) {
    let error = match Weights::open(path) {
        Ok(_) => panic!("{name}: accepted"),
        Err(error) => error.to_string(),
    };
    for expected in expected {
        assert!(error.contains(expected), "{name}: {error}");
    }
}

/// A way to spoil a directory: before it is written, and after.
type Spoil = (fn(&mut Directory), fn(&Path));

/// A name, a way to spoil something, and what the error must say.
type Case<Spoil> = (&'static str, Spoil, &'static [&'static str]);

#[test]
fn a_spoilt_directory_is_refused() {
    fn reshape(directory: &mut Directory, tensor: &str, shape: &[usize]) {
        let found = directory
            .tensors
            .iter_mut()
            .find(|(name, _, _)| name == tensor);
        let (_, old_shape, values) = found.unwrap();
        *old_shape = shape.to_vec();
        values.resize(shape.iter().product(), 0.0);
    }
    fn cut(path: &Path, bytes: u64) {
        let file = fs::OpenOptions::new()
            .write(true)
            .open(path.join("model.safetensors"));
        file.unwrap().set_len(bytes).unwrap();
    }
    let none: fn(&mut Directory) = |_| {};
    let as_is: fn(&Path) = |_| {};
    let cases: Vec<(&str, Spoil, &[&str])> = vec![
        (
            "no config",
            (none, |path| {
                fs::remove_file(path.join("config.json")).unwrap()
            }),
            &["config.json", "No such file"],
        ),
        (
            "config not UTF-8",
            (none, |path| {
                fs::write(path.join("config.json"), [0xff, 0xfe]).unwrap()
            }),
            &["config.json", "not UTF-8"],
        ),
        (
            "config too long",
            (none, |path| {
                fs::write(path.join("config.json"), vec![b' '; 2 << 20]).unwrap()
            }),
            &["config.json", "2097152 bytes, more than the 1048576"],
        ),
        (
            "config a directory",
            (none, |path| {
                fs::remove_file(path.join("config.json")).unwrap();
                fs::create_dir(path.join("config.json")).unwrap();
            }),
            &["config.json", "not a regular file"],
        ),
        (
            "unknown architecture",
            (
                |d| d.config["architectures"] = json!(["GPT2LMHeadModel"]),
                as_is,
            ),
            &["config.json", "`GPT2LMHeadModel`", "qwen2, llama and qwen3"],
        ),
        (
            "generation config of another form",
            (
                |d| d.generation = Some(json!({"temperature": "warm"})),
                as_is,
            ),
            &["generation_config.json", "`temperature` is not a number"],
        ),
        (
            "end token beyond the vocabulary",
            (|d| d.generation = Some(json!({"eos_token_id": 10})), as_is),
            &["generation_config.json", "`eos_token_id` is 10"],
        ),
        (
            "no weights",
            (none, |path| {
                fs::remove_file(path.join("model.safetensors")).unwrap()
            }),
            &["neither model.safetensors nor"],
        ),
        (
            "empty weights",
            (none, |path| cut(path, 0)),
            &["model.safetensors", "0 bytes"],
        ),
        (
            "cut in the length",
            (none, |path| cut(path, 5)),
            &["5 bytes, fewer than the 8"],
        ),
        (
            "cut in the header",
            (none, |path| cut(path, 100)),
            &["is announced, but the file has 100"],
        ),
        (
            "cut in the data",
            (none, |path| cut(path, 6000)),
            &["model.safetensors", "do not lie in"],
        ),
        (
            "missing tensor",
            (
                |d| d.tensors.retain(|(name, _, _)| name != "model.norm.weight"),
                as_is,
            ),
            &["`model.norm.weight` is missing"],
        ),
        (
            "a layer too many",
            (|d| d.config["num_hidden_layers"] = json!(1), as_is),
            &["model.safetensors", "`model.layers.1.", "no place"],
        ),
        (
            "a layer too few",
            (|d| d.config["num_hidden_layers"] = json!(3), as_is),
            &["`model.layers.2.input_layernorm.weight` is missing"],
        ),
        (
            "more layers than memory",
            (|d| d.config["num_hidden_layers"] = json!(1u64 << 40), as_is),
            &["config.json", "`layers`"],
        ),
        (
            "vocabulary of another size",
            (|d| d.config["vocab_size"] = json!(11), as_is),
            &[
                "`model.embed_tokens.weight` has shape [10, 16]",
                "says [11, 16]",
            ],
        ),
        (
            "projection of another shape",
            (
                |d| reshape(d, "model.layers.0.self_attn.k_proj.weight", &[4, 16]),
                as_is,
            ),
            &[
                "`model.layers.0.self_attn.k_proj.weight` has shape [4, 16]",
                "says [8, 16]",
            ],
        ),
        (
            "projection transposed",
            (
                |d| reshape(d, "model.layers.1.mlp.down_proj.weight", &[24, 16]),
                as_is,
            ),
            &["has shape [24, 16]", "says [16, 24]"],
        ),
        (
            "norm as a matrix",
            (|d| reshape(d, "model.norm.weight", &[1, 16]), as_is),
            &["`model.norm.weight` has shape [1, 16]"],
        ),
        (
            "biases of another architecture",
            (
                |d| d.config["architectures"] = json!(["LlamaForCausalLM"]),
                as_is,
            ),
            &["_proj.bias` has no place"],
        ),
    ];
    for (name, (before, after), expected) in cases {
        let directory = tempfile::tempdir().unwrap();
        let mut checkpoint = Directory::new(Architecture::Qwen2);
        before(&mut checkpoint);
        checkpoint.write(directory.path());
        after(directory.path());
        check(name, directory.path(), expected);
    }
}

#[test]
fn a_spoilt_set_of_shards_is_refused() {
    const FIRST: &str = "model-00001-of-00002.safetensors";
    const SECOND: &str = "model-00002-of-00002.safetensors";
    const INDEX: &str = "model.safetensors.index.json";
    fn edit(path: &Path, edit: impl Fn(&mut serde_json::Value)) {
        let index = path.join(INDEX);
        let mut value = serde_json::from_slice(&fs::read(&index).unwrap()).unwrap();
        edit(&mut value);
        fs::write(index, value.to_string()).unwrap();
    }
    let cases: Vec<Case<fn(&Path)>> = vec![
        (
            "no shard",
            |path| fs::remove_file(path.join(SECOND)).unwrap(),
            &[SECOND, "No such file"],
        ),
        (
            "a shard outside",
            |path| {
                edit(path, |index| {
                    index["weight_map"]["model.norm.weight"] = json!("../other.safetensors");
                });
            },
            &[INDEX, "`model.norm.weight`", "`../other.safetensors`"],
        ),
        (
            "a tensor its shard has not",
            |path| edit(path, |index| index["weight_map"]["ghost"] = json!(FIRST)),
            &[FIRST, "`ghost` is missing"],
        ),
        (
            "a tensor said to be in the other shard",
            |path| {
                edit(path, |index| {
                    index["weight_map"]["model.norm.weight"] = json!(FIRST)
                })
            },
            &[FIRST, "`model.norm.weight` is missing"],
        ),
        (
            "a tensor in both",
            |path| {
                let twice = [("model.embed_tokens.weight".to_owned(), vec![1], vec![0.0])];
                fs::write(path.join(SECOND), safetensors(&twice)).unwrap();
            },
            &[SECOND, FIRST, "`model.embed_tokens.weight` is in"],
        ),
        (
            "a shard cut short",
            |path| {
                let file = fs::OpenOptions::new()
                    .write(true)
                    .open(path.join(SECOND))
                    .unwrap();
                file.set_len(file.metadata().unwrap().len() - 1).unwrap();
            },
            &[SECOND, "do not lie in"],
        ),
        (
            "an index of another form",
            |path| fs::write(path.join(INDEX), "[]").unwrap(),
            &[INDEX, "JSON"],
        ),
    ];
    for (name, spoil, expected) in cases {
        let directory = tempfile::tempdir().unwrap();
        Directory::new(Architecture::Qwen3).write_shards(directory.path());
        spoil(directory.path());
        check(name, directory.path(), expected);
    }
}

#[test]
fn a_spoilt_gguf_file_is_refused() {
    fn rope_factors(file: &mut GgufFile, values: &[f32]) {
        let name = "rope_freqs.weight".to_owned();
        file.tensors
            .push((name, vec![values.len()], values.to_vec()));
    }
    fn set(file: &mut GgufFile, key: &str, value: u32) {
        let entry = file
            .metadata
            .iter_mut()
            .find(|(name, _, _)| name == key)
            .unwrap();
        entry.2 = value.to_le_bytes().to_vec();
    }
    let cases: Vec<Case<fn(&mut GgufFile)>> = vec![
        (
            "no architecture",
            |file| drop(file.metadata.remove(0)),
            &["model.gguf", "`general.architecture` is missing"],
        ),
        (
            "heads that do not divide",
            |file| set(file, "llama.attention.head_count_kv", 3),
            &["4 query heads cannot be shared among 3"],
        ),
        (
            "absurd layers",
            |file| set(file, "llama.block_count", u32::MAX),
            &["`layers` is 4294967295"],
        ),
        (
            "vocabulary of another size",
            |file| set(file, "llama.vocab_size", 12),
            &[
                "`model.embed_tokens.weight` has shape [10, 16]",
                "says [12, 16]",
            ],
        ),
        (
            "missing tensor",
            |file| {
                file.tensors
                    .retain(|(name, _, _)| name != "blk.1.ffn_up.weight")
            },
            &["`model.layers.1.mlp.up_proj.weight` is missing"],
        ),
        (
            "no embedding",
            |file| {
                file.tensors
                    .retain(|(name, _, _)| name != "token_embd.weight")
            },
            &["`model.embed_tokens.weight` is missing"],
        ),
        (
            "a tensor of another model",
            |file| {
                file.tensors
                    .push(("blk.0.ffn_gate_exps.weight".to_owned(), vec![1], vec![0.0]))
            },
            &["`blk.0.ffn_gate_exps.weight` has no place"],
        ),
        (
            "a layer number written twice",
            |file| {
                file.tensors.push((
                    "blk.00.attn_norm.weight".to_owned(),
                    vec![16],
                    vec![0.0; 16],
                ))
            },
            &["`model.layers.00.input_layernorm.weight` has no place"],
        ),
        (
            "too few rope factors",
            |file| rope_factors(file, &[1.0]),
            &["`rope_freqs.weight` has shape [1]"],
        ),
        (
            "a rope factor of 0",
            |file| rope_factors(file, &[1.0, 0.0]),
            &["`rope factor` is 0"],
        ),
        (
            "a rope factor of NaN",
            |file| rope_factors(file, &[1.0, f32::NAN]),
            &["`rope factor` is NaN"],
        ),
    ];
    for (name, spoil, expected) in cases {
        let directory = tempfile::tempdir().unwrap();
        let mut file = GgufFile::new(Architecture::Llama);
        spoil(&mut file);
        check(name, &file.write(directory.path()), expected);
    }
}

#[test]
fn a_file_of_another_kind_is_refused() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("model.gguf");
    for (name, bytes, expected) in [
        ("empty", &b""[..], "4 bytes are announced at byte 0"),
        (
            "text",
            b"hello, this is text",
            "does not begin with the bytes `GGUF`",
        ),
    ] {
        fs::write(&path, bytes).unwrap();
        check(name, &path, &["model.gguf", expected]);
    }
    check(
        "nothing there",
        &directory.path().join("absent"),
        &["absent", "No such file"],
    );
    check(
        "a device",
        Path::new("/dev/zero"),
        &["/dev/zero", "not a regular file"],
    );
}

/// A file that shrinks while it is open gives an error, not a signal.
#[test]
fn a_file_cut_after_it_was_opened_is_a_read_error() {
    let directory = tempfile::tempdir().unwrap();
    Directory::new(Architecture::Llama).write(directory.path());
    let weights = Weights::open(directory.path()).unwrap();
    let file = fs::OpenOptions::new()
        .write(true)
        .open(directory.path().join("model.safetensors"));
    file.unwrap().set_len(20).unwrap();
    let error = weights
        .read_f32("model.norm.weight")
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("model.safetensors: tensor `model.norm.weight`"),
        "{error}"
    );
}
