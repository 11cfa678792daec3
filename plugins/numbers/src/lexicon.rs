//! What is known of a word by itself: whether it is a number word, a month, the end of a noun phrase.

use crate::{counted, exclusions, expression, modifiers, pieces, predicate, ranges, source};

/// What is known of a word.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Entry {
    pub(crate) class: Class,
    /// A bit for each [`Mark`].
    marks: u16,
    /// One more than the place in [`predicate::PREDICATES`].
    predicate: u8,
}

/// Number words, and those beside which a number is a date.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) enum Class {
    #[default]
    Other,
    /// zero to nine
    Unit(u8),
    /// ten to nineteen
    Teen(u8),
    /// twenty to ninety
    Ten(u8),
    Hundred,
    /// The power of ten of "thousand", "million", "lakh".
    Scale(u8),
    Dozen,
    /// first to ninetieth; "hundredth" and on in [`Class::OrdinalScale`]
    Ordinal(u8),
    /// The power of ten of "hundredth", "thousandth".
    OrdinalScale(u8),
    /// What "thirds", "fifths" divide by.
    Parts(u8),
    /// The power of ten that "hundredths", "thousandths" divide by.
    PartsScale(u8),
    Half,
    Quarter,
    /// The power of ten of "tens", "hundreds", "millions".
    Heap(u8),
    Dozens,
    Scores,
    Month,
    Weekday,
}

/// What a word is to one of the modules. The lists stand beside the rules that ask for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Never inside a noun phrase that a number counts.
    Stop,
    /// A verb form that ends a noun phrase.
    Verb,
    /// A plural that does not end in s.
    Plural,
    Numbered,
    Rose,
    Fell,
    Says,
    Link,
    Paid,
    Angle,
    Contest,
    Purpose,
    OfHead,
    TakesOver,
    /// Ends a phrase that bounds the number behind it.
    BoundEnds,
    /// Begins a phrase that bounds the number before it.
    BoundBegins,
}

impl Entry {
    pub(crate) fn has(self, mark: Mark) -> bool {
        self.marks & (1 << mark as u16) != 0
    }

    /// Place in [`predicate::PREDICATES`].
    pub(crate) fn predicate(self) -> Option<usize> {
        usize::from(self.predicate).checked_sub(1)
    }

    pub(crate) fn is_month(self) -> bool {
        self.class == Class::Month
    }

    pub(crate) fn is_stop(self) -> bool {
        self.has(Mark::Stop)
    }

    pub(crate) fn is_verb(self) -> bool {
        self.has(Mark::Verb)
    }

    pub(crate) fn is_odd_plural(self) -> bool {
        self.has(Mark::Plural)
    }
}

/// The words, in a table with open addressing: one look for nearly every word of an article.
pub(crate) struct Lexicon {
    slots: Vec<(&'static str, Entry)>,
}

impl Lexicon {
    /// No word of the lists is longer.
    const LONGEST: usize = 16;

    pub(crate) fn new() -> Self {
        let mut lexicon = Self { slots: vec![("", Entry::default()); 4096] };
        for (words, class) in NUMBER_WORDS {
            for word in words.split_whitespace() {
                lexicon.entry(word).class = *class;
            }
        }
        for (value, names) in COUNTING.iter().enumerate() {
            let value = u8::try_from(value).unwrap_or(u8::MAX);
            let [cardinal, ordinal, parts] = names;
            lexicon.entry(cardinal).class = if value < 10 { Class::Unit(value) } else { Class::Teen(value) };
            lexicon.entry(ordinal).class = Class::Ordinal(value);
            lexicon.entry(parts).class = Class::Parts(value);
        }
        for (value, [cardinal, ordinal, parts]) in (20..).step_by(10).zip(TENS) {
            lexicon.entry(cardinal).class = Class::Ten(value);
            lexicon.entry(ordinal).class = Class::Ordinal(value);
            lexicon.entry(parts).class = Class::Parts(value);
        }
        // "seconds" are time, and "zeroth" is nobody's rank.
        lexicon.entry("seconds").class = Class::Other;
        for (words, mark) in LISTS {
            for word in words.split_whitespace() {
                lexicon.mark(word, *mark);
            }
        }
        let (ends, begins) = modifiers::edges();
        ends.for_each(|word| lexicon.mark(word, Mark::BoundEnds));
        begins.for_each(|word| lexicon.mark(word, Mark::BoundBegins));
        for (number, (_, forms)) in (1..).zip(predicate::PREDICATES) {
            for form in forms.split(' ') {
                lexicon.entry(form).predicate = number;
            }
        }
        lexicon
    }

