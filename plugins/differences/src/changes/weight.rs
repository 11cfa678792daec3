//! How much a change tells.

use parallax_corpus::{ArticleIndex, Cite};
use parallax_layers::{
    numbers::{Number, NumberKind},
    shared_text::Change,
    slant::SlantKind,
    words::Upos,
};
use parallax_lexicon::{
    classes::{self, listed},
    fold, words,
};

use super::side::{DENIALS, Side, are_initials, same_letters, same_stems};
use crate::{
    copies::wordings::{WORDS, Wordings, number_of},
    tellings::Tellings,
};

/// What a change is of; the later ones tell more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Weight {
    /// Another word for the same.
    Style,
    /// A clause that tells more.
    Clause,
    /// Another word in what is quoted.
    Quoted,
    /// A word that takes sides.
    Loaded,
    /// Something is so, and may be so.
    Hedge,
    /// Another name.
    Name,
    /// Another figure.
    Figure,
    /// Something is, and is not.
    Denial,
    /// Who says so.
    Attribution,
}

/// What is longer is a clause, with a denial of its own.
const PHRASE: usize = 4;

/// In what is longer, no word need answer to another.
const CLAUSE: usize = 8;

pub(super) fn weight(tellings: &Tellings<'_>, wordings: &Wordings, change: &Change) -> Weight {
    let weighing = Weighing { tellings, wordings, change };
    let sides = [change.from, change.to].map(|cite| Side::of(tellings, cite));
    let [from, to] = &sides;
    let denies = |side: &Side| side.words.iter().any(|word| DENIALS.contains(word));
    let reverses = from.length.max(to.length) <= PHRASE && denies(from) != denies(to);
    match (from.number, to.number) {
        _ if weighing.lays_it_on_others(&sides) => Weight::Attribution,
        // "60m", "200ft": the same again, in what its readers measure with.
        (Some(from), Some(to)) if is_measure(from) && is_measure(to) && from.unit != to.unit => Weight::Style,
        _ if from.stamped || to.stamped => Weight::Style,
        _ if reverses && !weighing.is_elsewhere(&sides) => Weight::Denial,
        _ if from.given != to.given && from.length.max(to.length) > PHRASE => weighing.of_clause(&sides),
        _ if from.length.max(to.length) > CLAUSE => Weight::Style,
        // "$5" for "£5", "-5" for "5".
        (Some(one), Some(other)) if from.minus != to.minus || is_other_unit(one, other) => Weight::Figure,
        (Some(one), Some(other))
            if weighing.is_elsewhere(&sides) || (one.low, one.high) == (other.low, other.high) =>
        {
            Weight::Style
        }
        (Some(_), Some(_)) => Weight::Figure,
        _ if are_initials(&from.words, &to.words) || are_initials(&to.words, &from.words) => Weight::Style,
        // "did not", "didn't"
        _ if from.only_denies() && to.only_denies() => Weight::Style,
        _ if same_letters(&from.words, &to.words) && from.minus == to.minus => Weight::Style,
        _ if weighing.renames(&sides) || weighing.renames_reporter(&sides) => Weight::Name,
        _ if is_hedge(from) != is_hedge(to) => Weight::Hedge,
        _ if from.given && to.given && is_doubting(from) != is_doubting(to) => Weight::Loaded,
        _ if weighing.is_loaded(change.from) != weighing.is_loaded(change.to) => Weight::Loaded,
        _ if are_quoted(tellings, [change.from, change.to]) => weighing.of_quoted(&sides),
        _ => Weight::Style,
    }
}

/// Whether one is of another currency, or a sum or share and the other a bare number.
fn is_other_unit(one: &Number, other: &Number) -> bool {
    let signed = |number: &Number| matches!(number.kind, NumberKind::Money | NumberKind::Percent);
    let both_money = one.kind == NumberKind::Money && other.kind == NumberKind::Money;
    both_money && one.unit != other.unit || one.kind != other.kind && (signed(one) || signed(other))
}

fn is_measure(number: &Number) -> bool {
    use NumberKind::{Area, Distance, Speed, Temperature, Volume, Weight};
    matches!(number.kind, Area | Distance | Speed | Temperature | Volume | Weight)
}

/// Whether an editor has marked it as his own: "it would be [the mayor]".
pub(crate) fn is_marked(tellings: &Tellings<'_>, sides: [Option<Cite>; 2]) -> bool {
    let marks = |cite: Cite| {
        let text = &tellings.get(cite.article).article.text;
        let (before, behind) = (&text[..cite.span.start as usize], &text[cite.span.end as usize..]);
        let stands_between = before.ends_with(['[', '(']) && behind.starts_with([']', ')']);
        stands_between || tellings.text(cite).contains(['[', ']', '…', '(', ')'])
    };
    sides.into_iter().flatten().any(marks)
}

