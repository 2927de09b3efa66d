//! The headers of a tar archive, read by rules so narrow that nothing is open to interpretation:
//! files and directories, POSIX or GNU long names, sizes in octal or base 256.
use super::{HeaderFault, path_fits};
use std::collections::HashMap;
use std::fs::File;
use std::io;
use std::ops::Range;
use std::os::unix::fs::FileExt as _;

const BLOCK_BYTES: u64 = 512;
/// Bytes of a long name or of extended attributes.
const EXTENSION_BYTES_MAX: u64 = 16 * 1024;
/// What a repository has at its top.
const TOPS: [&str; 3] = ["metadata/", "targets/", "blobs/"];

#[derive(Debug)]
pub(super) enum IndexError {
    Read { offset: u64, source: io::Error },
    Header { offset: u64, fault: HeaderFault },
}

/// What an extension says about the entry after it.
#[derive(Debug, Default)]
struct Extension {
    path: Option<String>,
    size: Option<u64>,
}

/// Where the content of each file lies in the first `length` bytes of `file`.
pub(super) fn index(
    file: &File,
    length: u64,
    entries_max: usize,
) -> Result<HashMap<String, Range<u64>>, IndexError> {
    let mut files = HashMap::new();
    let mut extension = Extension::default();
    let mut offset = 0;
    for _ in 0..=entries_max {
        let wrong = |fault| IndexError::Header { offset, fault };
        let Some(header) = block(file, length, offset)? else {
            return Err(wrong(HeaderFault::Truncated));
        };
        if is_zero(&header) {
            // One block of zeros could be the begin of a file that was cut off.
            let second = block(file, length, offset + BLOCK_BYTES)?;
            return match second {
                Some(second) if is_zero(&second) && extension.is_none() => Ok(files),
                Some(_) => Err(wrong(HeaderFault::NotTar)),
                None => Err(wrong(HeaderFault::Truncated)),
            };
        }
        check(&header).map_err(wrong)?;
        let kind = header[156];
        let mut size = number(&header[124..136]).ok_or_else(|| wrong(HeaderFault::Size))?;
        if matches!(kind, 0 | b'0' | b'5') {
            size = extension.size.take().unwrap_or(size);
        }
        let start = offset + BLOCK_BYTES;
        let end = start.checked_add(size).filter(|&end| end <= length);
        let end = end.ok_or_else(|| wrong(HeaderFault::BeyondEnd))?;
        match kind {
            0 | b'0' => {
                let path = extension.path.take().or_else(|| path(&header));
                let path = path.ok_or_else(|| wrong(HeaderFault::Extension))?;
                if !path_fits(&path) || !TOPS.iter().any(|top| path.starts_with(top)) {
                    return Err(wrong(HeaderFault::Path { path: shown(&path) }));
                }
                if files.contains_key(&path) {
                    return Err(wrong(HeaderFault::Duplicate { path }));
                }
                files.insert(path, start..end);
            }
            b'5' => {
                let path = extension.path.take().or_else(|| path(&header));
                let path = path.ok_or_else(|| wrong(HeaderFault::Extension))?;
                if !path_fits(path.strip_suffix('/').unwrap_or(&path)) {
                    return Err(wrong(HeaderFault::Path { path: shown(&path) }));
                }
                if size != 0 {
                    return Err(wrong(HeaderFault::Size));
                }
            }
            b'L' | b'x' => {
                if size > EXTENSION_BYTES_MAX {
                    return Err(wrong(HeaderFault::Extension));
                }
                let mut content = vec![0; usize::try_from(size).unwrap_or(0)];
                file.read_exact_at(&mut content, start)
                    .map_err(|source| IndexError::Read { offset, source })?;
                let read = if kind == b'L' {
                    extension.long_name(&content)
                } else {
                    extension.attributes(&content)
                };
                read.ok_or_else(|| wrong(HeaderFault::Extension))?;
            }
            kind => {
                let kind = char::from(kind);
                return Err(wrong(HeaderFault::Kind { kind }));
            }
        }
        offset = end.next_multiple_of(BLOCK_BYTES);
    }
    let fault = HeaderFault::Entries { entries_max };
    Err(IndexError::Header { offset, fault })
}

