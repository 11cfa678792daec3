//! What a user may set.

use parallax_contrast::{Contrasts, Settings};
use parallax_corpus::Pass;

#[test]
fn a_term_is_shown_somewhere() {
    let why = Contrasts::new(Settings { examples: 0, ..Settings::default() }).unwrap_err();
    assert!(why.contains("examples"), "{why}");
}

#[test]
fn a_bound_that_is_no_number_is_refused() {
    let why = Contrasts::new(Settings { z: f64::NAN, ..Settings::default() }).unwrap_err();
    assert!(why.contains('z'), "{why}");
}
