//! The place of a tensor in a file, whatever the file's kind.
use super::BlockFormat;

/// Where a tensor lies in its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredTensor {
    pub name: String,
    /// Row-major, slowest dimension first.
    pub shape: Vec<usize>,
    pub format: BlockFormat,
    /// First byte, counted from the start of the file.
    pub start: u64,
    /// Length in bytes.
    pub bytes: u64,
}

/// The names of two tensors that share bytes, if any do. `start + bytes` must not overflow.
pub(super) fn overlap(tensors: &[StoredTensor]) -> Option<(String, String)> {
    let mut by_start: Vec<&StoredTensor> = tensors.iter().filter(|t| t.bytes > 0).collect();
    by_start.sort_by_key(|tensor| tensor.start);
    by_start.windows(2).find_map(|pair| match pair {
        [first, second] if first.start + first.bytes > second.start => {
            Some((first.name.clone(), second.name.clone()))
        }
        _ => None,
    })
}
