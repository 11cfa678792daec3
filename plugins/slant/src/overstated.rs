//! A headline stronger than the text below it: a loaded word where the text has the plain one for the same thing, or
//! a fact where the text leaves it open.

use std::borrow::Cow;

use parallax_corpus::Span;
use parallax_layers::{
    sentences::Sentence,
    slant::{Polarity, Slant, SlantKind},
    structure::{Line, Role},
    words::{Deprel, Upos, Word, Xpos},
};
use parallax_lexicon::{fold, spaced};

use crate::{context::Context, told::is_akin};

/// A finding in a headline, with the plainer word of its rule in the dictionary form.
#[derive(Debug)]
pub(crate) struct Loaded {
    pub(crate) finding: Slant,
    pub(crate) plain: Option<&'static str>,
}

/// A text of fewer sentences is a teaser, which need not have all that the headline has.
const SENTENCES: usize = 3;
/// Middling: the text shows that there was a choice, not why it was made.
const STRENGTH: f64 = 0.4;

/// What in a headline is stronger than the text below it.
pub(crate) fn findings(
    article: &Context<'_>,
    lines: &[Line],
    sentences: &[Sentence],
    loaded: &[Loaded],
) -> Vec<Slant> {
    let Some(headline) = lines.iter().find(|line| line.role == Role::Headline) else { return Vec::new() };
    let role = |sentence: &Sentence| {
        let at = lines.partition_point(|line| line.span.end <= sentence.span.start);
        lines.get(at).map(|line| line.role)
    };
    let told = sentences.iter().filter(|sentence| role(sentence) == Some(Role::Body));
    let told: Vec<Span> = told.map(|sentence| sentence.span).collect();
    if told.len() < SENTENCES {
        return Vec::new();
    }
    let text = Text { context: article, headline: headline.span, told: &told };
    let plainer = loaded.iter().filter_map(|one| text.plainer(one));
    plainer.chain(text.open()).collect()
}

/// A headline and the sentences below it.
struct Text<'a> {
    context: &'a Context<'a>,
    headline: Span,
    told: &'a [Span],
}

impl<'a> Text<'a> {
    /// "Slams" above a text that has only "criticised", in a sentence on the same thing.
    fn plainer(&self, loaded: &Loaded) -> Option<Slant> {
        let own = &loaded.finding;
        let plain = loaded.plain.filter(|_| own.voice.is_own())?;
        let mut words = self.told.iter().flat_map(|&sentence| self.words(sentence));
        let said = self.words(own.span).filter(is_content);
        let said: Vec<Cow<'_, str>> = said.map(|word| fold(&word.lemma)).collect();
        if words.any(|word| said.iter().any(|said| is_akin(said, &fold(&word.lemma)))) {
            return None;
        }
        let is_plain =
            |word: &&Word| spaced(plain).next().is_some_and(|plain| is_akin(plain, &fold(&word.lemma)));
        let about = |&&sentence: &&Span| self.is_about(own.span, sentence);
        let (sentence, word) = self
            .told
            .iter()
            .filter(about)
            .find_map(|&sentence| self.words(sentence).find(is_plain).map(|word| (sentence, word)))?;
        let reason = format!(
            "The headline is stronger than the text below, which has “{}”: {}",
            self.written(word.span),
            self.quoted(sentence)
        );
        let Slant { ref target, polarity, ref neutral, .. } = *own;
        Some(self.finding(own.span, reason, target.clone(), polarity, neutral.clone()))
    }

    /// Whether a sentence shares two things or more with the headline, beside the loaded word.
    fn is_about(&self, own: Span, sentence: Span) -> bool {
        const SHARED: usize = 2;
        let title = self.words(self.headline).filter(|word| is_content(word) && !own.overlaps(word.span));
        let here =
            |word: &&Word| self.words(sentence).any(|one| is_akin(&fold(&one.lemma), &fold(&word.lemma)));
        title.filter(here).take(SHARED).count() == SHARED
    }

