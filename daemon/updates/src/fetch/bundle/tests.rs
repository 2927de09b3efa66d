#![allow(clippy::unwrap_used, clippy::panic)]
use super::*;
use std::sync::Mutex;

mod archives;

/// Archives by hand, with anything in them.
#[derive(Clone, Default)]
struct Archive(Vec<u8>);

impl Archive {
    fn header(name: &[u8], size: &[u8], kind: u8, magic: &[u8; 8]) -> [u8; 512] {
        let mut header = [0; 512];
        header[..name.len()].copy_from_slice(name);
        header[100..107].copy_from_slice(b"0000644");
        header[124..124 + size.len()].copy_from_slice(size);
        header[156] = kind;
        header[257..265].copy_from_slice(magic);
        sum(&mut header);
        header
    }

    fn entry(self, kind: u8, name: &str, content: &[u8]) -> Self {
        let size = format!("{:011o}", content.len());
        let header = Self::header(name.as_bytes(), size.as_bytes(), kind, b"ustar\x0000");
        self.raw(&header).raw(content).padded()
    }

    fn file(self, name: &str, content: &[u8]) -> Self {
        self.entry(b'0', name, content)
    }

    /// An entry without content that says it has some.
    fn sized(self, kind: u8, size: &[u8]) -> Self {
        self.raw(&Self::header(b"blobs/a", size, kind, b"ustar\x0000"))
    }

    /// POSIX attributes, each with the length that goes before it.
    fn attributes(self, records: &[(&str, &str)]) -> Self {
        let mut content = String::new();
        for (key, value) in records {
            let rest = key.len() + value.len() + 3;
            let length = [1, 2, 3, 4].into_iter().map(|digits| rest + digits);
            let length = length
                .enumerate()
                .find(|(digits, length)| length.to_string().len() == digits + 1);
            content += &format!("{} {key}={value}\n", length.unwrap().1);
        }
        self.entry(b'x', "PaxHeader", content.as_bytes())
    }

    fn raw(mut self, bytes: &[u8]) -> Self {
        self.0.extend_from_slice(bytes);
        self
    }

    fn padded(mut self) -> Self {
        self.0.resize(self.0.len().next_multiple_of(512), 0);
        self
    }

    fn end(self) -> Self {
        self.raw(&[0; 1024])
    }

    fn open(&self) -> (tempfile::NamedTempFile, Result<Bundle, BundleError>) {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), &self.0).unwrap();
        let bundle = Bundle::open(file.path());
        (file, bundle)
    }
}

fn sum(header: &mut [u8; 512]) {
    header[148..156].fill(b' ');
    let sum: u32 = header.iter().map(|&byte| u32::from(byte)).sum();
    header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
}

#[test]
fn only_a_file_is_a_bundle() {
    let directory = tempfile::tempdir().unwrap();
    let nothing = Bundle::open(&directory.path().join("a"));
    assert!(
        matches!(nothing, Err(BundleError::Open { .. })),
        "{nothing:?}"
    );
    let not_a_file = Bundle::open(directory.path());
    assert!(
        matches!(not_a_file, Err(BundleError::NotAFile { .. })),
        "{not_a_file:?}"
    );
    // Whoever opens a pipe to read would wait for a writer.
    let pipe = directory.path().join("pipe");
    let mode = rustix::fs::Mode::RUSR;
    rustix::fs::mknodat(rustix::fs::CWD, &pipe, rustix::fs::FileType::Fifo, mode, 0).unwrap();
    let not_a_file = Bundle::open(&pipe);
    assert!(
        matches!(not_a_file, Err(BundleError::NotAFile { .. })),
        "{not_a_file:?}"
    );
}

/// Keeps what it gets until it has had enough.
struct Keeping {
    answers: &'static [Taken],
    taken: Mutex<Vec<(usize, Bytes)>>,
}

#[async_trait]
impl Taker for Keeping {
    async fn take(&self, piece: usize, bytes: Bytes) -> Taken {
        let mut taken = self.taken.lock().unwrap();
        taken.push((piece, bytes));
        self.answers[taken.len() - 1]
    }
}

