//! Which device runs the model, and what is missing when it is not the wanted one.
use crate::compiled;
use burn::tensor::{DType, Device, DeviceKind, DeviceType};
use cubecl::config::{CubeClRuntimeConfig, RuntimeConfig, cache::CacheConfig};
use std::cell::Cell;
use std::ffi::c_int;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::str::FromStr;

/// What the person who runs cabind asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DeviceChoice {
    /// The first CUDA device, else the CPU.
    #[default]
    Auto,
    Cuda(usize),
    /// Any GPU wgpu can reach; with a software Vulkan driver also none at all.
    Wgpu(usize),
    Cpu,
}

/// A device that computed something when it was opened.
#[derive(Clone, Debug)]
pub struct OpenDevice {
    pub device: Device,
    /// As its driver names it.
    pub name: String,
    pub kind: DeviceChoice,
    /// What a person should know, for instance why `auto` went on with the CPU.
    pub notes: Vec<String>,
}

/// Why a device cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DeviceError {
    #[error("device {0:?} is unknown; use auto, cuda:N, wgpu:N or cpu")]
    Unknown(String),
    #[error("CUDA cannot be used: {}", .0.join("; "))]
    CudaIncomplete(Vec<String>),
    #[error("there is no device {wanted}; {found} found")]
    Absent { wanted: DeviceChoice, found: usize },
    #[error("device {wanted} was found but does not compute: {reason}")]
    Broken {
        wanted: DeviceChoice,
        reason: String,
    },
}

impl FromStr for DeviceChoice {
    type Err = DeviceError;

    fn from_str(text: &str) -> Result<Self, DeviceError> {
        let unknown = || DeviceError::Unknown(text.into());
        let (kind, index) = match text.split_once(':') {
            Some((kind, digits)) => (kind, Some(digits.parse().map_err(|_| unknown())?)),
            None => (text, None),
        };
        match (kind, index) {
            ("auto", None) => Ok(Self::Auto),
            ("cpu", None) => Ok(Self::Cpu),
            ("cuda", index) => Ok(Self::Cuda(index.unwrap_or(0))),
            ("wgpu", index) => Ok(Self::Wgpu(index.unwrap_or(0))),
            _ => Err(unknown()),
        }
    }
}

impl fmt::Display for DeviceChoice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Auto => f.write_str("auto"),
            Self::Cuda(index) => write!(f, "cuda:{index}"),
            Self::Wgpu(index) => write!(f, "wgpu:{index}"),
            Self::Cpu => f.write_str("cpu"),
        }
    }
}

impl OpenDevice {
    /// The type weights and activations have here: bf16 on CUDA, f32 elsewhere (burn's CPU
    /// backend converts bf16 on every use, and WGSL has no bf16).
    pub fn weight_dtype(&self) -> DType {
        match self.kind {
            DeviceChoice::Cuda(_) => DType::BF16,
            DeviceChoice::Auto | DeviceChoice::Wgpu(_) | DeviceChoice::Cpu => DType::F32,
        }
    }

    /// Lets the device compute, to see whether it still does.
    ///
    /// # Errors
    /// [`DeviceError::Broken`].
    pub fn computes(&self) -> Result<(), DeviceError> {
        catch_unwind(AssertUnwindSafe(|| add_one(&self.device)))
            .unwrap_or_else(|panic| Err(panic_text(panic.as_ref())))
            .map_err(|reason| DeviceError::Broken {
                wanted: self.kind,
                reason,
            })
    }

    /// Bytes that can be had without pushing anything else out, where this is known: on the CPU
    /// the kernel's own estimate (`MemAvailable`). Linux promises more memory than it has, so a
    /// model that is too large would otherwise end with the process killed.
    pub fn memory_free_bytes(&self) -> Option<u64> {
        if self.kind != DeviceChoice::Cpu {
            return None;
        }
        let memory = std::fs::read_to_string("/proc/meminfo").ok()?;
        let line = memory
            .lines()
            .find_map(|line| line.strip_prefix("MemAvailable:"))?;
        let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
        kibibytes.checked_mul(1024)
    }
}

