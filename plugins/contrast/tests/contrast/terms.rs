//! Which terms each article favours, and how they are counted.

use parallax_testkit::check_story;

#[test]
fn a_word_of_one_article_alone_is_favoured() {
    check_story!("contrast", "
    ## a
    The bosses shut the mill. The bosses sent guards. Nobody asked the bosses.
    ## b
    The owners shut the mill and sent guards to the gate. Nobody was asked at all.
    ## c
    The mill was shut on Monday by those who own it, and guards came to the gate.
    ", @r#"
    article: a
    term: bosses
    kind: word
    z: 1.8351
    count: 3
    others: 0
    examples: a "bosses", a "bosses", a "bosses"
    "#);
}

#[test]
fn singular_and_plural_are_one() {
    check_story!("contrast", "
    ## a
    A gunboat came. The gunboats stayed. One gunboat left the bay.
    ## b
    A vessel came and stayed in the bay, and others with it left.
    ## c
    Ships came to the bay on Monday and some of them stayed there.
    ", @r#"
    article: a
    term: gunboat
    kind: word
    z: 1.8285
    count: 3
    others: 0
    examples: a "gunboat", a "gunboats", a "gunboat"
    "#);
}

#[test]
fn news_is_not_the_plural_of_new() {
    check_story!("contrast", "
    ## a
    The news came late. The news was bad. It was news to all.
    ## b
    A new bridge and a new road came late, and all was new there.
    ## c
    Bridge and road came late on Monday, and all went well there.
    ", @r#"
    article: a
    term: news
    kind: word
    z: 1.7288
    count: 3
    others: 0
    examples: a "news", a "news", a "news"

    article: b
    term: new
    kind: word
    z: 1.6652
    count: 3
    others: 0
    examples: b "new", b "new", b "new"
    "#);
}

#[test]
fn a_phrase_is_listed_and_not_its_words() {
    check_story!("contrast", "
    ## a
    The picket line held. A picket line sang. At the picket line they stayed.
    ## b
    The strikers stood at the gate and held it, and they sang there all day.
    ## c
    Strikers sang at the gate on Monday and held out there until the night.
    ", @r#"
    article: a
    term: picket line
    kind: phrase
    z: 1.7352
    count: 3
    others: 0
    examples: a "picket line", a "picket line", a "picket line"
    "#);
}

#[test]
fn a_word_said_in_many_phrases_is_a_word() {
    check_story!("contrast", "
    ## a
    The fish market shut. The old market shut. A market day went. Each market shut.
    ## b
    The halls shut their doors on Monday, and a day of trade went by there.
    ## c
    Doors were shut in the halls, and nobody traded on Monday or later there.
    ", @r#"
    article: a
    term: market
    kind: word
    z: 2.0036
    count: 4
    others: 0
    examples: a "market", a "market", a "market"
    "#);
}

#[test]
fn a_name_is_a_kind_of_its_own() {
    check_story!("contrast", "
    ## a
    The bank lies off San Telo. They fish off San Telo. All know San Telo.
    ## b
    The bank lies far from land, and all who fish there know it well enough.
    ## c
    Far from land lies a bank that all who fish there know well enough.
    ", @r#"
    article: a
    term: San Telo
    kind: name
    z: 1.6945
    count: 3
    others: 0
    examples: a "San Telo", a "San Telo", a "San Telo"
    "#);
}

#[test]
fn a_word_that_begins_a_sentence_is_no_name() {
    check_story!("contrast", "
    ## a
    Guards came. Guards stood there. Guards went, and the guards sang.
    ## b
    Men came and stood at the gate, then went away and sang on the road.
    ## c
    At the gate some men stood and sang, and then they went on their way.
    ", @r#"
    article: a
    term: guards
    kind: word
    z: 2.2412
    count: 4
    others: 0
    examples: a "Guards", a "Guards", a "Guards"
    "#);
}

#[test]
fn function_words_are_left_out() {
    check_story!("contrast", "
    ## a
    It was the one of the two that was there, and it was not for them to be there.
    ## b
    Ships left port early on Monday carrying timber, wool, grain and salted herring.
    ## c
    Early on Monday ships left port with wool, grain, timber and salted herring aboard.
    ", @"");
}

#[test]
fn words_of_address_stay() {
    check_story!("contrast", "
    ## a
    They lied to us. They sold us. What have they left us? Nothing for us.
    ## b
    Officials misled people and sold the land, and nothing was left for anybody.
    ## c
    People were misled by officials, and of the land that was sold nothing is left.
    ", @r#"
    article: a
    term: us
    kind: word
    z: 1.9848
    count: 4
    others: 0
    examples: a "us", a "us", a "us"
    "#);
}

#[test]
fn numbers_are_left_out() {
    check_story!("contrast", "
    ## a
    There were 40 dead, 40 hurt and 40 missing, and 40 came home.
    ## b
    Many were dead or hurt and some were missing, and others came home.
    ## c
    Of the many hurt some were missing, and others came home or were dead.
    ", @"");
}

#[test]
fn a_percent_sign_is_no_word_and_per_cent_a_phrase() {
    check_story!("contrast", "
    ## a
    Pay rose 4 per cent, then 5 per cent, then 6 per cent in the year.
    ## b
    Pay rose 4% and then 5% and then 6% over the year, the firm said.
    ## c
    The firm said that pay had risen by 4%, 5% and 6% over the year.
    ", @r#"
    article: a
    term: per cent
    kind: phrase
    z: 1.6725
    count: 3
    others: 0
    examples: a "per cent", a "per cent", a "per cent"
    "#);
}

#[test]
fn a_possessive_is_its_word() {
    check_story!("contrast", "
    ## a
    The regime's men came. The regime's ships came. The regime waits.
    ## b
    The government sent men and ships, and it waits for an answer now.
    ## c
    Men and ships were sent by the government, which waits for an answer.
    ", @r#"
    article: a
    term: regime
    kind: word
    z: 1.8285
    count: 3
    others: 0
    examples: a "regime's", a "regime's", a "regime"
    "#);
}

#[test]
fn a_comma_parts_a_phrase() {
    check_story!("contrast", "
    ## a
    They sold bread, butter and bread, butter and then bread, butter again.
    ## b
    They sold cheese and ham at the market all day long and went home.
    ## c
    All day long ham and cheese were sold at the market before they left.
    ", @r#"
    article: a
    term: bread
    kind: word
    z: 1.8096
    count: 3
    others: 0
    examples: a "bread", a "bread", a "bread"

    article: a
    term: butter
    kind: word
    z: 1.8096
    count: 3
    others: 0
    examples: a "butter", a "butter", a "butter"
    "#);
}

#[test]
fn what_all_say_is_no_contrast() {
    check_story!("contrast", "
    ## a
    The mill was shut and the mill burnt. The mill is gone.
    ## b
    The mill was shut and the mill burnt. The mill is gone.
    ## c
    The mill was shut and the mill burnt. The mill is gone.
    ", @"");
}

#[test]
fn one_mention_is_not_enough() {
    check_story!("contrast", "
    ## a
    An outrage, the mayor said of the road that was shut on Monday by the county.
    ## b
    The mayor was cross about the road that the county had shut on Monday at noon.
    ## c
    On Monday at noon the county shut the road, and the mayor was cross about it.
    ", @"");
}

#[test]
fn a_block_quotation_does_not_count() {
    check_story!("contrast", "
    ## a
    The Gazette saw it coming, and wrote:

    The bosses lied. The bosses always lie. The bosses will lie again, and the bosses know it.

    I would not put it so. The mill will open on Friday, in short.
    ## b
    The mill will open on Friday after a week in which nobody worked there at all.
    ## c
    After a week in which nobody worked there the mill is to open on Friday.
    ", @"");
}

#[test]
fn an_article_by_itself_has_no_contrast() {
    check_story!("contrast", "
    ## a
    The bosses shut the mill. The bosses sent guards. Nobody asked the bosses.
    ", @"");
}

#[test]
fn an_empty_article_favours_nothing() {
    check_story!("contrast", "
    ## a
    ## b
    The bosses shut the mill. The bosses sent guards. Nobody asked the bosses.
    ", @"");
}

#[test]
fn a_hyphen_joins_a_phrase() {
    check_story!("contrast", "
    ## a
    A cease-fire held. The cease-fire broke. No cease-fire lasts for long.
    ## b
    The truce held for a week and then it broke, as truces will in the end.
    ## c
    For a week there was a truce, and then it broke, as in the end they will.
    ", @r#"
    article: a
    term: cease fire
    kind: phrase
    z: 1.7936
    count: 3
    others: 0
    examples: a "cease-fire", a "cease-fire", a "cease-fire"
    "#);
}

#[test]
fn curly_apostrophes_are_straight() {
    check_story!("contrast", "
    ## a
    I’m tired. I’m cold. I’m not the one who shut it, and I’m going.
    ## b
    The miller was tired and cold and said that others had shut it before.
    ## c
    Others had shut it before, said the miller, who was tired and cold.
    ", @r#"
    article: a
    term: i'm
    kind: word
    z: 2.0163
    count: 4
    others: 0
    examples: a "I’m", a "I’m", a "I’m"
    "#);
}