async fn read(
    bundle: &Bundle,
    path: &str,
    pieces: &[Range<u64>],
    answers: &'static [Taken],
) -> (Result<(), FetchError>, Vec<(usize, Bytes)>) {
    let taken = Mutex::default();
    let taker = Keeping { answers, taken };
    let result = bundle.read_pieces(path, pieces, &taker).await;
    (result, taker.taken.into_inner().unwrap())
}

#[tokio::test]
async fn a_bundle_gives_pieces_as_a_server_does() {
    use Taken::{Corrupt, Kept, Stop};
    let archive = Archive::default();
    let archive = archive.file("blobs/a", b"0123456789").file("blobs/b", b"");
    let (file, bundle) = archive.end().open();
    let bundle = bundle.unwrap();
    let (result, taken) = read(&bundle, "blobs/a", &[2..5, 0..1, 9..10], &[Kept; 3]).await;
    assert_eq!(result, Ok(()));
    let wanted = [(0, "234"), (1, "0"), (2, "9")].map(|(piece, text)| (piece, Bytes::from(text)));
    assert_eq!(taken, wanted);
    let error = |path: &str, fault| {
        Err(FetchError::Bundle {
            bundle: file.path().into(),
            path: path.into(),
            fault,
        })
    };
    let path = "blobs/a";
    // Not a byte of what lies behind the file.
    let (result, taken) = read(&bundle, path, &[9..10, 9..11], &[Kept; 2]).await;
    let (piece, length_bytes) = (1, 10);
    let fault = BundleFault::Outside {
        piece,
        length_bytes,
    };
    assert_eq!((result, taken.len()), (error(path, fault), 1));
    let (result, _) = read(&bundle, path, &[0..1, 1..2, 2..3], &[Kept, Corrupt]).await;
    assert_eq!(result, error(path, BundleFault::Corrupt { piece: 1 }));
    let (result, taken) = read(&bundle, path, &[0..1, 1..2, 2..3], &[Kept, Stop]).await;
    assert_eq!(result, Err(FetchError::Stopped { path: path.into() }));
    assert_eq!(taken.len(), 2);
    let (result, _) = read(&bundle, path, &[0..1, 5..5], &[Kept; 2]).await;
    assert!(
        matches!(result, Err(FetchError::Piece { piece: 1, .. })),
        "{result:?}"
    );
    let (result, _) = read(&bundle, "blobs/c", &[0..1, 1..2], &[]).await;
    assert_eq!(result, error("blobs/c", BundleFault::Absent));
    assert!(result.unwrap_err().not_found());

    assert_eq!(bundle.read_file(path, 10).await.unwrap(), "0123456789");
    assert_eq!(bundle.read_file("blobs/b", 0).await.unwrap(), "");
    let (length_bytes, bytes_max) = (10, 9);
    let large = BundleFault::TooLarge {
        length_bytes,
        bytes_max,
    };
    assert_eq!(
        bundle.file(path, 9),
        error(path, large.clone()).map(|()| Vec::new())
    );
    assert_eq!(
        bundle.read_file(path, 9).await,
        error(path, large).map(|()| Bytes::new())
    );
    let up = "../a";
    assert_eq!(
        bundle.file(up, 9),
        Err(FetchError::Path { path: up.into() })
    );

    // The stick is pulled out, or its content changes.
    file.as_file().set_len(512 + 5).unwrap();
    let (result, taken) = read(&bundle, path, &[0..5, 5..10], &[Kept; 2]).await;
    assert_eq!(taken.len(), 1);
    let error = result.unwrap_err();
    assert_eq!(error.retry(), crate::fetch::Retry::Later);
    let FetchError::Bundle { fault, .. } = error else {
        panic!("{error}");
    };
    let kind = io::ErrorKind::UnexpectedEof;
    assert!(
        matches!(fault, BundleFault::Read { kind: found, .. } if found == kind),
        "{fault}"
    );
}
