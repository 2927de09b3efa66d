//! A device, its memory, and launches recorded once and replayed.
use crate::device::{panic_text, said};
use burn::backend::Cube;
use burn::tensor::{DType, Device, StreamId, Tensor};
use bytemuck::Pod;
use cubecl::bytes::{Bytes, SplitPolicy};
use cubecl::client::Client;
use cubecl::ir::features::MmaConfig;
use cubecl::ir::{ElemType, FloatKind};
use cubecl::prelude::BufferArg;
use cubecl::server::Handle;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What is copied to a device at once. CubeCL puts 100 MB of pinned memory at most between.
const PIECE_BYTES: usize = 16 << 20;
/// Where the device does not say how many it has.
const MULTIPROCESSORS_UNKNOWN: u32 = 8;

/// Tensor cores that multiply bf16 (`mma.sync.m16n8k16`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TensorCores {
    Used,
    /// Computed lane by lane, for tests.
    StoodInFor,
    Absent,
}

fn of_bf16(mma: &MmaConfig) -> bool {
    let bf16 = ElemType::Float(FloatKind::BF16);
    mma.a_type == bf16 && (mma.m, mma.n, mma.k) == (16, 8, 16)
}

/// A device that runs kernels. Clones are the same device.
#[derive(Clone)]
pub struct Gpu {
    pub(super) client: Client,
    /// Lanes that exchange values without shared memory: 32 on CUDA, 8 on software Vulkan.
    pub(super) plane_units: u32,
    multiprocessors: u32,
    pub(super) tensor_cores: TensorCores,
    pub(super) piece_bytes: usize,
    /// Stands where a kernel has an argument that its plan does not read.
    pub(super) nothing: [Buffer; 2],
}

impl std::fmt::Debug for Gpu {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Gpu")
            .field("runtime", &self.client.name())
            .field("plane_units", &self.plane_units)
            .field("tensor_cores", &self.tensor_cores)
            .field("multiprocessors", &self.multiprocessors)
            .finish()
    }
}

/// Memory on a device, freed when the last clone is dropped.
#[derive(Clone, Debug)]
pub struct Buffer {
    pub(super) handle: Handle,
    bytes: usize,
}

/// Why a device gave nothing back.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GpuError {
    /// Out of memory, a device that was lost, a kernel that does not compile: the driver's words.
    #[error("the device failed: {0}")]
    Device(String),
    #[error("the KV cache has no memory for {pages} more pages")]
    NoPages { pages: usize },
}

impl Buffer {
    /// As an argument of elements of `element_bytes`.
    pub(super) fn argument(&self, element_bytes: usize) -> BufferArg {
        // SAFETY: the length is the allocation's own, in the kernel's elements.
        #[allow(unsafe_code)]
        unsafe {
            BufferArg::from_raw_parts(self.handle.clone(), self.bytes / element_bytes)
        }
    }

    pub fn bytes(&self) -> usize {
        self.bytes
    }
}

impl Gpu {
    /// `None` for the processor, which has kernels of its own.
    pub fn of(device: &Device) -> Option<Self> {
        let tensor = Tensor::<1>::zeros([1], (device, DType::F32));
        let mut client = tensor.try_into_primitive::<Cube>().ok()?.client;
        // Whichever thread computes, everything is in one order.
        // SAFETY: this client is used for nothing else.
        #[allow(unsafe_code)]
        unsafe {
            client.set_stream(StreamId::current());
        }
        let hardware = &client.properties().hardware;
        let plane_units = hardware.plane_size_max;
        let multiprocessors = hardware.num_streaming_multiprocessors;
        let nothing = [16, 16].map(|bytes| Buffer {
            handle: client.empty(bytes),
            bytes,
        });
        Some(Self {
            plane_units,
            tensor_cores: match client.properties().features.matmul.mma.iter().any(of_bf16) {
                true => TensorCores::Used,
                false => TensorCores::Absent,
            },
            multiprocessors: multiprocessors.unwrap_or(MULTIPROCESSORS_UNKNOWN),
            piece_bytes: PIECE_BYTES,
            client,
            nothing,
        })
    }

    pub fn has_tensor_cores(&self) -> bool {
        self.tensor_cores == TensorCores::Used
    }

    /// The same device, with tensor cores stood in for where there are none: so that what is
    /// computed on them can be tested without them.
    #[must_use]
    pub fn standing_in_for_tensor_cores(mut self) -> Self {
        if self.tensor_cores == TensorCores::Absent {
            self.tensor_cores = TensorCores::StoodInFor;
        }
        self
    }

    /// The same device, to which weights go `bytes` at a time, a multiple of 16: so that tests need
    /// no large matrices.
    #[must_use]
    pub fn sending_pieces_of(mut self, bytes: usize) -> Self {
        self.piece_bytes = bytes;
        self
    }

    /// As the driver counts them; some number where it does not say.
    pub fn multiprocessors(&self) -> u32 {
        self.multiprocessors
    }

    /// Planes that keep every multiprocessor busy with reading.
    pub(super) fn planes_wanted(&self) -> usize {
        self.multiprocessors as usize * 8
    }

    /// Uninitialised memory. No buffer is empty, and all are whole 16-byte loads.
    pub fn room(&self, bytes: usize) -> Buffer {
        let bytes = bytes.max(1).next_multiple_of(16);
        Buffer {
            handle: self.client.empty(bytes),
            bytes,
        }
    }

