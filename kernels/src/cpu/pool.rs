//! The threads that compute: one pool for everything a model does on the processor.
//!
//! A decode step is a few hundred pieces of work of some microseconds each, so waking threads for
//! every piece would cost more than the pieces. Threads therefore look for work for a moment before
//! they sleep. Each thread begins with a stretch of its own, so that it reads one run of memory
//! from its start to its end, and takes from the others' ends when it is done.
use std::any::Any;
use std::cell::UnsafeCell;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// How long a thread looks for work before it sleeps: longer than the engine takes between steps.
const LOOK: Duration = Duration::from_micros(500);
/// Pieces of a thread's stretch: what is left for others to take when one is held up.
const PIECES: usize = 16;

type Work = dyn Fn(usize) + Sync + 'static;

/// Threads that run one piece of work at a time together.
#[derive(Debug)]
pub struct Pool {
    shared: Arc<Shared>,
    workers: Vec<JoinHandle<()>>,
    /// One caller at a time.
    turn: Mutex<()>,
}

#[derive(Debug)]
struct Shared {
    /// Counts what was begun; a change is the signal.
    round: AtomicU32,
    work: Slot,
    /// Workers that have not finished the round.
    running: AtomicUsize,
    ended: AtomicBool,
    panic: Mutex<Option<Box<dyn Any + Send>>>,
    threads: Vec<Own>,
}

/// What belongs to one thread, on a cache line of its own.
#[derive(Debug, Default)]
#[repr(align(128))]
struct Own {
    asleep: AtomicBool,
    /// The next unit of the thread's stretch.
    next: AtomicUsize,
}

/// The work of the current round.
#[derive(Debug)]
struct Slot(UnsafeCell<Option<*const Work>>);

// SAFETY: written by the caller whose turn it is while no worker runs, and read by workers between
// the change of `round` and their decrement of `running`.
unsafe impl Sync for Slot {}
// SAFETY: the pointer is to work that is `Sync`.
unsafe impl Send for Slot {}

impl Pool {
    /// A pool of `threads` threads, of which the caller is one; fewer where the system has none to
    /// give.
    pub fn new(threads: usize) -> Self {
        let threads = threads.max(1);
        let shared = Arc::new(Shared {
            round: AtomicU32::new(0),
            work: Slot(UnsafeCell::new(None)),
            running: AtomicUsize::new(0),
            ended: AtomicBool::new(false),
            panic: Mutex::new(None),
            threads: (0..threads).map(|_| Own::default()).collect(),
        });
        let workers = (1..threads)
            .map_while(|thread| {
                let shared = Arc::clone(&shared);
                std::thread::Builder::new()
                    .name(format!("compute-{thread}"))
                    .spawn(move || shared.serve(thread))
                    .ok()
            })
            .collect();
        Self {
            shared,
            workers,
            turn: Mutex::new(()),
        }
    }

    /// As many threads as the machine lets this process use: its processors, its affinity, and the
    /// quota of its control group.
    pub fn of_this_machine() -> Self {
        Self::new(std::thread::available_parallelism().map_or(1, |threads| threads.get()))
    }

    pub fn threads(&self) -> usize {
        self.workers.len() + 1
    }

    /// Calls `work` once on every thread, with the number of the thread.
    ///
    /// # Panics
    /// As `work` does, when every thread is done.
    pub fn run(&self, work: &(dyn Fn(usize) + Sync)) {
        self.run_after(|| {}, work);
    }

    /// As [`Pool::run`]; `prepare` is called when it is this caller's turn.
    fn run_after(&self, prepare: impl FnOnce(), work: &(dyn Fn(usize) + Sync)) {
        let turn = lock(&self.turn);
        prepare();
        self.begin(work);
        let own = catch_unwind(AssertUnwindSafe(|| work(0)));
        self.finish();
        drop(turn);
        let others = lock(&self.shared.panic).take();
        if let Some(panic) = own.err().or(others) {
            resume_unwind(panic);
        }
    }

    /// Each thread begins with the stretch from its own `start_of` to the next thread's, and takes
    /// what is left of others' when it is done.
    fn run_stretches(
        &self,
        start_of: impl Fn(usize) -> usize + Sync,
        work: impl Fn(Range<usize>) + Sync,
    ) {
        let threads = self.threads();
        let prepare = || {
            for (thread, own) in self.shared.threads[..threads].iter().enumerate() {
                own.next.store(start_of(thread), Ordering::Relaxed);
            }
        };
        self.run_after(prepare, &|thread| {
            for of in 0..threads {
                let owner = (thread + of) % threads;
                let (start, end) = (start_of(owner), start_of(owner + 1));
                let piece = (end - start).div_ceil(PIECES).max(1);
                let next = &self.shared.threads[owner].next;
                loop {
                    let at = next.fetch_add(piece, Ordering::Relaxed);
                    if at >= end {
                        break;
                    }
                    work(at..(at + piece).min(end));
                }
            }
        });
    }

    /// Calls `work` on ranges that make up `0..count`, on all threads.
    pub fn split(&self, count: usize, work: impl Fn(Range<usize>) + Sync) {
        let threads = self.threads();
        if threads == 1 || count <= 1 {
            return work(0..count);
        }
        self.run_stretches(|thread| count * thread / threads, work);
    }

