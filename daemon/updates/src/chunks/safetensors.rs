//! The header of a safetensors file: <https://github.com/huggingface/safetensors#format>.
use super::{Layout, Place, layer_of};
use serde::Deserialize;
use std::collections::HashMap;
use std::fs::File;
use std::io::{self, Read, Seek};

const PREFIX_BYTES: u64 = 8;
/// Longest header that is read; one of the largest models in use takes about 100 kB.
const HEADER_BYTES_MAX: u64 = 16 << 20;

/// A tensor, or `__metadata__`, which has no offsets.
#[derive(Deserialize)]
struct Entry {
    data_offsets: Option<(u64, u64)>,
}

/// `None` when the file is not of this format, or breaks its rules.
pub(super) fn layout(file: &mut File, file_bytes: u64) -> io::Result<Option<Layout>> {
    file.rewind()?;
    let mut prefix = [0; PREFIX_BYTES as usize];
    if file_bytes < PREFIX_BYTES || file.read_exact(&mut prefix).is_err() {
        return Ok(None);
    }
    let header_bytes = u64::from_le_bytes(prefix);
    if header_bytes > HEADER_BYTES_MAX.min(file_bytes - PREFIX_BYTES) {
        return Ok(None);
    }
    let mut header = Vec::new();
    Read::take(&mut *file, header_bytes).read_to_end(&mut header)?;
    Ok(parse(&header, file_bytes))
}

fn parse(header: &[u8], file_bytes: u64) -> Option<Layout> {
    let data_start = PREFIX_BYTES + header.len() as u64;
    let data_bytes = file_bytes.checked_sub(data_start)?;
    let entries: HashMap<String, Entry> = serde_json::from_slice(header).ok()?;
    let mut ranges = Vec::with_capacity(entries.len());
    for (name, entry) in entries {
        match entry.data_offsets {
            Some((begin, end)) if begin <= end && end <= data_bytes => {
                ranges.push((begin, end, name));
            }
            None if name == "__metadata__" => {}
            _ => return None,
        }
    }
    ranges.sort();
    let overlap = ranges.windows(2).any(|pair| pair[0].1 > pair[1].0);
    let tensors = ranges.into_iter().map(|(begin, _, name)| Place {
        start: data_start + begin,
        layer: layer_of(&name),
    });
    (!overlap).then(|| Layout {
        data_start,
        tensors: tensors.collect(),
    })
}
