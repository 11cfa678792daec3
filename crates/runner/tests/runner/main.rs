//! Plans, runs, and what becomes of passes that fail.

mod faults;
mod maybe;
mod passes;
mod plan;
