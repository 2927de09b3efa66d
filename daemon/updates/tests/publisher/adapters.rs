//! Releases that build on another one.
use crate::common::{Desk, TENSOR_BYTES, TENSORS, id};
use cabind_updates::manifest::Stored;
use cabind_updates::release::{
    AddOptions, Added, CheckError, CheckOptions, Placed, ReleaseError, check,
};
use std::fs;
use std::path::Path;

fn on(desk: &Desk, release: &str, changed: &[usize], base: &str) -> AddOptions {
    let mut options = AddOptions::new(id(release), desk.model(changed));
    options.base = Some(id(base));
    options
}

fn check_bytes(desk: &Desk) -> Result<(), CheckError> {
    let bytes = CheckOptions {
        bytes: true,
        ..CheckOptions::default()
    };
    check(&desk.dir, &bytes).map(|_| ())
}

/// Bytes of blobs that an addition wrote.
fn written(added: &Added) -> u64 {
    let bytes = |placed: &Placed| match placed {
        Placed::Written { bytes, .. } => *bytes,
        Placed::There => 0,
    };
    added.files.iter().map(|file| bytes(&file.placed)).sum()
}

#[test]
fn an_adapter_stores_its_changed_tensors_only() {
    let desk = Desk::new();
    let base = desk.release(&AddOptions::new(id("cabin@1.0"), desk.model(&[])));
    let adapter = desk.release(&on(&desk, "cabin@1.1", &[3], "cabin@1.0"));
    assert_eq!(written(&adapter), TENSOR_BYTES as u64);
    let manifest = desk.manifest(&adapter);
    let of = manifest.base.as_ref().unwrap();
    assert_eq!(of.manifest_sha256, base.manifest_sha256);
    let model = &manifest.files[1];
    let stored: Vec<bool> = model
        .chunks
        .iter()
        .map(|c| c.stored != Stored::Base)
        .collect();
    let expected: Vec<bool> = (0..=TENSORS).map(|chunk| chunk == 3 + 1).collect();
    assert_eq!(stored, expected);
    let blob = fs::metadata(desk.dir.join(format!("blobs/{}", model.sha256))).unwrap();
    assert_eq!(blob.len(), TENSOR_BYTES as u64);
    check_bytes(&desk).unwrap();

    // An adapter on an adapter takes what that one has, also from further down.
    let second = desk.release(&on(&desk, "cabin@1.2", &[3, 5], "cabin@1.1"));
    assert_eq!(written(&second), TENSOR_BYTES as u64);
    check_bytes(&desk).unwrap();

    // What others build on stays.
    let error = desk.open().withdraw(&id("cabin@1.0")).unwrap_err();
    assert!(matches!(error, ReleaseError::IsBase { .. }), "{error}");
    desk.open().withdraw(&id("cabin@1.2")).unwrap();
}

/// The file of an adapter gets a whole blob beside the one with its changes, under another name.
#[test]
fn a_file_that_was_an_adapter_can_be_released_whole() {
    let desk = Desk::new();
    desk.release(&AddOptions::new(id("cabin@1.0"), desk.model(&[])));
    let adapter = desk.release(&on(&desk, "cabin@1.1", &[3], "cabin@1.0"));
    let blob = desk
        .dir
        .join(format!("blobs/{}", desk.manifest(&adapter).files[1].sha256));
    let before = fs::read(&blob).unwrap();
    let whole = desk.release(&AddOptions::new(id("cabin@1.2"), desk.model(&[3])));
    let stored = desk.manifest(&whole);
    assert!(
        stored.files[1]
            .chunks
            .iter()
            .all(|c| c.stored != Stored::Base)
    );
    assert_eq!(
        fs::read(&blob).unwrap(),
        before,
        "published blobs never change"
    );
    check_bytes(&desk).unwrap();
    // What is there whole serves any adapter.
    let other = desk.release(&on(&desk, "other@1", &[3], "cabin@1.0"));
    assert_eq!(written(&other), 0);
    check_bytes(&desk).unwrap();
}

