//! What the CUDA runtime of CubeCL 0.11.3 says of a device of compute capability 9.0
//! (`cubecl-cuda`, `runtime.rs`), with the multiprocessors of an H20. To be compared again when
//! CubeCL moves.
use cubecl::ir::features::Plane;
use cubecl::ir::{
    ContiguousElements, DeviceIdentity, DeviceProperties, ElemType, FloatKind, HardwareProperties,
    MemoryDeviceProperties, MmaProperties, TargetProperties, VectorSize,
};
use cubecl::prelude::cmma::MatrixLayout;
use cubecl_common::profile::TimingMethod;
use cubecl_cpp::cuda::arch::CudaArchitecture;
use cubecl_cpp::cuda::mma::manual::contiguous_elements_cuda;
use cubecl_cpp::cuda::supported_mma_combinations;
use cubecl_cpp::shared::{CompilationOptions, CppSupportedFeatures, register_mma_features};
use std::sync::Arc;

pub(crate) const PLANE_UNITS: u32 = 32;

pub(crate) fn target() -> Arc<TargetProperties> {
    let mma = MmaProperties {
        register_size_bits: 32,
        const_plane_size: PLANE_UNITS,
        register_layout_a: MatrixLayout::RowMajor,
        register_layout_b: MatrixLayout::ColMajor,
        register_layout_acc: MatrixLayout::RowMajor,
        register_duplication_a: 1,
        register_duplication_b: 1,
        register_duplication_acc: 1,
        contiguous_elements: ContiguousElements::new(contiguous_elements_cuda),
    };
    Arc::new(TargetProperties { mma })
}

pub(crate) fn device() -> Arc<DeviceProperties> {
    let hardware = HardwareProperties {
        load_width: 128,
        vector_register_count: None,
        plane_size_min: PLANE_UNITS,
        plane_size_max: PLANE_UNITS,
        max_bindings: 64,
        max_shared_memory_size: 227 << 10,
        max_cube_count: (i32::MAX as u32, 65_535, 65_535),
        max_units_per_cube: 1024,
        max_cube_dim: (1024, 1024, 64),
        num_streaming_multiprocessors: Some(78),
        num_tensor_cores: Some(4),
        min_tensor_cores_dim: Some(8),
        num_cpu_cores: None,
        last_level_cache_size: None,
        max_vector_size: VectorSize::MAX,
        cube_mma_reserved_shared_memory: 0,
    };
    let identity = DeviceIdentity {
        name: "H20".into(),
        fingerprint: "ptx_sm90".into(),
        physical: None,
    };
    let memory = MemoryDeviceProperties::new(96 << 30, 512);
    let mut properties = DeviceProperties::new(
        Default::default(),
        memory,
        hardware,
        TimingMethod::Device,
        identity,
    );
    cubecl_cpp::register_supported_types(&mut properties);
    let features = &mut properties.features;
    for kind in [FloatKind::F16, FloatKind::BF16] {
        features.matmul.ldmatrix.insert(ElemType::Float(kind));
    }
    features.copy_async = true;
    features.memory_reinterpret = true;
    features.alignment = true;
    for plane in [Plane::Ops, Plane::Sync, Plane::NonUniformControlFlow] {
        features.plane.insert(plane);
    }
    let architecture = CudaArchitecture {
        version: 90,
        tensor_cores: true,
    };
    register_mma_features(supported_mma_combinations(&architecture), &mut properties);
    Arc::new(properties)
}

pub(crate) fn options() -> CompilationOptions {
    CompilationOptions {
        warp_size: PLANE_UNITS as usize,
        supports_features: CppSupportedFeatures {
            grid_constants: true,
            clusters: true,
            fast_math: true,
            fast_tanh: true,
            elect_sync: true,
            dp4a: true,
        },
        amd_wmma: None,
    }
}
