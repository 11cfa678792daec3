//! Files in, problems told, records out.

mod common;
mod conllu;
mod jsonl;
mod output;
mod problems;
mod reading;
mod rows;
mod tables;
