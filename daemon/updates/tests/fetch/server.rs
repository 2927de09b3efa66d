//! An HTTP server that does what a script says, one act for each request, right or wrong.
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio_rustls::TlsAcceptor;

/// What the server does with a request; the last act of a script goes on for ever.
#[derive(Clone, Copy, Debug)]
pub enum Act {
    /// As a good server, with this tag. Knows ranges and `If-Range`.
    Serve(&'static str),
    /// As a good server with wrong bytes.
    Corrupt,
    /// Sends so many bytes of the body and closes.
    CutAfter(usize),
    /// Sends so many bytes of the body and nothing more, until the other side closes.
    StallAfter(usize),
    /// One byte of the body each so many ms.
    Trickle(u64),
    /// Nothing, until the other side closes.
    Silent,
    /// This text, then closes. `{range}`, `{length}`, `{body}`, `{whole}` and `{other}` are
    /// filled in.
    Say(&'static str),
    /// As `Say`, then the second text again and again.
    Endless(&'static str, &'static str),
    /// As a good server, once so many requests are there together.
    Together(usize),
}

/// A request as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub path: String,
    pub head: String,
    /// `first-last`, or nothing for a whole file.
    pub range: String,
    pub if_range: String,
}

#[derive(Debug)]
pub struct Server {
    pub address: SocketAddr,
    shared: Arc<Shared>,
    task: tokio::task::JoinHandle<()>,
}

#[derive(Debug)]
struct Shared {
    acts: Vec<Act>,
    content: Vec<u8>,
    /// For redirects.
    other: String,
    asked: Mutex<Vec<Asked>>,
    /// Most requests at the same time.
    most: Mutex<usize>,
    in_flight: watch::Sender<usize>,
    /// Connections that the other side closed while it waited for bytes.
    pub left: watch::Sender<usize>,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Server {
    pub async fn start(acts: &[Act], content: &[u8], other: &str) -> Self {
        Self::start_at("127.0.0.1", acts, content, other, None).await
    }

    pub async fn start_with(acts: &[Act], content: &[u8], other: &str, tls: TlsAcceptor) -> Self {
        Self::start_at("127.0.0.1", acts, content, other, Some(tls)).await
    }

    pub async fn start_at(
        host: &str,
        acts: &[Act],
        content: &[u8],
        other: &str,
        tls: Option<TlsAcceptor>,
    ) -> Self {
        let listener = TcpListener::bind((host, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let shared = Arc::new(Shared {
            acts: acts.to_vec(),
            content: content.to_vec(),
            other: other.into(),
            asked: Mutex::default(),
            most: Mutex::default(),
            in_flight: watch::Sender::new(0),
            left: watch::Sender::new(0),
        });
        let for_task = shared.clone();
        let task = tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let (shared, tls) = (for_task.clone(), tls.clone());
                tokio::spawn(async move {
                    match tls {
                        None => shared.connection(stream).await,
                        Some(tls) => {
                            if let Ok(stream) = tls.accept(stream).await {
                                shared.connection(stream).await;
                            }
                        }
                    }
                });
            }
        });
        Self {
            address,
            shared,
            task,
        }
    }

    pub fn url(&self) -> String {
        format!("http://{}/base", self.address)
    }

    pub fn asked(&self) -> Vec<Asked> {
        self.shared.asked.lock().unwrap().clone()
    }

    pub fn ranges(&self) -> Vec<String> {
        self.asked().into_iter().map(|asked| asked.range).collect()
    }

    pub fn most_together(&self) -> usize {
        *self.shared.most.lock().unwrap()
    }

    /// Resolves when so many connections were left by the other side.
    pub async fn left(&self, count: usize) {
        let mut left = self.shared.left.subscribe();
        left.wait_for(|&left| left >= count).await.unwrap();
    }

    /// Resolves when so many requests came.
    pub async fn was_asked(&self, count: usize) {
        let mut in_flight = self.shared.in_flight.subscribe();
        let asked = |_: &usize| self.shared.asked.lock().unwrap().len() >= count;
        in_flight.wait_for(asked).await.unwrap();
    }
}

impl Shared {
    async fn connection(&self, mut stream: impl AsyncRead + AsyncWrite + Unpin) {
        while let Some(head) = read_head(&mut stream).await {
            let asked = Asked::parse(head);
            let act = {
                let mut all = self.asked.lock().unwrap();
                all.push(asked.clone());
                *self
                    .acts
                    .get(all.len() - 1)
                    .unwrap_or(self.acts.last().unwrap())
            };
            self.in_flight.send_modify(|count| *count += 1);
            {
                let mut most = self.most.lock().unwrap();
                *most = (*most).max(*self.in_flight.borrow());
            }
            let kept = self.act(&mut stream, &asked, act).await;
            self.in_flight.send_modify(|count| *count -= 1);
            if kept.is_none() {
                break;
            }
        }
        let _ = stream.shutdown().await;
    }

