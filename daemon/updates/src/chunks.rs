//! Files cut at tensor borders, so that a release with one changed layer shares the rest.
