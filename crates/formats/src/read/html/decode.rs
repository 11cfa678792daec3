//! From the bytes of a page to its text: a byte order mark, what the page says of itself, else Windows' Latin letters,
//! as browsers do (HTML Standard, "Determining the character encoding").

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::super::{bytes, problem::Problem};

/// What a page says of its encoding stands within so many bytes.
const HEAD: usize = 4096;

pub(super) fn decode(page: &[u8]) -> Result<String, Problem> {
    if let Some(problem) = bytes::binary_problem(page) {
        return Err(problem);
    }
    if let Some((encoding, _)) = Encoding::for_bom(page) {
        return Ok(encoding.decode(page).0.into_owned());
    }
    // Many pages that name another encoding are UTF-8; text in another is hardly ever valid UTF-8.
    if let Ok(text) = str::from_utf8(page) {
        return Ok(text.to_owned());
    }
    let declared = declared(&page[..page.len().min(HEAD)]);
    // One that says UTF-8 has a broken letter somewhere, which is no reason to misread all others.
    let encoding = declared.unwrap_or_else(|| if is_nearly_utf8(page) { UTF_8 } else { WINDOWS_1252 });
    Ok(encoding.decode_without_bom_handling(page).0.into_owned())
}

/// `charset=` in a `meta`, or `encoding=` in a declaration of XML.
fn declared(head: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let names = ["charset", "encoding"].into_iter().filter_map(|key| {
        let (_, behind) = head.split_once(&format!("{key}="))?;
        let name = behind.trim_start_matches(['"', '\'', ' ']);
        name.split(['"', '\'', ' ', ';', '>', '/', '?']).next()
    });
    names.filter_map(|name| Encoding::for_label(name.as_bytes())).next()
}

/// Whether most letters beyond ASCII are valid UTF-8.
fn is_nearly_utf8(page: &[u8]) -> bool {
    let chunks = page.utf8_chunks();
    let (good, bad) = chunks.fold((0, 0), |(good, bad), chunk| {
        let letters = chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        (good + letters, bad + usize::from(!chunk.invalid().is_empty()))
    });
    good > 4 * bad
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read_in_the_encoding_that_it_names() {
        for (page, text) in [
            (&b"<meta charset=\"iso-8859-1\">caf\xe9 \x93so\x94"[..], "café “so”"),
            (b"<meta charset=windows-1251>\xcc\xe8\xf0", "Мир"),
            (b"<meta http-equiv=\"Content-Type\" content=\"text/html; charset=Shift_JIS\">\x93\x8c", "東"),
            (b"caf\xe9", "café"),
            ("<meta charset=iso-8859-1>café".as_bytes(), "café"),
            (b"\xff\xfe<\0p\0>\0a\0", "<p>a"),
            (b"<meta charset=nonsense>\x80", "€"),
        ] {
            let read = decode(page).unwrap();
            assert!(read.ends_with(text), "{read}");
        }
    }

    #[test]
    fn one_broken_letter_leaves_the_others() {
        let page = "é".repeat(20).into_bytes();
        let page = [&page[..], b"\xff"].concat();
        assert_eq!(decode(&page).unwrap(), "é".repeat(20) + "\u{fffd}");
    }

    #[test]
    fn a_picture_is_no_page() {
        assert!(decode(b"\x89PNG\r\n").is_err());
    }
}
