//! What this process took.

/// The most memory this process has had.
pub(super) fn memory_peak_bytes() -> Option<u64> {
    status_bytes("VmHWM:")
}

/// The memory this process has now.
pub(super) fn memory_now_bytes() -> Option<u64> {
    status_bytes("VmRSS:")
}

fn status_bytes(key: &str) -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(key))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}
