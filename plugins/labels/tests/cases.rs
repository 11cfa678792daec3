//! What articles call one and the same: a field a line, quoting words.

use parallax_testkit::check_story;

#[test]
fn titles_and_appositions_of_one_person() {
    check_story!("labels", "
    ## harbour-sheet
    Leyla Oduya, chair of the River Alliance, spoke first on Monday. Ms Oduya asked for calm.
    ## coast-herald
    Firebrand activist Leyla Oduya spoke on Monday. She asked for calm.
    ## night-post
    Leyla Oduya spoke on Monday.
    ", @r#"
    name: Leyla Oduya
    actor: 0
    forms:
      article=harbour-sheet form="chair of the River Alliance" count=1 voice=outlet spans=[harbour-sheet
          "chair of the River Alliance"]
      article=coast-herald form="firebrand activist" count=1 voice=outlet telling=[firebrand]
          spans=[coast-herald "Firebrand activist"]
    "#);
}

#[test]
fn offices_that_contradict_stand_side_by_side() {
    check_story!("labels", "
    ## harbour-sheet
    Economy Minister Yusuf Halloran promised help on Monday. The minister left at noon.
    ## coast-herald
    Yusuf Halloran, the labour minister, promised help on Monday.
    ", @r#"
    name: Yusuf Halloran
    actor: 0
    forms:
      article=harbour-sheet form="economy minister" count=1 voice=outlet spans=[harbour-sheet "Economy
          Minister"]
      article=harbour-sheet form=minister count=1 voice=outlet spans=[harbour-sheet "minister"]
      article=coast-herald form="labour minister" count=1 voice=outlet spans=[coast-herald "labour minister"]
    "#);
}

#[test]
fn a_part_of_what_another_says_is_no_difference() {
    check_story!("labels", "
    ## harbour-sheet
    Lead prosecutor Erik Nordin spoke on Monday. Mr Nordin said little.
    ## coast-herald
    Prosecutor Erik Nordin spoke on Monday.
    ", @"");
}

#[test]
fn the_country_before_an_office_and_short_titles_are_no_difference() {
    check_story!("labels", "
    ## harbour-sheet
    French President Luc Arnaud met Sen. Ada Lund in Karst.
    ## coast-herald
    President Luc Arnaud met Senator Ada Lund in Karst.
    ", @"");
}

#[test]
fn own_words_and_quoted_ones_are_apart() {
    check_story!("labels", "
    ## harbour-sheet
    Dana Weld, a nurse, was arrested on Monday. “Dana Weld is a hero,” said her neighbour Ada Lund.
    ## coast-herald
    Dana Weld, an activist, was arrested on Monday.
    ", @r#"
    name: Dana Weld
    actor: 0
    forms:
      article=harbour-sheet form=nurse count=1 voice=outlet spans=[harbour-sheet "nurse"]
      article=harbour-sheet form=hero count=1 voice=quoted spans=[harbour-sheet "hero"]
      article=coast-herald form=activist count=1 voice=outlet spans=[coast-herald "activist"]
    "#);
}

#[test]
fn those_who_are_counted_by_a_telling_number() {
    check_story!("labels", "
    ## harbour-sheet
    Police detained 61 protesters in Karst on Monday.
    ## coast-herald
    In Karst, 61 rioters were detained by police on Monday.
    ", @r#"
    name: protesters
    forms:
      article=harbour-sheet form=protesters count=1 voice=outlet spans=[harbour-sheet "protesters"]
      article=coast-herald form=rioters count=1 voice=outlet telling=[rioter] spans=[coast-herald "rioters"]
    "#);
}

#[test]
fn a_small_or_round_number_joins_nobody() {
    check_story!("labels", "
    ## harbour-sheet
    Police questioned 12 protesters in Karst, and 400 residents were evacuated.
    ## coast-herald
    Doctors treated 12 soldiers in Karst, where 400 tourists were waiting.
    ", @"");
}

#[test]
fn names_of_a_set_of_the_same_actor() {
    check_story!("labels", "
    ## harbour-sheet
    Kestrel Front fighters left Karst on Monday, the army said. The Kestrel Front denied it.
    ## coast-herald
    The army drove Kestrel Front terrorists out of Karst on Monday. The Kestrel Front denied it.
    ", @r#"
    name: Kestrel Front fighters
    forms:
      article=harbour-sheet form="Kestrel Front fighters" count=1 voice=attributed spans=[harbour-sheet
          "Kestrel Front fighters"]
      article=coast-herald form="Kestrel Front terrorists" count=1 voice=outlet telling=[terrorist]
          spans=[coast-herald "Kestrel Front terrorists"]
    "#);
}

#[test]
fn names_of_a_set_of_two_sides_are_not_joined() {
    check_story!("labels", "
    ## harbour-sheet
    The rebels of the Kestrel Front left Karst on Monday. The Kestrel Front said so.
    ## coast-herald
    The terrorists of the Black Hand left Aldery on Monday. The Black Hand said so.
    ", @"");
}

#[test]
fn a_government_that_one_calls_a_regime() {
    check_story!("labels", "
    ## harbour-sheet
    The government sent soldiers to the capital on Monday after the vote.
    ## coast-herald
    The regime sent soldiers to the capital on Monday after the vote.
    ", @r#"
    name: government
    forms:
      article=harbour-sheet form=government count=1 voice=outlet spans=[harbour-sheet "government"]
      article=coast-herald form=regime count=1 voice=outlet telling=[regime] spans=[coast-herald "regime"]
    "#);
}

#[test]
fn acts_of_violence_are_one_by_what_they_are_aimed_at() {
    check_story!("labels", "
    ## harbour-sheet
    The assault on Karst began on Monday. Dozens fled.
    ## coast-herald
    Witnesses of the massacre in Karst fled on Monday. A second raid on Karst was feared.
    ", @r#"
    name: assault on Karst
    forms:
      article=harbour-sheet form="assault on Karst" count=1 voice=outlet telling=[assault]
          spans=[harbour-sheet "assault on Karst"]
      article=coast-herald form=massacre count=1 voice=outlet telling=[massacre] spans=[coast-herald
          "massacre"]
    "#);
}

#[test]
fn a_place_behind_what_it_is() {
    check_story!("labels", "
    ## harbour-sheet
    Aid reached the rebel-held city of Karst on Monday.
    ## coast-herald
    Aid reached the divided city of Karst on Monday.
    ", @r#"
    name: Karst
    actor: 0
    forms:
      article=harbour-sheet form="rebel-held city" count=1 voice=outlet telling=[rebel] spans=[harbour-sheet
          "rebel-held city"]
      article=coast-herald form="divided city" count=1 voice=outlet spans=[coast-herald "divided city"]
    "#);
}

#[test]
fn one_article_alone_differs_from_nobody() {
    check_story!("labels", "
    ## harbour-sheet
    Leyla Oduya, a lawyer, and firebrand activist Ada Lund spoke in Karst.
    ", @"");
}

#[test]
fn whose_somebody_is_and_initials_are_no_difference() {
    check_story!("labels", "
    ## harbour-sheet
    Karst Motors spokesman Henrik Sol spoke on Monday. General manager Ada Lund did not.
    ## coast-herald
    Henrik Sol, a spokesman, spoke on Monday. GM Ada Lund did not.
    ", @"");
}

#[test]
fn a_word_that_takes_sides_on_a_thing() {
    check_story!("labels", "
    ## harbour-sheet
    Thousands marched against the Orsa dam. Orsa is a village.
    ## coast-herald
    Thousands marched against the disastrous Orsa dam. Orsa is a village.
    ", @r#"
    name: Orsa dam
    forms:
      article=harbour-sheet form="Orsa dam" count=1 voice=outlet spans=[harbour-sheet "Orsa dam"]
      article=coast-herald form="disastrous Orsa dam" count=1 voice=outlet telling=[disastrous]
          spans=[coast-herald "disastrous Orsa dam"]
    "#);
}

#[test]
fn words_for_what_was_done() {
    check_story!("labels", "
    ## harbour-sheet
    The guards executed Leyla Oduya on Monday. He slept with a 14-year-old boy.
    ## coast-herald
    The guards killed Leyla Oduya on Monday. He was accused of molesting a 14-year-old boy.
    ", @r#"
    name: what was done to Leyla Oduya
    forms:
      article=harbour-sheet form=execute count=1 voice=outlet telling=[execute] spans=[harbour-sheet
          "executed"]
      article=coast-herald form=kill count=1 voice=outlet spans=[coast-herald "killed"]

    name: what was done to the boy
    forms:
      article=harbour-sheet form="sleep with" count=1 voice=outlet spans=[harbour-sheet "slept with"]
      article=coast-herald form=molest count=1 voice=attributed telling=[molest] spans=[coast-herald
          "molesting"]
    "#);
}

#[test]
fn two_offices_of_one_person_are_no_difference() {
    check_story!("labels", "
    ## harbour-sheet
    Police spokesman Henrik Sol spoke on Monday.
    ## coast-herald
    Colonel Henrik Sol spoke on Monday.
    ", @"");
}

#[test]
fn what_one_is_beside_an_office_is_one() {
    check_story!("labels", "
    ## harbour-sheet
    Henrik Sol, a former aid worker, spoke on Monday.
    ## coast-herald
    Henrik Sol, a citizen journalist, spoke on Monday.
    ", @r#"
    name: Henrik Sol
    actor: 0
    forms:
      article=harbour-sheet form="former aid worker" count=1 voice=outlet spans=[harbour-sheet "former aid
          worker"]
      article=coast-herald form="citizen journalist" count=1 voice=outlet spans=[coast-herald "citizen
          journalist"]
    "#);
}

#[test]
fn places_only_by_what_tells() {
    check_story!("labels", "
    ## harbour-sheet
    Troops moved on the southern town of Karst on Monday.
    ## coast-herald
    Troops moved on the second city of Karst on Monday.
    ", @"");
}

#[test]
fn one_group_by_several_names() {
    check_story!("labels", "
    ## harbour-sheet
    Rioters threw stones at officers on Monday. The rioters left at noon.
    ## coast-herald
    Peaceful protesters stood before the hall on Monday. A crowd sang.
    ", @r#"
    name: peaceful protesters
    forms:
      article=harbour-sheet form=rioters count=1 voice=outlet telling=[rioter] spans=[harbour-sheet
          "rioters"]
      article=coast-herald form="peaceful protesters" count=1 voice=outlet spans=[coast-herald "Peaceful
          protesters"]
      article=coast-herald form=crowd count=1 voice=outlet spans=[coast-herald "crowd"]
    "#);
}

#[test]
fn a_group_of_another_sort_is_another() {
    check_story!("labels", "
    ## harbour-sheet
    Climate protesters stood before the hall on Monday.
    ## coast-herald
    Rioters were seen in Karst on Monday.
    ", @"");
}

#[test]
fn one_happening_by_several_names() {
    check_story!("labels", "
    ## harbour-sheet
    The mayor condemned the invasion on Monday.
    ## coast-herald
    The mayor defended the operation on Monday.
    ", @r#"
    name: invasion
    forms:
      article=harbour-sheet form=invasion count=1 voice=attributed telling=[invasion] spans=[harbour-sheet
          "invasion"]
      article=coast-herald form=operation count=1 voice=outlet spans=[coast-herald "operation"]
    "#);
}

#[test]
fn another_happening_and_other_adjectives_are_no_difference() {
    check_story!("labels", "
    ## harbour-sheet
    The biggest strike of the year ended on Monday.
    ## coast-herald
    The third walkout of the year ended on Monday. The strike was long.
    ", @"");
}

#[test]
fn what_a_happening_is_said_to_be() {
    check_story!("labels", "
    ## harbour-sheet
    The mayor freed two men on Monday. The release was a kind gesture.
    ## coast-herald
    The mayor freed two men on Monday in a cheap stunt.
    ", @r#"
    name: kind gesture
    forms:
      article=harbour-sheet form="kind gesture" count=1 voice=outlet spans=[harbour-sheet "kind gesture"]
      article=coast-herald form="cheap stunt" count=1 voice=outlet telling=[cheap, stunt] spans=[coast-herald
          "cheap stunt"]
    "#);
}

#[test]
fn those_who_take_the_place_of_strikers() {
    check_story!("labels", "
    ## harbour-sheet
    The trams were driven by scabs on Monday.
    ## coast-herald
    The trams were driven by agency drivers on Monday.
    ", @r#"
    name: agency drivers
    forms:
      article=harbour-sheet form=scabs count=1 voice=outlet telling=[scab] spans=[harbour-sheet "scabs"]
      article=coast-herald form="agency drivers" count=1 voice=outlet spans=[coast-herald "agency drivers"]
    "#);
}

#[test]
fn a_government_without_a_country_is_that_of_the_one_that_is_told_of() {
    check_story!("labels", "
    ## harbour-sheet
    The Kenyan government spoke on Monday.
    ## coast-herald
    The regime spoke on Monday.
    ", @r#"
    name: Kenyan government
    forms:
      article=harbour-sheet form="Kenyan government" count=1 voice=outlet spans=[harbour-sheet "Kenyan
          government"]
      article=coast-herald form=regime count=1 voice=outlet telling=[regime] spans=[coast-herald "regime"]
    "#);
}

#[test]
fn who_is_said_to_have_won_tells() {
    check_story!("labels", "
    ## harbour-sheet
    The losing candidate, Ada Lund, spoke on Monday. Ms Lund asked for calm.
    ## coast-herald
    Ada Lund, a former finance minister, spoke on Monday. Ms Lund asked for calm.
    ", @r#"
    name: Ada Lund
    actor: 0
    forms:
      article=harbour-sheet form="losing candidate" count=1 voice=outlet spans=[harbour-sheet "losing
          candidate"]
      article=coast-herald form="former finance minister" count=1 voice=outlet spans=[coast-herald "former
          finance minister"]
    "#);
}
