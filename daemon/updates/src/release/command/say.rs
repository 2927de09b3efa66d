//! What was done and what comes next, for the person at the terminal.
use super::super::{
    Added, Bundled, Checked, Initialised, Listed, Placed, PrivateKey, Published, Role, Signing,
};
use super::super::{Count, keys};
use std::fmt::Write;
use std::path::Path;

/// Metadata that expires sooner than this is pointed out.
const EXPIRES_SOON_SECONDS: i64 = 14 * 86_400;

/// Appends a line. Writing to a text cannot fail.
macro_rules! line {
    ($text:ident, $($argument:tt)*) => {
        let _ = writeln!($text, $($argument)*);
    };
}

pub(super) fn initialised(dir: &Path, made: &Initialised) -> String {
    let dir = dir.display();
    let mut text = format!("{dir} is a repository with no release in it.\n");
    for (role, path, keyid) in &made.keys {
        line!(
            text,
            "{role:>10} key {:.12} in {}",
            keyid.to_string(),
            path.display()
        );
    }
    let offline = |role: &Role| matches!(role, Role::Root | Role::Targets);
    if made.keys.iter().any(|(role, ..)| offline(role)) {
        line!(
            text,
            "Now: take the root and targets keys off this machine, each to a place of its own."
        );
    }
    for role in &made.unsigned {
        line!(
            text,
            "To sign elsewhere: cabinctl release sign {dir} {role} --key KEY"
        );
    }
    line!(text, "Next: cabinctl release publish {dir} --keys KEYS");
    line!(text, "      cars are built with {dir}/metadata/1.root.json");
    text
}

pub(super) fn key(path: &Path, key: &PrivateKey) -> String {
    let public = keys::public_path(path);
    format!(
        "Private key {} (keep it), public half {}.\nIts id: {}\n",
        path.display(),
        public.display(),
        key.id()
    )
}

pub(super) fn added(dir: &Path, added: &Added) -> String {
    let dir = dir.display();
    let mut text = format!(
        "{} with counter {} is staged.\n",
        added.release, added.counter
    );
    for file in &added.files {
        let (path, size, chunks) = (&file.path, bytes(file.bytes), file.chunks);
        let stored = match &file.placed {
            Placed::Written { bytes: stored, .. } if file.base_bytes > 0 => format!(
                "{} in its base, {} stored",
                bytes(file.base_bytes),
                bytes(*stored)
            ),
            Placed::Written { bytes: stored, .. } => format!("{} stored", bytes(*stored)),
            Placed::There => "nothing new".to_owned(),
        };
        line!(text, "  {path}: {size} in {chunks} chunks, {stored}");
    }
    line!(text, "Manifest: {}", added.manifest_sha256);
    line!(text, "Next: cabinctl release sign {dir} models --key KEY");
    line!(text, "      cabinctl release publish {dir} --keys KEYS");
    text
}

pub(super) fn signed(dir: &Path, signing: &Signing) -> String {
    let Signing {
        role,
        version,
        expires,
        sha256,
        ..
    } = signing;
    let dir = dir.display();
    let mut text = format!("{role} version {version}, expires {expires}\n");
    line!(text, "What is signed has the sum {sha256}");
    for keyid in &signing.added {
        line!(text, "Signed with {keyid}");
    }
    let of = |Count { have, threshold }| format!("{have} of {threshold} signatures");
    line!(text, "{}", of(signing.count));
    if let Some(old) = signing.old_count {
        line!(text, "{} by the keys that cars trust now", of(old));
    }
    if signing.is_met() {
        line!(text, "Next: cabinctl release publish {dir} --keys KEYS");
    } else {
        line!(
            text,
            "Next: another holder of a key: cabinctl release sign {dir} {role} --key KEY"
        );
    }
    text
}

pub(super) fn staged(dir: &Path, roles: &[Role]) -> String {
    let dir = dir.display();
    let mut text = String::from("Staged. Signatures on what was staged before are void.\n");
    for role in roles {
        line!(text, "Next: cabinctl release sign {dir} {role} --key KEY");
    }
    line!(text, "      cabinctl release publish {dir} --keys KEYS");
    text
}

pub(super) fn published(dir: &Path, published: &Published) -> String {
    let mut text = String::from("Cars get now:");
    for (role, version) in &published.versions {
        let _ = write!(text, " {role} {version}");
    }
    line!(text, "");
    if !published.whole_throughout {
        line!(
            text,
            "The old online keys did not sign: a car that checked just now may have to check again."
        );
    }
    let (role, expires) = published.expires;
    line!(text, "First to expire: {role}, at {expires}");
    line!(text, "To a server, after blobs and targets, in this order:");
    for path in &published.written {
        let path = path.strip_prefix(dir).unwrap_or(path);
        line!(text, "  {}", path.display());
    }
    text
}

pub(super) fn bundled(bundled: &Bundled) -> String {
    let mut text = format!(
        "{}: {} in {} files. Cars take it until {}.\n",
        bundled.path.display(),
        bytes(bundled.bytes),
        bundled.files,
        bundled.expires
    );
    if let Some(base) = &bundled.base {
        line!(text, "They must have {base} already, or: --with-base");
    }
    text
}

pub(super) fn listed(releases: &[Listed]) -> String {
    if releases.is_empty() {
        return "No release.\n".to_owned();
    }
    let mut text = String::new();
    for listed in releases {
        let state = match (listed.published, listed.staged) {
            (true, false) => "published",
            (true, true) => "published, a change is staged",
            (false, _) => "staged",
        };
        let wave = listed
            .wave_percent
            .map(|percent| format!(", {percent} % of the fleet"));
        let base = listed
            .base
            .as_ref()
            .map(|of| format!(", on {}@{}", of.name, of.version));
        line!(
            text,
            "{} counter {}, {}, for {}{}{}: {state}",
            listed.release,
            listed.counter,
            bytes(listed.size_bytes),
            listed.hardware.join(" "),
            base.unwrap_or_default(),
            wave.unwrap_or_default()
        );
    }
    text
}

pub(super) fn checked(checked: &Checked, now: jiff::Timestamp) -> String {
    let mut text = format!(
        "A car with this root gets to root {} and {} releases; {} chunks are in place",
        checked.root_version,
        checked.releases.len(),
        checked.chunks
    );
    if checked.bytes > 0 {
        let _ = write!(text, ", {} of blobs were read", bytes(checked.bytes));
    }
    line!(text, ".");
    for (role, expires) in &checked.expires {
        let soon = expires.as_second() - now.as_second() < EXPIRES_SOON_SECONDS;
        // The timestamp is always young.
        let note = if soon && role != "timestamp" {
            ": soon"
        } else {
            ""
        };
        line!(text, "  {role} expires {expires}{note}");
    }
    text
}

/// Bytes as a person reads them.
fn bytes(bytes: u64) -> String {
    const UNITS: [(&str, u64); 3] = [("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1000)];
    match UNITS.iter().find(|(_, unit)| bytes >= *unit) {
        Some((name, unit)) => format!("{:.1} {name}", bytes as f64 / *unit as f64),
        None => format!("{bytes} bytes"),
    }
}
