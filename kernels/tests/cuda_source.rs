//! Every kernel, at every published shape, as CUDA C++; and through NVRTC for sm_90a where its
//! library is. No GPU takes part.
#![allow(unsafe_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#[path = "cuda_source/hopper.rs"]
mod hopper;
#[path = "cuda_source/nvrtc.rs"]
mod nvrtc;

use cabind_kernels::cuda::attention::tiles::{AttentionTilesPlan, attend_tiles};
use cabind_kernels::cuda::attention::{AttentionPlan, PLANES as PROMPT_PLANES, attend, merge};
use cabind_kernels::cuda::embed::{EmbedPlan, look_up};
use cabind_kernels::cuda::likeliest::{UNITS as LIKELIEST_UNITS, gather, weigh};
use cabind_kernels::cuda::linear::blocks::{BlocksPlan, block_rows};
use cabind_kernels::cuda::linear::dense::{DensePlan, dense_rows};
use cabind_kernels::cuda::linear::tiles::{TilesPlan, tile_rows};
use cabind_kernels::cuda::linear::{PLANES, Store};
use cabind_kernels::cuda::quantize::{QuantizePlan, norm_quantize};
use cabind_kernels::cuda::rope_write::{RopePlan, turn_and_write};
use cabind_kernels::cuda::round::{RoundPlan, norm_round};
use cabind_kernels::cuda::{CacheElement, PARTIAL_KEYS, Packing};
use cabind_kernels::quant::BlockFormat;
use cubecl::Compiler;
use cubecl::prelude::*;
use cubecl::server::Handle;
use cubecl_common::device::{DeviceId, ServiceId};
use cubecl_cpp::shared::CppCompiler;
use cubecl_cpp::target::Cuda;
use cubecl_environment::stream::StreamId;
use nvrtc::Nvrtc;
use std::collections::HashSet;

/// hidden, heads, kv heads, ffn: R1-Distill-Qwen 1.5B, 7B, 14B, 32B, R1-Distill-Llama 8B, 70B,
/// R1-0528-Qwen3-8B. Heads have 128 dimensions.
const SHAPES: [[usize; 4]; 7] = [
    [1536, 12, 2, 8960],
    [3584, 28, 4, 18_944],
    [5120, 40, 8, 13_824],
    [5120, 40, 8, 27_648],
    [4096, 32, 8, 14_336],
    [8192, 64, 8, 28_672],
    [4096, 32, 8, 12_288],
];
const HEAD_DIM: usize = 128;

/// A kernel, what its source must have, and what its code may take.
struct Kernel {
    name: String,
    definition: KernelDefinition,
    needs: &'static [&'static str],
    /// In PTX.
    needs_instructions: &'static [&'static str],
    registers_max: usize,
}

const ROUND: &str = "cvt.rn.bf16.f32";
const MMA: &str = "mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32";

/// Only its type and its length reach the compiler.
fn buffer(length: usize) -> BufferArg {
    let device = DeviceId {
        type_id: 0,
        index_id: 0,
    };
    let stream = StreamId { value: 0 };
    let handle = Handle::new(ServiceId::of::<()>(device), stream, length as u64);
    // SAFETY: nothing is launched.
    unsafe { BufferArg::from_raw_parts(handle, length) }
}

/// A kernel as a launch would define it: its cube, the sizes of its vectors, the lengths of its
/// buffers as powers of two, its numbers and its plan.
macro_rules! define {
    ($kernel:ident, $dim:expr, [$($size:expr),*], [$($bits:expr),*], [$($number:expr),*], $plan:expr) => {
        $kernel::create_dummy_kernel(
            hopper::device(),
            hopper::target(),
            CubeCount::Static(1, 1, 1),
            $dim,
            $($size,)*
            $(buffer(1 << $bits),)*
            $($number,)*
            $plan,
        )
        .define()
    };
}

/// Words of a load of the bits above four, and of scales.
fn widths(packing: Packing) -> [usize; 2] {
    let high = if packing == Packing::Q6K { 2 } else { 1 };
    let scales = match packing {
        Packing::Q4K | Packing::Q5K => 4,
        _ => 1,
    };
    [high, scales]
}

fn planes() -> CubeDim {
    CubeDim::new_2d(hopper::PLANE_UNITS, PLANES)
}

/// Rows of a plane and tokens, as [`cabind_kernels::cuda::linear`] spreads them.
const SPREADS: [[usize; 2]; 6] = [[1, 1], [2, 1], [4, 1], [4, 2], [4, 4], [2, 8]];

fn dense(plan: DensePlan) -> Kernel {
    Kernel {
        name: format!("{plan:?}"),
        definition: define!(
            dense_rows,
            planes(),
            [4, 4],
            [20, 16, 14, 14, 14],
            [64, 4, 0, 64, 0, 1e-6],
            plan
        ),
        needs: &["uint32_t_4 const", "float_4 const"],
        needs_instructions: &["ld.global.nc.v4.u32", "ld.global.nc.v4.f32", "fma.rn.f32"],
        registers_max: 128,
    }
}

