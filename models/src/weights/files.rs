//! Reading checkpoint files: whole small ones, headers, and tensors by position.
//!
//! Tensors are read with `pread`, never mapped: a file cut short under a running program is then a
//! read error, not a SIGBUS.
use std::fs::{self, File};
use std::io::{self, BufReader, Read};
use std::num::NonZero;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::thread;

use cabind_kernels::quant::{dequantize, quantize};

use super::gguf::Gguf;
use super::safetensors::{PREFIX_BYTES, header_bytes, parse_header};
use super::stored::StoredTensor;
use super::{BlockFormat, WeightsError};

/// Longest `config.json` or `generation_config.json`.
pub(super) const CONFIG_BYTES_MAX: u64 = 1 << 20;
/// Longest shard index.
pub(super) const INDEX_BYTES_MAX: u64 = 16 << 20;
/// Elements converted between two reads; whole blocks of every format.
const READ_ELEMENTS: usize = 1 << 19;
/// Shorter tensors are not worth a thread.
const THREAD_ELEMENTS_MIN: usize = 1 << 20;
/// Most threads that read one tensor.
const THREADS_MAX: usize = 8;

/// An open file of a checkpoint.
#[derive(Debug)]
pub(super) struct CheckpointFile {
    pub(super) path: PathBuf,
    file: File,
    bytes: u64,
}

impl CheckpointFile {
    /// Opens a regular file. Opening another kind, a pipe say, might block for ever.
    pub(super) fn open(path: PathBuf) -> Result<Self, WeightsError> {
        let open = || -> io::Result<(File, u64)> {
            if !fs::metadata(&path)?.is_file() {
                return Err(io::Error::other("it is not a regular file"));
            }
            let file = File::open(&path)?;
            let bytes = file.metadata()?.len();
            Ok((file, bytes))
        };
        match open() {
            Ok((file, bytes)) => Ok(Self { path, file, bytes }),
            Err(source) => Err(WeightsError::Read { file: path, source }),
        }
    }

    /// As [`Self::open`]; `None` if there is no such file.
    pub(super) fn open_if_there(path: PathBuf) -> Result<Option<Self>, WeightsError> {
        match Self::open(path) {
            Err(WeightsError::Read { source, .. }) if source.kind() == io::ErrorKind::NotFound => {
                Ok(None)
            }
            other => other.map(Some),
        }
    }

    /// The whole file, if it is not longer than `bytes_max`.
    pub(super) fn read_all(&self, bytes_max: u64) -> Result<Vec<u8>, WeightsError> {
        if self.bytes > bytes_max {
            return Err(WeightsError::TooLong {
                file: self.path.clone(),
                bytes: self.bytes,
                bytes_max,
            });
        }
        self.read_at(0, self.bytes as usize)
    }

    /// As [`Self::read_all`], as text.
    pub(super) fn read_text(&self, bytes_max: u64) -> Result<String, WeightsError> {
        String::from_utf8(self.read_all(bytes_max)?).map_err(|_| WeightsError::Read {
            file: self.path.clone(),
            source: io::Error::new(io::ErrorKind::InvalidData, "it is not UTF-8"),
        })
    }

    fn read_at(&self, start: u64, bytes: usize) -> Result<Vec<u8>, WeightsError> {
        let mut buffer = vec![0; bytes];
        match self.file.read_exact_at(&mut buffer, start) {
            Ok(()) => Ok(buffer),
            Err(source) => Err(WeightsError::Read {
                file: self.path.clone(),
                source,
            }),
        }
    }

    /// Parses the file as GGUF.
    pub(super) fn gguf(&self) -> Result<Gguf, WeightsError> {
        let reader = BufReader::with_capacity(1 << 18, At(&self.file, 0));
        Gguf::parse(reader, self.bytes).map_err(|source| WeightsError::Gguf {
            file: self.path.clone(),
            source,
        })
    }

    /// Parses the header of the file as safetensors.
    pub(super) fn safetensors(&self) -> Result<Vec<StoredTensor>, WeightsError> {
        let wrong = |source| WeightsError::Safetensors {
            file: self.path.clone(),
            source,
        };
        let prefix = self.read_at(0, self.bytes.min(PREFIX_BYTES) as usize)?;
        let length = header_bytes(&prefix, self.bytes).map_err(wrong)?;
        let header = self.read_at(PREFIX_BYTES, length)?;
        parse_header(&header, self.bytes).map_err(wrong)
    }

