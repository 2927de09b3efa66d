//! A decode step allocates nothing once its room has grown.
#![allow(unsafe_code, reason = "an allocator that counts")]
#![allow(clippy::unwrap_used)]
use cabind_kernels::cpu::{CacheFormat, Level, Pool, Processor};
use cabind_models::decoder::{Decoder, Rows, Sequence};
use cabind_models::sampler::{Sampler, Sampling};
use cabind_models::weights::Weights;
use std::alloc::{GlobalAlloc, Layout, System};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

struct Counting;

static ALLOCATIONS: AtomicUsize = AtomicUsize::new(0);

// SAFETY: the system's allocator does the work.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        // SAFETY: as the caller's.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        // SAFETY: as the caller's.
        unsafe { System.dealloc(at, layout) }
    }

    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        // SAFETY: as the caller's.
        unsafe { System.realloc(at, layout, size) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

/// One test alone in its program: others would be counted with it.
#[test]
fn a_decode_step_allocates() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    for model in [
        "qwen2-g7",
        "llama-g4",
        "qwen3-g4",
        "gguf/llama-k-mix/model.gguf",
    ] {
        for format in [CacheFormat::F32, CacheFormat::F16, CacheFormat::Q8] {
            let weights = Weights::open(&golden.join(model)).unwrap();
            let processor = Processor::new(Pool::new(2), Level::best()).unwrap();
            let go_on = &mut |_| ControlFlow::Continue(());
            let mut decoder = Decoder::load_stored(&weights, processor, go_on).unwrap();
            decoder.set_cache_format(format);
            let mut caches = [decoder.new_cache(64), decoder.new_cache(64)];
            let sampling = Sampling {
                temperature: 0.6,
                top_p: 0.95,
                ..Sampling::GREEDY
            };
            let mut sampler = Sampler::new(sampling, &(0..256).collect::<Vec<_>>()).unwrap();
            let mut logits = Vec::new();
            let mut step = || {
                let mut batch = caches.each_mut().map(|cache| Sequence {
                    ids: &[7],
                    cache,
                    rows: Rows::Last,
                });
                decoder.forward_batch(&mut batch, &mut logits).unwrap();
                let vocab = logits.len() / 2;
                sampler.pick(&mut logits[..vocab]).unwrap();
            };
            // Over the border of a page, so that nothing is left to grow.
            (0..20).for_each(|_| step());
            let before = ALLOCATIONS.load(Ordering::Relaxed);
            (0..40).for_each(|_| step());
            let allocations = ALLOCATIONS.load(Ordering::Relaxed) - before;
            assert_eq!(allocations, 0, "{model}, {format}");
        }
    }
}
