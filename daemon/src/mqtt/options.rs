//! From the configuration to a client's options: address, credentials, TLS.
use super::MqttError;
use crate::config::MqttSection;
use rumqttc::v5::MqttOptions;
use rumqttc::v5::mqttbytes::QoS;
use rumqttc::v5::mqttbytes::v5::{ConnectProperties, LastWill};
use rumqttc::{NetworkOptions, TlsConfiguration, Transport};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto};

/// Seconds to connect, TLS and MQTT handshakes included.
const CONNECT_SECONDS_MAX: u64 = 10;
/// Requests the broker may have sent us without our acknowledgement.
const RECEIVE_REQUESTS_MAX: u16 = 64;
/// Packet ids in use. The client keeps a table of them, 16 MB for all there are.
const PACKET_IDS_MAX: u16 = 64;
/// Bytes of a password file.
const PASSWORD_BYTES_MAX: usize = 65_535;

/// Where the broker is.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Broker {
    Tcp { host: String, port: u16 },
    Tls { host: String, port: u16 },
    Unix { path: String },
}

/// Options for every connection of this daemon. The will says `offline`.
pub(super) fn client_options(
    section: &MqttSection,
    will_topic: &str,
    will: &[u8],
) -> Result<MqttOptions, MqttError> {
    if section.client_id.is_empty() {
        // Without a name the broker keeps no session for us.
        return Err(key("client_id", "must not be empty"));
    }
    let broker = parse_broker(&section.broker)?;
    let (address, port) = match &broker {
        Broker::Tcp { host, port } | Broker::Tls { host, port } => (host.clone(), *port),
        Broker::Unix { path } => (path.clone(), 0),
    };
    let mut options = MqttOptions::new(&section.client_id, address, port);
    match &broker {
        Broker::Tcp { .. } => options.set_transport(Transport::tcp()),
        Broker::Unix { .. } => options.set_transport(Transport::unix()),
        Broker::Tls { .. } => options.set_transport(Transport::tls_with_config(
            TlsConfiguration::Rustls(Arc::new(tls_config(section)?)),
        )),
    };
    if !matches!(broker, Broker::Tls { .. }) {
        refuse_tls_keys(section)?;
    }
    set_credentials(&mut options, section)?;
    let mut network = NetworkOptions::new();
    network.set_tcp_nodelay(true);
    let mut properties = ConnectProperties::new();
    properties.session_expiry_interval = Some(section.session_expiry_seconds);
    properties.receive_maximum = Some(RECEIVE_REQUESTS_MAX);
    properties.max_packet_size = Some(section.packet_bytes_max);
    options
        .set_network_options(network)
        .set_connect_properties(properties)
        .set_clean_start(false)
        .set_manual_acks(true)
        .set_outgoing_inflight_upper_limit(PACKET_IDS_MAX)
        .set_connection_timeout(CONNECT_SECONDS_MAX)
        // The client panics below 5 s; the configuration is checked, and this costs nothing.
        .set_keep_alive(Duration::from_secs(section.keep_alive_seconds.max(5)))
        .set_last_will(LastWill::new(
            will_topic,
            will,
            QoS::AtLeastOnce,
            true,
            None,
        ));
    Ok(options)
}

fn parse_broker(text: &str) -> Result<Broker, MqttError> {
    let wrong = || MqttError::Broker {
        broker: text.into(),
    };
    if let Some(path) = text.strip_prefix("unix://") {
        let absolute = path.starts_with('/') && path.len() > 1;
        return if absolute {
            Ok(Broker::Unix { path: path.into() })
        } else {
            Err(wrong())
        };
    }
    let (tls, rest) = match (text.strip_prefix("mqtt://"), text.strip_prefix("mqtts://")) {
        (Some(rest), _) => (false, rest),
        (_, Some(rest)) => (true, rest),
        _ => return Err(wrong()),
    };
    // A colon inside the brackets of an IPv6 address is not the port's.
    let (host, port) = match rest.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => {
            let port = port.parse().ok().filter(|&port: &u16| port > 0);
            (host, port.ok_or_else(wrong)?)
        }
        _ => (rest, if tls { 8883 } else { 1883 }),
    };
    let bracketed = host.starts_with('[') && host.ends_with(']') && host.len() > 2;
    let named = !host.is_empty() && !host.contains(['/', ':', '@', '[', ']', ' ']);
    // The client checks the certificate against the host as written, brackets and all.
    if !(named || (bracketed && !tls)) {
        return Err(wrong());
    }
    let host = host.to_owned();
    Ok(if tls {
        Broker::Tls { host, port }
    } else {
        Broker::Tcp { host, port }
    })
}