    /// What is known of a word, in any case of letters.
    pub(crate) fn find(&self, word: &[u8]) -> Entry {
        let mut lower = [0; Self::LONGEST];
        let Some(lower) = lower.get_mut(..word.len()) else { return Entry::default() };
        lower.copy_from_slice(word);
        lower.make_ascii_lowercase();
        self.slots[self.slot(lower)].1
    }

    fn mark(&mut self, word: &'static str, mark: Mark) {
        self.entry(word).marks |= 1 << mark as u16;
    }

    fn entry(&mut self, word: &'static str) -> &mut Entry {
        let slot = self.slot(word.as_bytes());
        self.slots[slot].0 = word;
        &mut self.slots[slot].1
    }

    /// Where a word is, or would be.
    fn slot(&self, word: &[u8]) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = hash(word) & mask;
        while !self.slots[slot].0.is_empty() && self.slots[slot].0.as_bytes() != word {
            slot = (slot + 1) & mask;
        }
        slot
    }
}

const LISTS: &[(&str, Mark)] = &[
    (STOPS, Mark::Stop),
    (VERBS, Mark::Verb),
    (PLURALS, Mark::Plural),
    (exclusions::NUMBERED, Mark::Numbered),
    (expression::ROSE, Mark::Rose),
    (expression::FELL, Mark::Fell),
    (expression::PURPOSES, Mark::Purpose),
    (source::SAYS, Mark::Says),
    (predicate::LINKS, Mark::Link),
    (pieces::PAID, Mark::Paid),
    (pieces::ANGLE, Mark::Angle),
    (ranges::CONTEST, Mark::Contest),
    (counted::OF_HEADS, Mark::OfHead),
    (modifiers::TAKES_OVER, Mark::TakesOver),
];

/// Fowler, Noll and Vo's.
fn hash(word: &[u8]) -> usize {
    let mixed =
        word.iter().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
    (mixed ^ (mixed >> 15)) as usize
}

const COUNTING: [[&str; 3]; 20] = [
    ["zero", "zeroth", "zeroths"],
    ["one", "first", "firsts"],
    ["two", "second", "seconds"],
    ["three", "third", "thirds"],
    ["four", "fourth", "fourths"],
    ["five", "fifth", "fifths"],
    ["six", "sixth", "sixths"],
    ["seven", "seventh", "sevenths"],
    ["eight", "eighth", "eighths"],
    ["nine", "ninth", "ninths"],
    ["ten", "tenth", "tenths"],
    ["eleven", "eleventh", "elevenths"],
    ["twelve", "twelfth", "twelfths"],
    ["thirteen", "thirteenth", "thirteenths"],
    ["fourteen", "fourteenth", "fourteenths"],
    ["fifteen", "fifteenth", "fifteenths"],
    ["sixteen", "sixteenth", "sixteenths"],
    ["seventeen", "seventeenth", "seventeenths"],
    ["eighteen", "eighteenth", "eighteenths"],
    ["nineteen", "nineteenth", "nineteenths"],
];

const TENS: [[&str; 3]; 8] = [
    ["twenty", "twentieth", "twentieths"],
    ["thirty", "thirtieth", "thirtieths"],
    ["forty", "fortieth", "fortieths"],
    ["fifty", "fiftieth", "fiftieths"],
    ["sixty", "sixtieth", "sixtieths"],
    ["seventy", "seventieth", "seventieths"],
    ["eighty", "eightieth", "eightieths"],
    ["ninety", "ninetieth", "ninetieths"],
];

const NUMBER_WORDS: &[(&str, Class)] = &[
    ("nil nought naught", Class::Unit(0)),
    ("fourty", Class::Ten(40)),
    ("hundred", Class::Hundred),
    ("thousand", Class::Scale(3)),
    ("lakh lac", Class::Scale(5)),
    ("million mn mln", Class::Scale(6)),
    ("crore crores", Class::Scale(7)),
    ("lakhs", Class::Scale(5)),
    ("billion bn bln", Class::Scale(9)),
    ("trillion tn trn", Class::Scale(12)),
    ("quadrillion", Class::Scale(15)),
    ("dozen", Class::Dozen),
    ("dozens", Class::Dozens),
    ("scores", Class::Scores),
    ("tens", Class::Heap(1)),
    ("hundreds", Class::Heap(2)),
    ("thousands", Class::Heap(3)),
    ("millions", Class::Heap(6)),
    ("billions", Class::Heap(9)),
    ("trillions", Class::Heap(12)),
    ("hundredth", Class::OrdinalScale(2)),
    ("thousandth", Class::OrdinalScale(3)),
    ("millionth", Class::OrdinalScale(6)),
    ("billionth", Class::OrdinalScale(9)),
    ("trillionth", Class::OrdinalScale(12)),
    ("hundredths", Class::PartsScale(2)),
    ("thousandths", Class::PartsScale(3)),
    ("millionths", Class::PartsScale(6)),
    ("billionths", Class::PartsScale(9)),
    ("trillionths", Class::PartsScale(12)),
    ("half halves", Class::Half),
    ("quarter quarters", Class::Quarter),
    (
        "january february march april may june july august september october november december \
         jan feb mar apr jun jul aug sep sept oct nov dec",
        Class::Month,
    ),
    (
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
        Class::Weekday,
    ),
];

