//! The header of a GGUF file, version 2 or 3, read only as far as it says where tensors are:
//! <https://github.com/ggml-org/ggml/blob/master/docs/gguf.md>.
use super::{Layout, Place, layer_of};
use std::fs::File;
use std::io::{self, BufReader, Read, Seek};

const MAGIC: &[u8; 4] = b"GGUF";
/// Header, metadata and tensor infos; a vocabulary of 250,000 tokens takes about 10 MB.
const HEADER_BYTES_MAX: u64 = 256 << 20;
const NAME_BYTES_MAX: u64 = 64 << 10;
const TENSORS_MAX: u64 = 1 << 20;
const DIMENSIONS_MAX: u32 = 8;
const ARRAY_DEPTH_MAX: u32 = 4;
const ALIGNMENT_BYTES_DEFAULT: u64 = 32;
const ALIGNMENT_BYTES_MAX: u64 = 1 << 20;
const ALIGNMENT_KEY: &str = "general.alignment";

const TYPE_UINT32: u32 = 4;
const TYPE_STRING: u32 = 8;
const TYPE_ARRAY: u32 = 9;

/// `None` when the file is not of this format, or breaks its rules.
pub(super) fn layout(file: &mut File, file_bytes: u64) -> io::Result<Option<Layout>> {
    file.rewind()?;
    let mut header = Header {
        reader: BufReader::new(file),
        position: 0,
        end: file_bytes.min(HEADER_BYTES_MAX),
    };
    match header.layout(file_bytes) {
        Ok(layout) => Ok(Some(layout)),
        Err(Stop::Malformed) => Ok(None),
        Err(Stop::Read(error)) => Err(error),
    }
}

enum Stop {
    Malformed,
    Read(io::Error),
}

struct Header<'file> {
    reader: BufReader<&'file mut File>,
    position: u64,
    end: u64,
}

impl Header<'_> {
    fn layout(&mut self, file_bytes: u64) -> Result<Layout, Stop> {
        if &self.array()? != MAGIC || !matches!(self.u32()?, 2 | 3) {
            return Err(Stop::Malformed);
        }
        let tensors = self.u64()?;
        let values = self.u64()?;
        if tensors > TENSORS_MAX {
            return Err(Stop::Malformed);
        }
        let mut alignment = ALIGNMENT_BYTES_DEFAULT;
        for _ in 0..values {
            let key = self.string()?;
            let kind = self.u32()?;
            if key == ALIGNMENT_KEY && kind == TYPE_UINT32 {
                alignment = self.u32()?.into();
            } else {
                self.skip_value(kind, 0)?;
            }
        }
        if !(1..=ALIGNMENT_BYTES_MAX).contains(&alignment) {
            return Err(Stop::Malformed);
        }
        let mut places = Vec::new();
        for _ in 0..tensors {
            let name = self.string()?;
            let dimensions = self.u32()?;
            if dimensions > DIMENSIONS_MAX {
                return Err(Stop::Malformed);
            }
            // The dimensions and the type: the next tensor's offset says more.
            self.skip(u64::from(dimensions) * 8 + 4)?;
            places.push((self.u64()?, layer_of(&name)));
        }
        let data_start = self.position.next_multiple_of(alignment);
        let place = |(offset, layer)| {
            let start = data_start.checked_add(offset);
            let start = start.filter(|&start| start <= file_bytes)?;
            Some(Place { start, layer })
        };
        let tensors: Option<Vec<Place>> = places.into_iter().map(place).collect();
        match tensors {
            Some(tensors) if data_start <= file_bytes => Ok(Layout {
                data_start,
                tensors,
            }),
            _ => Err(Stop::Malformed),
        }
    }

    fn skip_value(&mut self, kind: u32, depth: u32) -> Result<(), Stop> {
        match kind {
            TYPE_STRING => {
                let bytes = self.u64()?;
                self.skip(bytes)
            }
            TYPE_ARRAY if depth < ARRAY_DEPTH_MAX => {
                let kind = self.u32()?;
                let count = self.u64()?;
                if let Some(bytes) = scalar_bytes(kind) {
                    return self.skip(count.checked_mul(bytes).ok_or(Stop::Malformed)?);
                }
                // Each takes bytes of the header, so `end` ends this as well.
                (0..count).try_for_each(|_| self.skip_value(kind, depth + 1))
            }
            _ => self.skip(scalar_bytes(kind).ok_or(Stop::Malformed)?),
        }
    }

    fn string(&mut self) -> Result<String, Stop> {
        let bytes = self.u64()?;
        if bytes > NAME_BYTES_MAX {
            return Err(Stop::Malformed);
        }
        self.advance(bytes)?;
        // At most `NAME_BYTES_MAX`.
        let mut text = vec![0; bytes as usize];
        self.reader.read_exact(&mut text).map_err(Stop::Read)?;
        String::from_utf8(text).map_err(|_| Stop::Malformed)
    }

    fn u32(&mut self) -> Result<u32, Stop> {
        self.array().map(u32::from_le_bytes)
    }

    fn u64(&mut self) -> Result<u64, Stop> {
        self.array().map(u64::from_le_bytes)
    }

    fn array<const BYTES: usize>(&mut self) -> Result<[u8; BYTES], Stop> {
        self.advance(BYTES as u64)?;
        let mut bytes = [0; BYTES];
        self.reader.read_exact(&mut bytes).map_err(Stop::Read)?;
        Ok(bytes)
    }

    fn skip(&mut self, bytes: u64) -> Result<(), Stop> {
        self.advance(bytes)?;
        // At most `HEADER_BYTES_MAX`.
        self.reader.seek_relative(bytes as i64).map_err(Stop::Read)
    }

    fn advance(&mut self, bytes: u64) -> Result<(), Stop> {
        match self.position.checked_add(bytes) {
            Some(position) if position <= self.end => {
                self.position = position;
                Ok(())
            }
            _ => Err(Stop::Malformed),
        }
    }
}

fn scalar_bytes(kind: u32) -> Option<u64> {
    match kind {
        0 | 1 | 7 => Some(1),
        2 | 3 => Some(2),
        4..=6 => Some(4),
        10..=12 => Some(8),
        _ => None,
    }
}
