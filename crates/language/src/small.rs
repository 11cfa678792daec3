//! Small letters without an allocation.

/// A word with its ASCII letters small; none if it has no room.
pub(crate) fn in_small<'a>(word: &str, room: &'a mut [u8]) -> Option<&'a str> {
    let lower = room.get_mut(..word.len())?;
    lower.copy_from_slice(word.as_bytes());
    lower.make_ascii_lowercase();
    std::str::from_utf8(lower).ok()
}