fn blocks(plan: BlocksPlan) -> Kernel {
    let [high, scales] = widths(plan.packing);
    Kernel {
        name: format!("{plan:?}"),
        definition: define!(
            block_rows,
            planes(),
            [4, high, scales, 2],
            [20, 18, 18, 16, 14, 14, 14, 14],
            [64, 4, 64, 0],
            plan
        ),
        needs: &["__dp4a", "uint32_t_4 const"],
        needs_instructions: &["dp4a", "ld.global.nc.v4.u32"],
        registers_max: 128,
    }
}

fn tiles(plan: TilesPlan) -> Kernel {
    let [high, scales] = widths(plan.packing);
    Kernel {
        name: format!("{plan:?}"),
        definition: define!(
            tile_rows,
            planes(),
            [4, high, scales],
            [20, 18, 18, 16, 14, 14],
            [64, 4, 64, 0],
            plan
        ),
        needs: &["mma.sync.aligned.m16n8k16", "uint32_t_4 const"],
        needs_instructions: match plan.packing {
            Packing::Bf16 => &[MMA, "ld.global.nc.v4.u32"],
            _ => &[MMA, "ld.global.nc.v4.u32", ROUND],
        },
        registers_max: 255,
    }
}

/// Every product of a layer of this shape, and the output, in one format.
fn products([hidden, heads, _, ffn]: [usize; 4], format: BlockFormat) -> Vec<Kernel> {
    let packing = Packing::of(format);
    let attended = heads * HEAD_DIM;
    // Inputs, normed, biased, store: qkv with and without a bias, o, gate and up, down, head.
    let products = [
        (hidden, true, true, Store::Set),
        (hidden, true, false, Store::Set),
        (attended, false, false, Store::Add),
        (hidden, true, false, Store::SwiGlu),
        (ffn, false, false, Store::Add),
    ];
    let mut kernels = Vec::new();
    for (inputs, normed, biased, store) in products {
        for [rows, tokens] in SPREADS {
            if store == Store::SwiGlu && rows + tokens < 5 {
                continue;
            }
            kernels.push(match packing.is_dense() {
                true => dense(DensePlan {
                    packing,
                    inputs,
                    rows,
                    tokens,
                    normed,
                    biased,
                    store,
                }),
                false => blocks(BlocksPlan {
                    packing,
                    inputs,
                    rows,
                    tokens,
                    biased,
                    store,
                }),
            });
        }
    }
    kernels
}

/// The products of prompts on tensor cores. They are long, and of one shape as of another.
fn tiled(format: BlockFormat) -> Vec<Kernel> {
    let packing = Packing::of(format);
    let [hidden, _, _, ffn] = SHAPES[1];
    let mut kernels = Vec::new();
    if matches!(packing, Packing::F32 | Packing::F16) {
        return kernels;
    }
    for (inputs, biased, store) in [
        (hidden, true, Store::Set),
        (hidden, false, Store::SwiGlu),
        (ffn, false, Store::Add),
    ] {
        kernels.push(tiles(TilesPlan {
            packing,
            inputs,
            row_tiles: 2,
            token_tiles: 8,
            biased,
            store,
            tensor_cores: true,
            planes: PLANES as usize,
        }));
    }
    kernels
}

