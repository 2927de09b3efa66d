//! Any bytes as a safetensors file, a shard index and a configuration: each parser returns, and
//! what it accepts keeps its promises.
#![no_main]

use cabind_fuzz::config::ModelConfig;
use cabind_fuzz::weights::safetensors::{PREFIX_BYTES, header_bytes, parse_header, parse_index};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    file(data);
    if let Ok(map) = parse_index(data) {
        assert!(map.values().all(|shard| !shard.contains('/')));
    }
    if let Ok(text) = std::str::from_utf8(data)
        && let Ok(config) = ModelConfig::from_json(text)
    {
        let (frequencies, attention) = config.rope.inverse_frequencies(config.head_dim);
        assert_eq!(frequencies.len(), config.head_dim / 2);
        assert!(frequencies.iter().all(|frequency| frequency.is_finite()));
        assert!(attention.is_finite() && config.group_size() > 0);
    }
});

fn file(data: &[u8]) {
    let file_bytes = data.len() as u64;
    let prefix = &data[..data.len().min(PREFIX_BYTES as usize)];
    let Ok(length) = header_bytes(prefix, file_bytes) else {
        return;
    };
    let header = &data[PREFIX_BYTES as usize..][..length];
    let Ok(tensors) = parse_header(header, file_bytes) else {
        return;
    };
    let mut end = PREFIX_BYTES + length as u64;
    let mut by_start: Vec<_> = tensors.iter().collect();
    by_start.sort_by_key(|tensor| (tensor.start, tensor.bytes));
    for tensor in by_start {
        assert_eq!(tensor.start, end);
        end += tensor.bytes;
        let elements: usize = tensor.shape.iter().product();
        assert_eq!(tensor.format.bytes(elements), Some(tensor.bytes as usize));
    }
    assert_eq!(end, file_bytes);
}