/// Whether the words that differ stand in quotation marks.
pub(crate) fn are_quoted(tellings: &Tellings<'_>, sides: [Option<Cite>; 2]) -> bool {
    sides.into_iter().flatten().all(|cite| tellings.is_quoted(cite))
}

/// Whether more has to follow.
fn leads_on(word: &str) -> bool {
    let lists =
        [classes::ARTICLES, classes::CONJUNCTIONS, classes::PRONOUNS, classes::POSSESSIVES, classes::BE];
    lists.into_iter().flat_map(listed).any(|one| one == word)
}

/// "claimed", where others only say "said".
fn is_doubting(side: &Side<'_>) -> bool {
    const DOUBTS: &str = "admitted alleged boasted claimed claims complained conceded insisted insists";
    side.has(DOUBTS)
}

/// "may", "allegedly": "will" and "would" only follow the tense.
fn is_hedge(side: &Side<'_>) -> bool {
    const HEDGES: &str = "may might could allegedly alleged reportedly apparently possibly perhaps probably likely suspected \
                          believed thought seemingly purportedly purported";
    side.has(HEDGES)
}

pub(super) fn is_saying(word: &str) -> bool {
    const SAYS: &str = "said says say saying told tells according added adds announced claimed claims alleged stated \
                        reported reports insisted acknowledged confirmed testified";
    listed(SAYS).any(|one| one == word)
}

struct Weighing<'w, 'a> {
    tellings: &'w Tellings<'a>,
    wordings: &'w Wordings,
    change: &'w Change,
}

impl Weighing<'_, '_> {
    fn other(&self, article: ArticleIndex) -> ArticleIndex {
        self.change.between.iter().copied().find(|one| *one != article).unwrap_or(article)
    }

    /// How many words that tell something the other article has nowhere.
    fn new_words(&self, cite: Option<Cite>, side: &Side<'_>) -> usize {
        let Some(cite) = cite else { return 0 };
        let other = self.other(cite.article);
        side.words.iter().filter(|word| !self.wordings.knows(other, number_of(word))).count()
    }

