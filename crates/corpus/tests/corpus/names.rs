//! What a layer may be called.

use parallax_corpus::{RESERVED, check_name};

#[test]
fn a_layer_is_named_in_lower_case() {
    for name in ["slant", "number_comparison", "v2", &"a".repeat(64)] {
        assert_eq!(check_name(name), Ok(()));
    }
    for name in ["", "Slant", "2nd", "_own", "who speaks", "who-speaks", "größen", "a/b"] {
        let why = check_name(name).expect_err("it is no name");
        assert!(why.starts_with(&format!("`{name}` is no name for a layer")), "{why}");
    }
    assert!(check_name(&"a".repeat(65)).is_err_and(|why| why.contains("64 letters are the most")));
}

#[test]
fn what_results_have_anyway_is_no_layer() {
    for name in RESERVED {
        assert!(check_name(name).is_err_and(|why| why.contains("something else of that name")), "{name}");
    }
}
