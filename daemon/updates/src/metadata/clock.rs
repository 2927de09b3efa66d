//! What time it is, as far as that can be known.
//!
//! A car's clock may be at 1970 after the battery was off, or far ahead. Metadata must not be
//! refused for ever because of it, and metadata that ran out must not pass. So metadata is held
//! against the latest of three times: what the clock says, a time known to be past
//! ([`Clock::earliest`]), and the clock at the last refresh that went through.
//!
//! - A clock that fell back cannot revive what ran out before the last refresh.
//! - A clock that ran ahead makes everything look run out. Then the refresh fails, nothing is
//!   remembered of that time, and all is well once the clock is right again.
//! - What is remembered was within the validity of the metadata of that day. A repository whose
//!   timestamps never run out before those they replace (each publisher's habit) can thus not be
//!   locked out by it: the next timestamp is still good at the remembered time. Should a publisher
//!   shorten the validity while cars' clocks are ahead, a rotation of the timestamp or snapshot
//!   key clears the remembered time along with the versions.
use jiff::Timestamp;

/// Tells the time. Tests say what it is.
pub trait Clock: Send + Sync + std::fmt::Debug {
    fn now(&self) -> Timestamp;

    /// A time that is surely past, such as when the program was built.
    fn earliest(&self) -> Timestamp {
        Timestamp::UNIX_EPOCH
    }
}

/// The clock of the machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock {
    /// When the program was built, where that is known.
    pub built: Option<Timestamp>,
}

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn earliest(&self) -> Timestamp {
        self.built.unwrap_or(Timestamp::UNIX_EPOCH)
    }
}

/// The time that one refresh is held against, from its first step to its last.
#[derive(Clone, Copy, Debug)]
pub(super) struct Held {
    pub(super) now: Timestamp,
    pub(super) clock: Timestamp,
}

impl Held {
    pub(super) fn new(clock: &dyn Clock, seen: Option<Timestamp>) -> Self {
        let now = clock.now();
        Self {
            now: now.max(clock.earliest()).max(seen.unwrap_or(now)),
            clock: now,
        }
    }

    /// Refuses what ran out.
    pub(super) fn check(&self, role: &str, expires: Timestamp) -> Result<(), super::MetadataError> {
        if self.now < expires {
            return Ok(());
        }
        Err(super::MetadataError::Freeze {
            role: role.to_owned(),
            expires,
            now: self.now,
            clock: self.clock,
        })
    }
}
