//! Any bytes as a GGUF file: the parser returns, and what it accepts keeps its promises.
#![no_main]

use cabind_fuzz::config::ModelConfig;
use cabind_fuzz::quant::dequantize;
use cabind_fuzz::weights::gguf::Gguf;
use libfuzzer_sys::fuzz_target;

/// Longest tensor dequantised: the rest of the run is worth more than its bytes.
const ELEMENTS_MAX: usize = 1 << 14;

fuzz_target!(|data: &[u8]| {
    let Ok(gguf) = Gguf::parse(data, data.len() as u64) else {
        return;
    };
    let mut ranges = Vec::new();
    for tensor in gguf.tensors() {
        let end = tensor.start + tensor.bytes;
        assert!(end <= data.len() as u64);
        ranges.push(tensor.start..end);
        let elements: usize = tensor.shape.iter().product();
        assert_eq!(tensor.format.bytes(elements), Some(tensor.bytes as usize));
        if elements <= ELEMENTS_MAX {
            let stored = &data[tensor.start as usize..end as usize];
            assert!(dequantize(tensor.format, stored, &mut vec![0.0; elements]).is_ok());
        }
    }
    ranges.sort_by_key(|range| range.start);
    assert!(ranges.windows(2).all(|pair| pair[0].end <= pair[1].start));
    if let Ok(config) = ModelConfig::from_gguf(gguf.metadata(), false, None) {
        check(&config);
    }
});

/// A configuration that passes its own checks gives finite frequencies.
fn check(config: &ModelConfig) {
    let (frequencies, attention) = config.rope.inverse_frequencies(config.head_dim);
    assert_eq!(frequencies.len(), config.head_dim / 2);
    assert!(frequencies.iter().all(|frequency| frequency.is_finite()));
    assert!(attention.is_finite() && config.group_size() > 0);
}
