//! Plans, runs, and what becomes of passes that fail.

mod faults;
mod languages;
mod passes;
mod plan;