    /// Reads the bytes from `start` on.
    pub(super) fn read_bytes(&self, start: u64, out: &mut [u8]) -> io::Result<()> {
        in_pieces(out, |first, piece| {
            self.file.read_exact_at(piece, start + first as u64)
        })
    }

    /// Reads elements from `first` on that are stored as `stored` from byte `start` on, and writes
    /// them to `out` as `format`. Both formats have whole blocks in `columns` elements.
    pub(super) fn read_quantized(
        &self,
        (start, stored): (u64, BlockFormat),
        first: usize,
        columns: usize,
        format: BlockFormat,
        out: &mut [u8],
    ) -> io::Result<()> {
        let length = |format: BlockFormat, elements| {
            format.bytes(elements).ok_or(io::ErrorKind::InvalidInput)
        };
        let row_bytes = length(format, columns)?.max(1);
        let rows = out.len() / row_bytes;
        let threads = thread::available_parallelism().map_or(1, NonZero::get);
        let rows_of_thread = rows.div_ceil(threads.min(THREADS_MAX)).max(1);
        let work = |at: usize, out: &mut [u8]| -> io::Result<()> {
            let (mut row, mut bytes) = (vec![0.0; columns], vec![0; length(stored, columns)?]);
            for (at, out) in (at..).zip(out.chunks_exact_mut(row_bytes)) {
                let before = length(stored, first + at * columns)? as u64;
                self.file.read_exact_at(&mut bytes, start + before)?;
                let refused = |error| io::Error::new(io::ErrorKind::InvalidInput, error);
                dequantize(stored, &bytes, &mut row).map_err(refused)?;
                quantize(format, &row, out).map_err(refused)?;
            }
            Ok(())
        };
        let work = &work;
        thread::scope(|scope| {
            let mut running = Vec::new();
            for (part, out) in out.chunks_mut(rows_of_thread * row_bytes).enumerate() {
                let task = move || work(part * rows_of_thread, out);
                running.push(thread::Builder::new().spawn_scoped(scope, task)?);
            }
            running.into_iter().try_for_each(|thread| {
                thread
                    .join()
                    .unwrap_or_else(|_| Err(io::Error::other("a reading thread stopped")))
            })
        })
    }

    /// Reads `out.len()` elements stored from byte `start` on.
    pub(super) fn read_elements(
        &self,
        start: u64,
        format: BlockFormat,
        out: &mut [f32],
    ) -> io::Result<()> {
        in_pieces(out, |first, piece| {
            let mut buffer = Vec::new();
            for (i, chunk) in piece.chunks_mut(READ_ELEMENTS).enumerate() {
                let stored = |elements| format.bytes(elements).ok_or(io::ErrorKind::InvalidInput);
                let offset = stored(first + i * READ_ELEMENTS)?;
                buffer.resize(stored(chunk.len())?, 0);
                self.file
                    .read_exact_at(&mut buffer, start + offset as u64)?;
                dequantize(format, &buffer, chunk)
                    .map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))?;
            }
            Ok(())
        })
    }
}

impl Gguf {
    /// Opens a GGUF file and parses its header.
    pub fn open(path: &Path) -> Result<Self, WeightsError> {
        CheckpointFile::open(path.to_owned())?.gguf()
    }
}

/// Calls `work` on pieces of `out` and the index of their first element, on several threads where
/// `out` is long. Pieces begin at multiples of [`READ_ELEMENTS`].
pub(super) fn in_pieces<T: Send>(
    out: &mut [T],
    work: impl Fn(usize, &mut [T]) -> io::Result<()> + Sync,
) -> io::Result<()> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let threads = threads
        .min(THREADS_MAX)
        .min(out.len() / THREAD_ELEMENTS_MIN);
    if threads < 2 {
        return work(0, out);
    }
    let piece = out.len().div_ceil(threads).next_multiple_of(READ_ELEMENTS);
    let work = &work;
    thread::scope(|scope| {
        let mut running = Vec::new();
        for (i, out) in out.chunks_mut(piece).enumerate() {
            let task = move || work(i * piece, out);
            running.push(thread::Builder::new().spawn_scoped(scope, task)?);
        }
        running.into_iter().try_for_each(|thread| {
            thread
                .join()
                .unwrap_or_else(|_| Err(io::Error::other("a reading thread stopped")))
        })
    })
}

/// Reads a file from a position of its own, leaving the file's cursor alone.
struct At<'a>(&'a File, u64);

impl Read for At<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let bytes = self.0.read_at(buffer, self.1)?;
        self.1 += bytes as u64;
        Ok(bytes)
    }
}
