//! Which articles are put together as one story, when nothing says it.

use crate::common::{Files, show};
use parallax_formats::{Corpus, Stories};

const FERRY: [&str; 3] = [
    "The ferry Maren sank off Skarra on Monday and divers searched the wreck for passengers.",
    "Divers went down again to the wreck of the Maren. The ferry sank near Skarra with 40 passengers.",
    "Skarra mourns the passengers of the Maren, the ferry whose wreck divers are still searching.",
];
const STRIKE: [&str; 2] = [
    "Dockers at Port Ellery walked out over pay, and the harbour company raised its offer to 5.8%.",
    "The harbour company offered dockers 5.8% more pay; the walkout at Port Ellery goes on.",
];

#[test]
fn what_is_alike_is_one_story() {
    let files = Files::of(&[
        ("s/1.txt", FERRY[0]),
        ("s/2.txt", STRIKE[0]),
        ("s/3.txt", FERRY[1]),
        ("s/4.txt", "A choir from the hills won the national song contest with an old ballad."),
        ("s/5.txt", STRIKE[1]),
        ("s/6.txt", FERRY[2]),
        ("s/7.txt", ""),
    ]);
    insta::assert_snapshot!(show(&Corpus::open(&files.paths(&["s"]), Stories::Similar)), @r#"
    1
      1 <- 1.txt "The ferry Maren sank off Skarra on Monday and divers searched the wreck for passengers."
      3 <- 3.txt "Divers went down again to the wreck of the Maren. The ferry sank near Skarra with 40 passengers."
      6 <- 6.txt "Skarra mourns the passengers of the Maren, the ferry whose wreck divers are still searching."
    2
      2 <- 2.txt "Dockers at Port Ellery walked out over pay, and the harbour company raised its offer to 5.8%."
      5 <- 5.txt "The harbour company offered dockers 5.8% more pay; the walkout at Port Ellery goes on."
    (alone)
      4 <- 4.txt "A choir from the hills won the national song contest with an old ballad."
    (alone)
      7 refused: 7.txt: there is no text, or nothing but white space
    "#);
}

#[test]
fn what_is_alike_years_apart_is_two_stories() {
    let on = |day: &str, text: &str| format!("---\npublished: {day}\n---\n{text}");
    let files = Files::of(&[
        ("s/1.txt", &on("2024-03-11", FERRY[0])),
        ("s/2.txt", &on("2021-03-12T08:00:00Z", FERRY[1])),
        ("s/3.txt", &on("2024-03-13", FERRY[2])),
    ]);
    insta::assert_snapshot!(show(&Corpus::open(&files.paths(&["s"]), Stories::Similar)), @r#"
    1
      1 <- 1.txt "The ferry Maren sank off Skarra on Monday and divers searched the wreck for passengers."
      3 <- 3.txt "Skarra mourns the passengers of the Maren, the ferry whose wreck divers are still searching."
    (alone)
      2 <- 2.txt "Divers went down again to the wreck of the Maren. The ferry sank near Skarra with 40 passengers."
    "#);
}

/// The stories of texts, each as the numbers of its articles.
fn found(texts: &[&str]) -> String {
    let names: Vec<String> = (1..=texts.len()).map(|number| format!("s/{number}.txt")).collect();
    let files: Vec<(&str, &str)> = names.iter().map(String::as_str).zip(texts.iter().copied()).collect();
    let files = Files::of(&files);
    let corpus = Corpus::open(&files.paths(&["s"]), Stories::Similar);
    let story = |story: &parallax_formats::Listing| {
        story.articles.iter().map(|article| article.id.to_string()).collect::<Vec<_>>().join(" ")
    };
    corpus.stories().iter().map(story).collect::<Vec<_>>().join(" | ")
}

/// Two earthquakes: other places, other people, other figures.
const QUAKES: [&str; 6] = [
    "Earthquake of 6.1 shakes Varda\nRescuers dug through collapsed houses in Varda on Sunday after an earthquake of \
     magnitude 6.1 killed 43 people. Mayor Ilse Trenk said 2,300 people were without shelter in the Varda valley.",
    "Varda quake: 43 dead\nAn earthquake of magnitude 6.1 brought down houses in the Varda valley and killed 43 people. \
     Rescuers searched the rubble; mayor Ilse Trenk asked for tents for 2,300 people.",
    "Tents reach the Varda valley\nTents for 2,300 people reached Varda, where an earthquake killed 43. Ilse Trenk, the \
     mayor, thanked rescuers who had searched houses for three days.",
    "Earthquake of 7.4 off Port Osmo\nAn earthquake of magnitude 7.4 struck off Port Osmo, and people fled from the \
     shore after a tsunami warning. Governor Rui Halden said 9 people were killed and 120 houses had collapsed.",
    "Port Osmo: tsunami warning lifted\nA tsunami warning was lifted at Port Osmo after an earthquake of magnitude 7.4, \
     in which 9 people were killed. Rescuers searched 120 collapsed houses, governor Rui Halden said.",
    "Fishermen of Port Osmo count the damage\nFishermen in Port Osmo counted lost boats after the 7.4 earthquake and the \
     tsunami warning. Governor Rui Halden promised aid; 120 houses had collapsed and 9 people were killed.",
];

#[test]
fn two_events_of_one_kind_are_two_stories() {
    let [a, b, c, d, e, f] = QUAKES;
    assert_eq!(found(&[a, d, b, e, c, f]), "1 3 5 | 2 4 6");
}

#[test]
fn articles_of_one_event_are_one_story_with_nothing_else_there() {
    assert_eq!(found(&QUAKES[..3]), "1 2 3");
    assert_eq!(found(&[QUAKES[0], QUAKES[2]]), "1 2");
}

#[test]
fn a_text_that_several_carry_keeps_no_other_out() {
    let [a, b, c, d, ..] = QUAKES;
    let shortened = a.rsplit_once("Mayor").unwrap().0;
    assert_eq!(found(&[a, a, b, a, shortened, c, a, d]), "1 2 3 4 5 6 7 | 8");
}

#[test]
fn articles_about_nothing_in_common_stand_alone() {
    let texts = [
        QUAKES[0],
        STRIKE[0],
        "A choir from the hills won the national song contest in Belgrave with an old ballad about a shepherd.",
        "The central bank of Norland left its rate at 3.5% and said prices were rising more slowly than expected.",
        "Striker Pavel Ost scored twice as Rovers beat United in the cup, and limped off before the end.",
    ];
    assert_eq!(found(&texts), "1 | 2 | 3 | 4 | 5");
}

#[test]
fn nothing_to_read_is_nothing_to_put_together() {
    assert_eq!(found(&["", " ", "The", "the of and"]), "1 | 2 | 3 | 4");
}
