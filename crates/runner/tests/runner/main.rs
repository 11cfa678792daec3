//! Plans, runs, and what becomes of passes that fail.

mod faults;
mod passes;
mod plan;
