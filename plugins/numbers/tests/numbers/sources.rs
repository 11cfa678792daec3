//! Who says a number, and in which attribution it stands.

use parallax_testkit::check;

#[test]
fn names_stand_for_who_speaks() {
    check!("numbers", "Ada Lund, the mayor of Karst, was tired. She said 40 villages were cut off.", @r#"
    Ada Lund, the mayor of Karst, was tired. She said 40 villages were cut off.
                                                      ^^^^^^^^^^^ numbers number="40" low=40 high=40 value=40 modifier=exact kind=count counted="villages" source="Ada Lund" quote=0
    "#);
}

#[test]
fn who_has_no_name_is_called_what_the_article_calls_them() {
    check!("numbers", "Officials said nine soldiers were killed.", @r#"
    Officials said nine soldiers were killed.
                   ^^^^^^^^^^^^^ numbers number="nine" low=9 high=9 value=9 modifier=exact kind=count counted="soldiers" predicate=killed source=Officials quote=0
    "#);
}

#[test]
fn the_nearest_speaker_counts() {
    check!("numbers", "Ada Lund said Ivo Perez had told her that 40 people drowned.", @r#"
    Ada Lund said Ivo Perez had told her that 40 people drowned.
                                              ^^^^^^^^^ numbers number="40" low=40 high=40 value=40 modifier=exact kind=count counted="people" predicate=drowned source="Ivo Perez" quote=1
    "#);
}

#[test]
fn a_sentence_behind_a_quotation_is_of_the_same_speaker() {
    check!("numbers", "\"We lost 12 men,\" said Ada Lund. \"It was hell for 300 families.\"", @r#"
    "We lost 12 men," said Ada Lund. "It was hell for 300 families."
             ^^^^^^ numbers number="12" low=12 high=12 value=12 modifier=exact kind=count counted="men" source="Ada Lund" quote=0
                                                      ^^^^^^^^^^^^ numbers number="300" low=300 high=300 value=300 modifier=exact kind=count counted="families" source="Ada Lund" quote=0
    "#);
}

#[test]
fn a_plan_says_nothing_but_who_tells_of_it_does() {
    check!("numbers", "The council wants to hire 30 teachers. Officials said that the council wants to hire 30 teachers.", @r#"
    The council wants to hire 30 teachers. Officials said that the council wants to hire 30 teachers.
                              ^^^^^^^^^^^ numbers number="30" low=30 high=30 value=30 modifier=exact kind=count counted="teachers" quote=0
                                                                                         ^^^^^^^^^^^ numbers number="30" low=30 high=30 value=30 modifier=exact kind=count counted="teachers" source=Officials quote=2
    "#);
}

#[test]
fn who_denies_a_number_is_not_its_source() {
    check!("numbers", "The navy denied that two boats had sunk.", @r#"
    The navy denied that two boats had sunk.
                         ^^^^^^^^^ numbers number="two" low=2 high=2 value=2 modifier=exact kind=count counted="boats" quote=0
    "#);
}

#[test]
fn whoever_puts_a_figure_to_something_is_its_source() {
    check!("numbers", "Police put the crowd at 3,000, and organisers had spoken of 9,000.", @r#"
    Police put the crowd at 3,000, and organisers had spoken of 9,000.
                            ^^^^^ numbers number="3,000" low=3000 high=3000 value=3000 modifier=exact kind=count counted="crowd" source=Police
                                                                ^^^^^ numbers number="9,000" low=9000 high=9000 value=9000 modifier=exact kind=count source=organisers quote=0
    "#);
}

#[test]
fn ships_are_put_to_sea_not_figures() {
    check!("numbers", "The navy put two boats at five piers.", @r#"
    The navy put two boats at five piers.
                 ^^^^^^^^^ numbers number="two" low=2 high=2 value=2 modifier=exact kind=count counted="boats"
                              ^^^^^^^^^^ numbers number="five" low=5 high=5 value=5 modifier=exact kind=count counted="piers"
    "#);
}

#[test]
fn a_count_is_of_whoever_counted() {
    check!("numbers", "A police count of 40 was too low; the ministry's estimate of 300 was not.", @r#"
    A police count of 40 was too low; the ministry's estimate of 300 was not.
                      ^^ numbers number="40" low=40 high=40 value=40 modifier=exact kind=count source=police
                                                                 ^^^ numbers number="300" low=300 high=300 value=300 modifier=exact kind=count source="the ministry" quote=0
    "#);
}

#[test]
fn an_official_toll_is_its_own_source() {
    check!("numbers", "The official toll of 31 was disputed.", @r#"
    The official toll of 31 was disputed.
                         ^^ numbers number="31" low=31 high=31 value=31 modifier=exact kind=count predicate=dead source="official toll"
    "#);
}

#[test]
fn the_outlet_itself_names_nobody() {
    check!("numbers", "Nine soldiers were killed in Karst.", @r#"
    Nine soldiers were killed in Karst.
    ^^^^^^^^^^^^^ numbers number="Nine" low=9 high=9 value=9 modifier=exact kind=count counted="soldiers" predicate=killed place=Karst
    "#);
}
