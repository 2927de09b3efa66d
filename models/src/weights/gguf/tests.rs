#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;

/// Bytes of a GGUF file, written field by field.
struct Bytes(Vec<u8>);

impl Bytes {
    fn header(version: u32, tensors: u64, entries: u64) -> Self {
        Self(b"GGUF".to_vec())
            .u32(version)
            .u64(tensors)
            .u64(entries)
    }

    fn raw(mut self, bytes: &[u8]) -> Self {
        self.0.extend_from_slice(bytes);
        self
    }

    fn u32(self, value: u32) -> Self {
        self.raw(&value.to_le_bytes())
    }

    fn u64(self, value: u64) -> Self {
        self.raw(&value.to_le_bytes())
    }

    fn text(self, text: &str) -> Self {
        self.u64(text.len() as u64).raw(text.as_bytes())
    }

    fn entry(self, key: &str, type_id: u32, value: &[u8]) -> Self {
        self.text(key).u32(type_id).raw(value)
    }

    fn tensor(self, name: &str, dimensions: &[u64], type_id: u32, offset: u64) -> Self {
        let start = self.text(name).u32(dimensions.len() as u32);
        dimensions
            .iter()
            .fold(start, |bytes, &d| bytes.u64(d))
            .u32(type_id)
            .u64(offset)
    }

    /// Pads to the default alignment and appends `bytes` bytes of tensor data.
    fn data(mut self, bytes: usize) -> Vec<u8> {
        self.0.resize(self.0.len().next_multiple_of(32) + bytes, 0);
        self.0
    }
}

fn parse(bytes: &[u8]) -> Result<Gguf, GgufError> {
    Gguf::parse(bytes, bytes.len() as u64)
}

#[test]
fn metadata_and_tensors_are_read_back() {
    let bytes = Bytes::header(3, 2, 3)
        .entry("general.architecture", 8, &Bytes(vec![]).text("qwen2").0)
        .entry("a.count", 4, &7u32.to_le_bytes())
        .entry(
            "a.list",
            9,
            &Bytes(vec![]).u32(8).u64(2).text("x").text("é").0,
        )
        .tensor("second", &[32, 2], 8, 64)
        .tensor("first", &[3, 5], 0, 0)
        .data(64 + 68);
    let data_start = bytes.len() as u64 - 132;
    let gguf = parse(&bytes).unwrap();
    assert_eq!(gguf.version(), 3);
    assert_eq!(
        gguf.metadata()["general.architecture"].as_str(),
        Some("qwen2")
    );
    assert_eq!(gguf.metadata()["a.count"].as_u64(), Some(7));
    assert_eq!(
        gguf.metadata()["a.list"].as_strings().unwrap(),
        ["x".to_owned(), "é".to_owned()]
    );
    assert_eq!(
        gguf.tensors(),
        [
            StoredTensor {
                name: "second".to_owned(),
                shape: vec![2, 32],
                format: BlockFormat::Q8_0,
                start: data_start + 64,
                bytes: 68,
            },
            StoredTensor {
                name: "first".to_owned(),
                shape: vec![5, 3],
                format: BlockFormat::F32,
                start: data_start,
                bytes: 60,
            },
        ]
    );
}

#[test]
fn a_stated_alignment_moves_the_data() {
    let mut bytes = Bytes::header(2, 1, 1)
        .entry("general.alignment", 4, &128u32.to_le_bytes())
        .tensor("t", &[1], 0, 128)
        .0;
    let data_start = bytes.len().next_multiple_of(128);
    bytes.resize(data_start + 132, 0);
    assert_eq!(
        parse(&bytes).unwrap().tensors()[0].start,
        data_start as u64 + 128
    );
}

/// Every cut of a good file that ends inside its header or data is refused.
#[test]
fn a_truncated_file_is_refused_wherever_it_ends() {
    let bytes = Bytes::header(3, 1, 1)
        .entry("k", 9, &Bytes(vec![]).u32(8).u64(2).text("x").text("y").0)
        .tensor("t", &[32], 8, 0)
        .data(34);
    assert!(parse(&bytes).is_ok());
    for end in 0..bytes.len() {
        assert!(parse(&bytes[..end]).is_err(), "cut at {end}");
    }
}

/// `expected` is what the error must say.
fn check(name: &str, bytes: &[u8], expected: &str) {
    let error = match parse(bytes) {
        Ok(_) => panic!("{name}: accepted"),
        Err(error) => error.to_string(),
    };
    assert!(error.contains(expected), "{name}: {error}");
}