    /// "Mayor took bribes" above a text that has only "is accused of taking bribes", of whatever else it tells.
    fn open(&self) -> Option<Slant> {
        let tree = self.context.tree;
        let verb = tree.root_of(self.headline).filter(|&verb| self.is_stated(verb))?;
        let subject = tree.subject(verb)?;
        let alike = |row: usize| self.word(row).lemma == self.word(verb).lemma;
        let of_subject = |row: usize| {
            let above = || tree.head(row).and_then(|above| tree.subject(above));
            tree.shared_subject(row).or_else(above).is_some_and(|one| self.is_same(one, subject))
        };
        let mut first = None;
        for &sentence in self.told {
            for row in tree.within(sentence).filter(|&row| alike(row) && of_subject(row)) {
                if !self.is_open(row) {
                    return None;
                }
                first = first.or(Some(sentence));
            }
        }
        let reason = format!("States as a fact what the text below leaves open: {}", self.quoted(first?));
        let span = self.word(verb).span;
        self.context.voice(span).is_own().then(|| self.finding(span, reason, None, Polarity::Neutral, None))
    }

    /// Whether the headline says without reserve that it happens or happened.
    fn is_stated(&self, verb: usize) -> bool {
        let tree = self.context.tree;
        let reserved = |word: &Word| {
            is_reserve(&word.lemma)
                || matches!(self.written(word.span), "?" | ":" | "“" | "\"" | "‘" | "'" | "’")
        };
        self.word(verb).upos == Upos::Verb
            && matches!(self.word(verb).xpos, Xpos::VBZ | Xpos::VBD | Xpos::VBP)
            && tree.negation(verb).is_none()
            && tree.child(verb, &[Deprel::Ccomp]).is_none()
            && !self.words(self.headline).any(reserved)
    }

    /// "May have taken", "allegedly took", "is accused of taking", "denied that she took".
    fn is_open(&self, row: usize) -> bool {
        const ABOVE: usize = 2;
        let tree = self.context.tree;
        let deprel = |row: usize| self.word(row).deprel.universal();
        let helper = |&row: &usize| matches!(deprel(row), Deprel::Aux | Deprel::Advmod | Deprel::Mark);
        let above = tree
            .ancestors(row)
            .take(ABOVE)
            .filter(|_| matches!(deprel(row), Deprel::Ccomp | Deprel::Xcomp | Deprel::Advcl | Deprel::Acl));
        tree.children(row).filter(helper).chain(above).any(|row| is_reserve(&self.word(row).lemma))
    }

    /// Whether two words name the same, as far as the article's entities or the words themselves tell.
    fn is_same(&self, one: usize, other: usize) -> bool {
        let Context { cast, tree, .. } = *self.context;
        let entity = cast.of_word(tree, one);
        entity.is_some() && entity == cast.of_word(tree, other)
            || self.word(one).upos != Upos::Pron && self.word(one).lemma == self.word(other).lemma
    }

    fn word(&self, row: usize) -> &'a Word {
        self.context.word(row)
    }

    fn words(&self, span: Span) -> impl Iterator<Item = &'a Word> + use<'a> {
        self.context.tree.words()[self.context.tree.within(span)].iter()
    }

    fn written(&self, span: Span) -> &'a str {
        &self.context.text[span.range()]
    }

    /// A sentence in marks, cut where a reader knows which one it is.
    fn quoted(&self, sentence: Span) -> String {
        const WORDS: usize = 16;
        let mut words = spaced(self.written(sentence));
        let begin: Vec<&str> = words.by_ref().take(WORDS).collect();
        let more = if words.next().is_some() { " …" } else { "" };
        format!("“{}{more}”.", begin.join(" ").trim_end_matches('.'))
    }

    fn finding(
        &self,
        span: Span,
        reason: String,
        target: Option<String>,
        polarity: Polarity,
        neutral: Option<String>,
    ) -> Slant {
        let (kind, voice) = (SlantKind::Headline, self.context.voice(span));
        Slant {
            span,
            kind,
            target,
            polarity,
            voice,
            strength: STRENGTH,
            reason,
            neutral,
            alternatives: Vec::new(),
        }
    }
}

fn is_content(word: &&Word) -> bool {
    matches!(word.upos, Upos::Noun | Upos::Propn | Upos::Verb | Upos::Adj)
}

/// Whether a word leaves open whether something is so, or lays it on somebody who says so.
fn is_reserve(lemma: &str) -> bool {
    const RESERVES: [&str; 24] = [
        "accuse",
        "allege",
        "alleged",
        "allegedly",
        "apparently",
        "appear",
        "believe",
        "charge",
        "claim",
        "could",
        "deny",
        "if",
        "likely",
        "may",
        "maybe",
        "might",
        "perhaps",
        "possibly",
        "probably",
        "purportedly",
        "reportedly",
        "seem",
        "suspect",
        "whether",
    ];
    RESERVES.binary_search(&lemma).is_ok()
}
