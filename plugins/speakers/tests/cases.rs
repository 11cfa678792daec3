//! Who is heard: a field a line, quoting words.

use parallax_testkit::check_story;

#[test]
fn one_speaker_across_articles() {
    check_story!("speakers", "
    ## harbour-sheet
    “We had no warning at all,” said Leyla Oduya of the River Alliance. Police said that the square was clear.
    ## coast-herald
    Nobody was hurt, police said. “We had no warning,” Ms Oduya said.
    ", @r#"
    speaker: Leyla Oduya
    side: River Alliance
    cells:
      article=harbour-sheet quotes=1 words=6 share=0.5455 first_at=0 spans=[harbour-sheet "“We had no warning
          at all,”"]
      article=coast-herald quotes=1 words=4 share=0.5714 first_at=0.4348 spans=[coast-herald "“We had no
          warning,”"]

    speaker: police
    named: false
    part: police
    cells:
      article=harbour-sheet quotes=1 words=5 share=0.4545 first_at=0.7636 spans=[harbour-sheet "that the
          square was clear"]
      article=coast-herald quotes=1 words=3 share=0.4286 first_at=0 spans=[coast-herald "Nobody was hurt"]
    "#);
}

#[test]
fn the_unnamed_are_one_by_noun_and_country() {
    check_story!("speakers", "
    ## harbour-sheet
    Two senior American officials said that the talks had failed. Several angry residents said that they would stay. A man said that he had slept.
    ## coast-herald
    U.S. officials said that the talks were over. French officials said that they went on. Residents said that they would leave. A man said that he had left.
    ", @r#"
    speaker: American officials
    named: false
    part: office
    cells:
      article=harbour-sheet quotes=1 words=5 share=0.3846 first_at=0.2465 spans=[harbour-sheet "that the
          talks had failed"]
      article=coast-herald quotes=1 words=5 share=0.2941 first_at=0.1307 spans=[coast-herald "that the talks
          were over"]

    speaker: residents
    named: false
    part: affected
    cells:
      article=harbour-sheet quotes=1 words=4 share=0.3077 first_at=0.6408 spans=[harbour-sheet "that they
          would stay"]
      article=coast-herald quotes=1 words=4 share=0.2353 first_at=0.6667 spans=[coast-herald "that they would
          leave"]

    speaker: man
    named: false
    cells:
      article=harbour-sheet quotes=1 words=4 share=0.3077 first_at=0.8732 spans=[harbour-sheet "that he had
          slept"]

    speaker: French officials
    named: false
    part: office
    cells:
      article=coast-herald quotes=1 words=4 share=0.2353 first_at=0.4444 spans=[coast-herald "that they went
          on"]

    speaker: man
    named: false
    cells:
      article=coast-herald quotes=1 words=4 share=0.2353 first_at=0.8889 spans=[coast-herald "that he had
          left"]
    "#);
}

#[test]
fn what_is_believed_or_planned_is_not_speech() {
    check_story!("speakers", "
    ## harbour-sheet
    Ada Lund believes that the bridge is safe. Erik Nordin plans to rebuild it.
    ## coast-herald
    Ada Lund said that the bridge was safe.
    ", @r#"
    speaker: Ada Lund
    cells:
      article=coast-herald quotes=1 words=5 share=1 first_at=0.359 spans=[coast-herald "that the bridge was
          safe"]
    "#);
}

#[test]
fn speech_within_speech_is_counted_once() {
    check_story!("speakers", "
    ## harbour-sheet
    “My son asked me if we would lose the house,” said Nadia Ferro, who has two children.
    ## coast-herald
    Nadia Ferro said that her son had told her that he was afraid.
    ", @r#"
    speaker: Nadia Ferro
    cells:
      article=harbour-sheet quotes=1 words=10 share=1 first_at=0 spans=[harbour-sheet "“My son asked me if we
          would lose the house,”"]
      article=coast-herald quotes=1 words=10 share=1 first_at=0.2742 spans=[coast-herald "that her son had
          told her that he was afraid"]
    "#);
}

#[test]
fn documents_and_figures_are_nobody() {
    check_story!("speakers", "
    ## harbour-sheet
    The report said that the bridge was safe. The figures show that traffic fell.
    ## coast-herald
    The letter said that the bridge was closed.
    ", @"");
}

#[test]
fn the_body_for_which_somebody_speaks() {
    check_story!("speakers", "
    ## harbour-sheet
    Petra Voss, a spokeswoman for Quantel Motors, said that nobody would be dismissed.
    ## coast-herald
    Nobody would be dismissed, said Quantel Motors spokeswoman Petra Voss.
    ", @r#"
    speaker: Petra Voss
    side: Quantel Motors
    part: office
    cells:
      article=harbour-sheet quotes=1 words=5 share=1 first_at=0.622 spans=[harbour-sheet "that nobody would
          be dismissed"]
      article=coast-herald quotes=1 words=4 share=1 first_at=0 spans=[coast-herald "Nobody would be
          dismissed"]
    "#);
}

#[test]
fn who_is_quoted_in_a_block_is_heard_in_it() {
    check_story!("speakers", "
    ## harbour-sheet
    The Coast Herald wrote:

    > “The bridge will stay closed,” said Ada Lund, the mayor of Karst.

    Nobody knew why.
    ## coast-herald
    “The bridge will stay closed,” said Ada Lund, the mayor of Karst.
    ", @r#"
    speaker: Ada Lund
    part: office
    cells:
      article=harbour-sheet quotes=1 words=5 share=1 first_at=0.2368 spans=[harbour-sheet "“The bridge will
          stay closed,”"]
      article=coast-herald quotes=1 words=5 share=1 first_at=0 spans=[coast-herald "“The bridge will stay
          closed,”"]
    "#);
}

#[test]
fn as_what_they_speak() {
    check_story!("speakers", "
    ## harbour-sheet
    “We had no warning,” said Leyla Oduya, a nurse. “They ran,” said Ada Lund, a woman from Karst. A man said that he saw nothing. An aid worker said that tents burnt. Police chief Ivo Rees said that it was over. Henrik Sol, spokesman for the ministry, said so too.
    ", @r#"
    speaker: Leyla Oduya
    part: other
    cells:
      article=harbour-sheet quotes=1 words=4 share=0.2353 first_at=0 spans=[harbour-sheet "“We had no
          warning,”"]

    speaker: man
    named: false
    cells:
      article=harbour-sheet quotes=1 words=4 share=0.2353 first_at=0.4238 spans=[harbour-sheet "that he saw
          nothing"]

    speaker: Ivo Rees
    part: police
    cells:
      article=harbour-sheet quotes=1 words=4 share=0.2353 first_at=0.7398 spans=[harbour-sheet "that it was
          over"]

    speaker: aid worker
    named: false
    part: other
    cells:
      article=harbour-sheet quotes=1 words=3 share=0.1765 first_at=0.5725 spans=[harbour-sheet "that tents
          burnt"]

    speaker: Ada Lund
    part: affected
    cells:
      article=harbour-sheet quotes=1 words=2 share=0.1176 first_at=0.1933 spans=[harbour-sheet "“They ran,”"]
    "#);
}

#[test]
fn acts_are_no_speech() {
    check_story!("speakers", "
    ## harbour-sheet
    The mayor of Arden defended the ban on Monday. The harbour master insisted on closing the gate. Teachers wondered whether the school would open.
    ## coast-herald
    The mayor of Arden accused the owner of fraud. The harbour master insisted that the gate was closed.
    ", @r#"
    speaker: mayor
    named: false
    part: office
    cells:
      article=coast-herald quotes=1 words=4 share=1 first_at=0.27 spans=[coast-herald "the owner of fraud"]
    "#);
}

#[test]
fn hearsay_is_no_speech() {
    check_story!("speakers", "
    ## harbour-sheet
    A guard who purportedly told the owner that the gate was open has left. The guard reportedly said that he was ill.
    ## coast-herald
    The owner said that the gate was shut.
    ", @r#"
    speaker: owner
    named: false
    part: business
    cells:
      article=coast-herald quotes=1 words=5 share=1 first_at=0.3947 spans=[coast-herald "that the gate was
          shut"]
    "#);
}

#[test]
fn an_office_is_the_one_who_was_named_with_it() {
    check_story!("speakers", "
    ## harbour-sheet
    Sheriff Henrik Sol spoke first. “The road is open,” the sheriff said. A firefighter said that the road was shut.
    ## coast-herald
    Henrik Sol, a spokesman for Quantel, said that the plant was safe. The next day was dry. The spokesman said that nobody was hurt, but the spokeswoman said that two were.
    ", @r#"
    speaker: Henrik Sol
    part: police
    cells:
      article=harbour-sheet quotes=1 words=4 share=0.4444 first_at=0.2759 spans=[harbour-sheet "“The road is
          open,”"]
      article=coast-herald quotes=2 words=9 share=0.75 first_at=0.2485 spans=[coast-herald "that the plant
          was safe", coast-herald "that nobody was hurt"]

    speaker: firefighter
    named: false
    cells:
      article=harbour-sheet quotes=1 words=5 share=0.5556 first_at=0.8017 spans=[harbour-sheet "that the road
          was shut"]

    speaker: spokeswoman
    named: false
    part: office
    cells:
      article=coast-herald quotes=1 words=3 share=0.25 first_at=0.9172 spans=[coast-herald "that two were"]
    "#);
}

#[test]
fn a_body_behind_another_person_is_not_ones_own() {
    check_story!("speakers", "
    ## harbour-sheet
    Ada Lund and Bo Rees of the River Alliance said that the square was open.
    ## coast-herald
    Ada Lund said that the square was shut.
    ", @r#"
    speaker: Ada Lund
    cells:
      article=harbour-sheet quotes=1 words=5 share=1 first_at=0.6575 spans=[harbour-sheet "that the square
          was open"]
      article=coast-herald quotes=1 words=5 share=1 first_at=0.359 spans=[coast-herald "that the square was
          shut"]
    "#);
}

#[test]
fn police_without_a_name_are_the_only_ones_with_one() {
    check_story!("speakers", "
    ## harbour-sheet
    Arden Police said that a boy was found.
    ## coast-herald
    A boy was found, police said.
    ", @r#"
    speaker: Arden Police
    part: police
    cells:
      article=harbour-sheet quotes=1 words=5 share=1 first_at=0.4615 spans=[harbour-sheet "that a boy was
          found"]
      article=coast-herald quotes=1 words=4 share=1 first_at=0 spans=[coast-herald "A boy was found"]
    "#);
}
