//! Which chunks of a partial download are on disk. Written after the chunk is safe, so a power cut
//! forgets at most the chunk at work. Each record stands for itself: a torn one is no record.
use super::staging::ChunkAt;
use crate::manifest::{CHUNKS_MAX, Sha256};

pub(super) const RECORD_BYTES: usize = 16;
/// Chunks that are written twice have two records.
pub(super) const JOURNAL_BYTES_MAX: usize = 4 * CHUNKS_MAX * RECORD_BYTES;

/// What a record is held against: half of it names the chunk, half is a sum over that and the
/// release.
pub(super) fn record(release: &Sha256, at: ChunkAt) -> Option<[u8; RECORD_BYTES]> {
    let mut bytes = [0; RECORD_BYTES];
    bytes[..4].copy_from_slice(&u32::try_from(at.file).ok()?.to_le_bytes());
    bytes[4..8].copy_from_slice(&u32::try_from(at.chunk).ok()?.to_le_bytes());
    let mut summed = release.0.to_vec();
    summed.extend_from_slice(&bytes[..8]);
    bytes[8..].copy_from_slice(&Sha256::of(&summed).0[..8]);
    Some(bytes)
}

/// The chunks that whole records name.
pub(super) fn read(release: &Sha256, journal: &[u8]) -> Vec<ChunkAt> {
    let number = |bytes: &[u8]| {
        let bytes = bytes.try_into().map(u32::from_le_bytes).ok()?;
        usize::try_from(bytes).ok()
    };
    journal
        .chunks_exact(RECORD_BYTES)
        .filter_map(|bytes| {
            let at = ChunkAt {
                file: number(&bytes[..4])?,
                chunk: number(&bytes[4..8])?,
            };
            (record(release, at)? == bytes).then_some(at)
        })
        .collect()
}