#[test]
fn a_hostile_header_is_refused() {
    let huge = u64::MAX;
    let value = |bytes: Bytes| bytes.0;
    let list = |type_id: u32, count: u64| Bytes(vec![]).u32(type_id).u64(count).0;
    let entry = |type_id: u32, value: &[u8]| Bytes::header(3, 0, 1).entry("k", type_id, value).0;
    let tensor = |dimensions: &[u64], type_id, offset| {
        Bytes::header(3, 1, 0)
            .tensor("t", dimensions, type_id, offset)
            .data(64)
    };
    let nested = (0..6).fold(Bytes(vec![]), |bytes, _| bytes.u32(9).u64(1)).0;
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("another file", b"PK\x03\x04 not a model".to_vec(), "GGUF"),
        ("version 1", value(Bytes::header(1, 0, 0)), "version 1"),
        ("version 4", value(Bytes::header(4, 0, 0)), "version 4"),
        (
            "big-endian",
            value(Bytes::header(3u32.swap_bytes(), 0, 0)),
            "big-endian",
        ),
        (
            "tensor count",
            value(Bytes::header(3, huge, 0)),
            "tensors are announced",
        ),
        (
            "tensor count that fits u64",
            value(Bytes::header(3, 1 << 40, 0)),
            "tensors are",
        ),
        (
            "metadata count",
            value(Bytes::header(3, 0, huge)),
            "metadata entries are",
        ),
        (
            "key length",
            value(Bytes::header(3, 0, 1).u64(huge).raw(&[0; 40])),
            "announced at byte 32",
        ),
        (
            "key too long",
            value(
                Bytes::header(3, 0, 1)
                    .text(&"k".repeat(70_000))
                    .raw(&[0; 5]),
            ),
            "metadata key",
        ),
        (
            "key not UTF-8",
            value(Bytes::header(3, 0, 1).u64(1).raw(&[0xff]).raw(&[0; 9])),
            "UTF-8",
        ),
        ("value type", entry(13, &[0; 8]), "unknown value type 13"),
        ("bool", entry(7, &[2]), "is 2, not 0 or 1"),
        ("string length", entry(8, &huge.to_le_bytes()), "announced"),
        ("array count", entry(9, &list(0, huge)), "array elements"),
        (
            "array count times size",
            entry(9, &list(12, huge / 4)),
            "array elements",
        ),
        (
            "array element type",
            entry(9, &list(99, 0)),
            "unknown value type 99",
        ),
        ("nested arrays", entry(9, &nested), "nested deeper"),
        (
            "same key twice",
            value(
                Bytes::header(3, 0, 2)
                    .entry("k", 0, &[1])
                    .entry("k", 0, &[1]),
            ),
            "`k` occurs twice",
        ),
        (
            "alignment 0",
            value(Bytes::header(3, 0, 1).entry("general.alignment", 4, &[0; 4])),
            "power of two",
        ),
        (
            "alignment 48",
            value(Bytes::header(3, 0, 1).entry("general.alignment", 4, &48u32.to_le_bytes())),
            "power of two",
        ),
        (
            "alignment 2^63",
            value(Bytes::header(3, 0, 1).entry(
                "general.alignment",
                10,
                &(1u64 << 63).to_le_bytes(),
            )),
            "power of two",
        ),
        (
            "alignment as text",
            value(Bytes::header(3, 0, 1).entry(
                "general.alignment",
                8,
                &Bytes(vec![]).text("32").0,
            )),
            "power of two",
        ),
        (
            "same tensor twice",
            Bytes::header(3, 2, 0)
                .tensor("t", &[1], 0, 0)
                .tensor("t", &[1], 0, 32)
                .data(64),
            "tensor `t` occurs twice",
        ),
        (
            "name too long",
            Bytes::header(3, 1, 0)
                .tensor(&"t".repeat(200), &[1], 0, 0)
                .data(64),
            "tensor name",
        ),
        ("no dimension", tensor(&[], 0, 0), "0 dimensions"),
        ("five dimensions", tensor(&[1; 5], 0, 0), "5 dimensions"),
        (
            "empty dimension",
            tensor(&[0, 4], 0, 0),
            "empty or overflows",
        ),
        (
            "elements overflow",
            tensor(&[1 << 33, 1 << 33], 0, 0),
            "empty or overflows",
        ),
        (
            "bytes overflow",
            tensor(&[1 << 62], 0, 0),
            "empty or overflows",
        ),
        (
            "type of integers",
            tensor(&[1], 26, 0),
            "type I32 is not supported",
        ),
        (
            "type not known",
            tensor(&[1], 1000, 0),
            "type 1000 is not supported",
        ),
        (
            "row of part blocks",
            tensor(&[48], 8, 0),
            "not whole Q8_0 blocks",
        ),
        (
            "offset not aligned",
            tensor(&[1], 0, 4),
            "multiple of the alignment",
        ),
        (
            "offset beyond the file",
            tensor(&[1], 0, 1 << 40),
            "beyond the end",
        ),
        (
            "offset overflows",
            tensor(&[1], 0, huge - 31),
            "beyond the end",
        ),
        (
            "data beyond the file",
            tensor(&[17], 0, 0),
            "beyond the end",
        ),
        (
            "overlap",
            Bytes::header(3, 2, 0)
                .tensor("a", &[9], 0, 0)
                .tensor("b", &[1], 0, 32)
                .data(64),
            "`a` and `b` overlap",
        ),
        (
            "same place",
            Bytes::header(3, 2, 0)
                .tensor("a", &[1], 0, 0)
                .tensor("b", &[1], 0, 0)
                .data(64),
            "overlap",
        ),
    ];
    for (name, bytes, expected) in cases {
        check(name, &bytes, expected);
    }
}

/// A file may claim any length; the header limit holds whatever it says.
#[test]
fn a_header_over_the_limit_is_refused_before_it_is_read() {
    let bytes = Bytes::header(3, 0, 1)
        .text("k")
        .u32(8)
        .u64(HEADER_BYTES_MAX)
        .0;
    let error = Gguf::parse(bytes.as_slice(), u64::MAX).unwrap_err();
    assert!(matches!(error, GgufError::HeaderTooLong), "{error}");
}
