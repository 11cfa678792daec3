//! Who says a number: whose words it stands in, or who is told to have come to it.

use parallax_corpus::{Article, Span};
use parallax_layers::{
    numbers::Number,
    quotes::{Act, Quote},
    voices::{VoiceSpan, voice_at},
    words::{Deprel, Upos, Xpos},
};

use crate::{
    lexicon::{Lexicon, Mark},
    syntax::Syntax,
};

/// Verbs with which somebody gives a figure, and the preposition before it.
const GIVES: [(&str, &str); 7] = [
    ("count", ""),
    ("estimate", "at"),
    ("number", "at"),
    ("put", "at"),
    ("reckon", "at"),
    ("speak", "of"),
    ("talk", "of"),
];

/// The attributions of an article, and its trees.
pub(crate) struct Sources<'a> {
    pub(crate) article: &'a Article,
    pub(crate) lexicon: &'a Lexicon,
    pub(crate) syntax: &'a Syntax<'a>,
    pub(crate) quotes: &'a [Quote],
    pub(crate) voices: &'a [VoiceSpan],
}

/// By the attribution that a number stands in.
impl Sources<'_> {
    /// Tells a row its attribution and its source.
    pub(crate) fn fill(&self, row: &mut Number) {
        row.quote = voice_at(self.voices, row.number).and_then(|voice| voice.quote);
        let quote = row.quote.and_then(|quote| self.quotes.get(quote.row as usize));
        // "the organisers, the River Alliance,"
        let plain = |who: Span| self.article[who].split(',').next().unwrap_or_default().to_owned();
        let counter = self.counter(row).map(plain);
        row.source = counter.or_else(|| self.speaker(quote?));
    }

    /// Who says what is attributed: a plan or a ruling says nothing, but whoever tells of it does.
    fn speaker(&self, quote: &Quote) -> Option<String> {
        let tells = quote.is_speech() || quote.act == Act::Thinks;
        if self.is_denied(quote) {
            None
        } else {
            let own = || quote.speaker.clone().or_else(|| self.called(quote));
            own().filter(|_| tells).or_else(|| quote.relayed_by.first().cloned())
        }
    }

    /// "The army denied that 40 were killed": nobody says that they were.
    fn is_denied(&self, quote: &Quote) -> bool {
        let rows = quote.cue.iter().flat_map(|cue| self.syntax.tree.within(*cue));
        let mut words = rows.map(|row| self.syntax.word(row));
        words.any(|word| word.lemma == "not" || self.lexicon.find(&self.article[word.span]).has(Mark::Denies))
    }

    /// Who is named for it without a name: "officials"; neither "they" nor "all of whom".
    fn called(&self, quote: &Quote) -> Option<String> {
        let span = *quote.source.first()?;
        let top = self.syntax.tree.root_of(span)?;
        let stands_in = |row: usize| matches!(self.syntax.word(row).xpos, Xpos::WP | Xpos::WDT);
        let pronoun =
            self.syntax.word(top).upos == Upos::Pron || self.syntax.tree.within(span).any(stands_in);
        (!pronoun).then(|| self.article[span].trim_end_matches([',', ' ']).to_owned())
    }
}

/// By who came to it, which is no attribution.
impl Sources<'_> {
    fn counter(&self, row: &Number) -> Option<Span> {
        let number = self.syntax.over_number(self.syntax.top(row.number)?);
        let over = self.syntax.tree.head(number)?;
        match self.syntax.word(over).upos {
            Upos::Verb => self.who_counts(over, number),
            Upos::Noun => self.whose_count(over, number),
            _ => None,
        }
    }

    /// "Police put the crowd at 3,000", "organisers had spoken of 5,000"
    fn who_counts(&self, verb: usize, number: usize) -> Option<Span> {
        let (syntax, tree) = (self.syntax, &self.syntax.tree);
        let gives = (&*syntax.word(verb).lemma, syntax.preposition(number));
        // "put 12 ships at 3 ports"
        let other = tree.object(verb).filter(|object| *object != number);
        let ships = other.is_some_and(|object| tree.child(object, &[Deprel::Nummod]).is_some());
        if !GIVES.contains(&gives) || ships {
            return None;
        }
        if tree.is_passive(verb) {
            return tree.agent(verb).map(|who| tree.noun_phrase(who));
        }
        tree.shared_subject(verb).filter(|who| syntax.is_noun(*who)).map(|who| tree.noun_phrase(who))
    }

    /// "a police count of 40", "the ministry's estimate of 3,000", "the official toll of 31"
    fn whose_count(&self, noun: usize, number: usize) -> Option<Span> {
        let (syntax, tree) = (self.syntax, &self.syntax.tree);
        if !self.has(noun, Mark::CountOf) || syntax.preposition(number) != "of" {
            return None;
        }
        let owner = tree.possessor(noun).filter(|owner| syntax.is_noun(*owner));
        let owner = owner.map(|owner| tree.noun_phrase(owner));
        let authority = |row: &usize| {
            syntax.deprel(*row) == Deprel::Compound
                && (syntax.word(*row).upos == Upos::Propn || self.has(*row, Mark::Authority))
        };
        let before = || tree.left(noun).find(authority).map(|row| syntax.word(row).span);
        let official = |row: &usize| syntax.word(*row).lemma == "official";
        let toll =
            || tree.left(noun).find(official).map(|row| syntax.word(row).span.to(syntax.word(noun).span));
        owner.or_else(before).or_else(toll)
    }

    fn has(&self, row: usize, mark: Mark) -> bool {
        self.lexicon.find(&self.syntax.word(row).lemma).has(mark)
    }
}
