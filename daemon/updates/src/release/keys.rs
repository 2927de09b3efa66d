//! Ed25519 keys in files. A private key is never printed, and not used when others can read it.
use super::{ReleaseError, disk};
use ring::rand::SystemRandom;
use ring::signature::{Ed25519KeyPair, KeyPair};
use std::collections::HashMap;
use std::fmt;
use std::fs;
use std::io::Write;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use tough::schema::decoded::{Decoded, Hex};
use tough::schema::key::{Ed25519Key, Ed25519Scheme, Key};

const KEY_FILE_BYTES_MAX: u64 = 16 << 10;
const PEM_TAG: &str = "PRIVATE KEY";

/// What a key is called in metadata: the SHA-256 sum of its canonical form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct KeyId(pub(super) Decoded<Hex>);

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// A key that can sign.
pub struct PrivateKey {
    pair: Ed25519KeyPair,
    public: Key,
    keyid: KeyId,
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PrivateKey({})", self.keyid)
    }
}

impl PrivateKey {
    /// Makes a key at `path` (mode 0600) and its public half at `path` with `.pub`.
    pub fn generate(path: &Path) -> Result<Self, ReleaseError> {
        let document = Ed25519KeyPair::generate_pkcs8(&SystemRandom::new())
            .map_err(|_| ReleaseError::Random)?;
        let key = Self::from_pkcs8(document.as_ref(), path)?;
        let text = pem::encode(&pem::Pem::new(PEM_TAG, document.as_ref()));
        disk::make_dir(disk::parent(path))?;
        let file = fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(path);
        let mut file = match file {
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                let path = path.to_owned();
                return Err(ReleaseError::KeyExists { path });
            }
            file => file.map_err(ReleaseError::io("write", path))?,
        };
        file.write_all(text.as_bytes())
            .and_then(|()| file.sync_all())
            .map_err(ReleaseError::io("write", path))?;
        let mut public = serde_json::to_vec(&key.public).map_err(ReleaseError::Canonical)?;
        public.push(b'\n');
        disk::write(&public_path(path), &public)?;
        Ok(key)
    }

    /// Reads a key, which nobody but its owner may be able to read.
    pub fn read(path: &Path) -> Result<Self, ReleaseError> {
        let metadata = fs::metadata(path).map_err(ReleaseError::io("read", path))?;
        let mode = metadata.permissions().mode() & 0o777;
        if mode & 0o077 != 0 {
            let path = path.to_owned();
            return Err(ReleaseError::KeyReadable { path, mode });
        }
        let wrong = || ReleaseError::PrivateKey {
            path: path.to_owned(),
        };
        let text = disk::read(path, KEY_FILE_BYTES_MAX)?.ok_or_else(wrong)?;
        let pem = pem::parse(text).map_err(|_| wrong())?;
        if pem.tag() != PEM_TAG {
            return Err(wrong());
        }
        Self::from_pkcs8(pem.contents(), path)
    }

    /// All keys that files are or directories hold (`*.pem`).
    pub fn read_all(paths: &[PathBuf]) -> Result<Vec<Self>, ReleaseError> {
        let mut keys = Vec::new();
        for path in paths {
            if !path.is_dir() {
                keys.push(Self::read(path)?);
                continue;
            }
            let names = disk::names(path)?;
            let before = keys.len();
            for name in names.iter().filter(|name| name.ends_with(".pem")) {
                keys.push(Self::read(&path.join(name))?);
            }
            if keys.len() == before {
                let dir = path.clone();
                return Err(ReleaseError::NoKeys { dir });
            }
        }
        Ok(keys)
    }

    fn from_pkcs8(document: &[u8], path: &Path) -> Result<Self, ReleaseError> {
        // Other tools leave the public key out, which the checked form demands.
        let pair = Ed25519KeyPair::from_pkcs8_maybe_unchecked(document).map_err(|_| {
            let path = path.to_owned();
            ReleaseError::PrivateKey { path }
        })?;
        let public = public_key(pair.public_key().as_ref());
        let keyid = key_id(&public)?;
        Ok(Self {
            pair,
            public,
            keyid,
        })
    }

    pub fn public(&self) -> &Key {
        &self.public
    }

    pub fn id(&self) -> &KeyId {
        &self.keyid
    }

    pub(super) fn sign(&self, message: &[u8]) -> Vec<u8> {
        self.pair.sign(message).as_ref().to_vec()
    }
}

/// Where the public half of the private key at `path` is written.
pub(super) fn public_path(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".pub");
    name.into()
}

fn public_key(bytes: &[u8]) -> Key {
    Key::Ed25519 {
        keyval: Ed25519Key {
            public: bytes.to_vec().into(),
            _extra: HashMap::new(),
        },
        scheme: Ed25519Scheme::Ed25519,
        _extra: HashMap::new(),
    }
}

pub(super) fn key_id(key: &Key) -> Result<KeyId, ReleaseError> {
    Ok(KeyId(key.key_id()?))
}

/// Reads the public half of a key, as [`PrivateKey::generate`] writes it.
pub fn read_public_key(path: &Path) -> Result<Key, ReleaseError> {
    let wrong = || ReleaseError::PublicKey {
        path: path.to_owned(),
    };
    let bytes = disk::read(path, KEY_FILE_BYTES_MAX)?.ok_or_else(wrong)?;
    let key: Key = serde_json::from_slice(&bytes).map_err(|_| wrong())?;
    match &key {
        Key::Ed25519 { keyval, .. } if keyval.public.len() == 32 => Ok(key),
        _ => Err(wrong()),
    }
}

/// Whether `signature` is the key's for `message`. Keys of other kinds sign nothing here.
pub(super) fn verifies(key: &Key, message: &[u8], signature: &[u8]) -> bool {
    use ring::signature::{ED25519, UnparsedPublicKey};
    let Key::Ed25519 { keyval, .. } = key else {
        return false;
    };
    let public: &[u8] = &keyval.public;
    UnparsedPublicKey::new(&ED25519, public)
        .verify(message, signature)
        .is_ok()
}
