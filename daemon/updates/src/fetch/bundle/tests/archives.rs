//! What an archive may look like, and what it may not.
use super::*;

/// A long path that a release may well have.
fn long_path() -> String {
    format!(
        "targets/models/{}/{}.1.0.json",
        "m".repeat(64),
        "0".repeat(64)
    )
}

/// Paths and contents.
type Files<'a> = &'a [(&'a str, &'a [u8])];

/// An archive's files, or the byte and the fault.
fn check(name: &str, archive: Archive, wanted: Result<Files<'_>, (u64, HeaderFault)>) {
    let (file, bundle) = archive.open();
    match (bundle, wanted) {
        (Ok(bundle), Ok(files)) => {
            assert_eq!(bundle.paths().count(), files.len(), "{name}");
            for (path, content) in files {
                let read = bundle.file(path, content.len() as u64);
                assert_eq!(read.unwrap(), *content, "{name}");
            }
        }
        (Err(error), Err((offset, fault))) => {
            let shown = error.to_string();
            assert!(shown.contains(file.path().to_str().unwrap()), "{shown}");
            match error {
                BundleError::Header {
                    offset: at,
                    fault: found,
                    ..
                } => assert_eq!((at, found), (offset, fault), "{name}"),
                error => panic!("{name}: {error:?}"),
            }
        }
        (Ok(bundle), Err(wanted)) => panic!("{name}: {bundle:?}, not {wanted:?}"),
        (Err(error), Ok(_)) => panic!("{name}: {error}"),
    }
}

#[test]
fn names_and_sizes_of_every_tool_are_read() {
    let long = long_path();
    let new = Archive::default;
    check("nothing", new().end(), Ok(&[]));
    let files: &[(&str, &[u8])] = &[("metadata/1.root.json", b"{}"), ("blobs/a", &[7; 1000])];
    let plain = new()
        .entry(b'5', "metadata/", b"")
        .file("metadata/1.root.json", b"{}")
        .file("blobs/a", &[7; 1000]);
    check("files and a directory", plain.clone().end(), Ok(files));
    check("more zeros", plain.end().raw(&[0; 8704]), Ok(files));
    check(
        "an empty file",
        new().file("blobs/a", b"").end(),
        Ok(&[("blobs/a", b"")]),
    );
    let old = new().entry(0, "blobs/a", b"b").end();
    check("the old kind of file", old, Ok(&[("blobs/a", b"b")]));
    let one: &[(&str, &[u8])] = &[(&long, b"abc")];
    let gnu = new().entry(b'L', "././@LongLink", format!("{long}\0").as_bytes());
    check("a long name of GNU", gnu.file("cut", b"abc").end(), Ok(one));
    let posix = new().attributes(&[("mtime", "1.5"), ("path", &long)]);
    check(
        "a long name of POSIX",
        posix.file("cut", b"abc").end(),
        Ok(one),
    );
    let mut prefix = Archive::header(b"a.json", b"00000000003", b'0', b"ustar\x0000");
    prefix[345..352].copy_from_slice(b"targets");
    sum(&mut prefix);
    let split = new().raw(&prefix).raw(b"abc").padded().end();
    check("a prefix", split, Ok(&[("targets/a.json", b"abc")]));
    let mut gnu = Archive::header(b"blobs/a", b"3\0", b'0', b"ustar  \0");
    // Times, where POSIX has the prefix.
    gnu[345..352].copy_from_slice(b"1234567");
    sum(&mut gnu);
    let gnu = new().raw(&gnu).raw(b"abc").padded().end();
    check("GNU's own form", gnu, Ok(&[("blobs/a", b"abc")]));
    let mut size = [0; 12];
    (size[0], size[11]) = (0x80, 3);
    let binary = new().sized(b'0', &size).raw(b"abc").padded().end();
    check("a size in base 256", binary, Ok(&[("blobs/a", b"abc")]));
    let spaces = new()
        .sized(b'0', b"         3 \0")
        .raw(b"abc")
        .padded()
        .end();
    check("a size with blanks", spaces, Ok(&[("blobs/a", b"abc")]));
    let attribute = new().attributes(&[("size", "3")]);
    let attribute = attribute
        .sized(b'0', b"00000000000")
        .raw(b"abc")
        .padded()
        .end();
    check("a size of POSIX", attribute, Ok(&[("blobs/a", b"abc")]));
}

