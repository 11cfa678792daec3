//! What a figure is asked of, as its clause has it: "aid workers arrested in Arden", "bombs that hit the camp", "how long
//! Lund spent in prison".

use parallax_corpus::Span;
use parallax_layers::{
    numbers::Number,
    words::{Deprel, Tree, Upos, Xpos},
};
use parallax_lexicon::{
    calendar::{MONTHS, WEEKDAYS},
    case::is_capital,
    on_one_line, spaced,
};

use crate::{
    measure::Dimension,
    subject::{Subject, is_human},
    words::is_filler,
};

/// An article as it is asked what its figures are of.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Clauses<'t, 'a> {
    pub(crate) text: &'a str,
    pub(crate) tree: &'t Tree<'a>,
}

impl<'a> Clauses<'_, 'a> {
    /// What a number is of: of things and sums all of it, of people only where it was (" in Arden"). `None` where the clause
    /// says no more than the noun.
    pub(crate) fn asked(self, number: &Number, subject: &Subject, counted: Option<&str>) -> Option<String> {
        let row = self.tree.root_of(number.span)?;
        let row = self.tree.counted(row).unwrap_or(row);
        let verb = self.tree.head(row).filter(|verb| self.tree.words()[*verb].upos == Upos::Verb);
        let asked = match subject {
            Subject::Things(_) => self.thing(row, verb?, &on_one_line(counted?)),
            Subject::Money(_) => self.thing(row, verb?, "money"),
            // "a 15-year employee" lasts no time.
            Subject::Size(Dimension::Time) if self.text.get(number.span.range())?.contains('-') => None,
            Subject::Size(Dimension::Time) => self.time(row, verb?),
            Subject::People(_) => self.place(verb.unwrap_or(row)),
            Subject::Share => {
                self.told(self.tree.subject(verb?)?, self.tree.noun_phrase(self.tree.subject(verb?)?), 7)
            }
            _ => None,
        };
        asked.filter(|asked| spaced(asked).count() <= LONGEST)
    }

    /// "bombs that hit the camp", "workers arrested in Arden", "games Lund has missed".
    fn thing(self, row: usize, verb: usize, what: &str) -> Option<String> {
        let place = || self.place(verb).unwrap_or_default();
        if self.tree.negation(verb).is_some() {
            return None;
        }
        match self.relation(row) {
            Deprel::Nsubj if self.tree.is_passive(verb) => {
                Some(format!("{what} {}{}", self.words(verb), place()))
            }
            Deprel::Nsubj => {
                let noun = spaced(what).last()?;
                let who = if is_human(noun) || is_capital(noun) { "who" } else { "that" };
                let object = self.tree.object(verb);
                let object = match object {
                    Some(object) => format!(" {}", self.chunk(object)?),
                    None => place(),
                };
                Some(format!("{what} {who} {}{object}", self.doing(verb)?))
            }
            Deprel::Obj if self.tree.shared_subject(verb).is_none() => None,
            Deprel::Obj => {
                let doer = self.chunk(self.tree.subject(verb)?)?;
                Some(format!("{what} {doer} {}{}", self.doing(verb)?, place()))
            }
            _ => None,
        }
    }

    /// "how long the talks lasted"; "how long it took before the talks ended" of "ended after 11 hours".
    fn time(self, row: usize, verb: usize) -> Option<String> {
        let doer = self.chunk(self.tree.subject(verb)?)?;
        let told = format!("{doer} {}", self.doing(verb)?);
        let case = self.tree.child(row, &[Deprel::Case]).map(|case| self.words(case));
        match (self.relation(row), case) {
            (Deprel::Obj, _) => Some(format!("how long {told}{}", self.place(verb).unwrap_or_default())),
            (Deprel::Obl, Some("for")) => Some(format!("how long {told}")),
            (Deprel::Obl, Some("after" | "within")) => Some(format!("how long it took before {told}")),
            _ => None,
        }
    }

    /// A finite verb with its auxiliaries; none where another verb completes it ("failed to report").
    fn doing(self, verb: usize) -> Option<String> {
        let tree = self.tree;
        let word = &tree.words()[verb];
        let mut auxiliaries = tree.auxiliaries(verb).map(|row| self.words(row)).peekable();
        let finite = matches!(word.xpos, Xpos::VBD | Xpos::VBZ | Xpos::VBP) || auxiliaries.peek().is_some();
        let open = tree.child(verb, &[Deprel::Xcomp, Deprel::Ccomp]).is_some();
        // "explosions that were" says nothing.
        let open = open || word.lemma == "be";
        let whole = finite && !open && !tree.is_passive(verb) && tree.negation(verb).is_none();
        let particle = tree.child(verb, &[Deprel::CompoundPrt]).map(|row| self.words(row));
        let told: Vec<&str> = auxiliaries.chain([self.words(verb)]).chain(particle).collect();
        whole.then(|| told.join(" "))
    }

    /// " in Arden": the first place behind a verb, if its words are few.
    fn place(self, verb: usize) -> Option<String> {
        const LEADS: [&str; 7] = ["aboard", "at", "in", "inside", "near", "off", "outside"];
        let place = |row: usize| {
            let case = self.tree.child(row, &[Deprel::Case])?;
            let lead = self.words(case).to_lowercase();
            let told = self.chunk(row)?;
            let named =
                self.tree.words()[row].upos == Upos::Propn || self.tree.child(row, &[Deprel::Det]).is_some();
            (named && LEADS.contains(&lead.as_str()) && !is_time(&told)).then(|| format!(" {lead} {told}"))
        };
        let behind = self.tree.right(verb);
        behind.filter(|row| matches!(self.relation(*row), Deprel::Obl | Deprel::Nmod)).find_map(place)
    }

    /// The words of a noun up to its head, if they are few and stand for something by themselves.
    fn chunk(self, row: usize) -> Option<String> {
        const MOST: usize = 4;
        self.told(row, self.tree.noun_chunk(row), MOST)
    }

    /// The words of a noun in a span, as they stand inside of a sentence; `None` if they are more than so many.
    fn told(self, row: usize, span: Span, most: usize) -> Option<String> {
        let first = self.tree.within(span).next()?;
        let told = on_one_line(self.text.get(span.range())?);
        let plain = self.tree.words()[row].upos == Upos::Noun || self.tree.words()[row].upos == Upos::Propn;
        let few = spaced(&told).count() <= most && !told.contains([',', '"', '“', '(']);
        let name = self.tree.words()[first].upos == Upos::Propn;
        // A singular without an article at the head of a sentence may be a name: "Rees caught", "Rain fell".
        let unclear = !name && first == row && self.tree.words()[row].xpos == Xpos::NN;
        if unclear && is_capital(&told) && told != "Police" {
            return None;
        }
        // "Lower Arden": what stands before a name and is no article is a part of it.
        let before_name = told.split_once(' ').is_some_and(|(_, rest)| is_capital(rest));
        let part = before_name && is_capital(&told) && self.tree.words()[first].upos != Upos::Det;
        let told = if name || part { told } else { small(&told) };
        let own = ["his ", "her ", "its ", "their ", "our ", "my ", "this ", "that ", "these ", "those "];
        let whole = spaced(&told).last().is_some_and(|last| last.len() > 1 && last != "last");
        (plain && few && whole && !own.iter().any(|own| told.starts_with(own))).then_some(told)
    }

    fn relation(self, row: usize) -> Deprel {
        self.tree.words()[row].deprel.universal()
    }

    fn words(self, row: usize) -> &'a str {
        let span: Span = self.tree.words()[row].span;
        self.text.get(span.range()).unwrap_or_default()
    }
}

/// More words are no phrase that one reads.
const LONGEST: usize = 11;

/// "the last week", "Monday", "June 2019".
fn is_time(told: &str) -> bool {
    let time = |word: &str| {
        let word = word.to_lowercase();
        let times =
            ["morning", "afternoon", "evening", "night", "week", "month", "years", "past", "end", "time"];
        is_filler(&word)
            || WEEKDAYS.contains(&word.as_str())
            || MONTHS.contains(&word.as_str())
            || times.contains(&word.as_str())
    };
    spaced(told).last().is_some_and(time) || told.contains(|c: char| c.is_ascii_digit())
}

/// "The union" as it stands inside of a sentence.
fn small(told: &str) -> String {
    match told.split_once(' ') {
        Some((first, rest)) if !rest.is_empty() => format!("{} {rest}", first.to_lowercase()),
        _ => told.to_lowercase(),
    }
}
