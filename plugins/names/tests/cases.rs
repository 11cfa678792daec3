//! What the pass finds: sentences with carets under the words.

use parallax_testkit::check;

#[test]
fn persons_without_titles_with_particles_and_initials() {
    check!("names", "Prime Minister Oman bin Reth met Dr. Ilse van der Rell and J. P. Okafor on Monday.", @"
    Prime Minister Oman bin Reth met Dr. Ilse van der Rell and J. P. Okafor on Monday.
                   ^^^^^^^^^^^^^ names kind=person
                                         ^^^^^^^^^^^^^^^^^ names kind=person
                                                               ^^^^^^^^^^^^ names kind=person
    ");
    check!("names", "Mr. Rice said Ms. Young's lawyer, Tomas O'Keefe Jr., had called.", @"
    Mr. Rice said Ms. Young's lawyer, Tomas O'Keefe Jr., had called.
        ^^^^ names kind=person
                      ^^^^^ names kind=person
                                      ^^^^^^^^^^^^^^^^^ names kind=person
    ");
    check!("names", "Sheikh Hamad bin Sorour al-Masri spoke first.", @"
    Sheikh Hamad bin Sorour al-Masri spoke first.
           ^^^^^^^^^^^^^^^^^^^^^^^^^ names kind=person
    ");
}

#[test]
fn bodies_with_their_abbreviations() {
    check!("names", "The Coastal Rescue Service (CRS) said that the Ministry of Health had asked Reuters to wait.", @"
    The Coastal Rescue Service (CRS) said that the Ministry of Health had asked Reuters to wait.
        ^^^^^^^^^^^^^^^^^^^^^^ names kind=org
                                ^^^ names kind=org
                                                   ^^^^^^^^^^^^^^^^^^ names kind=org
                                                                                ^^^^^^^ names kind=org
    ");
}

#[test]
fn places_each_by_itself() {
    check!("names", "Floods reached Nairobi, Kenya, and the Western Cape, while Oslo promised help.", @"
    Floods reached Nairobi, Kenya, and the Western Cape, while Oslo promised help.
                   ^^^^^^^ names kind=place
                            ^^^^^ names kind=place
                                           ^^^^^^^^^^^^ names kind=place
                                                               ^^^^ names kind=place
    ");
}

#[test]
fn peoples_are_no_places() {
    check!("names", "Russian troops and Kenyans met French police in Berlin.", @"
    Russian troops and Kenyans met French police in Berlin.
    ^^^^^^^ names kind=misc
                       ^^^^^^^ names kind=misc
                                   ^^^^^^ names kind=misc
                                                    ^^^^^^ names kind=place
    ");
}

#[test]
fn headlines_in_capitals() {
    check!("names", "ADA RELL TELLS KENYA TO WAIT\n\nAda Rell told Kenya on Friday to wait.", @"
    ADA RELL TELLS KENYA TO WAIT
    ^^^^^^^^ names kind=person
                   ^^^^^ names kind=place

    Ada Rell told Kenya on Friday to wait.
    ^^^^^^^^ names kind=person
                  ^^^^^ names kind=place
    ");
}

#[test]
fn what_is_no_name() {
    check!("names", "On Monday the President, his lawyers and the police waited. GDP fell in March.", @"On Monday the President, his lawyers and the police waited. GDP fell in March.");
}
