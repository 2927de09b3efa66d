#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;

/// Parses a whole file: `header` behind its length, then `data_bytes` bytes.
fn parse(header: &str, data_bytes: u64) -> Result<Vec<StoredTensor>, SafetensorsError> {
    let file_bytes = PREFIX_BYTES + header.len() as u64 + data_bytes;
    let length = header_bytes(&(header.len() as u64).to_le_bytes(), file_bytes)?;
    assert_eq!(length, header.len());
    parse_header(header.as_bytes(), file_bytes)
}

#[test]
fn tensors_are_placed_behind_the_header() {
    let header = r#"{"__metadata__":{"format":"pt"},
        "b":{"dtype":"BF16","shape":[2,3],"data_offsets":[4,16]},
        "a":{"dtype":"F32","shape":[],"data_offsets":[0,4]}}   "#;
    let start = 8 + header.len() as u64;
    let tensor = |name: &str, shape: &[usize], format, start, bytes| StoredTensor {
        name: name.to_owned(),
        shape: shape.to_vec(),
        format,
        start,
        bytes,
    };
    assert_eq!(
        parse(header, 16).unwrap(),
        [
            tensor("a", &[], BlockFormat::F32, start, 4),
            tensor("b", &[2, 3], BlockFormat::Bf16, start + 4, 12),
        ]
    );
}

#[test]
fn a_header_longer_than_the_file_is_refused() {
    for (prefix, file_bytes, expected) in [
        (&[0; 3][..], 3, "fewer than the 8"),
        (&9u64.to_le_bytes(), 16, "9 bytes is announced"),
        (&u64::MAX.to_le_bytes(), 16, "at most 16777216"),
        (&200_000_000u64.to_le_bytes(), u64::MAX, "at most 16777216"),
    ] {
        let error = header_bytes(prefix, file_bytes).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
}

fn check(name: &str, header: &str, expected: &str) {
    let error = match parse(header, 64) {
        Ok(_) => panic!("{name}: accepted"),
        Err(error) => error.to_string(),
    };
    assert!(error.contains(expected), "{name}: {error}");
}

#[test]
fn a_hostile_header_is_refused() {
    let one = |dtype: &str, shape: &str, offsets: &str| {
        format!(r#"{{"t":{{"dtype":"{dtype}","shape":{shape},"data_offsets":{offsets}}}}}"#)
    };
    let two = |first: &str, second: &str| {
        let entry = |name: &str, offsets: &str| {
            format!(r#""{name}":{{"dtype":"F32","shape":[8],"data_offsets":{offsets}}}"#)
        };
        format!("{{{},{}}}", entry("a", first), entry("b", second))
    };
    let cases = [
        ("empty", String::new(), "does not begin"),
        ("not an object", "[]".to_owned(), "does not begin"),
        ("leading space", " {}".to_owned(), "does not begin"),
        ("cut JSON", r#"{"t":{"#.to_owned(), "JSON"),
        ("two documents", "{}{}".to_owned(), "JSON"),
        ("deep JSON", format!(r#"{{"t":{}"#, "[".repeat(10_000)), "JSON"),
        ("no tensors", "{}".to_owned(), "64 bytes of data belong to no tensor"),
        ("no dtype", r#"{"t":{"shape":[1],"data_offsets":[0,4]}}"#.to_owned(), "dtype"),
        ("integers", one("I64", "[8]", "[0,64]"), "dtype I64"),
        ("8-bit floats", one("F8_E4M3", "[64]", "[0,64]"), "dtype F8_E4M3"),
        ("negative dimension", one("F32", "[-1]", "[0,4]"), "JSON"),
        ("fractional dimension", one("F32", "[1.5]", "[0,4]"), "JSON"),
        ("dimension beyond 64 bits", one("F32", "[99999999999999999999]", "[0,4]"), "JSON"),
        ("many dimensions", one("F32", "[1,1,1,1,1,1,1,1,1]", "[0,4]"), "9 dimensions"),
        ("elements overflow", one("F32", "[8589934592,8589934592]", "[0,64]"), "overflows"),
        ("bytes overflow", one("F32", "[4611686018427387904]", "[0,64]"), "overflows"),
        ("too short", one("F32", "[17]", "[0,64]"), "64 bytes of data, but its shape and dtype take 68"),
        ("too long", one("F32", "[15]", "[0,64]"), "take 60"),
        ("beyond the file", one("F32", "[17]", "[0,68]"), "do not lie in the 64 bytes"),
        ("offsets reversed", one("F32", "[1]", "[8,4]"), "do not lie"),
        ("offsets huge", one("F32", "[1]", "[18446744073709551612,18446744073709551615]"), "do not lie"),
        ("overlap", two("[0,32]", "[16,48]"), "`a` and `b` overlap"),
        ("same place", two("[0,32]", "[0,32]"), "overlap"),
        ("bytes of no tensor", one("F32", "[8]", "[0,32]"), "32 bytes of data belong"),
        (
            "same tensor twice",
            r#"{"t":{"dtype":"F32","shape":[16],"data_offsets":[0,64]},"t":{"dtype":"F32","shape":[16],"data_offsets":[0,64]}}"#.to_owned(),
            "`t` occurs twice",
        ),
    ];
    for (name, header, expected) in cases {
        check(name, &header, expected);
    }
}

#[test]
fn an_index_cannot_lead_outside_its_directory() {
    let index = |shard: &str| {
        parse_index(
            serde_json::json!({"weight_map": {"t": shard}})
                .to_string()
                .as_bytes(),
        )
    };
    assert_eq!(
        index("a-00001-of-00002.safetensors").unwrap()["t"],
        "a-00001-of-00002.safetensors"
    );
    for shard in [
        "/etc/a.safetensors",
        "../a.safetensors",
        "b/a.safetensors",
        "b\\a.safetensors",
        ".safetensors",
        "..safetensors",
        "a\0.safetensors",
        "config.json",
        "",
    ] {
        let error = index(shard).unwrap_err();
        assert!(
            matches!(error, SafetensorsError::ShardName { .. }),
            "{shard}: {error}"
        );
    }
}

#[test]
fn a_hostile_index_is_refused() {
    let many: BTreeMap<String, String> = (0..2000)
        .map(|i| (format!("t{i}"), format!("{i}.safetensors")))
        .collect();
    for (name, text, expected) in [
        ("empty", String::new(), "JSON"),
        ("no map", "{}".to_owned(), "weight_map"),
        ("no tensor", r#"{"weight_map":{}}"#.to_owned(), "no tensor"),
        ("not text", r#"{"weight_map":{"t":1}}"#.to_owned(), "JSON"),
        (
            "tensor in two files",
            r#"{"weight_map":{"t":"a.safetensors","t":"b.safetensors"}}"#.to_owned(),
            "`t` occurs twice",
        ),
        (
            "too many files",
            serde_json::json!({ "weight_map": many }).to_string(),
            "more than 1024",
        ),
    ] {
        let error = parse_index(text.as_bytes()).unwrap_err().to_string();
        assert!(error.contains(expected), "{name}: {error}");
    }
}
