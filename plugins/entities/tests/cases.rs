//! What is one and the same: sentences with carets under the words.

use parallax_testkit::check;

#[test]
fn names_titles_and_pronouns() {
    check!("entities", "Prime Minister Oman Reth spoke. Mr. Reth said he was sorry.", @"");
}
