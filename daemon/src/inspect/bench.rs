//! `cabind bench`: tokens a second, bytes a second, and the share of what the memory gives.
use super::memory::{memory_now_bytes, memory_peak_bytes};
use super::operations::operations;
use crate::arguments::BenchArguments;
use anyhow::{Context, Result, ensure};
use cabind_kernels::device::{self, OpenDevice};
use cabind_kernels::{compiled, cpu, cuda};
use cabind_models::decoder::{Decoder, Form, Rows, Sequence};
use cabind_models::kv_cache::KvCache;
use cabind_models::presets::preset;
use cabind_models::weights::Weights;
use serde::Serialize;
use std::ops::ControlFlow;
use std::time::Instant;

/// As `engine.prefill_chunk_tokens` is by default.
const CHUNK_TOKENS: usize = 256;
/// Times the memory is read before and after a measurement of decoding.
const BANDWIDTH_PASSES: usize = 4;

#[derive(Debug, Serialize)]
struct Report {
    model: String,
    device: String,
    level: Option<String>,
    threads: usize,
    load_seconds: f64,
    weight_bytes: u64,
    /// Bytes of weights one decoded token reads.
    token_bytes: u64,
    /// The fastest of the streaming reads around the measurements, by the same threads or device.
    read_bytes_per_second: Option<f64>,
    measurements: Vec<Measurement>,
    /// FNV-1a of the logits behind the longest prompt: equal hashes, equal computation.
    logits_hash: String,
    memory_peak_bytes: Option<u64>,
}

#[derive(Debug, Serialize)]
struct Measurement {
    test: String,
    tokens_per_second: f64,
    /// Weights and cache read in decoding; a prefill is not bound by them.
    bytes_per_second: Option<f64>,
    /// Streaming reads just before and after, their mean.
    read_bytes_per_second: Option<f64>,
    bandwidth_share: Option<f64>,
}

struct Bench<'a> {
    arguments: &'a BenchArguments,
    decoder: Decoder,
    token_bytes: u64,
}

pub(crate) fn bench(arguments: &BenchArguments) -> Result<()> {
    ensure!(arguments.decode > 0, "--decode is 0, it must be 1 or more");
    ensure!(
        !arguments.prefill.contains(&0),
        "--prefill has a 0, a prompt has 1 token or more"
    );
    ensure!(
        !arguments.batch.contains(&0),
        "--batch has a 0, a batch has 1 sequence or more"
    );
    let (name, weights) = weights(arguments)?;
    let device = device::open(arguments.device.parse()?)?;
    if arguments.operations {
        return operations(arguments, weights.config(), &device);
    }
    let begun = Instant::now();
    let form = Form::Stored;
    let mut decoder = Decoder::load(&weights, &device.device, form, &mut |_| {
        ControlFlow::Continue(())
    })?;
    if let Some(format) = &arguments.kv_cache {
        decoder.set_cache_format(format.parse()?);
    }
    let load_seconds = begun.elapsed().as_secs_f64();
    let bench = Bench {
        arguments,
        token_bytes: token_bytes(&weights, form),
        decoder,
    };
    let mut measurements = Vec::new();
    let logits = bench.prefills(&mut measurements)?;
    // Before the buffer of the bandwidth adds to it; behind that, what is held counts.
    let mut peak_bytes = memory_peak_bytes();
    let processor = bench.decoder.processor();
    for &depth in &arguments.depth {
        for &batch in &arguments.batch {
            let (measurement, held_bytes) = bench.decode(depth, batch)?;
            measurements.push(measurement);
            peak_bytes = peak_bytes.max(held_bytes);
        }
    }
    if let Some(Err(error)) = compiled::keep() {
        eprintln!("note: {error}");
    }
    let reads = measurements
        .iter()
        .filter_map(|measurement| measurement.read_bytes_per_second);
    let read_bytes_per_second = reads.reduce(f64::max);
    let report = Report {
        model: name,
        level: processor.map(|processor| processor.level().to_string()),
        threads: processor.map_or(1, |processor| processor.pool.threads()),
        load_seconds,
        weight_bytes: Decoder::memory_bytes(&weights, form),
        token_bytes: bench.token_bytes,
        read_bytes_per_second,
        measurements,
        logits_hash: hash(&logits),
        memory_peak_bytes: peak_bytes,
        device: describe(&device),
    };
    match arguments.json {
        true => println!("{}", serde_json::to_string_pretty(&report)?),
        false => print(&report),
    }
    Ok(())
}