fn set_credentials(options: &mut MqttOptions, section: &MqttSection) -> Result<(), MqttError> {
    let password = match &section.password_file {
        Some(path) => Some(read_password(&expand(path, "password_file")?)?),
        None => None,
    };
    match (&section.username, password) {
        (Some(username), password) => {
            options.set_credentials(username, password.unwrap_or_default());
            Ok(())
        }
        (None, Some(_)) => Err(key("username", "must be set where password_file is")),
        (None, None) => Ok(()),
    }
}

/// The file's first line: editors and `echo` end it with a newline that is not the password's.
fn read_password(path: &Path) -> Result<String, MqttError> {
    let text = std::fs::read_to_string(path).map_err(|source| MqttError::File {
        key: "password_file",
        path: path.into(),
        source,
    })?;
    let password = text.trim_end_matches(['\r', '\n']);
    if password.is_empty() || password.len() > PASSWORD_BYTES_MAX || password.contains('\n') {
        return Err(key(
            "password_file",
            "must name a file with one line, the password",
        ));
    }
    Ok(password.into())
}

fn refuse_tls_keys(section: &MqttSection) -> Result<(), MqttError> {
    let given = [
        ("ca_file", &section.ca_file),
        ("certificate_file", &section.certificate_file),
        ("key_file", &section.key_file),
    ]
    .into_iter()
    .find(|(_, file)| file.is_some());
    match given {
        // Someone who names a CA expects an encrypted connection.
        Some((name, _)) => Err(key(name, "is for mqtts:// brokers only")),
        None => Ok(()),
    }
}

fn tls_config(section: &MqttSection) -> Result<ClientConfig, MqttError> {
    let Some(ca_file) = &section.ca_file else {
        return Err(key("ca_file", "must be set for an mqtts:// broker"));
    };
    let mut roots = RootCertStore::empty();
    for certificate in certificates(ca_file, "ca_file")? {
        roots.add(certificate).map_err(|error| MqttError::Pem {
            key: "ca_file",
            path: ca_file.clone(),
            problem: error.to_string(),
        })?;
    }
    let provider = Arc::new(crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| key("broker", &format!("cannot use TLS: {error}")))?
        .with_root_certificates(roots);
    match (&section.certificate_file, &section.key_file) {
        (None, None) => Ok(builder.with_no_client_auth()),
        (Some(_), None) => Err(key("key_file", "must be set where certificate_file is")),
        (None, Some(_)) => Err(key("certificate_file", "must be set where key_file is")),
        (Some(certificate_file), Some(key_file)) => {
            let path = expand(key_file, "key_file")?;
            let private_key =
                PrivateKeyDer::from_pem_file(&path).map_err(|error| MqttError::Pem {
                    key: "key_file",
                    path: path.clone(),
                    problem: error.to_string(),
                })?;
            builder
                .with_client_auth_cert(
                    certificates(certificate_file, "certificate_file")?,
                    private_key,
                )
                .map_err(|error| MqttError::Pem {
                    key: "certificate_file",
                    path: certificate_file.clone(),
                    problem: format!("does not go with key_file: {error}"),
                })
        }
    }
}

fn certificates(
    path: &Path,
    name: &'static str,
) -> Result<Vec<CertificateDer<'static>>, MqttError> {
    let path = expand(path, name)?;
    let pem = |problem: String| MqttError::Pem {
        key: name,
        path: path.clone(),
        problem,
    };
    let certificates: Result<Vec<_>, _> = CertificateDer::pem_file_iter(&path)
        .map_err(|error| pem(error.to_string()))?
        .collect();
    let certificates = certificates.map_err(|error| pem(error.to_string()))?;
    if certificates.is_empty() {
        return Err(pem("has no PEM certificate".into()));
    }
    Ok(certificates)
}

