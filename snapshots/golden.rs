//! Every layer of every story in `tests/corpora`, a row a line. `cargo insta review` shows a change.

use parallax_tests::{STORIES, analyse, read};

#[test]
fn every_layer_is_as_it_was_accepted() {
    for story in STORIES {
        let analysed = analyse(read(story));
        for pass in parallax_builtin::all() {
            let rows = parallax_testkit::golden(&analysed, pass.about.name, pass.about.version);
            let mut settings = insta::Settings::clone_current();
            settings.set_snapshot_path(story);
            settings.set_prepend_module_to_snapshot(false);
            settings.set_omit_expression(true);
            settings.set_input_file(format!("../tests/corpora/{story}"));
            settings.set_description(format!("{}, over tests/corpora/{story}", pass.about.summary()));
            settings.bind(|| insta::assert_snapshot!(pass.about.name, rows));
        }
    }
}
