//! The operations a model is made of, on tensors: by burn, or by the processor's own kernels.
use burn::backend::flex::FlexTensor;
use burn::backend::tensor::{FloatTensor, IntTensor};
use burn::backend::{Backend, Dispatch, Flex, TensorMetadata, backend_extension};
use burn::tensor::{DType, Int, Shape, Tensor};

use crate::cpu::{self, Cached, Level};
use crate::matrix::{Matrix, Packed};
use crate::reference::AttentionShape;
use crate::stock;

/// Whose operations compute what lies between the products with weights, which go by their
/// [`Matrix`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ops {
    /// [`stock`], on any device.
    Stock,
    /// [`cpu`], for f32 on the CPU.
    Cpu,
}

impl Ops {
    /// As [`stock::rms_norm`].
    pub fn rms_norm<const D: usize>(self, x: Tensor<D>, weight: Tensor<1>, eps: f32) -> Tensor<D> {
        match self {
            Self::Stock => stock::rms_norm(x, weight, eps),
            Self::Cpu => Tensor::from_dispatch(<Dispatch as Kernels>::rms_norm(
                x.into_dispatch(),
                weight.into_dispatch(),
                eps,
            )),
        }
    }

    /// As [`stock::rope`].
    pub fn rope(self, x: Tensor<3>, cos: Tensor<2>, sin: Tensor<2>) -> Tensor<3> {
        match self {
            Self::Stock => stock::rope(x, cos, sin),
            Self::Cpu => Tensor::from_dispatch(<Dispatch as Kernels>::rope(
                x.into_dispatch(),
                cos.into_dispatch(),
                sin.into_dispatch(),
            )),
        }
    }

    /// As [`stock::attention`].
    pub fn attention(self, q: Tensor<3>, k: Tensor<3>, v: Tensor<3>) -> Tensor<2> {
        match self {
            Self::Stock => stock::attention(q, k, v),
            Self::Cpu => Tensor::from_dispatch(<Dispatch as Kernels>::attention(
                q.into_dispatch(),
                k.into_dispatch(),
                v.into_dispatch(),
            )),
        }
    }

    /// As [`stock::swiglu`].
    pub fn swiglu(self, gate: Tensor<2>, up: Tensor<2>) -> Tensor<2> {
        match self {
            Self::Stock => stock::swiglu(gate, up),
            Self::Cpu => Tensor::from_dispatch(<Dispatch as Kernels>::swiglu(
                gate.into_dispatch(),
                up.into_dispatch(),
            )),
        }
    }
}

/// `x · weightᵀ + bias`. `x` `[tokens, inputs]`, `bias` `[outputs]`, the result
/// `[tokens, outputs]`, in the type of `x`.
pub fn linear(x: Tensor<2>, weight: &Matrix, bias: Option<Tensor<1>>) -> Tensor<2> {
    match weight {
        Matrix::Dense(weight) => stock::linear(x, weight.clone(), bias),
        Matrix::Packed { shape, bytes } => {
            let y = Tensor::from_dispatch(<Dispatch as Kernels>::linear_packed(
                x.into_dispatch(),
                bytes.clone().into_dispatch(),
                *shape,
            )); // [tokens, outputs]
            match bias {
                Some(bias) => y + bias.unsqueeze(),
                None => y,
            }
        }
    }
}

/// The rows `ids` of a packed matrix, `[ids, inputs]`.
pub(crate) fn rows(bytes: Tensor<1, Int>, shape: Packed, ids: Vec<u32>) -> Tensor<2> {
    Tensor::from_dispatch(<Dispatch as Kernels>::rows_packed(
        bytes.into_dispatch(),
        shape,
        ids,
    ))
}

#[backend_extension(Flex)]
trait Kernels: Backend {
    /// `x` `[tokens, inputs]`, the result `[tokens, outputs]`, both f32.
    fn linear_packed(
        x: FloatTensor<Self>,
        bytes: IntTensor<Self>,
        shape: Packed,
    ) -> FloatTensor<Self>;

    /// The rows `ids`, `[ids, inputs]` f32.
    fn rows_packed(bytes: IntTensor<Self>, shape: Packed, ids: Vec<u32>) -> FloatTensor<Self>;

    /// `weight` has the size of the last dimension of `x`; all f32.
    fn rms_norm(x: FloatTensor<Self>, weight: FloatTensor<Self>, eps: f32) -> FloatTensor<Self>;

    /// `x` `[tokens, heads, head_dim]`, `cos` and `sin` `[tokens, head_dim / 2]`; all f32.
    fn rope(
        x: FloatTensor<Self>,
        cos: FloatTensor<Self>,
        sin: FloatTensor<Self>,
    ) -> FloatTensor<Self>;

    /// Both of one shape; f32.
    fn swiglu(gate: FloatTensor<Self>, up: FloatTensor<Self>) -> FloatTensor<Self>;

    /// `q` `[tokens, heads, head_dim]`, `k` and `v` `[kv_heads, keys, head_dim]`, the result
    /// `[tokens, heads · head_dim]`; all f32.
    fn attention(
        q: FloatTensor<Self>,
        k: FloatTensor<Self>,
        v: FloatTensor<Self>,
    ) -> FloatTensor<Self>;
}

