//! Numerics on burn tensors: devices, block formats, operations and their references.