fn others([hidden, heads, kv_heads, ffn]: [usize; 4]) -> Vec<Kernel> {
    let mut kernels = Vec::new();
    let mut add = |name: String, definition: KernelDefinition, needs_instructions| {
        kernels.push(Kernel {
            name,
            definition,
            needs: &[],
            needs_instructions,
            registers_max: 200,
        });
    };
    for (inputs, normed) in [(hidden, true), (heads * HEAD_DIM, false), (ffn, false)] {
        let wide = &["ld.global.nc.v4.f32", "st.global.v4.u32"][..];
        let plan = QuantizePlan { inputs, normed };
        let dim = CubeDim::new_1d(cabind_kernels::cuda::quantize::UNITS);
        let bits = define!(
            norm_quantize,
            dim,
            [4, 4, 2],
            [16, 14, 14, 14, 14],
            [0, 1e-6],
            plan
        );
        add(format!("{plan:?}"), bits, wide);
        let plan = RoundPlan { inputs, normed };
        let dim = CubeDim::new_1d(cabind_kernels::cuda::round::UNITS);
        let halves = define!(norm_round, dim, [4, 4], [16, 14, 14], [0, 1e-6], plan);
        add(format!("{plan:?}"), halves, wide);
    }
    for element in [CacheElement::F32, CacheElement::Bf16] {
        for normed in [false, true] {
            let plan = RopePlan {
                heads,
                kv_heads,
                head_dim: HEAD_DIM,
                element,
                normed,
            };
            let turned = define!(
                turn_and_write,
                CubeDim::new_1d(HEAD_DIM as u32 / 2),
                [],
                [14, 14, 14, 14, 14, 14, 14, 14, 20, 20],
                [64, 1e-6],
                plan
            );
            add(format!("{plan:?}"), turned, &[]);
        }
        let plan = AttentionPlan {
            heads,
            kv_heads,
            head_dim: HEAD_DIM,
            element,
        };
        let attended = define!(
            attend,
            CubeDim::new_1d(PARTIAL_KEYS as u32),
            [4],
            [14, 20, 20, 14, 14, 14, 14, 14],
            [64],
            plan
        );
        add(format!("{plan:?}"), attended, &["ld.global.nc.v4.u32"]);
    }
    for format in BlockFormat::ALL {
        let packing = Packing::of(format);
        let [high, scales] = widths(packing);
        let plan = EmbedPlan { packing, hidden };
        let row = define!(
            look_up,
            CubeDim::new_1d(64),
            [4, high, scales],
            [14, 20, 20, 20, 14],
            [151_936],
            plan
        );
        add(format!("{plan:?}"), row, &["ld.global.nc.v4.u32"]);
    }
    let plan = AttentionTilesPlan {
        heads,
        kv_heads,
        head_dim: HEAD_DIM,
        tensor_cores: true,
        planes: PROMPT_PLANES,
    };
    let attended = define!(
        attend_tiles,
        CubeDim::new_2d(hopper::PLANE_UNITS, PROMPT_PLANES as u32),
        [4, 4],
        [14, 20, 20, 14, 14, 14, 14],
        [64, 64],
        plan
    );
    let needed = &["ld.global.nc.v4.u32", MMA, ROUND];
    add(format!("{plan:?}"), attended, needed);
    let dim = CubeDim::new_1d(HEAD_DIM as u32);
    let merged = define!(merge, dim, [], [14, 14, 14, 14], [4], HEAD_DIM);
    add("merge".into(), merged, &[]);
    let planes = LIKELIEST_UNITS / hopper::PLANE_UNITS as usize;
    let dim = CubeDim::new_2d(hopper::PLANE_UNITS, planes as u32);
    let weighed = define!(weigh, dim, [], [20, 14, 4, 10, 14], [151_936], planes);
    add("weigh".into(), weighed, &[]);
    let gathered = define!(gather, dim, [], [20, 14, 4, 10, 14], [], 151_936);
    add("gather".into(), gathered, &["atom.relaxed.add.u32"]);
    kernels
}

fn source(kernel: KernelDefinition) -> String {
    let options = hopper::options();
    let compiled = CppCompiler::<Cuda>::default().compile(kernel, &options);
    compiled.expect("it compiles to CUDA C++").source
}

fn check_source(kernel: Kernel) {
    let source = source(kernel.definition);
    for needed in kernel.needs {
        assert!(source.contains(needed), "{} has no {needed}", kernel.name);
    }
}

#[test]
fn a_kernel_is_no_cuda_or_lost_its_wide_loads() {
    let mut seen = HashSet::new();
    let of_format = |format| {
        SHAPES
            .iter()
            .flat_map(move |shape| products(*shape, format))
    };
    let kernels = BlockFormat::ALL.into_iter().flat_map(of_format);
    for kernel in kernels.chain(SHAPES.into_iter().flat_map(others)) {
        if seen.insert(kernel.name.clone()) {
            check_source(kernel);
        }
    }
    BlockFormat::ALL
        .into_iter()
        .flat_map(tiled)
        .for_each(check_source);
    println!("{} kernels, and those of many tokens", seen.len());
}

#[test]
fn a_kernel_spills_or_lost_its_instructions_on_hopper() {
    let Some(nvrtc) = Nvrtc::of_environment() else {
        eprintln!(
            "skipped: NVRTC_LIBRARY and CUDA_INCLUDE are not set; kernels/BENCHMARKS.md says to what"
        );
        return;
    };
    let shape = SHAPES[1];
    let formats = BlockFormat::ALL.into_iter();
    let kernels = formats.flat_map(|format| {
        let tiled = tiled(format).into_iter();
        products(shape, format).into_iter().chain(tiled)
    });
    let mut failed = Vec::new();
    for kernel in kernels.chain(others(shape)) {
        let source = source(kernel.definition);
        let compiled = match nvrtc.compile(&source) {
            Ok(compiled) => compiled,
            Err(log) => panic!("{}: {log}\n{source}", kernel.name),
        };
        let (registers, spilled) = (compiled.registers, compiled.spilled_bytes);
        println!(
            "{registers:4} registers, {spilled:2} spilled  {}",
            kernel.name
        );
        if spilled > 0 || registers > kernel.registers_max {
            failed.push(format!(
                "{}: {registers} registers, {spilled} bytes spilled",
                kernel.name
            ));
        }
        for needed in kernel.needs_instructions {
            if !compiled.ptx.contains(needed) {
                failed.push(format!("{} has no {needed}", kernel.name));
            }
        }
    }
    assert!(failed.is_empty(), "{failed:#?}");
}
