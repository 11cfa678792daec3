//! What a question asks: a noun phrase of the articles' words.

use std::collections::BTreeSet;

use parallax_lexicon::{
    WordForm,
    case::is_capital,
    classes::{ARTICLES, BE, POSSESSIVES, PREPOSITIONS, listed},
    inflect::stem,
    on_one_line, without_possessive,
};

use crate::{
    change,
    context::CLAUSE,
    figure::Figure,
    happened::Happened,
    marks::trend,
    measure::{Dimension, UNITS, plural},
    noun::{self, SIDES, head},
    question::Question,
    scene::is_scene,
    setting::convict,
    subject::{POINT, Subject, is_human},
    words::{is_filler, plain, words},
};

/// Members looked at: a few tell what a question is about as well as a hundred.
const MEMBERS: usize = 12;

/// What the figures of a question are figures of.
pub(crate) fn about(figures: &[Figure<'_>], question: &Question) -> String {
    let members: Vec<&Figure<'_>> = question.figures(figures).take(MEMBERS).collect();
    let Some(first) = members.first() else { return String::new() };
    let what = match &first.subject {
        Subject::People(happened) => people(*happened, &members),
        Subject::Things(noun) if noun == POINT => "percentage points".to_owned(),
        Subject::Things(_) => things(&members),
        Subject::Age => age(&members),
        Subject::Vote => "votes for and against".to_owned(),
        Subject::Sentence => {
            let whose = members.iter().find_map(|figure| convict(figure.clause.0));
            whose.map_or_else(|| "prison sentence".to_owned(), |whose| format!("prison sentence of {whose}"))
        }
        Subject::Magnitude => format!("magnitude of the {}", first.role.as_deref().unwrap_or("quake")),
        Subject::Size(dimension) => size(*dimension, &members),
        Subject::Money(_) => {
            let whose = || any(&members, purpose).map(|what| format!("money {what}"));
            any(&members, sum)
                .or_else(whose)
                .or_else(|| any(&members, ASKED))
                .unwrap_or_else(|| "sum of money".to_owned())
        }
        Subject::Share => any(&members, share).unwrap_or_else(|| "share".to_owned()),
    };
    match first.marks.rate {
        _ if matches!(first.subject, Subject::People(_) | Subject::Age) || says_rate(&what) => what,
        Some("each") => format!("{what}, each"),
        Some(rate) if matches!(first.subject, Subject::Money(_)) => format!("{what} per {rate}"),
        Some(rate) if matches!(first.subject, Subject::Things(_)) => format!("{what} a {rate}"),
        _ => what,
    }
}

/// Whether words for what is counted tell a reader nothing without the sentence: "age", "hours".
pub(crate) fn is_bare(about: &str) -> bool {
    const BARE: &str = "age change people share size things centuries feet inches km kg mph";
    let unit = || listed(UNITS).any(|unit| about.strip_suffix('s') == Some(unit));
    about.starts_with("sum of money") || listed(BARE).any(|word| word == about) || unit()
}

/// "average annual value" says per what by itself.
fn says_rate(what: &str) -> bool {
    what.split(' ').any(|word| ["hourly", "daily", "weekly", "monthly", "annual", "yearly"].contains(&word))
}

fn any(members: &[&Figure<'_>], of: fn(&Figure<'_>) -> Option<String>) -> Option<String> {
    members.iter().find_map(|figure| of(figure))
}

const ASKED: fn(&Figure<'_>) -> Option<String> = |figure| figure.asked.clone();

fn things(members: &[&Figure<'_>]) -> String {
    any(members, ASKED).or_else(|| shortest(members)).unwrap_or_else(|| "things".to_owned())
}

/// The shortest words for what is counted, of several things by preference.
fn shortest(members: &[&Figure<'_>]) -> Option<String> {
    let counted = members.iter().filter_map(|figure| figure.counted);
    counted.min_by_key(|counted| (!counted.ends_with('s'), counted.len())).map(on_one_line)
}

/// "people killed in the fire", "men on board", "protesters".
fn people(happened: Happened, members: &[&Figure<'_>]) -> String {
    // Members to their union are staff to their employer.
    let one_role = happened != Happened::OnStrike || members.iter().all(|one| one.role == members[0].role);
    // Of a part any answer says whose: "eight of them officers".
    let told =
        |part: bool| members.iter().find_map(|one| one.role.as_ref().filter(|_| part).and(one.counted));
    let named = members[0].role.as_ref().and(members[0].counted).or_else(|| told(members[0].marks.part));
    let role = if one_role { named } else { Some("staff") };
    // Of the names of those who protest one that takes no side.
    let protest = members[0].role.as_deref() == Some("protester");
    let who = if protest { "protesters".to_owned() } else { on_one_line(role.unwrap_or("people")) };
    if happened == Happened::Gathered {
        let mut counted = members.iter().filter_map(|figure| figure.counted);
        let crowd = counted.find(|counted| Happened::is_crowd(&head(counted).unwrap_or_default()));
        let crowd = crowd.filter(|_| role.is_none());
        return crowd.map_or_else(|| format!("{who} who gathered"), on_one_line);
    }
    if happened == Happened::Living {
        let place = members.iter().find_map(|figure| figure.role.as_deref());
        let who = shortest(members).unwrap_or_else(|| "people".to_owned());
        return place.map_or_else(|| format!("{who} living there"), |place| format!("{who} in the {place}"));
    }
    let of = if happened == Happened::Aboard { vessel } else { setting };
    let place = members.iter().find_map(|figure| of(figure.clause.1));
    let place = place.or_else(|| any(members, ASKED)).unwrap_or_default();
    let absent =
        |figure: &&Figure<'_>| ["absent", " report "].iter().any(|word| figure.clause.1.contains(word));
    let absent = happened == Happened::OnStrike && members.iter().any(absent);
    format!("{who} {}{}{place}", happened.label(), if absent { " or absent" } else { "" })
}

/// " the ferry" of "aboard the ferry Lark".
fn vessel(behind: &str) -> Option<String> {
    let words = words(behind, 0, behind.len());
    let aboard = words.iter().position(|word| ["aboard", "board"].contains(&word.text))?;
    let [the, ship, ..] = words.get(aboard + 1..)? else { return None };
    (is_determiner(the) && is_scene(&plain(ship)))
        .then(|| format!(" {}", on_one_line(&behind[the.start..ship.end()])))
}

/// " in the ferry", " when the roof fell": the first words behind a figure that say where or when, if they set a
/// scene.
fn setting(behind: &str) -> Option<String> {
    const LEADS: &[&str] = &["in", "at", "on", "when", "after", "during"];
    let words = words(behind, 0, behind.len());
    // A headline writes "In" large.
    let mut leads = (0..words.len()).filter(|at| LEADS.contains(&words[*at].text));
    let phrase = leads.find_map(|at| phrase(&words[at..], words.len() < CLAUSE))?;
    Some(format!(" {}", on_one_line(&behind[phrase.first()?.start..phrase.last()?.end()])))
}

/// What of these words sets a scene, led by the first of them. `whole`: no more words of the clause follow.
fn phrase<'w, 'a>(words: &'w [WordForm<'a>], whole: bool) -> Option<&'w [WordForm<'a>]> {
    const LONGEST: usize = 7;
    let phrase = &words[..words.len().min(LONGEST)];
    let scene = phrase.iter().position(|word| is_scene(&plain(word)))?;
    if ["when", "after"].contains(&phrase[0].text) {
        // A clause is not cut before its end: "when the bridge fell".
        let last = phrase.iter().rposition(|word| !is_filler(&plain(word)))?;
        let next = words.get(last + 1);
        return next.map_or(whole, |next| is_preposition(&plain(next))).then_some(&phrase[..=last]);
    }
    let scenes = phrase[scene..].iter().take_while(|word| is_scene(&plain(word))).count();
    let noun = &phrase[1..scene + scenes];
    // "in the ferry", "in Thursday's bombing", "in clashes"; not "in which the ferry".
    let (first, rest) = noun.split_first()?;
    let led = is_determiner(first) || is_capital(first.text) || noun.last()?.text.ends_with('s');
    let plain_rest = rest.iter().all(|word| !is_filler(&plain(word)) && !is_preposition(&plain(word)));
    let parted = noun.windows(2).any(|pair| pair[1].start > pair[0].end() + 1);
    let verbal = noun.last()?.text.ends_with("ed");
    (led && plain_rest && !parted && !verbal && noun.len() <= 4).then_some(&phrase[..scene + scenes])
}

/// "the age of Ada Lund", "the age of the driver".
fn age(members: &[&Figure<'_>]) -> String {
    let holder = || shortest(members).filter(|who| head(who).is_some_and(|head| is_human(&head)));
    let person = members.iter().find_map(|one| one.person);
    let given: BTreeSet<&str> = members.iter().filter_map(|one| one.first_name).collect();
    match (person, given.first()) {
        (Some(person), Some(given)) => format!("the age of {given} {person}"),
        (Some(person), None) => format!("the age of {person}"),
        (None, _) => {
            let named = |who: String| format!("the age of the {}", without_possessive(&who));
            holder().map_or_else(|| "age".to_owned(), named)
        }
    }
}

/// "litres of oil", "length of the causeway", "years in prison".
fn size(dimension: Dimension, members: &[&Figure<'_>]) -> String {
    let unit = members[0].number.unit.as_deref().map_or_else(|| "size".to_owned(), plural);
    let mut named: Vec<&Figure<'_>> = members.iter().copied().filter(|one| one.counted.is_some()).collect();
    named.sort_by_key(|figure| figure.counted.map_or(0, str::len));
    let name = |figure: &&Figure<'_>| {
        let what = on_one_line(figure.counted?);
        let measured = matches!(dimension, Dimension::Time | Dimension::Length);
        if !measured || figure.words.contains(" of ") {
            return Some(format!("{unit} of {what}"));
        }
        let thing = figure.words.contains('-') && !is_human(&head(&what)?);
        thing.then(|| format!("length of the {what}"))
    };
    named
        .iter()
        .find_map(name)
        .or_else(|| any(members, lasted).filter(|_| dimension == Dimension::Time))
        .or_else(|| any(members, ASKED))
        .or_else(|| any(members, place).map(|place| format!("{unit} {place}")))
        .or_else(|| {
            any(members, change_of).filter(|change| dimension != Dimension::Time && change.contains(' '))
        })
        .unwrap_or(unit)
}

/// "in prison", "south of the border": a place or time right behind a figure, if it ends there.
fn place(figure: &Figure<'_>) -> Option<String> {
    let place = behind(figure, &["of", "in", "from", "after", "before", "at"])?;
    // "10 miles south" is one figure.
    let side = SIDES.into_iter().find(|side| figure.words.ends_with(side));
    Some(side.map_or_else(|| place.clone(), |side| format!("{side} {place}")))
}

/// "for the bridge": what a sum is for.
fn purpose(figure: &Figure<'_>) -> Option<String> {
    behind(figure, &["for"])
}

fn behind(figure: &Figure<'_>, leads: &[&str]) -> Option<String> {
    let text = figure.clause.1;
    let all = words(text, 0, text.len());
    let lead = usize::from(all.first().is_some_and(|word| SIDES.contains(&word.text)));
    all.get(lead).filter(|word| leads.contains(&word.text))?;
    let noun = all.get(lead + 1..)?;
    let determined = noun.first().is_some_and(is_determiner);
    let noun = &noun[usize::from(determined)..];
    let ends = |word: &WordForm<'_>| is_filler(&plain(word)) || is_preposition(&plain(word));
    let length = noun.iter().position(ends).unwrap_or(noun.len());
    let last = noun.get(length.checked_sub(1)?).filter(|_| length <= 2)?;
    // "after the Ada Lund" lacks its noun.
    let named = determined && noun[..length].iter().any(|word| is_capital(word.text));
    let deed = noun[..length].iter().any(|word| word.text.ends_with("ing"));
    (!named && !deed).then(|| on_one_line(&text[all[0].start..last.end()]))
}

/// "cost of the bridge", "money spent", "budget".
fn sum(figure: &Figure<'_>) -> Option<String> {
    let named = || figure.topic.as_ref().and(figure.counted).map(on_one_line);
    let topic = || {
        let sum = noun::of_sum(figure.clause)?;
        figure.topic.as_ref().filter(|topic| **topic == *stem(sum)).map(|_| sum.to_owned())
    };
    let deed = || {
        let text = figure.clause.0;
        let left = words(text, 0, text.len());
        let verb = left.iter().rposition(|word| deed(&plain(word)).is_some())?;
        let deed = deed(&plain(&left[verb]))?;
        match deed {
            "cost" | "worth" => {
                let names = |word: &&WordForm<'_>| !is_filler(&plain(word)) && !word.text.ends_with("ly");
                let thing = left[..verb].last().filter(names)?;
                Some(format!("{deed} of the {}", lower(thing.text)))
            }
            _ => Some(deed.to_owned()),
        }
    };
    named().or_else(|| noun_of(figure)).or_else(|| subject(figure, BE)).or_else(topic).or_else(deed)
}

/// "money paid", of a sum or of how much it changed.
pub(crate) fn done(figure: &Figure<'_>) -> Option<&'static str> {
    let text = figure.clause.0;
    words(text, 0, text.len()).iter().rev().find_map(|word| deed(&plain(word)))
}

/// "length of the siege": "the siege lasted nine days".
fn lasted(figure: &Figure<'_>) -> Option<String> {
    subject(figure, "lasted lasts took takes").map(|subject| format!("length of the {subject}"))
}

/// "turnout" of "Turnout in the vote was 61%": what a clause begins with, if one of these verbs is right before the
/// figure.
fn subject(figure: &Figure<'_>, verbs: &str) -> Option<String> {
    const LONGEST: usize = 3;
    let text = figure.clause.0;
    let left = words(text, 0, text.len());
    let verb = left.last().filter(|verb| left.len() < CLAUSE && listed(verbs).any(|one| one == verb.text))?;
    let rest = &left
        [usize::from(left.first().is_some_and(|first| listed(ARTICLES).any(|one| one == plain(first))))..];
    let ends = |word: &WordForm<'_>| {
        word.start == verb.start || is_filler(&plain(word)) || is_preposition(&plain(word))
    };
    let length = rest.iter().position(ends).filter(|length| (1..=LONGEST).contains(length))?;
    let subject = &rest[..length];
    let named = subject[1..].iter().any(|word| is_capital(word.text));
    (!named).then(|| lower(&text[subject[0].start..subject[length - 1].end()]))
}

/// What was done with money.
fn deed(verb: &str) -> Option<&'static str> {
    Some(match verb {
        "cost" | "costs" | "costing" => "cost",
        "worth" | "valued" => "worth",
        "spend" | "spends" | "spent" | "spending" => "money spent",
        "pay" | "pays" | "paid" | "paying" => "money paid",
        "raise" | "raised" | "raising" => "money raised",
        "offer" | "offered" | "offering" | "offers" => "money offered",
        "demanded" | "seeks" | "seeking" | "sought" => "money sought",
        "fined" => "fine",
        _ => return None,
    })
}

/// "share of Greeks", "offer", "turnout", "fall in bridge money".
fn share(figure: &Figure<'_>) -> Option<String> {
    /// What a share is called that is of nothing.
    const GRADES: [&str; 7] = ["sure", "certain", "likely", "higher", "lower", "more", "less"];
    let named = || {
        let what = on_one_line(figure.counted?);
        let verbal = words(&what, 0, what.len()).first().is_some_and(|word| word.text.ends_with("ed"));
        match (figure.words.contains(" of "), verbal) {
            (true, true) => Some(format!("share of those {what}")),
            (true, false) => Some(format!("share of {what}")),
            (false, _) => (!verbal && !GRADES.contains(&what.as_str())).then_some(what),
        }
    };
    let level = || change::thing(figure).filter(|_| figure.marks.level);
    // "The number of births fell 4%"
    let of = |change: String| match &figure.asked {
        Some(asked) if !change.contains(' ') => format!("{change} in {asked}"),
        _ => change,
    };
    named()
        .or_else(|| noun_of(figure))
        .or_else(|| change_of(figure).map(of))
        .or_else(|| subject(figure, BE))
        .or_else(level)
}

/// "fall in bridge money" of "Bridge money fell by a fifth".
fn change_of(figure: &Figure<'_>) -> Option<String> {
    let change = if figure.marks.trend? == "up" { "rise" } else { "fall" };
    let text = figure.clause.0;
    let left = words(text, 0, text.len());
    let subject = || {
        let verb = left.iter().rposition(|word| is_change(&plain(word)))?;
        let subject = &left[..verb];
        let noun = subject.iter().rposition(|word| is_filler(&plain(word))).map_or(0, |filler| filler + 1);
        let leads = |word: &WordForm<'_>| is_determiner(word) || is_possessive(word);
        let led = noun.checked_sub(1).is_none_or(|before| leads(&subject[before]));
        let free = noun.checked_sub(2).is_none_or(|before| !is_preposition(&plain(&subject[before])));
        let length = verb - noun;
        let whole = !subject[noun..].iter().any(|word| is_preposition(&plain(word)));
        (led && free && whole && (1..=2).contains(&length))
            .then(|| lower(&text[subject[noun].start..subject[verb - 1].end()]))
    };
    // "Exports from Velin fell", "Underlying profit slipped"
    let thing = || change::thing(figure).filter(|thing| thing.ends_with('s') || noun::is_sum(thing));
    Some(
        subject()
            .or_else(thing)
            .map_or_else(|| change.to_owned(), |subject| format!("{change} in {subject}")),
    )
}

/// "fell"; not "growth".
fn is_change(word: &str) -> bool {
    const NOT: [&str; 7] = ["growth", "growing", "higher", "lower", "up", "down", "increase"];
    trend(word).is_some() && !NOT.contains(&word)
}

/// "a turnout of 78%", "a blood alcohol level of 0.4%": the noun before "of", with what is before it.
fn noun_of(figure: &Figure<'_>) -> Option<String> {
    const LONGEST: usize = 3;
    let text = figure.clause.0;
    let left = words(text, 0, text.len());
    let [rest @ .., of] = left.as_slice() else { return None };
    let noun = rest.last().filter(|noun| of.text == "of" && !is_filler(&plain(noun)))?;
    let first = rest.iter().rposition(is_determiner).map(|at| at + 1);
    let first = first.filter(|first| (1..=LONGEST).contains(&(rest.len() - first)));
    let first = first.filter(|first| rest[*first..].iter().all(|word| !is_filler(&plain(word))));
    Some(lower(&text[first.map_or(noun.start, |first| rest[first].start)..noun.end()]))
}

fn lower(word: &str) -> String {
    parallax_lexicon::fold(word).into_owned()
}

fn is_preposition(word: &str) -> bool {
    listed(PREPOSITIONS).any(|preposition| preposition == word)
}

fn is_possessive(word: &WordForm<'_>) -> bool {
    listed(POSSESSIVES).any(|possessive| possessive == plain(word))
}

fn is_determiner(word: &WordForm<'_>) -> bool {
    listed(ARTICLES).chain(listed(POSSESSIVES)).any(|determiner| determiner == word.text)
}
