//! Vehicle functions: the catalogue, and the model's reply as calls of them.
