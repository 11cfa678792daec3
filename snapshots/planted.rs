//! What was planted in the stories, and what the passes find and miss of it, by kind.
//!
//! The whole list is a snapshot: a pass that finds more, or less, shows in review.

use parallax_tests::{STORIES, analyse, read, tally};

#[test]
fn planted_things_are_found_and_missed_as_accepted() {
    for story in STORIES {
        let tally: String = tally(story, &analyse(read(story))).iter().map(ToString::to_string).collect();
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(story);
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!("planted", tally));
    }
}
