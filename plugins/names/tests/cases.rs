//! What the pass finds: sentences with carets under the words.

use parallax_testkit::check;

#[test]
fn persons_without_titles_with_particles_and_initials() {
    check!("names", "Prime Minister Omar bin Reth met Dr. Ilse van der Rell and J. P. Okafor on Monday.", @"
    Prime Minister Omar bin Reth met Dr. Ilse van der Rell and J. P. Okafor on Monday.
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

#[test]
fn titles_of_several_words_are_not_in_a_name() {
    check!("names", "Tan Sri Yusof Harun and Datuk Seri Mei Ling met on Monday.", @"
    Tan Sri Yusof Harun and Datuk Seri Mei Ling met on Monday.
            ^^^^^^^^^^^ names kind=person
                                       ^^^^^^^^ names kind=person
    ");
    check!("names", "Sen. Joe Marsh (D-Ohio) met Malik Tariq Awan (PTI) in Lahore.", @"
    Sen. Joe Marsh (D-Ohio) met Malik Tariq Awan (PTI) in Lahore.
         ^^^^^^^^^ names kind=person
                      ^^^^ names kind=place
                                      ^^^^^^^^^^ names kind=person
                                                  ^^^ names kind=org
                                                          ^^^^^^ names kind=place
    ");
}

#[test]
fn particles_go_with_the_surname() {
    check!("names", "Hossam El-Badri left. El-Badri's lawyers stayed.", @"
    Hossam El-Badri left. El-Badri's lawyers stayed.
    ^^^^^^^^^^^^^^^ names kind=person
                          ^^^^^^^^ names kind=person
    ");
}

#[test]
fn a_country_is_a_place_where_it_acts() {
    check!("names", "North Korea fired two missiles on Monday. South Korea protested.", @"
    North Korea fired two missiles on Monday. South Korea protested.
    ^^^^^^^^^^^ names kind=place
                                              ^^^^^^^^^^^ names kind=place
    ");
    check!("names", "Gardai in Co Donegal waited until Eid al-Fitr.", @"
    Gardai in Co Donegal waited until Eid al-Fitr.
    ^^^^^^ names kind=org
              ^^^^^^^^^^ names kind=place
                                      ^^^^^^^^^^^ names kind=misc
    ");
}

#[test]
fn bodies_with_particles() {
    check!("names", "The Tehreek-i-Insaf and the Sipah-e-Sahaba signed the Lahore Agreement.", @"
    The Tehreek-i-Insaf and the Sipah-e-Sahaba signed the Lahore Agreement.
        ^^^^^^^^^^^^^^^ names kind=org
                                ^^^^^^^^^^^^^^ names kind=org
                                                          ^^^^^^^^^^^^^^^^ names kind=misc
    ");
}

#[test]
fn clubs_go_by_their_nicknames() {
    check!("names", "The Saints beat the Chargers on Sunday. Chargers coach Dale Orrin resigned.", @"
    The Saints beat the Chargers on Sunday. Chargers coach Dale Orrin resigned.
        ^^^^^^ names kind=org
                        ^^^^^^^^ names kind=org
                                            ^^^^^^^^ names kind=org
                                                           ^^^^^^^^^^ names kind=person
    ");
    check!("names", "Chelsea beat Everton 2-0 on Saturday, and the Ravens lost in Pittsburgh.", @"
    Chelsea beat Everton 2-0 on Saturday, and the Ravens lost in Pittsburgh.
    ^^^^^^^ names kind=org
                 ^^^^^^^ names kind=org
                                                  ^^^^^^ names kind=org
                                                                 ^^^^^^^^^^ names kind=place
    ");
}

#[test]
fn bodies_go_by_their_buildings() {
    check!("names", "The White House said on Monday that the Kremlin and Downing Street had agreed.", @"
    The White House said on Monday that the Kremlin and Downing Street had agreed.
        ^^^^^^^^^^^ names kind=org
                                            ^^^^^^^ names kind=org
                                                        ^^^^^^^^^^^^^^ names kind=org
    ");
    check!("names", "Shadow Home Secretary Ada Lund wrote to the Pentagon.", @"
    Shadow Home Secretary Ada Lund wrote to the Pentagon.
                          ^^^^^^^^ names kind=person
                                                ^^^^^^^^ names kind=org
    ");
}

#[test]
fn firms_go_by_a_surname() {
    check!("names", "Ford recalls 4,000 trucks\n\nThe Ford Motor Company said on Monday that doors may open. Ford shares fell, and GM and Nissan rose.", @"
    Ford recalls 4,000 trucks
    ^^^^ names kind=org

    The Ford Motor Company said on Monday that doors may open. Ford shares fell, and GM and Nissan rose.
        ^^^^^^^^^^^^^^^^^^ names kind=org
                                                               ^^^^ names kind=org
                                                                                     ^^ names kind=org
                                                                                            ^^^^^^ names kind=org
    ");
    check!("names", "Henry Ford sold the Ford Motor Company on Monday. Ford was pleased.", @"
    Henry Ford sold the Ford Motor Company on Monday. Ford was pleased.
    ^^^^^^^^^^ names kind=person
                        ^^^^^^^^^^^^^^^^^^ names kind=org
                                                      ^^^^ names kind=person
    ");
    check!("names", "Boeing and Disney hired hundreds on Monday; Hilton did not.", @"
    Boeing and Disney hired hundreds on Monday; Hilton did not.
    ^^^^^^ names kind=org
               ^^^^^^ names kind=org
                                                ^^^^^^ names kind=org
    ");
}