    /// As [`Pool::split`] where units differ in size: `bytes_before` grows from 0 to what
    /// `0..count` reads, and the threads' stretches read the same.
    pub fn split_bytes(
        &self,
        count: usize,
        bytes_before: impl Fn(usize) -> usize + Sync,
        work: impl Fn(Range<usize>) + Sync,
    ) {
        let threads = self.threads();
        if threads == 1 || count <= 1 {
            return work(0..count);
        }
        let total = bytes_before(count);
        let start_of = |thread: usize| {
            let (mut low, mut high) = (0, count);
            while low < high {
                let middle = (low + high) / 2;
                match bytes_before(middle) * threads < total * thread {
                    true => low = middle + 1,
                    false => high = middle,
                }
            }
            low
        };
        self.run_stretches(start_of, work);
    }

    fn begin(&self, work: &(dyn Fn(usize) + Sync)) {
        // SAFETY: it is this caller's turn and no worker runs; `finish` returns before the work's
        // lifetime, which is erased here, ends.
        unsafe {
            let work: *const (dyn Fn(usize) + Sync + '_) = work;
            let work = std::mem::transmute::<*const (dyn Fn(usize) + Sync + '_), *const Work>(work);
            *self.shared.work.0.get() = Some(work);
        }
        self.shared
            .running
            .store(self.workers.len(), Ordering::Relaxed);
        self.shared.round.fetch_add(1, Ordering::SeqCst);
        for (own, worker) in self.shared.threads[1..].iter().zip(&self.workers) {
            if own.asleep.load(Ordering::SeqCst) {
                worker.thread().unpark();
            }
        }
    }

    fn finish(&self) {
        let mut looks = 0u32;
        while self.shared.running.load(Ordering::Acquire) > 0 {
            looks += 1;
            // A worker whose processor is taken away needs this one.
            match looks.is_multiple_of(4096) {
                true => std::thread::yield_now(),
                false => std::hint::spin_loop(),
            }
        }
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        self.shared.ended.store(true, Ordering::SeqCst);
        self.shared.round.fetch_add(1, Ordering::SeqCst);
        for worker in self.workers.drain(..) {
            worker.thread().unpark();
            // Its panics were caught and handed on.
            let _ended = worker.join();
        }
    }
}

impl Shared {
    fn serve(&self, thread: usize) {
        let mut seen = 0;
        loop {
            seen = self.wait(thread, seen);
            if self.ended.load(Ordering::SeqCst) {
                return;
            }
            // SAFETY: the round changed, so the work is there until `running` says otherwise.
            let work = unsafe { (*self.work.0.get()).map(|work| &*work) };
            if let Some(work) = work
                && let Err(panic) = catch_unwind(AssertUnwindSafe(|| work(thread)))
            {
                *lock(&self.panic) = Some(panic);
            }
            self.running.fetch_sub(1, Ordering::Release);
        }
    }

    /// Waits for another round than `seen`.
    fn wait(&self, thread: usize, seen: u32) -> u32 {
        let begun = Instant::now();
        loop {
            for _ in 0..64 {
                let round = self.round.load(Ordering::SeqCst);
                if round != seen {
                    return round;
                }
                std::hint::spin_loop();
            }
            if begun.elapsed() > LOOK {
                break;
            }
        }
        let asleep = &self.threads[thread].asleep;
        // Announced before the last look, so that a caller who sees it false was seen.
        asleep.store(true, Ordering::SeqCst);
        let round = loop {
            let round = self.round.load(Ordering::SeqCst);
            if round != seen {
                break round;
            }
            std::thread::park();
        };
        asleep.store(false, Ordering::SeqCst);
        round
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic)]
    use super::*;

    #[test]
    fn a_unit_is_left_out_or_done_twice() {
        for threads in [1, 2, 3, 7] {
            let pool = Pool::new(threads);
            for count in [0, 1, 2, 5, 64, 1000] {
                let done: Vec<_> = (0..count).map(|_| AtomicUsize::new(0)).collect();
                let mark = |range: Range<usize>| {
                    for at in range {
                        done[at].fetch_add(1, Ordering::Relaxed);
                    }
                };
                pool.split(count, mark);
                pool.split_bytes(count, |at| at * at, mark);
                let times = done.iter().map(|times| times.load(Ordering::Relaxed));
                assert!(
                    times.into_iter().all(|times| times == 2),
                    "{threads}, {count}"
                );
            }
        }
    }

    #[test]
    fn a_sleeping_thread_misses_its_work() {
        let pool = Pool::new(3);
        for round in 1..=50 {
            let calls = AtomicUsize::new(0);
            pool.run(&|_| {
                calls.fetch_add(1, Ordering::Relaxed);
            });
            assert_eq!(calls.into_inner(), 3, "round {round}");
            if round % 10 == 0 {
                // Until both workers sleep.
                while pool.shared.threads[1..]
                    .iter()
                    .any(|own| !own.asleep.load(Ordering::SeqCst))
                {
                    std::thread::yield_now();
                }
            }
        }
    }

    #[test]
    fn a_panic_is_lost_or_breaks_the_pool() {
        let pool = Pool::new(2);
        for thread in [0, 1] {
            let panicked = catch_unwind(AssertUnwindSafe(|| {
                pool.run(&|at| assert!(at != thread, "thread {thread}"));
            }));
            assert!(panicked.is_err());
        }
        let calls = AtomicUsize::new(0);
        pool.run(&|_| {
            calls.fetch_add(1, Ordering::Relaxed);
        });
        assert_eq!(calls.into_inner(), 2);
    }
}