fn block(file: &File, length: u64, offset: u64) -> Result<Option<[u8; 512]>, IndexError> {
    if offset.saturating_add(BLOCK_BYTES) > length {
        return Ok(None);
    }
    let mut block = [0; 512];
    match file.read_exact_at(&mut block, offset) {
        Ok(()) => Ok(Some(block)),
        Err(source) => Err(IndexError::Read { offset, source }),
    }
}

fn is_zero(block: &[u8; 512]) -> bool {
    block.iter().all(|&byte| byte == 0)
}

/// Checks magic and sum.
fn check(header: &[u8; 512]) -> Result<(), HeaderFault> {
    if !matches!(&header[257..263], b"ustar\0" | b"ustar ") {
        return Err(HeaderFault::NotTar);
    }
    let sum = |bytes: &[u8]| bytes.iter().map(|&byte| u64::from(byte)).sum::<u64>();
    // The sum's own field counts as blanks.
    let summed = sum(&header[..148]) + 8 * u64::from(b' ') + sum(&header[156..]);
    match number(&header[148..156]) {
        Some(said) if said == summed => Ok(()),
        _ => Err(HeaderFault::Checksum),
    }
}

/// A number in octal digits, or in base 256 behind a byte of 128.
fn number(field: &[u8]) -> Option<u64> {
    if let [0x80, rest @ ..] = field {
        return rest.iter().try_fold(0_u64, |number, &byte| {
            number.checked_mul(256)?.checked_add(u64::from(byte))
        });
    }
    let digits = field.trim_ascii_start();
    let end = digits.iter().position(|&byte| matches!(byte, 0 | b' '));
    let (digits, padding) = digits.split_at(end.unwrap_or(digits.len()));
    let fits = !digits.is_empty() && padding.iter().all(|&byte| matches!(byte, 0 | b' '));
    let octal = |number: u64, &digit: &u8| match digit {
        b'0'..=b'7' => number.checked_mul(8)?.checked_add(u64::from(digit - b'0')),
        _ => None,
    };
    fits.then(|| digits.iter().try_fold(0, octal)).flatten()
}

/// The path of the header itself. GNU's form has other things where POSIX has the prefix.
fn path(header: &[u8; 512]) -> Option<String> {
    let name = text(&header[..100])?;
    let prefix = match &header[257..263] {
        b"ustar\0" => text(&header[345..500])?,
        _ => "",
    };
    Some(if prefix.is_empty() {
        name.into()
    } else {
        format!("{prefix}/{name}")
    })
}

/// Text up to the first NUL.
fn text(field: &[u8]) -> Option<&str> {
    let text = field.split(|&byte| byte == 0).next()?;
    std::str::from_utf8(text).ok()
}

/// A refused path, short enough for a message.
fn shown(path: &str) -> String {
    path.chars().take(160).collect()
}

impl Extension {
    fn is_none(&self) -> bool {
        self.path.is_none() && self.size.is_none()
    }

    /// A second one for the same entry would leave open which counts.
    fn set_path(&mut self, path: &str) -> Option<()> {
        self.path.replace(path.into()).is_none().then_some(())
    }

    fn long_name(&mut self, content: &[u8]) -> Option<()> {
        let name = content.strip_suffix(b"\0").unwrap_or(content);
        self.set_path(std::str::from_utf8(name).ok()?)
    }

    /// Records of `<length> <key>=<value>\n`. Times, owners and the like do not matter here.
    fn attributes(&mut self, mut content: &[u8]) -> Option<()> {
        while !content.is_empty() {
            let blank = content.iter().position(|&byte| byte == b' ')?;
            let length: usize = std::str::from_utf8(&content[..blank]).ok()?.parse().ok()?;
            let (record, rest) = content.split_at_checked(length)?;
            let record = record.get(blank + 1..)?.strip_suffix(b"\n")?;
            let equals = record.iter().position(|&byte| byte == b'=')?;
            let (key, value) = (&record[..equals], &record[equals + 1..]);
            match key {
                b"path" => self.set_path(std::str::from_utf8(value).ok()?)?,
                b"size" => {
                    let size = std::str::from_utf8(value).ok()?.parse().ok()?;
                    self.size.replace(size).is_none().then_some(())?;
                }
                // The content would not be the file's.
                _ if key.starts_with(b"GNU.sparse") => return None,
                _ => {}
            }
            content = rest;
        }
        Some(())
    }
}
