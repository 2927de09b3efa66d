//! Bytes that are already on the car: chunks of installed releases, by their sums.
use super::disk::Disk;
use super::{Model, Store, StoreError, releases};
use crate::chunks;
use crate::manifest::{Chunk, Sha256};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Where a chunk lies in a file of an installed release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub file: Arc<PathBuf>,
    pub offset: u64,
    pub length: u64,
}

/// Every chunk of every installed release, and of the factory's model where that has a manifest.
#[derive(Debug)]
pub struct Holdings {
    disk: Arc<dyn Disk>,
    chunks: HashMap<Sha256, Held>,
}

impl Store {
    /// What need not be fetched.
    pub fn holdings(&self) -> Result<Holdings, StoreError> {
        let mut directories: Vec<PathBuf> = vec![self.path_of(&Model::Factory)];
        for (name, version) in self.directories()? {
            directories.push(self.release_directory(&name, &version));
        }
        let mut chunks = HashMap::new();
        for directory in directories {
            let Some(release) = releases::sound(&*self.disk, &directory) else {
                if directory == self.options.factory {
                    hold_cut(&directory, &mut chunks);
                }
                continue;
            };
            for file in release.manifest.files {
                let path = Arc::new(directory.join(&file.path));
                let mut offset = 0;
                for Chunk { length, sha256, .. } in file.chunks {
                    chunks.entry(sha256).or_insert_with(|| Held {
                        file: path.clone(),
                        offset,
                        length,
                    });
                    offset += length;
                }
            }
        }
        let disk = self.disk.clone();
        Ok(Holdings { disk, chunks })
    }
}

/// Chunks of a model without a manifest, cut as a publisher would cut it. What cannot be read is
/// fetched instead.
fn hold_cut(model: &Path, chunks: &mut HashMap<Sha256, Held>) {
    let mut files = vec![model.to_owned()];
    if let Ok(entries) = std::fs::read_dir(model) {
        files.extend(entries.flatten().map(|entry| entry.path()));
    }
    for path in files.into_iter().filter(|path| path.is_file()) {
        let cut = std::fs::File::open(&path)
            .ok()
            .and_then(|mut file| chunks::cut(&mut file, |_, _| Ok(())).ok());
        let path = Arc::new(path);
        for chunk in cut.into_iter().flat_map(|cut| cut.chunks) {
            chunks.entry(chunk.sha256).or_insert_with(|| Held {
                file: path.clone(),
                offset: chunk.offset,
                length: chunk.length,
            });
        }
    }
}

impl Holdings {
    pub fn holds(&self, sha256: &Sha256) -> bool {
        self.chunks.contains_key(sha256)
    }

    /// The bytes of a chunk, hashed anew: disks rot. None when they are not there or not right.
    pub fn read(&self, chunk: &Chunk) -> Option<Vec<u8>> {
        let held = self.chunks.get(&chunk.sha256)?;
        if held.length != chunk.length {
            return None;
        }
        let mut bytes = vec![0; usize::try_from(held.length).ok()?];
        self.disk
            .read_at(&held.file, held.offset, &mut bytes)
            .ok()?;
        (Sha256::of(&bytes) == chunk.sha256).then_some(bytes)
    }
}