impl Kernels for Flex {
    fn linear_packed(
        x: FloatTensor<Self>,
        bytes: IntTensor<Self>,
        shape: Packed,
    ) -> FloatTensor<Self> {
        let x = x.to_contiguous();
        let tokens = x.shape().num_elements() / shape.inputs;
        let mut out = FlexTensor::zeros(Shape::new([tokens, shape.outputs]), DType::F32);
        let matrix = shape.of(&bytes);
        if let (Some(x), Some(out)) = (x.as_slice::<f32>(), out.try_storage_mut::<f32>()) {
            cpu::linear(Level::best(), x, matrix, out);
        }
        out
    }

    fn rows_packed(bytes: IntTensor<Self>, shape: Packed, ids: Vec<u32>) -> FloatTensor<Self> {
        let mut out = FlexTensor::zeros(Shape::new([ids.len(), shape.inputs]), DType::F32);
        let matrix = shape.of(&bytes);
        if let Some(out) = out.try_storage_mut::<f32>() {
            for (id, out) in ids
                .into_iter()
                .zip(out.chunks_exact_mut(shape.inputs.max(1)))
            {
                cpu::row(matrix, id as usize, out);
            }
        }
        out
    }

    fn rms_norm(x: FloatTensor<Self>, weight: FloatTensor<Self>, eps: f32) -> FloatTensor<Self> {
        map(x, [weight], |x, [weight], _, out| {
            cpu::rms_norm(Level::best(), x, weight, eps, out);
        })
    }

    fn rope(
        x: FloatTensor<Self>,
        cos: FloatTensor<Self>,
        sin: FloatTensor<Self>,
    ) -> FloatTensor<Self> {
        map(x, [cos, sin], |x, [cos, sin], head_dim, out| {
            cpu::rope(Level::best(), x, cos, sin, head_dim, out);
        })
    }

    fn attention(
        q: FloatTensor<Self>,
        k: FloatTensor<Self>,
        v: FloatTensor<Self>,
    ) -> FloatTensor<Self> {
        let q = q.to_contiguous();
        let (tokens, heads, head_dim) = match *q.shape().as_slice() {
            [tokens, heads, head_dim] => (tokens, heads, head_dim),
            _ => (0, 0, 0),
        };
        let (kv_heads, keys) = match *k.shape().as_slice() {
            [kv_heads, keys, _] => (kv_heads, keys),
            _ => (0, 0),
        };
        let shape = AttentionShape {
            tokens,
            keys,
            heads,
            kv_heads,
            head_dim,
        };
        let whole = |cache: FlexTensor| match cached(&cache).is_some() {
            true => cache,
            false => cache.to_contiguous(),
        };
        let (k, v) = (whole(k), whole(v));
        let mut out = FlexTensor::zeros(Shape::new([tokens, heads * head_dim]), DType::F32);
        if let (Some(q), Some(k), Some(v)) = (q.as_slice::<f32>(), cached(&k), cached(&v))
            && let Some(out) = out.try_storage_mut::<f32>()
        {
            cpu::attention(Level::best(), q, k, v, shape, out);
        }
        out
    }

    fn swiglu(gate: FloatTensor<Self>, up: FloatTensor<Self>) -> FloatTensor<Self> {
        map(gate, [up], |gate, [up], _, out| {
            cpu::swiglu(Level::best(), gate, up, out);
        })
    }
}

/// A cache's rows where they are: a view that ends before its tensor does is not copied.
fn cached(tensor: &FlexTensor) -> Option<Cached<'_>> {
    let layout = tensor.layout();
    let &[_, _, head_dim] = layout.shape().as_slice() else {
        return None;
    };
    let &[head_stride, row, 1] = layout.strides() else {
        return None;
    };
    let values: &[f32] = bytemuck::try_cast_slice(tensor.bytes()).ok()?;
    let cached = Cached {
        values: values.get(layout.start_offset()..)?,
        head_stride: head_stride.try_into().ok()?,
    };
    (row as usize == head_dim).then_some(cached)
}

/// A tensor of the shape of `x`, computed from the values of `x` and of `others`; `compute` also
/// gets the size of the last dimension.
fn map<const N: usize>(
    x: FlexTensor,
    others: [FlexTensor; N],
    compute: impl FnOnce(&[f32], [&[f32]; N], usize, &mut [f32]),
) -> FlexTensor {
    let (x, others) = (x.to_contiguous(), others.map(|other| other.to_contiguous()));
    let last = x.shape().last().copied().unwrap_or(1);
    let mut out = FlexTensor::zeros(x.shape(), DType::F32);
    let values = |tensor: &FlexTensor| tensor.as_slice::<f32>().is_some();
    if values(&x)
        && others.iter().all(values)
        && let Some(out) = out.try_storage_mut::<f32>()
    {
        let others = others
            .each_ref()
            .map(|other| other.as_slice::<f32>().unwrap_or_default());
        compute(x.as_slice::<f32>().unwrap_or_default(), others, last, out);
    }
    out
}
