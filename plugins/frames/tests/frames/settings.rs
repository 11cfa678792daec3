//! What a user may set.

use parallax_corpus::Pass;
use parallax_frames::{Frames, Settings};
use parallax_layers::frames::Scheme;

#[test]
fn a_frame_needs_evidence() {
    let why = Frames::new(Settings { evidence: 0, ..Settings::default() }).unwrap_err();
    assert!(why.contains("evidence"), "{why}");
}

#[test]
fn an_unknown_scheme_is_refused() {
    let why = Frames::new(Settings { schemes: vec![Scheme::Other], ..Settings::default() }).unwrap_err();
    assert!(why.contains("semetko"), "{why}");
}

#[test]
fn an_unknown_field_is_refused() {
    assert!(toml::from_str::<Settings>("evidense = 3").is_err());
}
