//! From the bytes of a file to its text.

use super::{
    problem::Problem,
    source::{BOM_BYTES, not_utf8},
};

/// What bytes are, as far as their beginning tells.
enum Form {
    /// Or at least nothing else.
    Utf8,
    /// With the byte order mark's length.
    Utf16 {
        big_endian: bool,
        mark: usize,
    },
    Binary(&'static str),
}

/// The text of a file: UTF-8, or UTF-16 as Windows programs write it, whose mark goes.
///
/// # Errors
/// What it is instead, or where it is broken.
pub fn decode(bytes: Vec<u8>) -> Result<String, Problem> {
    match form(&bytes) {
        Form::Utf8 => String::from_utf8(bytes).map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            not_utf8(at as u64, error.as_bytes()[at])
        }),
        Form::Utf16 { big_endian, mark } => utf16(&bytes[mark..], big_endian).ok_or_else(|| {
            Problem::error("broken UTF-16; save it anew as UTF-8, in the program that it comes from")
        }),
        Form::Binary(what) => Err(binary(what)),
    }
}

/// As much of the text of a file as its first bytes hold; nothing, where it is none.
pub(crate) fn decode_head(head: &[u8]) -> String {
    match form(head) {
        Form::Utf8 => match str::from_utf8(head) {
            Ok(head) => head.to_owned(),
            // Only cut in the middle of a character.
            Err(error) if error.error_len().is_none() => {
                String::from_utf8_lossy(&head[..error.valid_up_to()]).into_owned()
            }
            // The article will be refused when it is loaded.
            Err(_) => String::new(),
        },
        Form::Utf16 { big_endian, mark } => {
            String::from_utf16_lossy(&units(&head[mark..], big_endian).collect::<Vec<_>>())
        }
        Form::Binary(_) => String::new(),
    }
}

/// What is wrong with a file that is read by its lines, and has to be UTF-8.
pub(crate) fn not_lines(head: &[u8]) -> Option<Problem> {
    match form(head) {
        Form::Utf8 => None,
        Form::Utf16 { .. } => {
            Some(Problem::error("this is UTF-16; convert it, as with `iconv -f UTF-16 -t UTF-8`"))
        }
        Form::Binary(what) => Some(binary(what)),
    }
}

/// What is wrong with bytes that are no text in any encoding.
pub(crate) fn binary_problem(bytes: &[u8]) -> Option<Problem> {
    match form(bytes) {
        Form::Binary(what) => Some(binary(what)),
        Form::Utf8 | Form::Utf16 { .. } => None,
    }
}

fn binary(what: &str) -> Problem {
    Problem::error(format!(
        "this is {what}, not text; save it as plain text (UTF-8) in the program it comes from"
    ))
}

fn form(bytes: &[u8]) -> Form {
    const KINDS: [(&[u8], &str); 10] = [
        (b"PK\x03\x04", "a Word file (.docx), or a zip archive"),
        (b"\xd0\xcf\x11\xe0", "an old Word file (.doc), or another Office file"),
        (b"{\\rtf", "a rich text file (.rtf)"),
        (b"%PDF-", "a PDF"),
        (b"\x1f\x8b", "a gzip archive"),
        (b"\x28\xb5\x2f\xfd", "a zstd archive"),
        (b"\x89PNG", "a picture"),
        (b"\xff\xd8\xff", "a picture"),
        (b"GIF8", "a picture"),
        (b"SQLite format 3\0", "a database"),
    ];
    let start = bytes.strip_prefix(BOM_BYTES).unwrap_or(bytes);
    if let Some((_, what)) = KINDS.iter().find(|(begins, _)| start.starts_with(begins)) {
        return Form::Binary(what);
    }
    match bytes {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => return Form::Binary("UTF-32, which is not read"),
        [0xff, 0xfe, ..] => return Form::Utf16 { big_endian: false, mark: 2 },
        [0xfe, 0xff, ..] => return Form::Utf16 { big_endian: true, mark: 2 },
        _ => {}
    }
    unmarked(bytes)
}

/// Of two bytes for a letter, English leaves one empty, always the same.
fn unmarked(bytes: &[u8]) -> Form {
    const LOOKED_AT: usize = 4096;
    let head = &bytes[..bytes.len().min(LOOKED_AT)];
    let empty = |at: usize| head.chunks_exact(2).filter(|pair| pair[at] == 0).count();
    let (first, second, pairs) = (empty(0), empty(1), head.len() / 2);
    let most = |many: usize, few: usize| pairs >= 4 && many * 2 > pairs && few * 10 < pairs;
    if most(first, second) {
        Form::Utf16 { big_endian: true, mark: 0 }
    } else if most(second, first) {
        Form::Utf16 { big_endian: false, mark: 0 }
    } else if pairs >= 4 && (first + second) * 4 > pairs {
        Form::Binary("a file of bytes")
    } else {
        Form::Utf8
    }
}

fn utf16(bytes: &[u8], big_endian: bool) -> Option<String> {
    let text = char::decode_utf16(units(bytes, big_endian)).collect::<Result<String, _>>().ok()?;
    bytes.len().is_multiple_of(2).then_some(text)
}

fn units(bytes: &[u8], big_endian: bool) -> impl Iterator<Item = u16> {
    bytes.chunks_exact(2).map(move |pair| {
        let pair = [pair[0], pair[1]];
        if big_endian { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) }
    })
}
