//! Where there are no workers.

use std::path::Path;

/// Says that it cannot.
///
/// # Errors
/// Always.
pub fn become_command(_: u64, _: &[String]) -> Result<(), String> {
    Err("a process of its own is possible on Unix only".to_owned())
}

/// Says that it cannot.
///
/// # Errors
/// Always.
pub fn serve_library(_: u64, _: &Path, _: &str) -> Result<(), String> {
    Err("a process of its own is possible on Unix only".to_owned())
}