/// systemd hands secrets over in a directory it names in the environment.
fn expand(path: &Path, name: &'static str) -> Result<PathBuf, MqttError> {
    const VARIABLE: &str = "${CREDENTIALS_DIRECTORY}";
    let Some(rest) = path.to_str().and_then(|path| path.strip_prefix(VARIABLE)) else {
        return Ok(path.into());
    };
    match std::env::var_os("CREDENTIALS_DIRECTORY") {
        Some(directory) => Ok(Path::new(&directory).join(rest.trim_start_matches('/'))),
        None => Err(key(
            name,
            "uses ${CREDENTIALS_DIRECTORY}, which systemd has not set: the unit needs LoadCredential=",
        )),
    }
}

fn key(key: &'static str, problem: &str) -> MqttError {
    MqttError::Key {
        key,
        problem: problem.into(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn tcp(host: &str, port: u16) -> Option<Broker> {
        let host = host.into();
        Some(Broker::Tcp { host, port })
    }

    fn tls(host: &str, port: u16) -> Option<Broker> {
        let host = host.into();
        Some(Broker::Tls { host, port })
    }

    #[test]
    fn a_broker_address_that_cannot_be_meant_is_refused() {
        let unix = Some(Broker::Unix {
            path: "/run/mosquitto.sock".into(),
        });
        for (text, broker) in [
            ("mqtt://127.0.0.1:1884", tcp("127.0.0.1", 1884)),
            ("mqtt://broker.lan", tcp("broker.lan", 1883)),
            ("mqtt://[::1]", tcp("[::1]", 1883)),
            ("mqtt://[::1]:1884", tcp("[::1]", 1884)),
            ("mqtts://broker.lan", tls("broker.lan", 8883)),
            ("mqtts://broker.lan:1", tls("broker.lan", 1)),
            ("unix:///run/mosquitto.sock", unix),
            ("", None),
            ("broker.lan:1883", None),
            ("http://broker.lan", None),
            ("mqtt://", None),
            ("mqtt://:1883", None),
            ("mqtt://broker:0", None),
            ("mqtt://broker:70000", None),
            ("mqtt://broker:", None),
            ("mqtt://user@broker", None),
            ("mqtt://broker/topic", None),
            ("mqtt://::1", None),
            ("mqtts://[::1]", None),
            ("unix://", None),
            ("unix:///", None),
            ("unix://run/mosquitto.sock", None),
        ] {
            assert_eq!(parse_broker(text).ok(), broker, "{text}");
        }
    }

    #[test]
    fn keys_that_contradict_each_other_are_refused_by_name() {
        let directory = tempfile::tempdir().unwrap();
        let file = |name: &str, text: &str| {
            let path = directory.path().join(name);
            std::fs::write(&path, text).unwrap();
            Some(path)
        };
        let (empty, two_lines) = (file("empty", "\n"), file("two", "a\nb\n"));
        let password = file("password", "secret\n");
        let not_pem = file("not.pem", "hello");
        let section = MqttSection::default;
        let tls = || MqttSection {
            broker: "mqtts://localhost".into(),
            ..section()
        };
        let missing = Some(directory.path().join("missing"));
        for (section, reason) in [
            (
                MqttSection {
                    client_id: String::new(),
                    ..section()
                },
                "mqtt.client_id must not be empty",
            ),
            (
                MqttSection {
                    password_file: password,
                    ..section()
                },
                "mqtt.username must be set",
            ),
            (
                MqttSection {
                    username: Some("car".into()),
                    password_file: empty,
                    ..section()
                },
                "mqtt.password_file must name",
            ),
            (
                MqttSection {
                    username: Some("car".into()),
                    password_file: two_lines,
                    ..section()
                },
                "mqtt.password_file must name",
            ),
            (
                MqttSection {
                    username: Some("car".into()),
                    password_file: missing.clone(),
                    ..section()
                },
                "mqtt.password_file: cannot read",
            ),
            (
                MqttSection {
                    ca_file: not_pem.clone(),
                    ..section()
                },
                "mqtt.ca_file is for mqtts:// brokers only",
            ),
            (tls(), "mqtt.ca_file must be set"),
            (
                MqttSection {
                    ca_file: not_pem.clone(),
                    ..tls()
                },
                "not.pem has no PEM certificate",
            ),
            (
                MqttSection {
                    ca_file: missing,
                    ..tls()
                },
                "mqtt.ca_file",
            ),
        ] {
            let error = client_options(&section, "status", b"").err().unwrap();
            assert!(error.to_string().contains(reason), "{error}");
        }
    }
}
