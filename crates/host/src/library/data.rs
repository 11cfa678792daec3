//! Files that are only data, of which a pass of the program is made.

use std::{fs, path::Path};

use sha2::{Digest, Sha256};

use super::file::{hexadecimal, label, missing};
use crate::plugin::refused;

/// A file of text that the user named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataFile {
    /// What it holds.
    pub text: String,
    /// Its SHA-256, in hexadecimal.
    pub sha256: String,
    /// The file's name and its SHA-256.
    pub label: String,
}

/// Reads a file of text, which must have the SHA-256 that is expected, if one is.
///
/// # Errors
/// Why it is refused, in a sentence.
pub fn read_data(path: &Path, expected: Option<&str>) -> Result<DataFile, String> {
    let refused = |why: &str| refused(&path.display().to_string(), why);
    if path.is_dir() {
        return Err(refused("it is a folder; name the file in it"));
    }
    let bytes = fs::read(path).map_err(|error| refused(&missing(&error)))?;
    let sha256 = hexadecimal(&Sha256::digest(&bytes));
    let label = label(path, &sha256, expected).map_err(|why| refused(&why))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = good.iter().filter(|byte| **byte == b'\n').count() + 1;
        refused(&format!("it is no text in UTF-8, on line {line}; save it as UTF-8"))
    })?;
    Ok(DataFile { text, sha256, label })
}
