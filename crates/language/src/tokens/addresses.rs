//! Addresses of pages and people, and names of files: one word each, whatever is in them.

/// The length of the address that begins `rest`, which is what is left of the text up to a blank.
pub(super) fn length(rest: &str) -> Option<usize> {
    if SCHEMES.iter().any(|scheme| starts_with(rest, scheme)) {
        return Some(page_length(rest));
    }
    let bytes = rest.as_bytes();
    // Nothing that is no address is looked at further than this, which keeps the time linear.
    let reach = bytes.len().min(LONGEST_NAME);
    let name = bytes[..reach].iter().take_while(|&&byte| is_of_name(byte)).count();
    if bytes.get(name) == Some(&b'@') && name < LONGEST_NAME {
        let domain = bytes[name + 1..].iter().take_while(|&&byte| is_of_name(byte)).count();
        let length = trimmed(&rest[..name + 1 + domain]);
        return (length > name + 1).then_some(length);
    }
    let name = trimmed(&rest[..name]);
    let (stem, ending) = rest[..name].rsplit_once('.')?;
    let is_page = is_domain_ending(ending) || is_country(ending) && stem.contains('.');
    if stem.len() < 2
        || rest[..name].contains("..")
        || !(is_page || is_file_ending(ending) || is_group(&rest[..name]))
    {
        return None;
    }
    match rest[name..].starts_with('/') && is_page {
        true => Some(page_length(rest)),
        false => Some(name),
    }
}

/// How far the address of a page goes: to a quotation mark or an angle bracket, and without the
/// marks of the sentence around it.
fn page_length(rest: &str) -> usize {
    let end = rest.find(['<', '>', '"', '“', '”', '»', '«']).unwrap_or(rest.len());
    let mut length = trimmed(&rest[..end]);
    // A bracket goes with the address that opened it.
    if rest[length..].starts_with(')') && rest[..length].contains('(') {
        length += 1;
    }
    length.max(1)
}

/// The length of `address` without what ends the sentence around it.
fn trimmed(address: &str) -> usize {
    const AROUND: [char; 14] = ['.', ',', ';', ':', '!', '?', '\'', ')', ']', '}', '’', '*', '…', '-'];
    address.trim_end_matches(AROUND).len()
}

fn starts_with(text: &str, start: &str) -> bool {
    text.as_bytes().get(..start.len()).is_some_and(|found| found.eq_ignore_ascii_case(start.as_bytes()))
}

fn is_of_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-' | b'%' | b'+' | b'#' | b'~')
}

fn is_domain_ending(ending: &str) -> bool {
    DOMAINS.iter().any(|domain| is_same(ending, domain))
}

fn is_file_ending(ending: &str) -> bool {
    FILES.iter().any(|file| is_same(ending, file))
}

/// Two small letters that are no word; only behind another stop, as in "courier.co.uk".
fn is_country(ending: &str) -> bool {
    const WORDS: [&str; 11] = ["am", "as", "at", "be", "by", "do", "in", "is", "it", "no", "to"];
    ending.len() == 2 && ending.bytes().all(|byte| byte.is_ascii_lowercase()) && !WORDS.contains(&ending)
}

/// All small or all capital: "closed.Net" is two words without a blank.
fn is_same(ending: &str, known: &str) -> bool {
    ending == known
        || ending.len() == known.len()
            && ending.eq_ignore_ascii_case(known)
            && ending.bytes().all(|byte| !byte.is_ascii_lowercase())
}

/// The name of a news group: "alt.gardens.roses".
fn is_group(name: &str) -> bool {
    let mut parts = 0;
    let small =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    let all_small = name.split('.').all(|part| {
        parts += 1;
        small(part)
    });
    all_small && parts >= 3 && name.split('.').all(|part| part.len() > 2)
}

const LONGEST_NAME: usize = 64;

const SCHEMES: &[&str] = &["http://", "https://", "ftp://", "mailto:", "doi:1", "www."];

/// Endings of domains that are no words.
const DOMAINS: &[&str] = &[
    "com", "org", "net", "edu", "gov", "info", "biz", "mil", "example", "uk", "ca", "de", "fr", "au", "nz",
    "ie", "jp", "cn", "ru", "ua", "pl", "es", "ch", "nl", "se", "eu", "tv", "fm", "io", "ly", "us",
];

/// Endings of files.
const FILES: &[&str] = &[
    "asp", "aspx", "avi", "csv", "doc", "docx", "exe", "gif", "htm", "html", "jpeg", "jpg", "js", "json",
    "jsp", "mov", "mp3", "mp4", "pdf", "php", "png", "ppt", "pptx", "py", "rtf", "txt", "wav", "xls", "xlsx",
    "xml", "zip",
];