    /// Whether what differs stands in the other article somewhere else, so that only its place differs.
    fn is_elsewhere(&self, [from, to]: &[Side<'_>; 2]) -> bool {
        let stands = |cite: Option<Cite>, side: &Side<'_>| self.new_words(cite, side) == 0;
        let denial = |side: &Side<'_>| side.only_denies() || side.words.len() < 2 && side.length < 2;
        let single = denial(from) && denial(to) && (from.words.is_empty() || to.words.is_empty());
        !single && stands(self.change.from, from) && stands(self.change.to, to)
    }

    /// A clause that one of them has: it tells of what the other does not speak of anywhere.
    fn of_clause(&self, [from, to]: &[Side<'_>; 2]) -> Weight {
        const NEW: usize = 3;
        let new = self.new_words(self.change.from, from) + self.new_words(self.change.to, to);
        // What runs on into the next sentence, or breaks off, is no clause.
        let whole = |cite: Cite| {
            let text = self.tellings.text(cite);
            let last = words(text, WORDS).last().is_some_and(|word| !leads_on(&fold(word.text)));
            last && !text.contains(['.', '!', '?', '\n'])
        };
        let whole = [self.change.from, self.change.to].into_iter().flatten().all(whole);
        if new >= NEW && whole { Weight::Clause } else { Weight::Style }
    }

    /// Of words that are quoted, only spellings are style.
    fn of_quoted(&self, sides: &[Side<'_>; 2]) -> Weight {
        let [from, to] = sides;
        // "on Monday" for "next week", "he" for "the mayor".
        let small = |side: &Side<'_>| side.given && side.words.is_empty();
        let style =
            small(from) || small(to) || same_stems(&from.words, &to.words) || self.is_elsewhere(sides);
        if style { Weight::Style } else { Weight::Quoted }
    }

    fn is_loaded(&self, cite: Option<Cite>) -> bool {
        const STRONG: f64 = 0.4;
        let Some(cite) = cite else { return false };
        let (_, _, slant, ..) = self.tellings.get(cite.article).rows;
        slant.unwrap_or_default().iter().any(|one| {
            let kind = matches!(one.kind, SlantKind::LoadedWord | SlantKind::Label | SlantKind::Judgement);
            kind && one.strength >= STRONG && cite.span.contains(one.span)
        })
    }

    /// Whether a word of this sort stands in a stretch.
    fn has(&self, cite: Cite, upos: Upos) -> bool {
        let (.., words, _, _) = self.tellings.get(cite.article).rows;
        let Ok(rows) = words else { return false };
        let first = rows.partition_point(|word| word.span.end <= cite.span.start);
        let mut inside = rows[first..].iter().take_while(|word| word.span.start < cite.span.end);
        inside.any(|word| word.upos == upos)
    }

    /// Whether a name stands for another that its own article never has.
    fn renames(&self, [from, to]: &[Side<'_>; 2]) -> bool {
        let Some((one, other)) = self.change.from.zip(self.change.to) else { return false };
        let unknown = |cite: Cite, side: &Side<'_>| {
            !side.words.is_empty() && self.new_words(Some(cite), side) == side.words.len()
        };
        from.length.max(to.length) <= PHRASE
            && unknown(one, from)
            && unknown(other, to)
            && self.has(one, Upos::Propn)
            && self.has(other, Upos::Propn)
            && !alike(from, to)
    }

    /// Whether whose reporter it is stands on one side only: "a reporter" for "a Corrant correspondent".
    fn renames_reporter(&self, [from, to]: &[Side<'_>; 2]) -> bool {
        const REPORTERS: &str = "correspondent correspondents journalist journalists reporter reporters";
        let Some((one, other)) = self.change.from.zip(self.change.to) else { return false };
        from.length.max(to.length) <= PHRASE
            && (from.has(REPORTERS) || to.has(REPORTERS))
            && self.has(one, Upos::Propn) != self.has(other, Upos::Propn)
    }

    /// Whether words are laid on somebody, and on another or on nobody in the other article.
    fn lays_it_on_others(&self, [from, to]: &[Side<'_>; 2]) -> bool {
        match (self.change.from, self.change.to) {
            (Some(one), None) => self.is_dropped(one, from),
            (None, Some(one)) => self.is_dropped(one, to),
            (Some(one), Some(other)) => {
                let says = |cite: Cite| self.says_inside(cite) || self.says_beside(cite);
                let are = |upos: Upos| self.has(one, upos) && self.has(other, upos);
                from.length.max(to.length) <= PHRASE + 1
                    && from.number.is_none()
                    && to.number.is_none()
                    && says(one)
                    && says(other)
                    && (are(Upos::Propn)
                        || are(Upos::Noun) && !self.has(one, Upos::Propn) && !self.has(other, Upos::Propn))
                    && !is_anybody(from)
                    && !is_anybody(to)
                    && !alike(from, to)
            }
            (None, None) => false,
        }
    }

    /// "the ministry said", where the sentence of the other article lays it on nobody.
    fn is_dropped(&self, cite: Cite, side: &Side<'_>) -> bool {
        const LONGEST: usize = 8;
        let speaker = self.has(cite, Upos::Noun) || self.has(cite, Upos::Propn);
        // "Police say 66 people" tells more than who says so.
        let mut behind = words(self.tellings.text(cite), WORDS).map(|word| fold(word.text).into_owned());
        let before = behind.by_ref().take_while(|word| !is_saying(word)).count();
        let tells = before > 0 && behind.any(|word| side.words.contains(&word) && !is_saying(&word));
        if side.length > LONGEST
            || !speaker
            || tells
            || !self.says_inside(cite)
            || self.tellings.is_quoted(cite)
        {
            return false;
        }
        let place = self.wordings.place(self.tellings, cite, self.other(cite.article));
        let free =
            |place: Cite| !self.tellings.is_quoted(place) && !self.says_inside(self.tellings.sentence(place));
        place.is_some_and(free)
    }

    fn says_inside(&self, cite: Cite) -> bool {
        words(self.tellings.text(cite), WORDS).any(|word| is_saying(&fold(word.text)))
    }

    /// Whether the word right before or behind is one of saying.
    fn says_beside(&self, cite: Cite) -> bool {
        self.wordings.beside(cite).into_iter().flatten().any(|word| is_said(self.tellings, word))
    }
}

/// Whether a word is one of saying.
pub(super) fn is_said(tellings: &Tellings<'_>, word: Cite) -> bool {
    is_saying(&fold(tellings.text(word)))
}

/// Whether it may be the same as whoever else is said to have said it.
fn is_anybody(side: &Side<'_>) -> bool {
    const ANYBODY: &str = "authorities lawyer man official officials people report reports source sources spokesman \
                           spokesperson spokeswoman statement witnesses woman told";
    side.has(ANYBODY)
}

/// Whether two sides have a word in common, or nearly so: "Mr Lund", "Ada Lund"; "Gadhafi", "Gaddafi".
fn alike(from: &Side<'_>, to: &Side<'_>) -> bool {
    let near = |a: &str, b: &str| {
        let ends = |a: &mut dyn Iterator<Item = char>, b: &mut dyn Iterator<Item = char>| {
            a.zip(b).take_while(|(a, b)| a == b).count()
        };
        let same = ends(&mut a.chars(), &mut b.chars()) + ends(&mut a.chars().rev(), &mut b.chars().rev());
        same * 2 >= a.chars().count().max(b.chars().count())
    };
    are_initials(&from.words, &to.words)
        || are_initials(&to.words, &from.words)
        || from.words.iter().any(|a| !is_saying(a) && to.words.iter().any(|b| near(a, b)))
}
