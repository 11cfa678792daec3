//! Attributions of other forms: names given, views, lists, and what the parser joins to its verb of saying.

use parallax_testkit::check;

#[test]
fn names_that_look_like_objects() {
    check!("quotes", "The union branded the mayor a dictator on Monday.", @r#"
    The union branded the mayor a dictator on Monday.
                      ^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the mayor a dictator"] cue=["branded"] source=["The union"] speaker="The union" entity=0 act=says stance=confrontational
    "#);
    check!("quotes", "The vote was branded a farce by the union.", @r#"
    The vote was branded a farce by the union.
    ^^^^^^^^ quotes kind=indirect content=["The vote", "a farce"] cue=["was branded"] source=["the union"] speaker="the union" entity=0 act=says stance=confrontational
    "#);
    check!("quotes", "Ada Lund called Monday's vote shameful and left.", @r#"
    Ada Lund called Monday's vote shameful and left.
                    ^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["Monday's vote shameful"] cue=["called"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
    check!("quotes", "Ada Lund, whom the union calls a dictator, was not there.", @r#"
    Ada Lund, whom the union calls a dictator, was not there.
                                   ^^^^^^^^^^ quotes kind=indirect content=["a dictator"] cue=["calls"] source=["the union"] speaker="the union" entity=1 act=says stance=neutral
    "#);
    check!("quotes", "The vote, dubbed a farce by the union, was held on Monday.", @r#"
    The vote, dubbed a farce by the union, was held on Monday.
                     ^^^^^^^ quotes kind=indirect content=["a farce"] cue=["dubbed"] source=["the union"] speaker="the union" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn objects_that_look_like_names() {
    check!("quotes", "The mayor called the council late on Monday.", @"The mayor called the council late on Monday.");
    check!("quotes", "The mayor called an ambulance.", @"The mayor called an ambulance.");
}

#[test]
fn as_somebody_sees_it() {
    check!("quotes", "As Ada Lund sees it, the lock is safe.", @r#"
    As Ada Lund sees it, the lock is safe.
                         ^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the lock is safe"] cue=["sees"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=thinks stance=neutral
    "#);
    check!("quotes", "The lock is a farce, as the mayor put it.", @r#"
    The lock is a farce, as the mayor put it.
    ^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["The lock is a farce"] cue=["put"] source=["the mayor"] speaker="the mayor" entity=1 act=says stance=neutral
    "#);
    check!("quotes", "The crowd left as the mayor put it down.", @"The crowd left as the mayor put it down.");
    check!("quotes", "By her account, the lock was open.", @r#"
    By her account, the lock was open.
                    ^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the lock was open"] cue=["account"] source=["her"] act=thinks stance=neutral
    "#);
}

#[test]
fn made_clear() {
    check!("quotes", "The premier made clear that the lock would close.", @r#"
    The premier made clear that the lock would close.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that the lock would close"] cue=["made clear"] source=["The premier"] speaker="The premier" act=says stance=neutral
    "#);
    check!("quotes", "The rain made the road clear.", @"The rain made the road clear.");
}

#[test]
fn what_is_feared_or_made_up() {
    check!("quotes", "The shops closed amid fears of floods.", @r#"
    The shops closed amid fears of floods.
                                   ^^^^^^ quotes kind=indirect content=["floods"] cue=["fears of"] act=thinks stance=neutral
    "#);
    check!("quotes", "There are worries that the lock will fail.", @r#"
    There are worries that the lock will fail.
                      ^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that the lock will fail"] cue=["worries"] act=thinks stance=neutral
    "#);
    check!("quotes", "The town voiced concern that the lock would fail.", @r#"
    The town voiced concern that the lock would fail.
                            ^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that the lock would fail"] cue=["concern"] act=thinks stance=neutral
    "#);
    check!("quotes", "She spread the lie that the lock had failed.", @r#"
    She spread the lie that the lock had failed.
                       ^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that the lock had failed"] cue=["lie"] act=says stance=doubting
    "#);
}

#[test]
fn turned_round_within_a_sentence() {
    check!("quotes", "The lock, says Ada Lund, will cost the port a million.", @r#"
    The lock, says Ada Lund, will cost the port a million.
    ^^^^^^^^ quotes kind=indirect content=["The lock", "will cost the port a million"] cue=["says"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
    check!("quotes", "The lock was closed, said Ada Lund, but the ships went on.", @r#"
    The lock was closed, said Ada Lund, but the ships went on.
    ^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["The lock was closed"] cue=["said"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
    check!("quotes", "The terms of the sale, announced May 3, were not told.", @"The terms of the sale, announced May 3, were not told.");
}

#[test]
fn participles() {
    check!("quotes", "Ada Lund went to court, arguing the vote should be annulled.", @r#"
    Ada Lund went to court, arguing the vote should be annulled.
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the vote should be annulled"] cue=["arguing"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=doubting
    "#);
    check!("quotes", "Ada Lund spoke up, pointing out ships would wait for days.", @r#"
    Ada Lund spoke up, pointing out ships would wait for days.
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["ships would wait for days"] cue=["pointing out"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
    check!("quotes", "Ada Lund left, claiming the prize.", @r#"
    Ada Lund left, claiming the prize.
                            ^^^^^^^^^ quotes kind=indirect content=["the prize"] cue=["claiming"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=doubting
    "#);
}

#[test]
fn gerunds() {
    check!("quotes", "The two councils agree in labelling the crowd as rioters.", @r#"
    The two councils agree in labelling the crowd as rioters.
                                        ^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the crowd as rioters"] cue=["labelling"] source=["The two councils"] speaker="The two councils" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn points_and_messages() {
    check!("quotes", "A statement was sent out by the port:\n\n- The lock is safe.\n\n- It opens on Monday.\n\nThe council met on Friday.", @r#"
    A statement was sent out by the port:

    - The lock is safe.
      ^^^^^^^^^^^^^^^^ quotes kind=indirect content=["The lock is safe", "It opens on Monday"] cue=[":"] source=["the port"] speaker="the port" entity=0 act=says stance=neutral

    - It opens on Monday.

    The council met on Friday.
    "#);
    check!("quotes", "Ada Lund said the following:\n\n• The lock is safe.\n\n• It opens on Monday.\n\nThe council met on Friday.", @r#"
    Ada Lund said the following:

    • The lock is safe.
      ^^^^^^^^^^^^^^^^ quotes kind=indirect content=["The lock is safe", "It opens on Monday"] cue=["said"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=neutral

    • It opens on Monday.

    The council met on Friday.
    "#);
    check!("quotes", "The party had a message for the mayor: close the lock.", @r#"
    The party had a message for the mayor: close the lock.
                                           ^^^^^^^^^^^^^^ quotes kind=indirect content=["close the lock"] cue=[":"] source=["The party"] speaker="The party" entity=0 act=says stance=neutral
    "#);
    check!("quotes", "Here is what to know about the lock:\n\n- It is closed.\n\n- It opens on Monday.", @"
    Here is what to know about the lock:

    - It is closed.

    - It opens on Monday.
    ");
}

#[test]
fn a_closing_mark_that_was_forgotten() {
    check!("quotes", "\"We saw the lock. It went on for hours. Ada Lund said on Monday that it was late. The port opened in May.", @r#"
    "We saw the lock. It went on for hours. Ada Lund said on Monday that it was late. The port opened in May.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=direct content=["\"We saw the lock. It went on for hours"] quoted=["We saw the lock. It went on for hours."] act=says stance=neutral
                                                                    ^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that it was late"] cue=["said"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
}
