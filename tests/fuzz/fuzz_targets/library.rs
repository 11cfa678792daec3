//! Any bytes in a file are a library with tables, or refused.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| parallax_host::fuzzing::library(bytes));
