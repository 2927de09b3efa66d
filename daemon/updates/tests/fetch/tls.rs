//! Trust in a server, and the car's own certificate.
use super::server::{Act, Server};
use super::{FakeTiming, PATH, Store, config, content, faults};
use cabind_updates::fetch::{ChunkSource as _, Fault, FetchError, Http, HttpConfig};
use std::path::PathBuf;
use std::sync::Arc;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig, crypto};

/// The authority, server and client that the tests of the broker's link have.
fn pem(name: &str) -> PathBuf {
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/../src/mqtt/tests/tls/");
    PathBuf::from(directory).join(name)
}

/// A server's TLS. It may ask for a certificate, and may insist on one.
fn acceptor(client: Client) -> TlsAcceptor {
    let provider = Arc::new(crypto::ring::default_provider());
    let mut roots = RootCertStore::empty();
    roots
        .add(CertificateDer::from_pem_file(pem("ca.pem")).unwrap())
        .unwrap();
    let verifier = WebPkiClientVerifier::builder_with_provider(roots.into(), provider.clone());
    let verifier = match client {
        Client::Needed => verifier.build().unwrap(),
        Client::Asked => verifier.allow_unauthenticated().build().unwrap(),
    };
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_client_cert_verifier(verifier)
        .with_single_cert(
            vec![CertificateDer::from_pem_file(pem("server.pem")).unwrap()],
            PrivateKeyDer::from_pem_file(pem("server.key")).unwrap(),
        )
        .unwrap();
    TlsAcceptor::from(Arc::new(config))
}

#[derive(Clone, Copy)]
enum Client {
    Asked,
    Needed,
}

fn trusting(mirror: String) -> HttpConfig {
    HttpConfig {
        ca_file: Some(pem("ca.pem")),
        ..config(vec![mirror])
    }
}

fn with_identity(mirror: String) -> HttpConfig {
    HttpConfig {
        certificate_file: Some(pem("client.pem")),
        key_file: Some(pem("client.key")),
        ..trusting(mirror)
    }
}

async fn fetch(config: &HttpConfig) -> Result<(), FetchError> {
    let http = Http::with_timing(config, FakeTiming::new()).unwrap();
    let bytes = content(400);
    let store = Store::new(&bytes, &[0..200, 200..400]);
    let result = http.read_pieces(PATH, &store.pieces, &store).await;
    assert_eq!(store.is_full(), result.is_ok());
    result
}

fn secure(server: &Server) -> String {
    server.url().replace("http:", "https:")
}

const GOOD: &[Act] = &[Act::Serve("\"a\"")];

#[tokio::test]
async fn only_the_given_authority_is_trusted() {
    let bytes = content(400);
    let server = Server::start_with(GOOD, &bytes, "", acceptor(Client::Asked)).await;
    assert_eq!(fetch(&trusting(secure(&server))).await, Ok(()));
    assert_eq!(server.asked().len(), 1);
    let untrusted = || {
        vec![Fault::Tls {
            reason: String::new(),
        }]
    };
    // The system's authorities do not know it.
    let error = fetch(&config(vec![secure(&server)])).await.unwrap_err();
    assert_eq!(faults(&error), untrusted(), "{error}");
    // Another authority does not either: a server's own certificate is none.
    let mut wrong = trusting(secure(&server));
    wrong.ca_file = Some(pem("client.pem"));
    let error = fetch(&wrong).await.unwrap_err();
    assert_eq!(faults(&error), untrusted(), "{error}");
    // It is for another address.
    let tls = Some(acceptor(Client::Asked));
    let moved = Server::start_at("127.0.0.2", GOOD, &bytes, "", tls).await;
    let error = fetch(&trusting(secure(&moved))).await.unwrap_err();
    assert_eq!(faults(&error), untrusted(), "{error}");
    assert_eq!(moved.asked(), []);
    assert_eq!(server.asked().len(), 1);
    // No TLS at all.
    let plain = Server::start(GOOD, &bytes, "").await;
    let mut impatient = trusting(secure(&plain));
    impatient.limits.response_ms_max = 700;
    impatient.limits.attempts_max = 1;
    let error = fetch(&impatient).await.unwrap_err();
    assert_eq!(faults(&error), [Fault::Stalled { ms: 700 }], "{error}");
    assert_eq!(plain.asked(), []);
}

#[tokio::test]
async fn a_mirror_may_insist_on_the_cars_certificate() {
    let bytes = content(400);
    let server = Server::start_with(GOOD, &bytes, "", acceptor(Client::Needed)).await;
    assert_eq!(fetch(&with_identity(secure(&server))).await, Ok(()));
    hung_up(fetch(&trusting(secure(&server))).await);
    assert_eq!(server.asked().len(), 1);
}

/// The server hangs up on a client without a certificate; its reason may get lost on the way.
fn hung_up(result: Result<(), FetchError>) {
    let faults = faults(&result.unwrap_err());
    let known = matches!(&faults[..], [Fault::Tls { .. } | Fault::NoAnswer { .. }]);
    assert!(known, "{faults:?}");
}

#[tokio::test]
async fn a_redirect_neither_leaves_tls_nor_shows_the_cars_certificate_elsewhere() {
    let bytes = content(400);
    let plain = Server::start(GOOD, &bytes, "").await;
    let redirect = &[Act::Say("HTTP/1.1 302 x\r\nLocation: {other}/a\r\n\r\n")];
    let server = Server::start_with(redirect, &bytes, &plain.url(), acceptor(Client::Asked)).await;
    let error = fetch(&trusting(secure(&server))).await.unwrap_err();
    let refused = Fault::RedirectRefused {
        to: format!("{}/a", plain.url()),
        why: "from https to http",
    };
    assert_eq!(faults(&error), [refused]);
    assert_eq!(plain.asked(), []);
    // The other way is fine.
    let target = Server::start_with(GOOD, &bytes, "", acceptor(Client::Asked)).await;
    let up = Server::start(redirect, &bytes, &secure(&target)).await;
    assert_eq!(fetch(&trusting(up.url())).await, Ok(()));
    assert_eq!(target.asked().len(), 1);
    // Elsewhere, a server that insists on the certificate gets nothing.
    let curious = Server::start_with(GOOD, &bytes, "", acceptor(Client::Needed)).await;
    let server =
        Server::start_with(redirect, &bytes, &secure(&curious), acceptor(Client::Asked)).await;
    hung_up(fetch(&with_identity(secure(&server))).await);
    assert_eq!(curious.asked(), []);
    assert!(!server.asked().is_empty());
}