/// Opens a device and lets it compute once, so that a broken driver is found here.
///
/// # Errors
/// [`DeviceError`]; `Auto` never fails for want of a GPU, its notes say what CUDA lacked.
pub fn open(choice: DeviceChoice) -> Result<OpenDevice, DeviceError> {
    // Kernel settings come from here and never from a file in the working directory.
    CubeClRuntimeConfig::try_set(kernel_settings());
    match choice {
        DeviceChoice::Cpu => Ok(cpu(Vec::new())),
        DeviceChoice::Cuda(index) => cuda(index),
        DeviceChoice::Wgpu(index) => wgpu(index),
        DeviceChoice::Auto => {
            Ok(cuda(0).unwrap_or_else(|error| cpu(vec![format!("{error}; the CPU is used")])))
        }
    }
}

fn kernel_settings() -> CubeClRuntimeConfig {
    let mut settings = CubeClRuntimeConfig::default();
    settings.compilation.cache = true;
    // Nothing is written there, but the folder is made.
    if let Some(directory) = compiled::directory() {
        settings.environment.path = CacheConfig::Directory(directory);
    }
    settings
}

fn cpu(notes: Vec<String>) -> OpenDevice {
    let model = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let name = model
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(':'))
        .map_or("CPU", |(_, name)| name.trim());
    OpenDevice {
        device: Device::flex(),
        name: name.into(),
        kind: DeviceChoice::Cpu,
        notes,
    }
}

fn cuda(index: usize) -> Result<OpenDevice, DeviceError> {
    let missing = cuda_missing();
    if !missing.is_empty() {
        return Err(DeviceError::CudaIncomplete(missing));
    }
    compiled::restore();
    first_use(DeviceChoice::Cuda(index), DeviceType::Cuda, index, || {
        Device::cuda(index)
    })
}

fn wgpu(index: usize) -> Result<OpenDevice, DeviceError> {
    first_use(DeviceChoice::Wgpu(index), DeviceType::Wgpu, index, || {
        Device::wgpu(DeviceKind::DefaultDevice)
    })
}

/// Opens device `index` of the enumeration, or `default` when that lists none, and adds once.
/// Drivers fail by panicking, hence the catch.
fn first_use(
    wanted: DeviceChoice,
    listed: DeviceType,
    index: usize,
    default: impl FnOnce() -> Device,
) -> Result<OpenDevice, DeviceError> {
    let listed_devices = Cell::new(0);
    let attempt = catch_unwind(AssertUnwindSafe(|| {
        let devices = Device::enumerate(listed).into_vec();
        let found = devices.len();
        listed_devices.set(found);
        let device = match devices.into_iter().nth(index) {
            Some(device) => device,
            None if found == 0 && index == 0 && matches!(wanted, DeviceChoice::Wgpu(_)) => {
                default()
            }
            None => return Err(DeviceError::Absent { wanted, found }),
        };
        add_one(&device).map_err(|reason| DeviceError::Broken { wanted, reason })?;
        let name = device
            .identity()
            .map_or_else(|| wanted.to_string(), |identity| identity.name);
        Ok((device, name))
    }));
    let (device, name) = attempt.unwrap_or_else(|panic| match listed_devices.get() {
        0 => Err(DeviceError::Absent { wanted, found: 0 }),
        _ => Err(DeviceError::Broken {
            wanted,
            reason: panic_text(panic.as_ref()),
        }),
    })?;
    Ok(OpenDevice {
        device,
        name,
        kind: wanted,
        notes: Vec::new(),
    })
}

/// Adds one and one there, which burn need not first look for the fastest kernel of.
fn add_one(device: &Device) -> Result<(), String> {
    let ones = burn::tensor::Tensor::<1>::ones([1], device);
    match (ones.clone() + ones).try_into_scalar::<f32>() {
        Ok(sum) if (sum - 2.0).abs() < 1e-3 => Ok(()),
        Ok(sum) => Err(format!("1 + 1 is {sum} there")),
        Err(error) => Err(said(&error.to_string())),
    }
}

/// The message of a caught panic.
pub fn panic_text(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied());
    said(text.unwrap_or("a panic without a message"))
}

