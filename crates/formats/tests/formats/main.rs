//! Files in, problems told, records out.

mod common;
mod jsonl;
mod problems;
mod reading;
