//! Layers that may be missing, and references to rows of any layer.

mod any_ref;
mod maybe;
