//! Who is one across articles, and who stays two: a field a line, quoting words.

use parallax_testkit::check_story;

#[test]
fn a_surname_in_one_article_is_the_full_name_of_another() {
    check_story!("actors", "
    ## harbour-sheet
    Dana Halloran said on Monday that she would resign.
    ## coast-herald
    Ms Halloran left the council.
    ", @r#"
    name: Dana Halloran
    kind: person
    members:
      article=harbour-sheet entity=0 spans=[harbour-sheet "Dana Halloran", harbour-sheet "she"]
      article=coast-herald entity=0 spans=[coast-herald "Ms Halloran"]
    "#);
}

#[test]
fn spellings_of_other_scripts_are_one() {
    check_story!("actors", "
    ## harbour-sheet
    Sergei Kovalyov met Muammar Gaddafi in Tripoli.
    ## coast-herald
    Sergey Kovalev met Moammar Qadhafi.
    ## night-post
    On Friday Colonel Kadafi spoke to Kovalyov.
    ", @r#"
    name: Sergei Kovalyov
    kind: person
    members:
      article=harbour-sheet entity=0 spans=[harbour-sheet "Sergei Kovalyov"]
      article=coast-herald entity=0 spans=[coast-herald "Sergey Kovalev"]
      article=night-post entity=1 spans=[night-post "Kovalyov"]

    name: Muammar Gaddafi
    kind: person
    members:
      article=harbour-sheet entity=1 spans=[harbour-sheet "Muammar Gaddafi"]
      article=coast-herald entity=1 spans=[coast-herald "Moammar Qadhafi"]
      article=night-post entity=0 spans=[night-post "Colonel Kadafi"]

    name: Tripoli
    kind: place
    members:
      article=harbour-sheet entity=2 spans=[harbour-sheet "Tripoli"]
    "#);
}

#[test]
fn accents_and_letters_that_look_alike_make_no_difference() {
    check_story!("actors", "
    ## harbour-sheet
    Çağlar Müller arrived in Мoscow.
    ## coast-herald
    Caglar Mueller left Moscow.
    ", @r#"
    name: Çağlar Müller
    kind: person
    members:
      article=harbour-sheet entity=0 spans=[harbour-sheet "Çağlar Müller"]
      article=coast-herald entity=0 spans=[coast-herald "Caglar Mueller"]

    name: Moscow
    kind: place
    members:
      article=harbour-sheet entity=1 spans=[harbour-sheet "Мoscow"]
      article=coast-herald entity=1 spans=[coast-herald "Moscow"]
    "#);
}

#[test]
fn an_abbreviation_is_what_another_article_says_it_is() {
    check_story!("actors", "
    ## harbour-sheet
    The Coastal Rescue Service (CRS) sent two boats.
    ## coast-herald
    The CRS said that it had sent two boats.
    ", @r#"
    name: Coastal Rescue Service
    kind: org
    members:
      article=harbour-sheet entity=0 spans=[harbour-sheet "The Coastal Rescue Service", harbour-sheet "CRS"]
      article=coast-herald entity=0 spans=[coast-herald "The CRS", coast-herald "it"]
    "#);
}

#[test]
fn nicknames_and_initials_are_short_for_the_name() {
    check_story!("actors", "
    ## harbour-sheet
    William Rell, the mayor of Karst, resigned. Ada M. Lund did not.
    ## coast-herald
    Bill Rell resigned, but A. Lund did not.
    ", @r#"
    name: William Rell
    kind: person
    members:
      article=harbour-sheet entity=0 spans=[harbour-sheet "William Rell", harbour-sheet "the mayor"]
      article=coast-herald entity=0 spans=[coast-herald "Bill Rell"]

    name: Ada M. Lund
    kind: person
    members:
      article=harbour-sheet entity=2 spans=[harbour-sheet "Ada M. Lund"]
      article=coast-herald entity=1 spans=[coast-herald "A. Lund"]

    name: Karst
    kind: place
    members:
      article=harbour-sheet entity=1 spans=[harbour-sheet "Karst"]
    "#);
}

#[test]
fn two_of_one_surname_stay_two_and_a_surname_alone_is_neither() {
    check_story!("actors", "
    ## harbour-sheet
    Dana Halloran spoke in Karst.
    ## coast-herald
    Peter Halloran spoke in Karst.
    ## night-post
    Halloran spoke in Karst.
    ", @r#"
    name: Karst
    kind: place
    members:
      article=harbour-sheet entity=1 spans=[harbour-sheet "Karst"]
      article=coast-herald entity=1 spans=[coast-herald "Karst"]
      article=night-post entity=1 spans=[night-post "Karst"]

    name: Dana Halloran
    kind: person
    members:
      article=harbour-sheet entity=0 spans=[harbour-sheet "Dana Halloran"]

    name: Peter Halloran
    kind: person
    members:
      article=coast-herald entity=0 spans=[coast-herald "Peter Halloran"]

    name: Halloran
    kind: person
    members:
      article=night-post entity=0 spans=[night-post "Halloran"]
    "#);
}

#[test]
fn a_title_tells_which_of_two_is_meant() {
    check_story!("actors", "
    ## harbour-sheet
    Ada Halloran spoke in Karst.
    ## coast-herald
    Peter Halloran spoke in Karst.
    ## night-post
    Mr Halloran spoke in Karst.
    ", @r#"
    name: Karst
    kind: place
    members:
      article=harbour-sheet entity=1 spans=[harbour-sheet "Karst"]
      article=coast-herald entity=1 spans=[coast-herald "Karst"]
      article=night-post entity=1 spans=[night-post "Karst"]

    name: Peter Halloran
    kind: person
    members:
      article=coast-herald entity=0 spans=[coast-herald "Peter Halloran"]
      article=night-post entity=0 spans=[night-post "Mr Halloran"]

    name: Ada Halloran
    kind: person
    members:
      article=harbour-sheet entity=0 spans=[harbour-sheet "Ada Halloran"]
    "#);
}

#[test]
fn a_role_known_in_one_article_names_its_bearer_in_another() {
    check_story!("actors", "
    ## harbour-sheet
    The interior minister, Sani Obar, resigned on Monday.
    ## coast-herald
    The interior minister resigned. He gave no reason.
    ", @r#"
    name: Sani Obar
    kind: person
    members:
      article=harbour-sheet entity=0 spans=[harbour-sheet "The interior minister", harbour-sheet "Sani Obar"]
      article=coast-herald entity=0 spans=[coast-herald "The interior minister", coast-herald "He"]
    "#);
}

#[test]
fn of_two_ministers_the_minister_is_neither() {
    check_story!("actors", "
    ## harbour-sheet
    The interior minister, Sani Obar, and the finance minister, Lea Weld, resigned on Monday.
    ## coast-herald
    The minister resigned, and gave no reason.
    ", @r#"
    name: Sani Obar
    kind: person
    members:
      article=harbour-sheet entity=0 spans=[harbour-sheet "The interior minister", harbour-sheet "Sani Obar"]

    name: Lea Weld
    kind: person
    members:
      article=harbour-sheet entity=1 spans=[harbour-sheet "the finance minister", harbour-sheet "Lea Weld"]
    "#);
}

#[test]
fn the_minister_of_another_country_is_another() {
    check_story!("actors", "
    ## harbour-sheet
    French Interior Minister Sani Obar resigned on Monday.
    ## coast-herald
    The German interior minister resigned. He gave no reason.
    ", @r#"
    name: Sani Obar
    kind: person
    members:
      article=harbour-sheet entity=0 spans=[harbour-sheet "French Interior Minister Sani Obar"]
    "#);
}

#[test]
fn who_was_minister_is_not_the_minister() {
    check_story!("actors", "
    ## harbour-sheet
    The former interior minister, Sani Obar, was arrested on Monday.
    ## coast-herald
    The interior minister was told of it. He gave no comment.
    ", @r#"
    name: Sani Obar
    kind: person
    members:
      article=harbour-sheet entity=0 spans=[harbour-sheet "The former interior minister", harbour-sheet "Sani
          Obar"]
    "#);
}

#[test]
fn ministries_go_by_their_country() {
    check_story!("actors", "
    ## harbour-sheet
    Norway's Foreign Ministry protested.
    ## coast-herald
    The Norwegian Foreign Ministry protested.
    ## night-post
    The Ministry of Foreign Affairs of Syria was silent.
    ## evening-sun
    The Syrian Foreign Ministry did not answer.
    ", @r#"
    name: Norway's Foreign Ministry
    kind: org
    members:
      article=harbour-sheet entity=1 spans=[harbour-sheet "Norway's Foreign Ministry"]
      article=coast-herald entity=0 spans=[coast-herald "The Norwegian Foreign Ministry"]

    name: Ministry of Foreign Affairs of Syria
    kind: org
    members:
      article=night-post entity=0 spans=[night-post "The Ministry of Foreign Affairs of Syria"]
      article=evening-sun entity=0 spans=[evening-sun "The Syrian Foreign Ministry"]

    name: Norway
    kind: place
    members:
      article=harbour-sheet entity=0 spans=[harbour-sheet "Norway"]
    "#);
}

#[test]
fn a_capital_is_not_its_country() {
    check_story!("actors", "
    ## harbour-sheet
    Moscow protested against the visit. The United States did not answer.
    ## coast-herald
    Russia protested. Washington did not answer, and the U.S. envoy left.
    ", @r#"
    name: United States
    kind: place
    members:
      article=harbour-sheet entity=1 spans=[harbour-sheet "The United States"]
      article=coast-herald entity=3 spans=[coast-herald "U.S."]

    name: Moscow
    kind: place
    members:
      article=harbour-sheet entity=0 spans=[harbour-sheet "Moscow"]

    name: Russia
    kind: place
    members:
      article=coast-herald entity=0 spans=[coast-herald "Russia"]

    name: Washington
    kind: place
    members:
      article=coast-herald entity=1 spans=[coast-herald "Washington"]
    "#);
}

#[test]
fn what_an_article_puts_before_a_name_is_none_of_it() {
    check_story!("actors", "
    ## harbour-sheet
    Skipper Jonas Weld and CEO Lea Rell left Karst.
    ## coast-herald
    Jonas Weld left with Lea Rell.
    ## night-post
    Lea Rell left. Jonas Weld stayed.
    ", @r#"
    name: Jonas Weld
    kind: person
    members:
      article=harbour-sheet entity=0 spans=[harbour-sheet "Skipper Jonas Weld"]
      article=coast-herald entity=0 spans=[coast-herald "Jonas Weld"]
      article=night-post entity=1 spans=[night-post "Jonas Weld"]

    name: Lea Rell
    kind: person
    members:
      article=harbour-sheet entity=1 spans=[harbour-sheet "CEO Lea Rell"]
      article=coast-herald entity=1 spans=[coast-herald "Lea Rell"]
      article=night-post entity=0 spans=[night-post "Lea Rell"]

    name: Karst
    kind: place
    members:
      article=harbour-sheet entity=2 spans=[harbour-sheet "Karst"]
    "#);
}

#[test]
fn part_of_a_body_is_not_the_body() {
    check_story!("actors", "
    ## harbour-sheet
    The White House said that it would wait. The Karst Herald reported it.
    ## coast-herald
    The House voted on Monday. Karst was calm.
    ", @r#"
    name: White House
    kind: org
    members:
      article=harbour-sheet entity=0 spans=[harbour-sheet "The White House", harbour-sheet "it",
          harbour-sheet "it"]

    name: Karst Herald
    kind: org
    members:
      article=harbour-sheet entity=1 spans=[harbour-sheet "The Karst Herald"]

    name: The House
    kind: org
    members:
      article=coast-herald entity=0 spans=[coast-herald "The House"]

    name: Karst
    kind: org
    members:
      article=coast-herald entity=1 spans=[coast-herald "Karst"]
    "#);
}

#[test]
fn where_articles_call_one_of_two_by_the_surname_it_is_that_one() {
    check_story!("actors", "
    ## harbour-sheet
    Ada Halloran resigned. Halloran gave no reason.
    ## coast-herald
    Ada Halloran resigned and went home to her son, Peter Halloran.
    ## night-post
    Halloran resigned.
    ", @r#"
    name: Ada Halloran
    kind: person
    members:
      article=harbour-sheet entity=0 spans=[harbour-sheet "Ada Halloran", harbour-sheet "Halloran"]
      article=coast-herald entity=0 spans=[coast-herald "Ada Halloran", coast-herald "her"]
      article=night-post entity=0 spans=[night-post "Halloran"]

    name: Peter Halloran
    kind: person
    members:
      article=coast-herald entity=1 spans=[coast-herald "her son", coast-herald "Peter Halloran"]
    "#);
}

#[test]
fn a_family_name_may_come_first() {
    check_story!("actors", "
    ## harbour-sheet
    Volodymyr Zelenskyy spoke in Kyiv.
    ## coast-herald
    Zelensky was in Kiev. Xi was not.
    ## night-post
    President Xi Jinping met Mohammed bin Salman, and bin Salman thanked him.
    ", @r#"
    name: Xi Jinping
    kind: person
    members:
      article=coast-herald entity=2 spans=[coast-herald "Xi"]
      article=night-post entity=0 spans=[night-post "President Xi Jinping", night-post "him"]

    name: Volodymyr Zelenskyy
    kind: person
    members:
      article=harbour-sheet entity=0 spans=[harbour-sheet "Volodymyr Zelenskyy"]
      article=coast-herald entity=0 spans=[coast-herald "Zelensky"]

    name: Kyiv
    kind: place
    members:
      article=harbour-sheet entity=1 spans=[harbour-sheet "Kyiv"]
      article=coast-herald entity=1 spans=[coast-herald "Kiev"]

    name: Mohammed bin Salman
    kind: person
    members:
      article=night-post entity=1 spans=[night-post "Mohammed bin Salman", night-post "bin Salman"]
    "#);
}

#[test]
fn the_first_name_of_a_university_is_the_university() {
    check_story!("actors", "
    ## harbour-sheet
    Researchers of Orsenna University published the study. Karst Airport did not answer.
    ## coast-herald
    The study was made at Orsenna, its authors said. Karst was calm.
    ## night-post
    The University of Orsenna stood by it.
    ", @r#"
    name: University of Orsenna
    kind: org
    members:
      article=harbour-sheet entity=1 spans=[harbour-sheet "Orsenna University"]
      article=night-post entity=0 spans=[night-post "The University of Orsenna"]

    name: Karst Airport
    kind: place
    members:
      article=harbour-sheet entity=2 spans=[harbour-sheet "Karst Airport"]

    name: Orsenna
    kind: place
    members:
      article=coast-herald entity=1 spans=[coast-herald "Orsenna"]

    name: Karst
    kind: org
    members:
      article=coast-herald entity=3 spans=[coast-herald "Karst"]
    "#);
}

#[test]
fn husband_and_wife_are_two() {
    check_story!("actors", "
    ## harbour-sheet
    Oleg Kovalev was arrested.
    ## coast-herald
    Olga Kovaleva was not arrested. Kovaleva left.
    ## night-post
    Police took Kovalev to prison on Monday.
    ", @r#"
    name: Oleg Kovalev
    kind: person
    members:
      article=harbour-sheet entity=0 spans=[harbour-sheet "Oleg Kovalev"]
      article=night-post entity=1 spans=[night-post "Kovalev"]

    name: Olga Kovaleva
    kind: person
    members:
      article=coast-herald entity=0 spans=[coast-herald "Olga Kovaleva", coast-herald "Kovaleva"]
    "#);
}

#[test]
fn one_word_is_of_the_kind_that_other_articles_know() {
    check_story!("actors", "
    ## harbour-sheet
    Dennow said that it would not pay. Mr Gant was silent.
    ## coast-herald
    Rain fell in Dennow and in Gant.
    ", @r#"
    name: Dennow
    kind: place
    members:
      article=harbour-sheet entity=0 spans=[harbour-sheet "Dennow"]
      article=coast-herald entity=0 spans=[coast-herald "Dennow"]

    name: Gant
    kind: person
    members:
      article=harbour-sheet entity=1 spans=[harbour-sheet "Mr Gant"]

    name: Gant
    kind: place
    members:
      article=coast-herald entity=1 spans=[coast-herald "Gant"]
    "#);
}

#[test]
fn what_an_article_could_not_tell_the_story_does_not_tell() {
    check_story!("actors", "
    ## harbour-sheet
    Tor Halloran and his daughter, Ada Halloran, left Karst. Halloran was calm.
    ## coast-herald
    Lea Halloran stayed in Karst.
    ", @r#"
    name: Karst
    kind: place
    members:
      article=harbour-sheet entity=3 spans=[harbour-sheet "Karst"]
      article=coast-herald entity=1 spans=[coast-herald "Karst"]

    name: Tor Halloran
    kind: person
    members:
      article=harbour-sheet entity=0 spans=[harbour-sheet "Tor Halloran", harbour-sheet "his"]

    name: Ada Halloran
    kind: person
    members:
      article=harbour-sheet entity=2 spans=[harbour-sheet "Ada Halloran"]

    name: Halloran
    kind: person
    members:
      article=harbour-sheet entity=4 spans=[harbour-sheet "Halloran"]

    name: Lea Halloran
    kind: person
    members:
      article=coast-herald entity=0 spans=[coast-herald "Lea Halloran"]
    "#);
}

#[test]
fn a_name_amid_the_full_one_may_be_the_one_used() {
    check_story!("actors", "
    ## harbour-sheet
    Luiz Orso Lurra da Silva won the vote.
    ## coast-herald
    Lurra thanked the voters. Ada Lund congratulated him.
    ", @r#"
    name: Luiz Orso Lurra da Silva
    kind: person
    members:
      article=harbour-sheet entity=0 spans=[harbour-sheet "Luiz Orso Lurra da Silva"]
      article=coast-herald entity=0 spans=[coast-herald "Lurra", coast-herald "him"]

    name: Ada Lund
    kind: person
    members:
      article=coast-herald entity=2 spans=[coast-herald "Ada Lund"]
    "#);
}

#[test]
fn a_country_is_no_surname() {
    check_story!("actors", "
    ## harbour-sheet
    Jim Jordan voted against it.
    ## coast-herald
    Jordan closed its border.
    ", @r#"
    name: Jim Jordan
    kind: person
    members:
      article=harbour-sheet entity=0 spans=[harbour-sheet "Jim Jordan"]

    name: Jordan
    kind: person
    members:
      article=coast-herald entity=0 spans=[coast-herald "Jordan"]
    "#);
}

#[test]
fn the_pope_is_whom_another_calls_pope() {
    check_story!("actors", "
    ## harbour-sheet
    Pope Adrian spoke in Karst.
    ## coast-herald
    The pope spoke on Monday. He was tired.
    ", @r#"
    name: Pope Adrian
    kind: person
    members:
      article=harbour-sheet entity=0 spans=[harbour-sheet "Pope Adrian"]
      article=coast-herald entity=0 spans=[coast-herald "The pope", coast-herald "He"]

    name: Karst
    kind: place
    members:
      article=harbour-sheet entity=1 spans=[harbour-sheet "Karst"]
    "#);
}

#[test]
fn a_minister_is_not_her_deputy() {
    check_story!("actors", "
    ## harbour-sheet
    The defence minister, Ada Lund, resigned.
    ## coast-herald
    The defence minister resigned. The deputy defence minister did not resign.
    ", @r#"
    name: Ada Lund
    kind: person
    members:
      article=harbour-sheet entity=0 spans=[harbour-sheet "The defence minister", harbour-sheet "Ada Lund"]
      article=coast-herald entity=0 spans=[coast-herald "The defence minister"]
    "#);
}

#[test]
fn whom_an_article_takes_for_known_may_be_its_president() {
    check_story!("actors", "
    ## harbour-sheet
    President Tor Weld fled on Monday.
    ## coast-herald
    Bo Rell spoke in Karst. Rell said that he was calm. Since Rell won the vote, the president has been silent.
    ", @r#"
    name: Bo Rell
    kind: person
    members:
      article=coast-herald entity=0 spans=[coast-herald "Bo Rell", coast-herald "Rell", coast-herald "he",
          coast-herald "Rell"]

    name: Tor Weld
    kind: person
    members:
      article=harbour-sheet entity=0 spans=[harbour-sheet "President Tor Weld"]

    name: Karst
    kind: place
    members:
      article=coast-herald entity=1 spans=[coast-herald "Karst"]
    "#);
}
