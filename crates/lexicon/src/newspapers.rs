//! What newspapers are called.

use crate::classes::listed;

/// The last words of newspapers' names: "the Nyholt Herald".
const NEWSPAPERS: &str = "Argus Bulletin Chronicle Courier Dispatch Echo Examiner Gazette Herald Inquirer \
    Ledger Mail Observer Post Register Reporter Sentinel Telegraph Times Tribune";

/// Whether a name of several words ends as those of newspapers do, or with one of `others`.
#[must_use]
pub fn is_newspaper(name: &str, others: &str) -> bool {
    name.rsplit_once(' ')
        .is_some_and(|(_, last)| listed(NEWSPAPERS).chain(listed(others)).any(|word| word == last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_word_of_several_tells() {
        assert!(is_newspaper("Nyholt Herald", "") && is_newspaper("Nyholt Radio", "Radio Television"));
        assert!(!is_newspaper("Herald", "") && !is_newspaper("Herald Square", ""));
    }
}