/// What a driver or CubeCL said in one line, without the traces that they do not have.
pub(crate) fn said(text: &str) -> String {
    let lines = text.lines().map(str::trim);
    let told = |line: &&str| {
        !matches!(
            *line,
            "" | "Caused by:" | "Backtrace:" | "Asked at:" | "No backtrace available"
        )
    };
    lines.filter(told).collect::<Vec<_>>().join(": ")
}

const NVRTC_NAMES: [&str; 3] = ["libnvrtc.so", "libnvrtc.so.13", "libnvrtc.so.12"];

/// What the CUDA backend needs at run time and this machine lacks, one sentence each.
fn cuda_missing() -> Vec<String> {
    let mut missing = Vec::new();
    let mut need = |names: &[&str], why: &str| {
        if !names.iter().any(|name| library_loads(name)) {
            missing.push(format!("{} was not found ({why})", names[0]));
        }
    };
    need(&["libcuda.so.1", "libcuda.so"], "the NVIDIA driver");
    need(&NVRTC_NAMES, "CUDA's run-time compiler, package cuda-nvrtc");
    match cuda_headers() {
        Some(include) if include.join("cuda_fp16.h").is_file() => {}
        Some(include) => missing.push(format!(
            "{} has no cuda_fp16.h (CUDA's headers, package cuda-cudart-dev; set CUDA_PATH)",
            include.display()
        )),
        None => missing.push("CUDA's headers were not found; set CUDA_PATH".into()),
    }
    missing
}

/// The include folder the kernel compiler will use: `$CUDA_PATH`, /usr/local/cuda, /opt/cuda.
fn cuda_headers() -> Option<PathBuf> {
    let from_environment = std::env::var_os("CUDA_PATH").map(PathBuf::from);
    let installed = ["/usr/local/cuda", "/opt/cuda"].map(PathBuf::from);
    from_environment
        .or_else(|| installed.into_iter().find(|path| path.exists()))
        .map(|path| path.join("include"))
}

/// Major and minor version of CUDA's run-time compiler.
#[allow(unsafe_code)]
pub(crate) fn nvrtc_version() -> Option<(c_int, c_int)> {
    // SAFETY: the vendor's library, which burn loads as well.
    let load = |name| unsafe { libloading::Library::new(name) }.ok();
    let library = NVRTC_NAMES.into_iter().find_map(load)?;
    type Version = unsafe extern "C" fn(*mut c_int, *mut c_int) -> c_int;
    let (mut major, mut minor) = (0, 0);
    // SAFETY: `nvrtcResult nvrtcVersion(int *, int *)` since the first NVRTC; it writes two numbers.
    let failed = unsafe {
        let version = library.get::<Version>(b"nvrtcVersion\0").ok()?;
        version(&mut major, &mut minor)
    };
    (failed == 0).then_some((major, minor))
}

#[allow(unsafe_code)]
fn library_loads(name: &str) -> bool {
    // SAFETY: these are the vendor's libraries, which burn loads in the same way a moment later;
    // their initialisers have no preconditions.
    unsafe { libloading::Library::new(name) }.is_ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_misspelt_device_is_refused_with_the_choices() {
        for text in ["", "gpu", "cuda:", "cuda:x", "cuda:-1", "cpu:0", "auto:1"] {
            let message = DeviceChoice::from_str(text).unwrap_err().to_string();
            assert!(
                message.contains("auto, cuda:N, wgpu:N or cpu"),
                "{text:?}: {message}"
            );
        }
    }

    #[test]
    fn a_choice_prints_as_it_is_read() {
        for text in ["auto", "cuda:3", "wgpu:0", "cpu"] {
            assert_eq!(DeviceChoice::from_str(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn auto_without_cuda_goes_on_with_the_cpu_and_says_why() {
        let opened = open(DeviceChoice::Auto).unwrap();
        match opened.kind {
            DeviceChoice::Cuda(0) => assert!(opened.notes.is_empty()),
            kind => {
                assert_eq!(kind, DeviceChoice::Cpu);
                assert!(opened.notes[0].contains("CUDA"), "{:?}", opened.notes);
            }
        }
    }
}
