//! Files in, problems told, records out.

mod common;
mod conllu;
mod csv_tables;
mod jsonl;
mod kinds;
mod output;
mod pages;
mod problems;
mod reading;
mod rows;
mod similar;
mod tables;
