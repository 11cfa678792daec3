//! Passages that articles share, and how long it takes to find them.

mod edges;
mod limits;
mod passages;
