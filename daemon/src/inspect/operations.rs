//! `cabind bench --operations`: the products of a layer on a GPU, one by one.
use crate::arguments::BenchArguments;
use anyhow::{Context, Result, bail};
use cabind_kernels::cuda::{Bandwidth, Gpu, speed};
use cabind_kernels::device::OpenDevice;
use cabind_kernels::quant::BlockFormat;
use cabind_models::config::ModelConfig;

const BANDWIDTH_PASSES: usize = 4;

pub(crate) fn operations(
    arguments: &BenchArguments,
    config: &ModelConfig,
    on: &OpenDevice,
) -> Result<()> {
    let gpu = Gpu::of(&on.device).context("--operations measures a GPU; give --device cuda:0")?;
    let format = match arguments.quant.as_deref() {
        None | Some("bf16") => BlockFormat::Bf16,
        Some("q8_0") => BlockFormat::Q8_0,
        Some("q4_0") => BlockFormat::Q4_0,
        Some("q4_k_m") => BlockFormat::Q4K,
        Some(other) => bail!("--quant is {other:?}; use bf16, q8_0, q4_0 or q4_k_m"),
    };
    let ModelConfig {
        hidden_size: hidden,
        ffn_size: ffn,
        heads,
        kv_heads,
        head_dim,
        vocab_size,
        ..
    } = *config;
    let products = [
        ("qkv", [(heads + 2 * kv_heads) * head_dim, hidden]),
        ("o", [hidden, heads * head_dim]),
        ("gate and up", [2 * ffn, hidden]),
        ("down", [hidden, ffn]),
        ("head", [vocab_size, hidden]),
    ];
    let memory = Bandwidth::new(&gpu);
    let mut read = memory.measure(&gpu, BANDWIDTH_PASSES)?;
    let multiprocessors = gpu.multiprocessors();
    println!(
        "device     {} ({}), {multiprocessors} multiprocessors",
        on.kind, on.name
    );
    println!("{format}, read {:.1} GB/s", read / 1e9);
    println!("product      outputs  inputs  tokens         us      GB/s   share   TFLOP/s");
    let decode = arguments.batch.iter().map(|tokens| (*tokens, false));
    let prefill = arguments.prefill.iter().map(|tokens| (*tokens, true));
    for (tokens, rounded) in decode.chain(prefill) {
        for (name, [outputs, inputs]) in products {
            let speed = speed::product(&gpu, format, [tokens, outputs, inputs], rounded)?;
            let after = memory.measure(&gpu, BANDWIDTH_PASSES)?;
            let share = speed.bytes_per_second / ((read + after) / 2.0);
            read = after;
            println!(
                "{name:<11} {outputs:>8} {inputs:>7} {tokens:>7} {:>10.1} {:>9.1} {:>6.1}% {:>9.2}",
                speed.seconds * 1e6,
                speed.bytes_per_second / 1e9,
                share * 100.0,
                speed.flops_per_second / 1e12,
            );
        }
    }
    Ok(())
}