#[test]
fn a_damaged_archive_is_refused_where_it_is_damaged() {
    use HeaderFault::{BeyondEnd, Checksum, NotTar, Size, Truncated};
    let new = Archive::default;
    let one = new().file("blobs/a", &[7; 600]);
    check("an empty file", new(), Err((0, Truncated)));
    check("no end", one.clone(), Err((1536, Truncated)));
    check(
        "half an end",
        one.clone().raw(&[0; 512]),
        Err((1536, Truncated)),
    );
    let after_half = one.clone().raw(&[0; 512]).file("blobs/b", b"b");
    check(
        "one block of zeros, then more",
        after_half,
        Err((1536, NotTar)),
    );
    for length in [1, 511, 512, 513, 1023, 1111] {
        let cut = Archive(one.0[..length].to_vec());
        let fault = if length < 512 { Truncated } else { BeyondEnd };
        check("cut", cut, Err((0, fault)));
    }
    check(
        "cut in the padding",
        Archive(one.0[..1112].to_vec()),
        Err((1536, Truncated)),
    );
    check("another file", new().raw(&[b'x'; 2048]), Err((0, NotTar)));
    let mut flipped = one.clone();
    flipped.0[3] ^= 1;
    check("a flipped bit", flipped.end(), Err((0, Checksum)));
    let mut old = [0; 512];
    old[..7].copy_from_slice(b"blobs/a");
    sum(&mut old);
    check(
        "the form of before POSIX",
        new().raw(&old).end(),
        Err((0, NotTar)),
    );
    for size in [
        b"77777777777" as &[u8],
        // Two to the power of 64, less one.
        b"\x80\0\0\0\xff\xff\xff\xff\xff\xff\xff\xff",
        // Such that the end overflows to a number that is there.
        b"\x80\0\0\0\xff\xff\xff\xff\xff\xff\xfe\0",
        b"00000002001",
    ] {
        check(
            "a size beyond the end",
            new().sized(b'0', size).end(),
            Err((0, BeyondEnd)),
        );
    }
    for size in [
        b"" as &[u8],
        b"-0000000001",
        b"0000000000x",
        b"00000000008",
        b"1 1",
        b"\x80\0\0\x01\0\0\0\0\0\0\0\0",
        // Negative.
        b"\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff",
    ] {
        check(
            "a size that is none",
            new().sized(b'0', size).end(),
            Err((0, Size)),
        );
    }
    check(
        "a directory with content",
        new().entry(b'5', "blobs/", b"a").end(),
        Err((0, Size)),
    );
    // Sizes that make a file's content look like headers do not bring a second view.
    let inner = new().file("metadata/1.root.json", b"evil").end();
    let outer = new().file("blobs/a", &inner.0).end();
    check("an archive in a file", outer, Ok(&[("blobs/a", &inner.0)]));
}

#[test]
fn what_is_no_file_of_a_repository_is_refused() {
    let new = Archive::default;
    for kind in *b"12346789gKSVAIMND" {
        let archive = new().entry(kind, "blobs/a", b"").end();
        let kind = char::from(kind);
        check(
            "a link, a device and so on",
            archive,
            Err((0, HeaderFault::Kind { kind })),
        );
    }
    for path in [
        "../blobs/a",
        "blobs/../../a",
        "/blobs/a",
        "./blobs/a",
        "blobs/",
        "blobs",
        "",
        "blobs//a",
        "blobs/a b",
        "etc/passwd",
        "blobs2/a",
    ] {
        let fault = || HeaderFault::Path { path: path.into() };
        check("a path", new().file(path, b"a").end(), Err((0, fault())));
        let gnu = new()
            .entry(b'L', "x", path.as_bytes())
            .file("blobs/a", b"a")
            .end();
        let at = if path.is_empty() { 512 } else { 1024 };
        check("a path of GNU", gnu, Err((at, fault())));
        let posix = new()
            .attributes(&[("path", path)])
            .file("blobs/a", b"a")
            .end();
        check("a path of POSIX", posix, Err((1024, fault())));
    }
    let up = HeaderFault::Path { path: "../".into() };
    check(
        "a directory",
        new().entry(b'5', "../", b"").end(),
        Err((0, up)),
    );
    let endless = "a".repeat(10_000);
    let gnu = new()
        .entry(b'L', "x", endless.as_bytes())
        .file("b", b"")
        .end();
    let path = "a".repeat(160);
    check(
        "a path without end",
        gnu,
        Err((512 + 10_240, HeaderFault::Path { path })),
    );
    let twice = new()
        .file("blobs/a", b"1")
        .file("blobs/b", b"2")
        .file("blobs/a", b"3");
    let path = "blobs/a".into();
    check(
        "twice",
        twice.end(),
        Err((2048, HeaderFault::Duplicate { path })),
    );
}

