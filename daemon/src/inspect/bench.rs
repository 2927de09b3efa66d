//! `cabind bench`: tokens a second, bytes a second, and the share of what the memory gives.
use super::memory::memory_peak_bytes;
use crate::arguments::BenchArguments;
use anyhow::{Context, Result, ensure};
use cabind_kernels::cpu::read_bandwidth;
use cabind_kernels::device::{self, OpenDevice};
use cabind_models::decoder::{Decoder, Form, Rows, Sequence};
use cabind_models::kv_cache::KvCache;
use cabind_models::presets::preset;
use cabind_models::weights::Weights;
use serde::Serialize;
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

/// As `engine.prefill_chunk_tokens` is by default.
const CHUNK_TOKENS: usize = 256;
/// How long the memory is read for its bandwidth.
const BANDWIDTH_TIME: Duration = Duration::from_secs(2);

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
    /// A streaming read by the same threads; none on a GPU.
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
    let begun = Instant::now();
    let form = Form::served_on(&device);
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
    let (mut measurements, logits) = bench.measure()?;
    // Before the buffer of the bandwidth adds to it.
    let memory_peak_bytes = memory_peak_bytes();
    let processor = bench.decoder.processor();
    let read_bytes_per_second =
        processor.map(|processor| read_bandwidth(&processor.pool, BANDWIDTH_TIME));
    for measurement in &mut measurements {
        let shares = measurement.bytes_per_second.zip(read_bytes_per_second);
        measurement.bandwidth_share = shares.map(|(bytes, read)| bytes / read);
    }
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
        memory_peak_bytes,
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
        return Ok((path.display().to_string(), Weights::open(path)?));
    }
    let name = arguments
        .random_weights
        .as_deref()
        .context("give a model")?;
    let config = preset(name).with_context(|| format!("there is no preset {name:?}"))?;
    let weights = Weights::random(config, 0, arguments.quant.parse()?);
    Ok((
        format!("{name} (random weights, {})", arguments.quant),
        weights,
    ))
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
    fn measure(&self) -> Result<(Vec<Measurement>, Vec<f32>)> {
        let prompt = self.arguments.prefill.iter().copied().max().unwrap_or(0);
        let (mut measurements, mut logits) = (Vec::new(), Vec::new());
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
                bandwidth_share: None,
            });
        }
        for &depth in &self.arguments.depth {
            for &batch in &self.arguments.batch {
                measurements.push(self.decode(depth, batch)?);
            }
        }
        Ok((measurements, logits))
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

    /// The fastest of a few runs of `batch` sequences, each behind `depth` tokens of its own.
    fn decode(&self, depth: usize, batch: usize) -> Result<Measurement> {
        let tokens = self.arguments.decode;
        let repeats = self.arguments.repeats.max(1);
        let mut caches = Vec::with_capacity(batch);
        for _ in 0..batch {
            let mut cache = self.decoder.new_cache(depth + repeats * tokens);
            self.prefill(depth, &mut cache)?;
            caches.push(cache);
        }
        let (mut seconds, mut behind, mut logits) = (f64::INFINITY, depth, Vec::new());
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
                self.decoder.forward_batch(&mut sequences, &mut logits)?;
            }
            let elapsed = begun.elapsed().as_secs_f64();
            if elapsed < seconds {
                (seconds, behind) = (elapsed, depth + run * tokens);
            }
        }
        let per_step = seconds / tokens as f64;
        let cache_bytes = self.decoder.cache_bytes(behind + tokens / 2) * batch as u64;
        let test = match batch {
            1 => format!("decode at {depth}"),
            _ => format!("decode at {depth}, batch {batch}"),
        };
        Ok(Measurement {
            test,
            tokens_per_second: batch as f64 / per_step,
            bytes_per_second: Some((self.token_bytes + cache_bytes) as f64 / per_step),
            bandwidth_share: None,
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
    if let Some(read) = report.read_bytes_per_second {
        println!("memory     {:.1} GB/s read", gigabytes(read));
    }
    for measurement in &report.measurements {
        print!(
            "{:<24} {:>9.2} tokens/s",
            measurement.test, measurement.tokens_per_second
        );
        if let Some(bytes) = measurement.bytes_per_second {
            print!("  {:>7.2} GB/s", gigabytes(bytes));
        }
        if let Some(share) = measurement.bandwidth_share {
            print!("  {:>5.1} % of the read bandwidth", share * 100.0);
        }
        println!();
    }
    println!("logits     {}", report.logits_hash);
    if let Some(peak) = report.memory_peak_bytes {
        println!("peak       {:.2} GB of memory", gigabytes(peak as f64));
    }
}
