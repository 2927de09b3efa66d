//! One file for a USB stick.
use crate::common::{Desk, id, load};
use cabind_updates::release::{AddOptions, ReleaseError};
use std::collections::BTreeSet;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

fn paths(bundle: &Path) -> Vec<String> {
    let mut archive = tar::Archive::new(fs::File::open(bundle).unwrap());
    let mut paths = Vec::new();
    for entry in archive.entries().unwrap() {
        let mut entry = entry.unwrap();
        paths.push(entry.path().unwrap().to_str().unwrap().to_owned());
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        assert_eq!(bytes.len() as u64, entry.size());
    }
    paths
}

fn unpack(bundle: &Path, to: PathBuf) -> PathBuf {
    let mut archive = tar::Archive::new(fs::File::open(bundle).unwrap());
    archive.unpack(&to).unwrap();
    to
}

#[test]
fn a_bundle_holds_one_release_and_nothing_else() {
    let desk = Desk::new();
    desk.release(&AddOptions::new(id("other@1"), desk.model(&[1])));
    let added = desk.release(&AddOptions::new(id("cabin@1.0"), desk.model(&[])));
    desk.release(&AddOptions::new(id("cabin@1.1"), desk.model(&[2])));
    let out = desk.home.path().join("cabin.cabind");
    let bundled = desk.open().bundle(&id("cabin@1.0"), &out, false).unwrap();
    assert_eq!(bundled.base, None);

    let manifest = desk.manifest(&added);
    let sums: Vec<String> = manifest
        .files
        .iter()
        .map(|f| f.sha256.to_string())
        .collect();
    let mut expected = vec![
        "metadata/1.root.json".to_owned(),
        "metadata/timestamp.json".to_owned(),
        "metadata/4.snapshot.json".to_owned(),
        "metadata/1.targets.json".to_owned(),
        "metadata/4.models.json".to_owned(),
        format!("targets/models/cabin/{}.1.0.json", added.manifest_sha256),
    ];
    // The configuration is too short to be worth compressing.
    let mut blobs = [sums[0].clone(), sums[1].clone(), format!("{}.zst", sums[2])];
    blobs.sort();
    expected.extend(blobs.map(|blob| format!("blobs/{blob}")));
    assert_eq!(paths(&out), expected);
    assert_eq!(bundled.files, expected.len());

    let stick = unpack(&out, desk.home.path().join("stick"));
    let seen = load(&stick, &desk.first_root()).unwrap();
    assert_eq!(seen.manifest(&stick, "cabin@1.0"), manifest);
    for path in &expected {
        assert_eq!(
            fs::read(stick.join(path)).unwrap(),
            fs::read(desk.dir.join(path)).unwrap()
        );
    }
    let again = desk.home.path().join("again.cabind");
    desk.open().bundle(&id("cabin@1.0"), &again, false).unwrap();
    assert!(fs::read(&out).unwrap() == fs::read(&again).unwrap());
}

#[test]
fn a_bundle_of_an_adapter_names_its_base_or_brings_it() {
    let desk = Desk::new();
    let base = desk.release(&AddOptions::new(id("cabin@1.0"), desk.model(&[])));
    let mut options = AddOptions::new(id("cabin@1.1"), desk.model(&[2]));
    options.base = Some(id("cabin@1.0"));
    let adapter = desk.release(&options);
    let out = desk.home.path().join("adapter.cabind");
    let small = desk.open().bundle(&id("cabin@1.1"), &out, false).unwrap();
    assert_eq!(small.base, Some(id("cabin@1.0")));
    let with_base = desk.home.path().join("both.cabind");
    let both = desk
        .open()
        .bundle(&id("cabin@1.1"), &with_base, true)
        .unwrap();
    assert_eq!(both.base, None);
    let manifests = |bundle: &Path| -> BTreeSet<String> {
        let of_targets = paths(bundle)
            .into_iter()
            .filter(|path| path.starts_with("targets/"));
        of_targets.collect()
    };
    let path = |sum, version| format!("targets/models/cabin/{sum}.{version}.json");
    let adapter = path(adapter.manifest_sha256, "1.1");
    let base = path(base.manifest_sha256, "1.0");
    assert_eq!(manifests(&out), BTreeSet::from([adapter.clone()]));
    assert_eq!(manifests(&with_base), BTreeSet::from([adapter, base]));
    assert!(both.bytes > small.bytes + 1_000_000);
}

#[test]
fn a_bundle_reads_in_the_order_of_trust() {
    let desk = Desk::new();
    desk.release(&AddOptions::new(id("cabin@1.0"), desk.model(&[])));
    let out = desk.home.path().join("cabin.cabind");
    desk.open().bundle(&id("cabin@1.0"), &out, false).unwrap();
    let kinds: Vec<String> = paths(&out)
        .iter()
        .map(|path| path.split('/').next().unwrap().to_owned())
        .collect();
    let mut order = kinds.clone();
    order.dedup();
    assert_eq!(order, ["metadata", "targets", "blobs"]);
}

#[test]
fn what_is_not_published_is_not_bundled() {
    let desk = Desk::new();
    desk.add(&AddOptions::new(id("cabin@1.0"), desk.model(&[])));
    let out = desk.home.path().join("cabin.cabind");
    let error = desk
        .open()
        .bundle(&id("cabin@1.0"), &out, false)
        .unwrap_err();
    assert!(matches!(error, ReleaseError::NoRelease { .. }), "{error}");
    assert!(!out.exists());
}