#[test]
fn a_third_layout_of_a_file_is_refused() {
    let desk = Desk::new();
    desk.release(&AddOptions::new(id("a@1"), desk.model(&[0])));
    desk.release(&AddOptions::new(id("b@1"), desk.model(&[1])));
    desk.release(&on(&desk, "a@2", &[], "a@1"));
    desk.release(&on(&desk, "b@2", &[], "b@1"));
    check_bytes(&desk).unwrap();
    let before = desk.blobs();
    let whole = AddOptions::new(id("c@1"), desk.model(&[]));
    let error = desk.open().add(&whole).unwrap_err();
    let ReleaseError::BlobTaken { path } = error else {
        panic!("{error}");
    };
    assert_eq!(path, "model.safetensors");
    assert_eq!(desk.blobs(), before, "nothing half-done is left");
}

#[test]
fn a_missing_chunk_of_a_base_is_found_by_the_check() {
    let desk = Desk::new();
    let base = desk.release(&AddOptions::new(id("cabin@1.0"), desk.model(&[])));
    desk.release(&on(&desk, "cabin@1.1", &[3], "cabin@1.0"));
    let model = &desk.manifest(&base).files[1];
    let blob = desk.dir.join(format!("blobs/{}", model.sha256));
    let mut bytes = fs::read(&blob).unwrap();
    let end = bytes.len() - 1;
    bytes[end] ^= 1;
    fs::write(&blob, &bytes).unwrap();
    // Lengths are right.
    check(&desk.dir, &CheckOptions::default()).unwrap();
    let error = check_bytes(&desk).unwrap_err();
    assert!(
        matches!(error, CheckError::Blob { chunk: TENSORS, .. }),
        "{error}"
    );
    fs::write(&blob, &bytes[..end]).unwrap();
    let error = check(&desk.dir, &CheckOptions::default()).unwrap_err();
    assert!(matches!(error, CheckError::Blob { .. }), "{error}");
    fs::remove_file(&blob).unwrap();
    let error = check(&desk.dir, &CheckOptions::default()).unwrap_err();
    assert!(matches!(error, CheckError::Read { .. }), "{error}");
}

/// The bar on the shipped model: a changed layer costs that layer and 1 %.
#[test]
fn a_layer_of_cabin_mini_is_an_adapter_of_its_own_size() {
    let desk = Desk::new();
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models/cabin-mini");
    let file = "model.safetensors";
    let mut bytes = fs::read(shipped.join(file)).unwrap();
    for model in ["before", "after"] {
        fs::create_dir(desk.home.path().join(model)).unwrap();
    }
    fs::write(desk.home.path().join("before").join(file), &bytes).unwrap();
    let header = u64::from_le_bytes(bytes[..8].try_into().unwrap()) as usize;
    let tensors: serde_json::Value = serde_json::from_slice(&bytes[8..8 + header]).unwrap();
    let mut layer_bytes = 0;
    for (name, tensor) in tensors.as_object().unwrap() {
        if name.starts_with("model.layers.1.") {
            let offset = |index: usize| tensor["data_offsets"][index].as_u64().unwrap() as usize;
            let (begin, end) = (8 + header + offset(0), 8 + header + offset(1));
            bytes[begin..end].iter_mut().for_each(|byte| *byte ^= 0x11);
            layer_bytes += (end - begin) as u64;
        }
    }
    fs::write(desk.home.path().join("after").join(file), &bytes).unwrap();
    desk.release(&AddOptions::new(
        id("mini@1"),
        desk.home.path().join("before"),
    ));
    let mut options = AddOptions::new(id("mini@2"), desk.home.path().join("after"));
    options.base = Some(id("mini@1"));
    let adapter = desk.release(&options);
    let new = adapter.files[0].bytes - adapter.files[0].base_bytes;
    assert!(layer_bytes > 1_000_000);
    assert!(
        new >= layer_bytes && new <= layer_bytes + layer_bytes / 100,
        "{new} of {layer_bytes}"
    );
    assert!(written(&adapter) <= new);
    check_bytes(&desk).unwrap();
}
