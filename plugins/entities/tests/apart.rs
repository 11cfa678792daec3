//! Names that look alike and are of two, or of one: sentences with carets under the words.

use parallax_testkit::check;

#[test]
fn a_son_of_the_same_name_is_another() {
    check!("entities", "Donald Rell and Donald Rell Jr. came on Monday. Rell spoke. Rell Jr. smiled.", @r#"
    Donald Rell and Donald Rell Jr. came on Monday. Rell spoke. Rell Jr. smiled.
    ^^^^^^^^^^^ entities name="Donald Rell" kind=person mentions=["Donald Rell", "Rell"] names=[0, 2]
                    ^^^^^^^^^^^^^^^ entities name="Donald Rell Jr." kind=person mentions=["Donald Rell Jr.", "Rell Jr."] names=[1, 3]
    "#);
    check!("entities", "Tomas Reth III bought the mill on Monday. Reth said he was glad.", @r#"
    Tomas Reth III bought the mill on Monday. Reth said he was glad.
    ^^^^^^^^^^^^^^ entities name="Tomas Reth III" kind=person mentions=["Tomas Reth III", "Reth", "he"] names=[0, 1]
    "#);
}

#[test]
fn ministries_of_two_countries_are_two() {
    check!("entities", "Russia's Foreign Ministry protested on Monday. The Syrian Foreign Ministry did not answer.", @r#"
    Russia's Foreign Ministry protested on Monday. The Syrian Foreign Ministry did not answer.
    ^^^^^^ entities name=Russia kind=place mentions=["Russia"] names=[0]
    ^^^^^^^^^^^^^^^^^^^^^^^^^ entities name="Foreign Ministry" kind=org mentions=["Russia's Foreign Ministry"] names=[1]
                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ entities name="Foreign Ministry" kind=org mentions=["The Syrian Foreign Ministry"] names=[3]
    "#);
    check!("entities", "The U.S. Supreme Court ruled on Monday. The Supreme Court was split.", @r#"
    The U.S. Supreme Court ruled on Monday. The Supreme Court was split.
    ^^^^^^^^^^^^^^^^^^^^^^ entities name="U.S. Supreme Court" kind=org mentions=["The U.S. Supreme Court", "The Supreme Court"] names=[0, 1]
    "#);
}

#[test]
fn what_begins_with_a_body_is_not_always_it() {
    check!("entities", "Karst News showed the film on Monday. Karst News Primetime is made elsewhere.", @r#"
    Karst News showed the film on Monday. Karst News Primetime is made elsewhere.
    ^^^^^^^^^^ entities name="Karst News" kind=org mentions=["Karst News"] names=[0]
                                          ^^^^^^^^^^^^^^^^^^^^ entities name="Karst News Primetime" kind=org mentions=["Karst News Primetime"] names=[1]
    "#);
    check!("entities", "The Karst Motor Company said on Monday that it would close. Workers sued Karst Motor.", @r#"
    The Karst Motor Company said on Monday that it would close. Workers sued Karst Motor.
    ^^^^^^^^^^^^^^^^^^^^^^^ entities name="Karst Motor Company" kind=org mentions=["The Karst Motor Company", "it", "Karst Motor"] names=[0, 1]
                                                                ^^^^^^^ entities name=Workers kind=person mentions=["Workers"]
    "#);
}

#[test]
fn brackets_of_an_editor_are_no_part_of_a_name() {
    check!("entities", "\"[Foreign Minister Sergey] Orlanov will come,\" the paper wrote on Monday.", @r#"
    "[Foreign Minister Sergey] Orlanov will come," the paper wrote on Monday.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ entities name="Sergey Orlanov" kind=person mentions=["Foreign Minister Sergey] Orlanov"] names=[0] role="Foreign Minister"
                                                   ^^^^^^^^^ entities name="the paper" kind=org mentions=["the paper"]
    "#);
}
