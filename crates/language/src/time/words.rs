//! What is known of the words of time expressions: the tables, read once.

use std::{collections::HashMap, sync::LazyLock};

use foldhash::fast::FixedState;
use parallax_lexicon::{
    Joints,
    calendar::{MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS, month, weekday},
    classes::{POSSESSIVES, listed},
    fold,
    table::lines,
    words,
};

use super::{
    Modifier,
    holidays::HOLIDAYS,
    meaning::{DayPart, Pick, Season, Unit},
    tense::Tense,
};

/// What a word may be; most words of a text are nothing of it.
#[derive(Debug, Default)]
pub(super) struct Entry {
    /// The word, folded; empty for one that no table has.
    pub(super) word: &'static str,
    pub(super) unit: Option<Unit>,
    /// Whether the unit stands in the plural.
    pub(super) plural: bool,
    pub(super) part: Option<DayPart>,
    pub(super) season: Option<Season>,
    pub(super) number: Option<u16>,
    /// -1 is the last.
    pub(super) ordinal: Option<i8>,
    pub(super) decade: Option<i16>,
    /// Which one, seen from the publication.
    pub(super) pick: Option<Pick>,
    /// Which one, seen from what is told.
    pub(super) told: Option<Pick>,
    /// "early", "later".
    pub(super) stage: Option<Modifier>,
    /// "beginning", "end".
    pub(super) edge: Option<Modifier>,
    /// "about", "nearly".
    pub(super) bound: Option<Modifier>,
    /// An amount without a number: "several".
    pub(super) some: bool,
    /// What "daily" says.
    pub(super) often: Option<&'static str>,
    /// The unit that "yearlong" is one of.
    pub(super) length: Option<Unit>,
    /// Days from today.
    pub(super) near: Option<i8>,
    /// The night of today: "tonight".
    pub(super) tonight: bool,
    /// The hour that "noon" is.
    pub(super) clock: Option<u8>,
    /// What "now" says.
    pub(super) reference: Option<&'static str>,
    pub(super) month: Option<u8>,
    pub(super) weekday: Option<u8>,
    /// The day of every week: "Mondays".
    pub(super) weekdays: Option<u8>,
    /// Whether a month or weekday is abbreviated.
    pub(super) short: bool,
    /// A time zone.
    pub(super) zone: bool,
    /// Stands in front of a bare year, month or season.
    pub(super) before: bool,
    /// Second word of a newspaper's name: "Sunday Times".
    pub(super) paper: bool,
    /// First word of a day's byname: "Bloody Sunday".
    pub(super) epithet: bool,
    /// "his", "their": "in her sixties" is an age.
    pub(super) owner: bool,
    /// "million".
    pub(super) great: bool,
    /// "miles", "km".
    pub(super) distance: bool,
    /// What four figures count: "2000 people".
    pub(super) counted: bool,
    /// Stands in front of figures that are no year: "Flight 1999".
    pub(super) figures: bool,
    /// The holidays whose name begins so, as rows of [`HOLIDAYS`].
    pub(super) holidays: Vec<usize>,
    /// Belongs to games that are played in quarters.
    pub(super) game: bool,
    /// What nobody sets a day for, or what looks into it: "the Jan. 6 attack".
    pub(super) happened: bool,
    /// What it says of the time of its clause.
    pub(super) tense: Option<Tense>,
    /// A past verb that looks ahead where what is meant follows: "vowed to leave".
    pub(super) intent: bool,
    /// A verb of reporting, whose day is not that of what is reported.
    pub(super) says: bool,
    /// Whether it is a word of time.
    pub(super) of_time: bool,
    /// Whether it opens an expression beside words of time: "the".
    pub(super) opens: bool,
}

static ENTRIES: LazyLock<HashMap<&'static str, Entry, FixedState>> = LazyLock::new(entries);
static NOTHING: LazyLock<Entry> = LazyLock::new(Entry::default);

/// Bytes of the longest word in the tables.
const LONGEST: usize = 16;

/// What is known of a word, in whatever case.
pub(super) fn entry(word: &str) -> &'static Entry {
    let mut lower = [0; LONGEST];
    let Some(lower) = lower.get_mut(..word.len()).filter(|_| word.is_ascii()) else { return &NOTHING };
    lower.copy_from_slice(word.as_bytes());
    lower.make_ascii_lowercase();
    let known = std::str::from_utf8(lower).ok().and_then(|word| ENTRIES.get(word));
    known.unwrap_or(&NOTHING)
}

