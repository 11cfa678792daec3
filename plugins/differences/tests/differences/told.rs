//! What some leave out, and what few tell.

use parallax_testkit::check_story;

#[test]
fn one_leaves_out_what_the_others_tell() {
    check_story!("differences", "
    ## a
    The dam at Velmora burst on 3 May. Fourteen people drowned in the valley below. An inspector had warned the ministry of cracks in the wall in March.
    ## b
    A dam burst at Velmora on 3 May and flooded the valley. Police said that 14 people drowned in the valley. In March an inspector had warned the ministry of cracks in its wall.
    ## c
    The Velmora dam burst on 3 May. The valley below was flooded, and 14 people drowned there. The government promised new houses to all families.
    ", @"");
}

#[test]
fn what_one_alone_tells_bears_its_source() {
    check_story!("differences", "
    ## a
    The ferry Heron sank off Arden on Monday. All of its 31 passengers were saved. Inspectors had banned the ferry from the open sea in April, the union said.
    ## b
    The ferry Heron went down off Arden on Monday. Its 31 passengers were all saved by fishermen.
    ", @"");
}

#[test]
fn a_pronoun_gets_its_name() {
    check_story!("differences", "
    ## a
    The court in Karst jailed Dana Rees, the banker, on Tuesday. Rees said nothing. In 2019 a jury had found her guilty of fraud against 40 pensioners.
    ## b
    Dana Rees, a banker, was sent to prison by the court in Karst on Tuesday. Rees said nothing.
    ", @"");
}

#[test]
fn nobody_can_read_half_a_quotation() {
    check_story!("differences", "
    ## a
    The court in Karst jailed Dana Rees on Tuesday. The bank closed “the last of the branches that the widow of the founder had opened in the valley in 1931.
    ## b
    Dana Rees was sent to prison by the court in Karst on Tuesday.
    ", @"");
}