fn weights(arguments: &BenchArguments) -> Result<(String, Weights)> {
    if let Some(path) = &arguments.model {
        let (name, weights) = (path.display().to_string(), Weights::open(path)?);
        return Ok(match &arguments.quant {
            Some(format) => (
                format!("{name} (quantised, {format})"),
                weights.quantized(format.parse()?),
            ),
            None => (name, weights),
        });
    }
    let name = arguments
        .random_weights
        .as_deref()
        .context("give a model")?;
    let config = preset(name).with_context(|| format!("there is no preset {name:?}"))?;
    let format = arguments.quant.as_deref().unwrap_or("bf16");
    let weights = Weights::random(config, 0, format.parse()?);
    Ok((format!("{name} (random weights, {format})"), weights))
}

/// Every tensor is read once a token, but for an embedding that is not the output as well.
fn token_bytes(weights: &Weights, form: Form) -> u64 {
    let all = Decoder::memory_bytes(weights, form);
    if weights.config().tied_embeddings {
        return all;
    }
    let embedding = weights.tensor("model.embed_tokens.weight");
    let elements = |shape: &[usize]| shape.iter().product::<usize>() as u64;
    all - embedding.map_or(0, |tensor| match form {
        Form::Stored => tensor.bytes,
        Form::Stock(dtype) => elements(&tensor.shape) * dtype.size() as u64,
    })
}

impl Bench<'_> {
    /// Returns the logits behind the longest prompt.
    fn prefills(&self, measurements: &mut Vec<Measurement>) -> Result<Vec<f32>> {
        let prompt = self.arguments.prefill.iter().copied().max().unwrap_or(0);
        let mut logits = Vec::new();
        for &tokens in &self.arguments.prefill {
            let mut seconds = f64::INFINITY;
            for _ in 0..self.arguments.repeats.max(1) {
                let mut cache = self.decoder.new_cache(tokens);
                let begun = Instant::now();
                let last = self.prefill(tokens, &mut cache)?;
                seconds = seconds.min(begun.elapsed().as_secs_f64());
                if tokens == prompt {
                    logits = last;
                }
            }
            measurements.push(Measurement {
                test: format!("prefill {tokens}"),
                tokens_per_second: tokens as f64 / seconds,
                bytes_per_second: None,
                read_bytes_per_second: None,
                bandwidth_share: None,
            });
        }
        Ok(logits)
    }

    /// Ids that depend on nothing but their place.
    fn id(&self, at: usize) -> u32 {
        (at.wrapping_mul(7919) % self.decoder.config().vocab_size) as u32
    }

    fn prefill(&self, tokens: usize, cache: &mut KvCache) -> Result<Vec<f32>> {
        let ids: Vec<u32> = (0..tokens).map(|at| self.id(at)).collect();
        let mut logits = Vec::new();
        for chunk in ids.chunks(CHUNK_TOKENS) {
            logits = self.decoder.forward(chunk, cache, Rows::Last)?;
        }
        Ok(logits)
    }

    /// The fastest of a few runs of `batch` sequences, each behind `depth` tokens of its own, and the
    /// bytes this process then held.
    fn decode(&self, depth: usize, batch: usize) -> Result<(Measurement, Option<u64>)> {
        let tokens = self.arguments.decode;
        let repeats = self.arguments.repeats.max(1);
        let mut caches = Vec::with_capacity(batch);
        for _ in 0..batch {
            let mut cache = self.decoder.new_cache(depth + repeats * tokens);
            self.prefill(depth, &mut cache)?;
            caches.push(cache);
        }
        let greedy = vec![(cuda::Wanted::GREEDY, None); batch];
        let memory = Memory::of(&self.decoder);
        let read = || memory.as_ref().map(Memory::read).transpose();
        let (mut seconds, mut behind, mut logits) = (f64::INFINITY, depth, Vec::new());
        let (mut read_before, mut read_around) = (read()?, None);
        for run in 0..repeats {
            let begun = Instant::now();
            for at in 0..tokens {
                let ids = [self.id(depth + run * tokens + at)];
                let mut sequences: Vec<Sequence<'_>> = caches
                    .iter_mut()
                    .map(|cache| Sequence {
                        ids: &ids,
                        cache,
                        rows: Rows::Last,
                    })
                    .collect();
                // A GPU finds the token itself, as it does in serving.
                match self.decoder.launch_batch(&mut sequences)? {
                    Some(launched) => drop(launched.likeliest(&greedy)?),
                    None => self.decoder.forward_batch(&mut sequences, &mut logits)?,
                }
            }
            let elapsed = begun.elapsed().as_secs_f64();
            let read_after = read()?;
            if elapsed < seconds {
                (seconds, behind) = (elapsed, depth + run * tokens);
                let both = read_before.zip(read_after);
                read_around = both.map(|(before, after)| (before + after) / 2.0);
            }
            read_before = read_after;
        }
        drop(memory);
        let held_bytes = memory_now_bytes();
        let per_step = seconds / tokens as f64;
        let cache_bytes = self.decoder.cache_bytes(behind + tokens / 2) * batch as u64;
        let test = match batch {
            1 => format!("decode at {depth}"),
            _ => format!("decode at {depth}, batch {batch}"),
        };
        let bytes_per_second = (self.token_bytes + cache_bytes) as f64 / per_step;
        let measurement = Measurement {
            test,
            tokens_per_second: batch as f64 / per_step,
            bytes_per_second: Some(bytes_per_second),
            read_bytes_per_second: read_around,
            bandwidth_share: read_around.map(|read| bytes_per_second / read),
        };
        Ok((measurement, held_bytes))
    }
}

