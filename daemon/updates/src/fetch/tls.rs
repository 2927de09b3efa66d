//! Trust in mirrors, from files to what the HTTP client wants.
use super::{HttpConfig, SetupError};
use std::path::Path;
use std::sync::Arc;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::{self, ClientConfig, RootCertStore, crypto};

/// A client's TLS, with the car's own certificate or without.
pub(super) fn client_config(
    config: &HttpConfig,
    identity: bool,
) -> Result<ClientConfig, SetupError> {
    let tls = |error: rustls::Error| SetupError::Tls {
        reason: error.to_string(),
    };
    let builder = ClientConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(tls)?
        .with_root_certificates(roots(config)?);
    let mut client = match (&config.certificate_file, &config.key_file) {
        (Some(certificate_file), Some(key_file)) if identity => {
            let chain = certificates(certificate_file, "certificate_file")?;
            let key = PrivateKeyDer::from_pem_file(key_file)
                .map_err(|error| pem("key_file", key_file, error.to_string()))?;
            builder.with_client_auth_cert(chain, key).map_err(|error| {
                let problem = format!("does not go with key_file: {error}");
                pem("certificate_file", certificate_file, problem)
            })?
        }
        (Some(_), None) | (None, Some(_)) => return Err(SetupError::HalfIdentity),
        _ => builder.with_no_client_auth(),
    };
    client.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(client)
}

/// The given authority and no other; else the system's. A system without any can still fetch over
/// plain HTTP: the metadata are what makes a release trusted.
fn roots(config: &HttpConfig) -> Result<RootCertStore, SetupError> {
    let mut roots = RootCertStore::empty();
    let Some(ca_file) = &config.ca_file else {
        let system = rustls_native_certs::load_native_certs();
        for error in &system.errors {
            tracing::warn!(%error, "a certificate authority of the system cannot be read");
        }
        roots.add_parsable_certificates(system.certs);
        return Ok(roots);
    };
    for certificate in certificates(ca_file, "ca_file")? {
        roots
            .add(certificate)
            .map_err(|error| pem("ca_file", ca_file, error.to_string()))?;
    }
    Ok(roots)
}

fn certificates(
    path: &Path,
    key: &'static str,
) -> Result<Vec<CertificateDer<'static>>, SetupError> {
    let certificates: Vec<_> = CertificateDer::pem_file_iter(path)
        .and_then(Iterator::collect)
        .map_err(|error| pem(key, path, error.to_string()))?;
    if certificates.is_empty() {
        return Err(pem(key, path, "has no PEM certificate".into()));
    }
    Ok(certificates)
}

fn pem(key: &'static str, path: &Path, problem: String) -> SetupError {
    SetupError::Pem {
        key,
        path: path.into(),
        problem,
    }
}
