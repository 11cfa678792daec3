//! A library as a file: what can be told of it before any of it runs.

use std::{
    fs,
    io::{self, Read},
    path::{Path, PathBuf},
};

use object::{
    Architecture, BinaryFormat, Object, ObjectKind, ObjectSection, ObjectSegment, ReadCache, ReadRef,
};
use parallax_edge::abi::{ABI, SYMBOL};
use sha2::{Digest, Sha256};

/// A library that may be opened.
pub(crate) struct File {
    /// Absolute, without links.
    pub(crate) path: PathBuf,
    /// The names of its tables.
    pub(super) symbols: Vec<String>,
}

/// Looks at the file of a library.
pub(crate) fn look_at(path: &Path) -> Result<File, String> {
    // The absolute path: a bare name would make the loader search.
    let absolute = path.canonicalize().map_err(|error| missing(&error))?;
    if absolute.is_dir() {
        return Err("it is a folder; name the library in it".to_owned());
    }
    let file = fs::File::open(&absolute).map_err(|error| missing(&error))?;
    Ok(File { path: absolute, symbols: symbols(&ReadCache::new(file))? })
}

impl File {
    /// Its SHA-256, in hexadecimal.
    pub(crate) fn sha256(&self) -> Result<String, String> {
        sha256(&self.path).map_err(|error| missing(&error))
    }
}

/// A file's name and its SHA-256, which is refused if another one is expected.
pub(crate) fn label(path: &Path, sha256: &str, expected: Option<&str>) -> Result<String, String> {
    match expected.filter(|expected| !expected.eq_ignore_ascii_case(sha256)) {
        Some(expected) => Err(format!("its SHA-256 is {sha256}, and the configuration expects {expected}")),
        None => {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            Ok(format!("{name} sha256:{sha256}"))
        }
    }
}

fn sha256(path: &Path) -> io::Result<String> {
    let (mut file, mut hash, mut buffer) = (fs::File::open(path)?, Sha256::new(), vec![0; 1 << 16]);
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok(hexadecimal(&hash.finalize())),
            read => hash.update(&buffer[..read]),
        }
    }
}

pub(super) fn missing(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_owned(),
        io::ErrorKind::PermissionDenied => "it may not be read".to_owned(),
        _ => format!("it cannot be read: {error}"),
    }
}

const NO_LIBRARY: &str = "it is no shared library (the name of a list ends in `.toml`, and a program goes into the configuration: `[[plugin]]` with `command = [\"…\"]`)";

/// The tables that a library for this machine exports.
pub(crate) fn symbols<'data>(file: impl ReadRef<'data>) -> Result<Vec<String>, String> {
    const CUT_SHORT: &str = "it is damaged or cut short";
    let end = file.len().map_err(|()| CUT_SHORT)?;
    let start = file.read_bytes_at(0, end.min(4)).map_err(|()| CUT_SHORT)?;
    let format = format(start).ok_or(NO_LIBRARY)?;
    if format != BinaryFormat::native_object() {
        return Err(format!("it was built for another system, as {format:?}"));
    }
    let file = object::File::parse(file).map_err(|_| CUT_SHORT)?;
    if file.architecture() != here() {
        let built = format!("{:?}", file.architecture()).to_lowercase();
        return Err(format!(
            "it was built for another processor, {built}; this is {}",
            std::env::consts::ARCH
        ));
    }
    if file.kind() != ObjectKind::Dynamic {
        return Err(NO_LIBRARY.to_owned());
    }
    let segments = file.segments().map(|segment| segment.file_range());
    let sections = file.sections().filter_map(|section| section.file_range());
    if segments.chain(sections).any(|(start, size)| start.saturating_add(size) > end) {
        return Err(CUT_SHORT.to_owned());
    }

    let exports = file.exports().map_err(|_| CUT_SHORT)?;
    let names = exports.filter_map(Result::ok).filter_map(|export| {
        // A Mach-O symbol begins with `_`.
        let name = std::str::from_utf8(export.name().into_name()?).ok()?;
        Some(name.strip_prefix('_').unwrap_or(name).to_owned())
    });
    let mut tables: Vec<(String, u32)> =
        names.filter_map(|name| Some((name.clone(), version(&name)?))).collect();
    tables.sort();
    match tables
        .iter()
        .filter(|(_, version)| *version == ABI)
        .map(|(name, _)| name.clone())
        .collect::<Vec<_>>()
    {
        ours if !ours.is_empty() => Ok(ours),
        _ => Err(match tables.first() {
            Some((_, other)) => {
                format!(
                    "it speaks version {other} of the edge, and this Parallax version {ABI}; build it against this one"
                )
            }
            None => format!("it exports no passes: no symbol is called `{}NAME{}{ABI}`", SYMBOL.0, SYMBOL.1),
        }),
    }
}

/// The version in the name of a table's symbol.
fn version(symbol: &str) -> Option<u32> {
    let (name, version) = symbol.strip_prefix(SYMBOL.0)?.rsplit_once(SYMBOL.1)?;
    if name.is_empty() { None } else { version.parse().ok() }
}

/// What the first bytes say.
fn format(bytes: &[u8]) -> Option<BinaryFormat> {
    match bytes {
        [0x7f, b'E', b'L', b'F', ..] => Some(BinaryFormat::Elf),
        [0xcf | 0xce, 0xfa, 0xed, 0xfe, ..] => Some(BinaryFormat::MachO),
        [b'M', b'Z', ..] => Some(BinaryFormat::Pe),
        _ => None,
    }
}

fn here() -> Architecture {
    match std::env::consts::ARCH {
        "x86_64" => Architecture::X86_64,
        "aarch64" => Architecture::Aarch64,
        "x86" => Architecture::I386,
        "arm" => Architecture::Arm,
        "riscv64" => Architecture::Riscv64,
        "powerpc64" => Architecture::PowerPc64,
        "s390x" => Architecture::S390x,
        "loongarch64" => Architecture::LoongArch64,
        _ => Architecture::Unknown,
    }
}

pub(super) fn hexadecimal(bytes: &[u8]) -> String {
    let digits =
        |byte: &u8| [byte >> 4, byte & 15].map(|digit| char::from(b"0123456789abcdef"[usize::from(digit)]));
    bytes.iter().flat_map(digits).collect()
}
