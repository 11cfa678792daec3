//! What results look like, for programs that would otherwise guess: JSON Schema, and columns for DuckDB. Both follow
//! from the shapes of rows, as the tables do.

mod duckdb;
mod json;

pub use duckdb::duckdb;
pub use json::json;
