//! A surname that two bear: sentences with carets under the words.

use parallax_testkit::check;

#[test]
fn gender_and_title_tell_whose_it_is() {
    check!("entities", "Mayor Elise Dolan opened the mill on Monday. Craig Dolan was hurt. Dolan said she was sorry. Mr. Dolan slept.", @r#"
    Mayor Elise Dolan opened the mill on Monday. Craig Dolan was hurt. Dolan said she was sorry. Mr. Dolan slept.
    ^^^^^^^^^^^^^^^^^ entities name="Elise Dolan" kind=person mentions=["Mayor Elise Dolan", "Dolan", "she"] names=[0, 2] role=Mayor
                                                 ^^^^^^^^^^^ entities name="Craig Dolan" kind=person mentions=["Craig Dolan", "Mr. Dolan"] names=[1, 3]
    "#);
    check!("entities", "Senator Marco Velt met Governor Ana Velt on Monday. Senator Velt spoke. Governor Velt smiled.", @r#"
    Senator Marco Velt met Governor Ana Velt on Monday. Senator Velt spoke. Governor Velt smiled.
    ^^^^^^^^^^^^^^^^^^ entities name="Marco Velt" kind=person mentions=["Senator Marco Velt", "Senator Velt"] names=[0, 2] role=Senator
                           ^^^^^^^^^^^^^^^^^ entities name="Ana Velt" kind=person mentions=["Governor Ana Velt", "Governor Velt"] names=[1, 3] role=Governor
    "#);
}

#[test]
fn not_related_to_the_mayor() {
    check!("entities", "Karst mayor Elise Dolan spoke on Monday. Dolan was brief. Craig Dolan fell. Dolan, who is not related to the mayor, slept.", @r#"
    Karst mayor Elise Dolan spoke on Monday. Dolan was brief. Craig Dolan fell. Dolan, who is not related to the mayor, slept.
    ^^^^^ entities name=Karst kind=org mentions=["Karst"] names=[0]
    ^^^^^^^^^^^^^^^^^^^^^^^ entities name="Elise Dolan" kind=person mentions=["Karst mayor Elise Dolan", "Dolan", "the mayor"] names=[1, 2] role="Karst mayor"
                                                              ^^^^^^^^^^^ entities name="Craig Dolan" kind=person mentions=["Craig Dolan", "Dolan"] names=[3, 4]
    "#);
    check!("entities", "A man named Reth was hurt on Monday. Officer Tomas Reth, no relation to the victim, came. Reth said nothing.", @r#"
    A man named Reth was hurt on Monday. Officer Tomas Reth, no relation to the victim, came. Reth said nothing.
    ^^^^^ entities name=Reth kind=person mentions=["A man", "Reth"] names=[0]
                                         ^^^^^^^^^^^^^^^^^^ entities name="Tomas Reth" kind=person mentions=["Officer Tomas Reth", "Reth"] names=[1, 2] role=Officer
                                                                            ^^^^^^^^^^ entities name="the victim" kind=person mentions=["the victim"]
    "#);
}

#[test]
fn who_was_called_so_keeps_the_name_and_what_is_not_sure_is_neither() {
    check!("entities", "Elise Dolan won on Monday. Craig Dolan lost. Dolan was angry. The Dolan family left.", @r#"
    Elise Dolan won on Monday. Craig Dolan lost. Dolan was angry. The Dolan family left.
    ^^^^^^^^^^^ entities name="Elise Dolan" kind=person mentions=["Elise Dolan"] names=[0]
                               ^^^^^^^^^^^ entities name="Craig Dolan" kind=person mentions=["Craig Dolan", "Dolan"] names=[1, 2]
                                                                  ^^^^^^^^^^^^^^^^ entities name="The Dolan family" kind=org mentions=["The Dolan family"]
                                                                      ^^^^^ entities name=Dolan kind=person mentions=["Dolan"] names=[3]
    "#);
    check!("entities", "Elise Dolan won on Monday. Dolan smiled. Craig Dolan lost. Dolan wept.", @r#"
    Elise Dolan won on Monday. Dolan smiled. Craig Dolan lost. Dolan wept.
    ^^^^^^^^^^^ entities name="Elise Dolan" kind=person mentions=["Elise Dolan", "Dolan"] names=[0, 1]
                                             ^^^^^^^^^^^ entities name="Craig Dolan" kind=person mentions=["Craig Dolan"] names=[2]
                                                               ^^^^^ entities name=Dolan kind=person mentions=["Dolan"] names=[3]
    "#);
    check!("entities", "Jim Oster and Jane Oster won on Monday. Oster was pleased.", @r#"
    Jim Oster and Jane Oster won on Monday. Oster was pleased.
    ^^^^^^^^^ entities name="Jim Oster" kind=person mentions=["Jim Oster"] names=[0]
                  ^^^^^^^^^^ entities name="Jane Oster" kind=person mentions=["Jane Oster"] names=[1]
                                            ^^^^^ entities name=Oster kind=person mentions=["Oster"] names=[2]
    "#);
}

#[test]
fn a_hyphened_surname_is_another() {
    check!("entities", "Peter Stenhouse-Reed spoke on Monday. Stenhouse, the coroner, disagreed. She was angry.", @r#"
    Peter Stenhouse-Reed spoke on Monday. Stenhouse, the coroner, disagreed. She was angry.
    ^^^^^^^^^^^^^^^^^^^^ entities name="Peter Stenhouse-Reed" kind=person mentions=["Peter Stenhouse-Reed"] names=[0]
                                          ^^^^^^^^^ entities name=Stenhouse kind=person mentions=["Stenhouse", "the coroner", "She"] names=[1] role=coroner
    "#);
    check!("entities", "Maria Garcia Lopez left on Monday. Garcia was late. Bashar al-Karim stayed. Karim slept.", @r#"
    Maria Garcia Lopez left on Monday. Garcia was late. Bashar al-Karim stayed. Karim slept.
    ^^^^^^^^^^^^^^^^^^ entities name="Maria Garcia Lopez" kind=person mentions=["Maria Garcia Lopez", "Garcia"] names=[0, 1]
                                                        ^^^^^^^^^^^^^^^ entities name="Bashar al-Karim" kind=person mentions=["Bashar al-Karim", "Karim"] names=[2, 3]
    "#);
}
