//! Bytes on the bus that are not D-Bus strings.
use super::rig::{PrivateBus, Rig, generate, map, within};
use crate::bus::{INFERENCE_INTERFACE, NAME, PATH};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::UnixStream;

/// A connection past authentication, on which any bytes can be sent.
async fn raw(bus: &PrivateBus) -> BufReader<UnixStream> {
    let path = bus.address.strip_prefix("unix:path=").unwrap();
    let path = path.split(',').next().unwrap();
    let mut socket = BufReader::new(UnixStream::connect(path).await.unwrap());
    let uid = rustix::process::getuid().as_raw().to_string();
    let hex: String = uid.bytes().map(|byte| format!("{byte:02x}")).collect();
    let auth = format!("\0AUTH EXTERNAL {hex}\r\n");
    socket.write_all(auth.as_bytes()).await.unwrap();
    let mut line = String::new();
    within(socket.read_line(&mut line)).await.unwrap();
    assert!(line.starts_with("OK"), "{line}");
    socket.write_all(b"BEGIN\r\n").await.unwrap();
    let hello = zbus::Message::method_call("/org/freedesktop/DBus", "Hello")
        .destination("org.freedesktop.DBus")
        .interface("org.freedesktop.DBus")
        .build(&())
        .unwrap();
    socket.write_all(hello.data()).await.unwrap();
    socket
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_that_is_not_utf8_reaches_nobody_and_harms_nobody() {
    let mut rig = Rig::start().await;
    for (from, to) in [("XXXX", &b"\xff\xfe\xc0\x80"[..]), ("XXXX", b"a\0b\0")] {
        let mut socket = raw(&rig.bus).await;
        let body = (vec![("user", "answer XXXX")], map(vec![]));
        let call = zbus::Message::method_call(PATH, "Generate")
            .destination(NAME)
            .interface(INFERENCE_INTERFACE)
            .build(&body)
            .unwrap();
        let mut bytes = call.data().to_vec();
        let at = bytes.windows(4).position(|part| part == from.as_bytes());
        let at = at.unwrap();
        bytes[at..at + 4].copy_from_slice(to);
        socket.write_all(&bytes).await.unwrap();
        // The bus hangs up on such a client.
        let mut rest = vec![];
        let _ = within(socket.read_to_end(&mut rest)).await;
    }
    let client = rig.bus.client().await;
    generate(&client, "answer ok", vec![]).await;
    let request = within(rig.requests.recv()).await.unwrap();
    assert_eq!(request.messages[0].content, "answer ok");
}