/// Prepositions, conjunctions, determiners, pronouns, auxiliaries and adverbs.
const STOPS: &str = "
a about above according across after again against ago ahead all almost along already also although always am amid
among amongst an and another any apart are around as ashore aside at away back because been before behind being
below beneath beside besides between beyond both but by can cannot could despite did do does doing done down due
during each either else elsewhere enough even ever every except few first following for from further had half has
have having he hence her here hers him his how however i if in including inside instead into is it its itself just
last later least less let like likely long many may me meanwhile might mine more most much must my near nearby
nearly neither never next no nor not now of off often on once one only onto or other others otherwise our out
outside over overall own past per plus rather regardless same several shall she should simply since so some
something somewhere soon still such than that the their them themselves then there therefore these they this those
though through throughout thus till to today together tomorrow tonight too toward towards twice under unless
unlike until up upon us versus very via was we were what when where whereas whether which while who whom whose why
will with within without would yesterday yet you your
overnight worldwide nationwide abroad alone yet thereafter respectively apiece aboard onboard upstairs indoors outdoors
underground anymore
i'm isn't aren't wasn't weren't don't doesn't didn't can't couldn't won't wouldn't shouldn't haven't hasn't hadn't
they've they're they'll we've we're he'd she'd it'll there's that's
monday tuesday wednesday thursday friday saturday sunday january february april june july august september october
november december
";

/// Verb forms in -s, irregular past forms, and base forms that stand after a plural in news.
const VERBS: &str = "
said says say told tell tells saw see seen went go goes gone came come comes took take takes taken got get gets gave
give gives given made make makes found find finds held hold holds led lead leads lost lose loses met meet meets ran
run runs fell fall falls rose rise rises hit hits won win wins died die dies shot stood stand sat sit began begin
begins begun became become becomes knew know knows thought think thinks brought bring brings bought buy buys built
sold sell sells sent send sends spent spend spends left leave leaves felt feel feels kept keep keeps let lets put
puts set sets cut cuts cost costs spoke speak speaks broke break breaks broken wrote write writes written drove
drive drives flew fly flies fled flee flees fought fight fights grew grow grows threw throw throws drew draw draws
chose choose chooses swam sank sunk shut spread sought seek seeks caught catch paid pay pays lay lie lies lived
live lives stay stays remain remains want wants need needs seem seems appear appears face faces follow follows
include includes require requires believe believes expect expects demand demands warn warns agree agrees argue
argues continue continues gather gathers turn turns wait waits work works vote voted votes attend attends receive
receives wear wears carry carries use uses try tries suffer suffers dead alive missing unaccounted homeless hurt ill
unhurt unharmed strong tall deep wide thick old high younger older bigger higher lower larger smaller longer shorter
better worse available present able likely worth aged including involving belonging trapped according sank slept
woke beat bet burst dealt dug hung hid kneeled laid lit rang shook struck stuck stole swore swept taught tore
wept wound
";

const PLURALS: &str = "
people men women children police troops policemen policewomen firemen servicemen servicewomen fishermen businessmen
gunmen militiamen crewmen congressmen lawmen countrymen salesmen sportsmen horsemen teeth feet mice geese cattle sheep
fish aircraft spacecraft hovercraft media data criteria phenomena personnel staff crew clergy folk youth swine deer
grandchildren schoolchildren stepchildren oxen lice bacteria strata
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_words_in_any_case() {
        let lexicon = Lexicon::new();
        assert_eq!(lexicon.find(b"Twenty").class, Class::Ten(20));
        assert_eq!(lexicon.find(b"THIRD").class, Class::Ordinal(3));
        assert!(lexicon.find(b"were").is_stop());
        assert_eq!(lexicon.find(b"harbour"), Entry::default());
        assert_eq!(lexicon.find(&[b'a'; 100]), Entry::default());
    }

    #[test]
    fn every_word_fits() {
        let lexicon = Lexicon::new();
        let used = lexicon.slots.iter().filter(|(word, _)| !word.is_empty());
        assert!(used.clone().all(|(word, _)| word.len() <= Lexicon::LONGEST));
        assert!(used.count() * 3 < lexicon.slots.len(), "a fuller table is a slower one");
    }
}