#[test]
fn an_extension_has_one_meaning() {
    use HeaderFault::{BeyondEnd, Extension};
    let new = Archive::default;
    let file = |archive: Archive| archive.file("blobs/a", b"a").end();
    for content in [
        b"x" as &[u8],
        b"11 path=blobs",
        b"99 path=blobs/b\n",
        b"8 path=a",
        b"1 path=blobs/b\n",
        b"0 path=blobs/b\n",
        b"-1 path=blobs/b\n",
        b"18446744073709551615 path=a\n",
        b"18446744073709551616 path=a\n",
        b"7 path\n",
        b"9 path=\xff\n\n",
        b" path=a\n",
        b"\0",
        b"10 size=-1\n",
        b"9 size=a\n",
        b"28 size=18446744073709551616\n",
        b"22 GNU.sparse.major=1\n",
    ] {
        let archive = file(new().entry(b'x', "PaxHeader", content));
        check(
            &String::from_utf8_lossy(content),
            archive,
            Err((0, Extension)),
        );
    }
    let twice = file(new().attributes(&[("path", "blobs/b"), ("path", "blobs/c")]));
    check("two paths in one", twice, Err((0, Extension)));
    let twice = file(
        new()
            .attributes(&[("path", "blobs/b")])
            .entry(b'L', "x", b"blobs/c"),
    );
    check("two paths in two", twice, Err((1024, Extension)));
    check(
        "no text",
        file(new().entry(b'L', "x", b"\xff")),
        Err((0, Extension)),
    );
    let long = vec![b'a'; 16 * 1024 + 1];
    check(
        "too long",
        file(new().entry(b'L', "x", &long)),
        Err((0, Extension)),
    );
    check(
        "too many",
        file(new().entry(b'x', "x", &long)),
        Err((0, Extension)),
    );
    let huge = new().attributes(&[("size", "18446744073709551615")]);
    check("too large", file(huge), Err((1024, BeyondEnd)));
    let last = new().attributes(&[("path", "blobs/b")]).end();
    check("of nothing", last, Err((1024, HeaderFault::NotTar)));
}

#[test]
fn more_entries_than_a_release_has_are_not_read() {
    let mut archive = Archive::default();
    for number in 0..=ENTRIES_MAX {
        archive = archive.file(&format!("blobs/{number}"), b"");
    }
    let full = Archive(archive.0[..512 * ENTRIES_MAX].to_vec()).end();
    assert_eq!(full.open().1.unwrap().paths().count(), ENTRIES_MAX);
    let entries_max = ENTRIES_MAX;
    let offset = 512 * (ENTRIES_MAX as u64 + 1);
    check(
        "many",
        archive.end(),
        Err((offset, HeaderFault::Entries { entries_max })),
    );
}

#[test]
fn archives_of_a_library_are_read() {
    let long = long_path();
    let files: &[(&str, &[u8])] = &[("metadata/timestamp.json", b"{}"), (&long, &[9; 2000])];
    for gnu in [true, false] {
        let mut builder = ::tar::Builder::new(Vec::new());
        for (path, content) in files {
            let mut header = if gnu {
                ::tar::Header::new_gnu()
            } else {
                ::tar::Header::new_ustar()
            };
            header.set_size(content.len() as u64);
            header.set_mode(0o644);
            builder.append_data(&mut header, path, *content).unwrap();
        }
        let archive = Archive(builder.into_inner().unwrap());
        check(if gnu { "GNU" } else { "POSIX" }, archive, Ok(files));
    }
}
