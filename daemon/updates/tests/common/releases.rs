//! Releases made up for tests: a few files of small chunks.
use cabind_updates::manifest::{Base, Chunk, FORMAT, Manifest, ReleaseFile, Sha256, Stored, Trial};
use cabind_updates::store::disk::Disk;
use cabind_updates::store::{ChunkAt, Release, Staging};
use std::collections::BTreeMap;
use std::path::Path;

/// A release, the bytes of its files, and the blobs a server would have.
#[derive(Clone, Debug)]
pub struct Made {
    pub release: Release,
    pub files: Vec<(String, Vec<u8>)>,
    pub blobs: BTreeMap<String, Vec<u8>>,
}

/// How to make one.
#[derive(Clone, Debug)]
pub struct Recipe<'a> {
    pub name: &'a str,
    pub version: &'a str,
    pub counter: u64,
    pub files: Vec<(&'a str, Vec<u8>)>,
    pub chunk_bytes: usize,
    pub zstd: bool,
    pub base: Option<&'a Made>,
    pub hardware: &'a [&'a str],
    pub min_cabind: &'a str,
}

impl Default for Recipe<'_> {
    fn default() -> Self {
        Self {
            name: "cabin",
            version: "1",
            counter: 1,
            files: vec![("model.safetensors", bytes(1, 100))],
            chunk_bytes: 40,
            zstd: false,
            base: None,
            hardware: &["any"],
            min_cabind: "0.1.0",
        }
    }
}

/// Bytes that look like weights: no two seeds alike.
pub fn bytes(seed: u64, count: usize) -> Vec<u8> {
    let mut dice = super::simulated::Dice(seed.wrapping_mul(0x1234_5678_9abc));
    (0..count).map(|_| dice.roll(256) as u8).collect()
}

pub fn trial(trial_seconds: u64) -> Trial {
    Trial {
        prompts: Vec::new(),
        perplexity: None,
        tokens_per_second_min: None,
        tool_calls: Vec::new(),
        trial_seconds,
    }
}

pub fn make(recipe: &Recipe<'_>) -> Made {
    let mut blobs = BTreeMap::new();
    let in_base = |sum: &Sha256| {
        recipe.base.is_some_and(|base| {
            let files = &base.release.manifest.files;
            files
                .iter()
                .flat_map(|file| &file.chunks)
                .any(|chunk| chunk.sha256 == *sum)
        })
    };
    let mut files = Vec::new();
    for (path, content) in &recipe.files {
        let sum = Sha256::of(content);
        let mut blob = Vec::new();
        let mut chunks = Vec::new();
        for piece in content.chunks(recipe.chunk_bytes) {
            let sha256 = Sha256::of(piece);
            let offset = blob.len() as u64;
            let stored = if in_base(&sha256) {
                Stored::Base
            } else if recipe.zstd {
                let frame = zstd::bulk::compress(piece, 3).unwrap();
                blob.extend_from_slice(&frame);
                Stored::Zstd {
                    offset,
                    length: frame.len() as u64,
                    sha256: Sha256::of(&frame),
                }
            } else {
                blob.extend_from_slice(piece);
                Stored::Raw { offset }
            };
            chunks.push(Chunk {
                length: piece.len() as u64,
                sha256,
                stored,
            });
        }
        let end = if recipe.zstd { ".zst" } else { "" };
        blobs.insert(format!("blobs/{sum}{end}"), blob);
        files.push(ReleaseFile {
            path: (*path).to_owned(),
            length: content.len() as u64,
            sha256: sum,
            chunks,
        });
    }
    let manifest = Manifest {
        format: FORMAT.to_owned(),
        name: recipe.name.to_owned(),
        version: recipe.version.to_owned(),
        counter: recipe.counter,
        min_cabind: recipe.min_cabind.parse().unwrap(),
        hardware: recipe
            .hardware
            .iter()
            .map(|&class| class.to_owned())
            .collect(),
        description: String::new(),
        base: recipe.base.map(|base| Base {
            name: base.release.id.name.clone(),
            version: base.release.id.version.clone(),
            manifest_sha256: base.release.id.manifest_sha256,
        }),
        files,
        trial: trial(60),
    };
    let release = Release::parse(serde_json::to_vec(&manifest).unwrap()).unwrap();
    let owned = |(path, content): &(&str, Vec<u8>)| ((*path).to_owned(), content.clone());
    Made {
        release,
        files: recipe.files.iter().map(owned).collect(),
        blobs,
    }
}

impl Made {
    pub fn manifest_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(&self.release.manifest).unwrap()
    }

    /// The bytes of a chunk.
    pub fn chunk(&self, at: ChunkAt) -> &[u8] {
        let chunks = &self.release.manifest.files[at.file].chunks;
        let offset: u64 = chunks[..at.chunk].iter().map(|chunk| chunk.length).sum();
        let offset = offset as usize;
        &self.files[at.file].1[offset..offset + chunks[at.chunk].length as usize]
    }

    /// Puts what is missing.
    pub fn fill(&self, staging: &Staging) -> Result<(), cabind_updates::store::StoreError> {
        for at in staging.missing() {
            staging.put(at, self.chunk(at))?;
        }
        Ok(())
    }

    /// Whether exactly these files lie in a directory.
    pub fn lies_in(&self, disk: &dyn Disk, directory: &Path) -> bool {
        self.files.iter().all(|(path, content)| {
            let mut read = vec![0; content.len()];
            disk.read_at(&directory.join(path), 0, &mut read).is_ok() && read == *content
        })
    }
}