    /// `None` when the connection ends.
    async fn act(
        &self,
        stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
        asked: &Asked,
        act: Act,
    ) -> Option<()> {
        let content = &self.content;
        match act {
            Act::Serve(tag) => send(stream, &serve(asked, content, tag)).await,
            Act::Together(count) => {
                let mut in_flight = self.in_flight.subscribe();
                // Once is enough: the last requests are fewer.
                let enough = |_: &usize| *self.most.lock().unwrap() >= count;
                in_flight.wait_for(enough).await.unwrap();
                send(stream, &serve(asked, content, "\"a\"")).await
            }
            Act::Corrupt => {
                let wrong: Vec<u8> = content.iter().map(|byte| !byte).collect();
                send(stream, &serve(asked, &wrong, "\"a\"")).await
            }
            Act::CutAfter(bytes) => {
                let (head, body) = parts(asked, content);
                send(stream, &head).await?;
                send(stream, &body[..bytes.min(body.len())]).await?;
                None
            }
            Act::StallAfter(bytes) => {
                let (head, body) = parts(asked, content);
                send(stream, &head).await?;
                send(stream, &body[..bytes.min(body.len())]).await?;
                self.until_left(stream).await
            }
            Act::Silent => self.until_left(stream).await,
            Act::Trickle(ms) => {
                let (head, body) = parts(asked, content);
                send(stream, &head).await?;
                for byte in body {
                    send(stream, &[byte]).await?;
                    // A pace is what this act is about; nothing waits for its end.
                    tokio::time::sleep(Duration::from_millis(ms)).await;
                }
                None
            }
            Act::Say(text) => {
                send(stream, &self.filled(text, asked)).await?;
                None
            }
            Act::Endless(text, again) => {
                send(stream, &self.filled(text, asked)).await?;
                let again = again.repeat(1000);
                loop {
                    send(stream, again.as_bytes()).await?;
                }
            }
        }
    }

    async fn until_left(&self, stream: &mut (impl AsyncRead + Unpin)) -> Option<()> {
        let _ = stream.read(&mut [0; 1]).await;
        self.left.send_modify(|left| *left += 1);
        None
    }

    fn filled(&self, text: &str, asked: &Asked) -> Vec<u8> {
        let (first, last) = asked.bounds(self.content.len());
        let text = text
            .replace(
                "{range}",
                &format!("bytes {first}-{last}/{}", self.content.len()),
            )
            .replace("{length}", &(last + 1 - first).to_string())
            .replace("{other}", &self.other);
        let (marker, bytes) = if text.contains("{whole}") {
            ("{whole}", &self.content[..])
        } else {
            ("{body}", &self.content[first..=last])
        };
        match text.split_once(marker) {
            None => text.into_bytes(),
            Some((before, after)) => [before.as_bytes(), bytes, after.as_bytes()].concat(),
        }
    }
}

impl Asked {
    fn parse(head: String) -> Self {
        let header = |name: &str| {
            let mut lines = head.lines();
            let line = lines.find(|line| line.to_ascii_lowercase().starts_with(name));
            line.map_or("", |line| line[name.len()..].trim()).to_owned()
        };
        Self {
            path: head.split(' ').nth(1).unwrap_or_default().into(),
            range: header("range:").replace("bytes=", ""),
            if_range: header("if-range:"),
            head,
        }
    }

    fn bounds(&self, length: usize) -> (usize, usize) {
        match self.range.split_once('-') {
            None => (0, length - 1),
            Some((first, last)) => (first.parse().unwrap(), last.parse().unwrap()),
        }
    }
}

fn serve(asked: &Asked, content: &[u8], tag: &str) -> Vec<u8> {
    let (first, last) = asked.bounds(content.len());
    let changed = !asked.if_range.is_empty() && asked.if_range != tag;
    let (status, body) = if asked.range.is_empty() || changed {
        ("200 OK".into(), content)
    } else {
        let range = format!(
            "206 Partial Content\r\nContent-Range: bytes {first}-{last}/{}",
            content.len()
        );
        (range, &content[first..=last])
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nETag: {tag}\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

/// Head and body of a good answer.
fn parts(asked: &Asked, content: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let mut head = serve(asked, content, "\"a\"");
    let end = head.windows(4).position(|at| at == b"\r\n\r\n").unwrap() + 4;
    let body = head.split_off(end);
    (head, body)
}

async fn send(stream: &mut (impl AsyncWrite + Unpin), bytes: &[u8]) -> Option<()> {
    stream.write_all(bytes).await.ok()?;
    stream.flush().await.ok()
}

async fn read_head(stream: &mut (impl AsyncRead + Unpin)) -> Option<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.ok()?);
    }
    String::from_utf8(head).ok()
}