fn entries() -> HashMap<&'static str, Entry, FixedState> {
    let mut entries: HashMap<&'static str, Entry, FixedState> = HashMap::default();
    for row in lines(include_str!("words.tsv")) {
        let [class, value, words] = row[..] else { continue };
        for word in words.split(' ') {
            entries.entry(word).or_default().add(class, value);
        }
    }
    for name in MONTHS.iter().chain(&SHORT_MONTHS) {
        let entry = entries.entry(name).or_default();
        entry.month = month(name);
        entry.short = !MONTHS.contains(name);
    }
    for name in WEEKDAYS.iter().chain(&SHORT_WEEKDAYS) {
        let entry = entries.entry(name).or_default();
        entry.weekday = weekday(name);
        entry.short = !WEEKDAYS.contains(name);
    }
    for name in WEEKDAYS {
        entries.entry(format!("{name}s").leak()).or_default().weekdays = weekday(name);
    }
    for word in listed(POSSESSIVES) {
        entries.entry(word).or_default().owner = true;
    }
    for (row, holiday) in HOLIDAYS.iter().enumerate() {
        for (at, word) in words(holiday.name, Joints::NONE).enumerate() {
            let word: &'static str = fold(word.text).into_owned().leak();
            let entry = entries.entry(word).or_default();
            if at == 0 {
                entry.holidays.push(row);
            }
        }
    }
    #[expect(clippy::iter_over_hash_type, reason = "each is changed by itself")]
    for (word, entry) in &mut entries {
        entry.word = word;
        entry.of_time = entry.is_of_time();
    }
    entries
}

impl Entry {
    fn add(&mut self, class: &str, value: &'static str) {
        match class {
            "unit" => self.unit = Unit::named(value),
            "units" => (self.unit, self.plural) = (Unit::named(value), true),
            "part" => self.part = DayPart::named(value),
            "parts" => (self.part, self.plural) = (DayPart::named(value), true),
            "season" => self.season = Season::named(value),
            "number" => self.number = value.parse().ok(),
            "ordinal" => self.ordinal = value.parse().ok(),
            "decade" => self.decade = value.parse().ok(),
            "pick" => self.pick = Pick::named(value),
            "told" => self.told = Pick::named(value),
            "stage" => self.stage = Modifier::named(value),
            "edge" => self.edge = Modifier::named(value),
            "bound" => self.bound = Modifier::named(value),
            "some" => self.some = true,
            "often" => self.often = Some(value),
            "length" => self.length = Unit::named(value),
            "near" => self.near = value.parse().ok(),
            "tonight" => self.tonight = true,
            "clock" => self.clock = value.parse().ok(),
            "ref" => self.reference = Some(value),
            "zone" => self.zone = true,
            "before" => self.before = true,
            "paper" => self.paper = true,
            "epithet" => self.epithet = true,
            "great" => self.great = true,
            "distance" => self.distance = true,
            "counted" => self.counted = true,
            "figures" => self.figures = true,
            "game" => self.game = true,
            "tense" => self.tense = Tense::named(value),
            "intent" => self.intent = true,
            "happened" => self.happened = true,
            "says" => self.says = true,
            "opens" => self.opens = true,
            // A part of rules by itself.
            "word" => {}
            _ => debug_assert!(false, "words.tsv has an unknown class {class}"),
        }
    }

    fn is_of_time(&self) -> bool {
        let numbers = self.number.is_some() || self.ordinal.is_some() || self.some;
        let units =
            self.unit.is_some() || self.part.is_some() || self.season.is_some() || self.decade.is_some();
        let which =
            self.pick.is_some() || self.told.is_some() || self.stage.is_some() || self.bound.is_some();
        let lengths = self.often.is_some() || self.length.is_some();
        let days = self.near.is_some()
            || self.month.is_some()
            || self.weekday.is_some()
            || self.weekdays.is_some()
            || !self.holidays.is_empty();
        let named = self.clock.is_some() || self.reference.is_some() || self.tonight;
        numbers || units || which || lengths || days || named
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_may_be_several_things() {
        let second = entry("Second");
        assert_eq!((second.unit, second.ordinal), (Some(Unit::Second), Some(2)));
        assert_eq!(entry("SEPT").month, Some(9));
        assert!(entry("Sunday").weekday == Some(7) && !entry("Sunday").short && entry("Sun").short);
        assert!(!entry("ferry").of_time && !entry("will").of_time);
        assert!(entry("internationalisation").word.is_empty());
    }
}
