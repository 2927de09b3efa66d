#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
use super::*;

#[test]
fn a_frame_unpacks_to_no_more_than_its_chunk() {
    let content = vec![7; 1 << 20];
    let frame = zstd::bulk::compress(&content, 3).unwrap();
    let chunk = |length: u64, frame: &[u8]| Chunk {
        length,
        sha256: Sha256::of(&content),
        stored: Stored::Zstd {
            offset: 0,
            length: frame.len() as u64,
            sha256: Sha256::of(frame),
        },
    };
    let taken = |length, frame: &[u8]| unpack(&chunk(length, frame), frame.to_vec().into());
    assert_eq!(taken(1 << 20, &frame).unwrap(), content);
    assert_eq!(taken((1 << 20) - 1, &frame), None, "a frame that is a bomb");
    assert_eq!(taken((1 << 20) + 1, &frame), None, "a frame that is short");
    assert_eq!(taken(1 << 20, b"no frame"), None);
    let two = [frame.clone(), frame.clone()].concat();
    assert_eq!(taken(1 << 20, &two), None, "two frames for one");
    let other = unpack(&chunk(1 << 20, &frame), two.into());
    assert_eq!(other, None, "not the frame that was signed for");
}