    /// Memory with `values` in it.
    pub fn upload<T: Pod>(&self, values: &[T]) -> Buffer {
        let buffer = self.room(size_of_val(values));
        self.send(&buffer, 0, bytemuck::cast_slice(values).to_vec());
        buffer
    }

    /// Overwrites a buffer from byte `start` on, a multiple of 16, with bytes and zeros up to the next
    /// one. They go in pieces that CubeCL moves through pinned memory, one while the next is made.
    pub(super) fn send(&self, buffer: &Buffer, start: usize, mut bytes: Vec<u8>) {
        bytes.resize(bytes.len().max(1).next_multiple_of(16), 0);
        bytes.truncate(buffer.bytes.saturating_sub(start));
        let mut rest = Bytes::from_bytes_vec(bytes).shared();
        let mut at = start;
        while !rest.is_empty() {
            let length = rest.len().min(self.piece_bytes);
            let (piece, behind) = match rest.split(length, SplitPolicy::Shared) {
                Ok(halves) => halves,
                Err((whole, _)) => (whole, Bytes::from_bytes_vec(Vec::new())),
            };
            let end = buffer.bytes - at - piece.len();
            let place = buffer.handle.clone().offset_start(at as u64);
            at += piece.len();
            self.client.write(&place.offset_end(end as u64), piece);
            rest = behind;
        }
    }

    /// Overwrites the beginning of a buffer, in order with what was launched before.
    pub fn write<T: Pod>(&self, buffer: &Buffer, values: &[T]) {
        let mut bytes: Vec<u8> = bytemuck::cast_slice(values).to_vec();
        bytes.truncate(buffer.bytes);
        self.client
            .write(&buffer.handle, Bytes::from_bytes_vec(bytes));
    }

    /// The first `count` values of a buffer, once everything launched before is done.
    ///
    /// # Errors
    /// [`GpuError::Device`] with whatever went wrong since the last read.
    pub fn read<T: Pod>(&self, buffer: &Buffer, count: usize) -> Result<Vec<T>, GpuError> {
        let wanted = count * size_of::<T>();
        // No more crosses the bus than is asked for.
        let unread = buffer.bytes.saturating_sub(wanted);
        let read = || {
            let part = buffer.handle.clone().offset_end(unread as u64);
            self.client.read_one(part)
        };
        let bytes = caught(read)?.map_err(|error| GpuError::Device(said(&error.to_string())))?;
        let bytes = bytes.get(..wanted).ok_or_else(|| {
            GpuError::Device(format!("{} of {wanted} bytes came back", bytes.len()))
        })?;
        Ok(bytemuck::pod_collect_to_vec(bytes))
    }

    /// Waits until everything launched before is done.
    ///
    /// # Errors
    /// [`GpuError::Device`] of a device that failed.
    pub fn wait(&self) -> Result<(), GpuError> {
        let wait = || cubecl::future::block_on(self.client.sync());
        caught(wait)?.map_err(|error| GpuError::Device(said(&error.to_string())))
    }

    /// Gives what is held for later buffers back to the driver, after a model is dropped: another, whose
    /// thread launches on a stream of its own, could not have it.
    ///
    /// # Errors
    /// [`GpuError::Device`] of a device that failed, or while another thread records.
    pub fn give_back(&self) -> Result<(), GpuError> {
        caught(|| self.client.memory_cleanup())?
            .map_err(|error| GpuError::Device(said(&error.to_string())))
    }

    /// Records what `launches` launches. It is run once before, so that every kernel is compiled
    /// and every buffer there; neither run may read, write from the host or allocate.
    ///
    /// # Errors
    /// Of a device that has no graphs; then it may have run or not.
    pub fn capture(&self, mut launches: impl FnMut()) -> Result<Graph, GpuError> {
        let failed =
            |error: cubecl::server::ServerError| GpuError::Device(said(&error.to_string()));
        caught(|| {
            self.client.graph_prepare().map_err(failed)?;
            launches();
            if let Err(error) = self.client.start_capture() {
                // Closes what was only prepared.
                let _ = self.client.stop_capture();
                return Err(failed(error));
            }
            launches();
            let graph = self.client.stop_capture().map_err(failed)?;
            Ok(Graph(graph))
        })?
    }
}

/// Drivers fail by panicking.
fn caught<T>(act: impl FnOnce() -> T) -> Result<T, GpuError> {
    catch_unwind(AssertUnwindSafe(act))
        .map_err(|panic| GpuError::Device(panic_text(panic.as_ref())))
}

/// Launches that are recorded.
pub struct Graph(cubecl::client::Graph);

impl std::fmt::Debug for Graph {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Graph")
    }
}

impl Graph {
    /// Launches it all again, with what its buffers hold now.
    ///
    /// # Errors
    /// [`GpuError::Device`].
    pub fn replay(&self) -> Result<(), GpuError> {
        // SAFETY: the device keeps the buffers of a recorded pass for as long as the pass exists,
        // and everything that a `Gpu` launches, writes and reads is ordered on its one stream,
        // which this was recorded on.
        #[allow(unsafe_code)]
        let replay = || unsafe { self.0.replay() };
        caught(replay)?.map_err(|error| GpuError::Device(said(&error.to_string())))
    }
}
