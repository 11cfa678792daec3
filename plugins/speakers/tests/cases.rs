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
    Two senior American officials said that the talks had failed. Several angry residents said that they would stay.
    ## coast-herald
    U.S. officials said that the talks were over. French officials said that they went on. A resident said that she would leave.
    ", @r#"
    speaker: residents
    named: false
    cells:
      article=harbour-sheet quotes=1 words=4 share=0.4444 first_at=0.8125 spans=[harbour-sheet "that they
          would stay"]
      article=coast-herald quotes=1 words=4 share=0.3077 first_at=0.8306 spans=[coast-herald "that she would
          leave"]

    speaker: American officials
    named: false
    cells:
      article=harbour-sheet quotes=1 words=5 share=0.5556 first_at=0.3125 spans=[harbour-sheet "that the
          talks had failed"]

    speaker: U.S. officials
    named: false
    cells:
      article=coast-herald quotes=1 words=5 share=0.3846 first_at=0.1613 spans=[coast-herald "that the talks
          were over"]

    speaker: French officials
    named: false
    cells:
      article=coast-herald quotes=1 words=4 share=0.3077 first_at=0.5484 spans=[coast-herald "that they went
          on"]
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
    cells:
      article=harbour-sheet quotes=1 words=5 share=1 first_at=0.622 spans=[harbour-sheet "that nobody would
          be dismissed"]
      article=coast-herald quotes=1 words=4 share=1 first_at=0 spans=[coast-herald "Nobody would be
          dismissed"]
    "#);
}
