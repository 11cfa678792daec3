//! A headline stronger than the text below it.

use parallax_testkit::check;

#[test]
fn a_blow_above_a_criticism() {
    check!("slant", "Ada Lund slams council over school closures

The harbour opened late on Monday. Ada Lund criticised the council for the closures of the school. The council will meet on Friday.", @r#"
Ada Lund slams council over school closures
         ^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.6 reason="Makes a criticism sound like a blow."
         ^^^^^ slant kind=headline polarity=negative voice=outlet strength=0.4 reason="The headline is stronger than the text below, which has “criticised”: “Ada Lund criticised the council for the closures of the school”."

The harbour opened late on Monday. Ada Lund criticised the council for the closures of the school. The council will meet on Friday.
"#);
}

#[test]
fn a_blow_that_the_text_has_too_is_only_loaded() {
    check!("slant", "Ada Lund slams council over school closures

The harbour opened late on Monday. Ada Lund slammed the council for the closures of the school. Others criticised it, too.", @r#"
Ada Lund slams council over school closures
         ^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.6 reason="Makes a criticism sound like a blow."

The harbour opened late on Monday. Ada Lund slammed the council for the closures of the school. Others criticised it, too.
                                            ^^^^^^^ slant kind=loaded_word target=council polarity=negative voice=outlet strength=0.6 reason="Makes a criticism sound like a blow." neutral=criticised
"#);
}

#[test]
fn what_is_criticised_must_be_the_same() {
    check!("slant", "Ada Lund slams council over school closures

The harbour opened late on Monday. A farmer criticised the rain. The council will meet on Friday.", @r#"
Ada Lund slams council over school closures
         ^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.6 reason="Makes a criticism sound like a blow."

The harbour opened late on Monday. A farmer criticised the rain. The council will meet on Friday.
"#);
}

#[test]
fn a_fact_above_an_accusation() {
    check!("slant", "Mayor took bribes for harbour contract

The harbour was sold in May. The mayor is accused of taking bribes for the contract. The trial begins on Monday.", @r#"
Mayor took bribes for harbour contract
      ^^^^ slant kind=headline polarity=neutral voice=outlet strength=0.4 reason="States as a fact what the text below leaves open: “The mayor is accused of taking bribes for the contract”."

The harbour was sold in May. The mayor is accused of taking bribes for the contract. The trial begins on Monday.
"#);
}

#[test]
fn a_fact_above_a_possibility() {
    check!("slant", "Minister misled parliament on dam

The dam burst in May. The minister may have misled parliament, a report says. She will answer on Monday.", @r#"
Minister misled parliament on dam
         ^^^^^^ slant kind=headline polarity=neutral voice=outlet strength=0.4 reason="States as a fact what the text below leaves open: “The minister may have misled parliament, a report says”."

The dam burst in May. The minister may have misled parliament, a report says. She will answer on Monday.
"#);
}

#[test]
fn a_fact_that_the_text_states_too() {
    check!("slant", "Mayor took bribes for harbour contract

The harbour was sold in May. The mayor took bribes for the contract, the court found. He is accused of taking others.", @"
Mayor took bribes for harbour contract

The harbour was sold in May. The mayor took bribes for the contract, the court found. He is accused of taking others.
");
}

#[test]
fn a_headline_with_its_reserve() {
    check!("slant", "Mayor allegedly took bribes for harbour contract

The harbour was sold in May. The mayor is accused of taking bribes for the contract. The trial begins on Monday.", @"
Mayor allegedly took bribes for harbour contract

The harbour was sold in May. The mayor is accused of taking bribes for the contract. The trial begins on Monday.
");
}

#[test]
fn a_teaser_need_not_tell_all() {
    check!("slant", "Mayor took bribes for harbour contract

The mayor is accused of taking bribes for the contract.", @"
Mayor took bribes for harbour contract

The mayor is accused of taking bribes for the contract.
");
}

#[test]
fn an_arrest_is_told_with_its_charge() {
    check!("slant", "Leaders arrested over harbour contract

The harbour was sold in May. Two leaders of the union were arrested and charged on Monday. The trial begins in June.", @"
Leaders arrested over harbour contract

The harbour was sold in May. Two leaders of the union were arrested and charged on Monday. The trial begins in June.
");
}