/// What is read for the bandwidth.
enum Memory<'a> {
    Processor(cpu::Bandwidth, &'a cpu::Pool),
    Gpu(cuda::Bandwidth, &'a cuda::Gpu),
}

impl<'a> Memory<'a> {
    fn of(decoder: &'a Decoder) -> Option<Self> {
        let processor = decoder.processor();
        let processor = processor.map(|on| Self::Processor(cpu::Bandwidth::new(), &on.pool));
        let gpu = decoder.gpu();
        processor.or_else(|| gpu.map(|gpu| Self::Gpu(cuda::Bandwidth::new(gpu), gpu)))
    }

    fn read(&self) -> Result<f64> {
        Ok(match self {
            Self::Processor(buffer, pool) => buffer.measure(pool, BANDWIDTH_PASSES),
            Self::Gpu(buffer, gpu) => buffer.measure(gpu, BANDWIDTH_PASSES)?,
        })
    }
}

fn describe(device: &OpenDevice) -> String {
    format!("{} ({})", device.kind, device.name)
}

fn hash(logits: &[f32]) -> String {
    let bytes = logits
        .iter()
        .flat_map(|logit| logit.to_bits().to_le_bytes());
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    format!("{hash:016x}")
}

fn print(report: &Report) {
    let gigabytes = |bytes: f64| bytes / 1e9;
    println!("model      {}", report.model);
    let level = report.level.as_deref().map(|level| format!(", {level}"));
    println!(
        "device     {}{}, {} threads",
        report.device,
        level.unwrap_or_default(),
        report.threads
    );
    println!(
        "loaded     {:.2} GB in {:.1} s",
        gigabytes(report.weight_bytes as f64),
        report.load_seconds
    );
    for measurement in &report.measurements {
        print!(
            "{:<24} {:>9.2} tokens/s",
            measurement.test, measurement.tokens_per_second
        );
        if let Some(bytes) = measurement.bytes_per_second {
            print!("  {:>7.2} GB/s", gigabytes(bytes));
        }
        if let (Some(share), Some(read)) = (
            measurement.bandwidth_share,
            measurement.read_bytes_per_second,
        ) {
            let (share, read) = (share * 100.0, gigabytes(read));
            print!("  {share:>5.1} % of the {read:.1} GB/s read around it");
        }
        println!();
    }
    println!("logits     {}", report.logits_hash);
    if let Some(peak) = report.memory_peak_bytes {
        println!("peak       {:.2} GB of memory", gigabytes(peak as f64));
    }
}
