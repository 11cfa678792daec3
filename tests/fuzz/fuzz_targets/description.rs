//! Whatever a library or a worker says of its passes is refused, or can be planned.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|json: &str| parallax_host::fuzzing::description(json));
