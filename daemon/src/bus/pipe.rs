//! The daemon's end of a stream's pipe. A reader that stops reading holds up nothing but its own
//! stream, and that for a bounded time.
use super::event::StreamEvent;
use std::io::ErrorKind;
use std::os::fd::OwnedFd;
use std::time::Duration;
use tokio::io::Interest;
use tokio::net::unix::pipe;

/// Writes events for one reader.
#[derive(Debug)]
pub(super) struct EventPipe {
    sender: pipe::Sender,
    stall_max: Duration,
    /// What of the latest line the reader has not taken.
    rest: Vec<u8>,
}

/// Why no further event can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PipeEnd {
    /// The reader closed its end.
    ReaderGone,
    /// The pipe was full for the whole of `stall_max`.
    Stalled,
}

impl EventPipe {
    /// The writing end, and the reading end for the client, which blocks as clients expect.
    pub(super) fn new(stall_max: Duration) -> std::io::Result<(Self, OwnedFd)> {
        let (sender, receiver) = pipe::pipe()?;
        let pipe = Self {
            sender,
            stall_max,
            rest: Vec::new(),
        };
        Ok((pipe, receiver.into_blocking_fd()?))
    }

    /// Writes one event whole.
    pub(super) async fn write(&mut self, event: &StreamEvent) -> Result<(), PipeEnd> {
        self.rest.extend(event.line());
        while !self.rest.is_empty() {
            if self.write_some()? {
                continue;
            }
            match tokio::time::timeout(self.stall_max, self.sender.writable()).await {
                Ok(Ok(())) => {}
                Ok(Err(_)) => return Err(PipeEnd::ReaderGone),
                Err(_) => return Err(PipeEnd::Stalled),
            }
        }
        Ok(())
    }

    /// After [`PipeEnd::Stalled`]: makes room in the pipe and leaves the last event there, so that
    /// a reader who comes back learns why the stream ended. Never waits.
    pub(super) fn write_last(&mut self, event: &StreamEvent) {
        self.rest.extend(event.line());
        let size = rustix::pipe::fcntl_getpipe_size(&self.sender);
        let grown = size.map(|size| size + self.rest.len());
        // Where the kernel allows no larger pipe, the reader sees a stream without an end.
        if grown
            .and_then(|size| rustix::pipe::fcntl_setpipe_size(&self.sender, size))
            .is_ok()
        {
            // tokio remembers that the pipe was full and would not try again.
            if let Ok(written) = rustix::io::write(&self.sender, &self.rest) {
                self.rest.drain(..written);
            }
        }
    }

    /// Ends when the reader closes its end, which a writer with nothing to write cannot see.
    pub(super) async fn reader_gone(&self) {
        while let Ok(ready) = self.sender.ready(Interest::ERROR).await {
            if ready.is_error() {
                return;
            }
        }
    }

    /// Whether anything was written; false means the pipe is full.
    fn write_some(&mut self) -> Result<bool, PipeEnd> {
        match self.sender.try_write(&self.rest) {
            Ok(written) => {
                self.rest.drain(..written);
                Ok(true)
            }
            Err(error) if error.kind() == ErrorKind::WouldBlock => Ok(false),
            Err(error) if error.kind() == ErrorKind::Interrupted => Ok(true),
            Err(_) => Err(PipeEnd::ReaderGone),
        }
    }
}
