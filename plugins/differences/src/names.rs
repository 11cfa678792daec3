//! What several articles call one thing, where one of them takes sides by the name.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use parallax_corpus::{AnyRef, ArticleIndex, Cite, Span};
use parallax_layers::{
    slant::{Slant, SlantKind, own_voice},
    voices::{VoiceSpan, voice_at},
    words::{Deprel, Tree, Upos, Word},
};
use parallax_lexicon::fold;

use crate::{
    Difference, DifferenceKind,
    lists::{each_once, grouped, plural},
    tellings::{Telling, Tellings, voices},
};

/// So many things are told of.
pub(crate) const MOST: usize = 3;

/// Labels where another article has a different name, then adjectives where another has none.
pub(crate) fn for_one_thing(tellings: &Tellings<'_>) -> Vec<Difference> {
    let texts: Vec<Text<'_>> = tellings.articles.iter().filter_map(|one| Text::of(tellings, one)).collect();
    let nouns = nouns(&texts);
    let mut told: Vec<Names> = Vec::new();
    for label in [true, false] {
        for text in &texts {
            for &(row, finding) in &text.findings {
                let named = text.named(finding).filter(|named| named.label == label);
                let Some(named) = named.filter(|_| told.len() < MOST) else { continue };
                // One set of names is told once.
                if told.iter().any(|told| told.names.iter().any(|name| named.others.contains(name))) {
                    continue;
                }
                let others = others(&texts, &nouns, text, &named);
                if !others.is_empty() {
                    let own = Cite { article: text.article, span: named.span };
                    let too = texts.iter().filter_map(|other| other.says_too(text, &named)).collect();
                    told.push(Names { names: named.others, own, row, too, others });
                }
            }
        }
    }
    told.into_iter().map(|names| names.told(tellings)).collect()
}

/// Where the articles say each noun: by its dictionary form and as written.
fn nouns<'a>(texts: &'a [Text<'_>]) -> BTreeMap<Cow<'a, str>, Vec<(usize, usize)>> {
    let mut nouns: BTreeMap<Cow<'_, str>, Vec<(usize, usize)>> = BTreeMap::new();
    for (at, text) in texts.iter().enumerate() {
        let stands = |word: &Word| word.upos == Upos::Noun && word.deprel != Deprel::Compound;
        for row in (0..text.words().len()).filter(|&row| stands(&text.words()[row])) {
            let (said, written) = (text.said(row), text.written(row));
            if said != written {
                nouns.entry(written).or_default().push((at, row));
            }
            nouns.entry(said).or_default().push((at, row));
        }
    }
    nouns
}

/// Where others call a thing otherwise, once in each article: those that speak of the same, and with them whoever says
/// one of these names at all, so that all are counted.
fn others(
    texts: &[Text<'_>],
    nouns: &BTreeMap<Cow<'_, str>, Vec<(usize, usize)>>,
    text: &Text<'_>,
    named: &Named,
) -> Vec<Cite> {
    let mut all: Vec<Cite> = Vec::new();
    for name in &named.others {
        let last = name.rsplit(' ').next().unwrap_or(name);
        let stands = || nouns.get(last).into_iter().flatten().map(|&(at, row)| (&texts[at], row));
        let elsewhere = |other: &Text<'_>| other.article != text.article;
        let same = |&(other, row): &(&Text<'_>, usize)| {
            elsewhere(other) && !other.says(&named.never) && other.is_same(row, text, named)
        };
        let plain = |(other, row): (&Text<'_>, usize)| other.calls(row, name, text, named);
        if !stands().filter(same).any(|one| plain(one).is_some()) {
            continue;
        }
        let mut found: BTreeMap<ArticleIndex, Cite> = BTreeMap::new();
        for cite in stands().filter(|(other, _)| named.label || elsewhere(other)).filter_map(plain) {
            found.entry(cite.article).or_insert(cite);
        }
        all.extend(found.into_values());
    }
    all
}

/// An article's words, as far as they are its own.
struct Text<'a> {
    article: ArticleIndex,
    text: &'a str,
    tree: &'a Tree<'a>,
    /// What takes sides in its own voice, each with its row.
    findings: Vec<(usize, &'a Slant)>,
    /// What takes sides in anybody's.
    slanted: &'a [Slant],
    /// Whose words its stretches are.
    voices: &'a [VoiceSpan],
}

/// What an article calls something in its own voice.
struct Named {
    /// Its noun.
    noun: usize,
    /// The words that are shown.
    span: Span,
    /// Whether the noun itself takes sides, and not an adjective beside it.
    label: bool,
    /// What others may call it.
    others: Vec<String>,
    /// What no other may say.
    never: String,
}

/// What is told of one thing.
struct Names {
    /// What it may be called.
    names: Vec<String>,
    own: Cite,
    row: usize,
    /// Where others say the name that takes sides, too.
    too: Vec<(usize, Cite)>,
    others: Vec<Cite>,
}

impl Names {
    /// "Names for one thing: “mob” (the Undertow, own words), “protesters” (the Courier)."
    fn told(self, tellings: &Tellings<'_>) -> Difference {
        let words = |cite: &Cite| tellings.quoted(*cite, 40).to_lowercase();
        let forms = grouped(self.others.iter().map(|cite| (words(cite), cite.article)));
        let others: Vec<String> =
            forms.iter().map(|(words, articles)| format!("{words} ({})", tellings.names(articles))).collect();
        let mine = || [self.own].into_iter().chain(self.too.iter().map(|(_, cite)| *cite));
        let cites = || mine().chain(self.others.iter().copied());
        let who = each_once(mine().map(|cite| cite.article));
        let own_words = plural(&who, "its own words", "their own words");
        Difference {
            kind: DifferenceKind::Label,
            text: format!(
                "Names for one thing: {} ({}, in {own_words}), {}.",
                tellings.quoted(self.own, 40),
                tellings.names(&who),
                others.join(", ")
            ),
            articles: each_once(cites().map(|cite| cite.article)),
            evidence: cites().collect(),
            rows: vec![AnyRef::new::<Slant>(Some(self.own.article), self.row)]
                .into_iter()
                .chain(self.too.iter().map(|(row, cite)| AnyRef::new::<Slant>(Some(cite.article), *row)))
                .collect(),
        }
    }
}

impl<'a> Text<'a> {
    fn of(tellings: &'a Tellings<'_>, telling: &'a Telling<'_>) -> Option<Self> {
        let (lines, _, slant, ..) = telling.rows;
        lines.ok()?;
        Some(Self {
            article: telling.index,
            text: &telling.article.text,
            tree: tellings.tree(telling.index)?,
            findings: own_voice(slant.ok()?).collect(),
            slanted: slant.ok()?,
            voices: voices(telling),
        })
    }

    fn words(&self) -> &'a [Word] {
        self.tree.words()
    }

    /// Whether a word is the article's own: neither quoted nor reported of somebody.
    fn own(&self, row: usize) -> bool {
        voice_at(self.voices, self.words()[row].span).is_none_or(|row| row.voice.is_own())
    }

    /// What a finding names, if it names something.
    fn named(&self, finding: &Slant) -> Option<Named> {
        let rows = self.tree.within(finding.span);
        let last = rows.end.checked_sub(1).filter(|_| !rows.is_empty())?;
        let words = self.words();
        let never = self.said(last).into_owned();
        // "militants" and "fighters" are nearly one word.
        if finding.strength < MILD && !finding.alternatives.is_empty() {
            return None;
        }
        if !finding.alternatives.is_empty() && words[last].upos == Upos::Noun {
            let mut others = finding.alternatives.clone();
            // Of mild names, whoever uses two of them only varies.
            if finding.strength < STRONG {
                others.retain(|name| !self.uses(name));
            }
            return Some(Named { noun: last, span: finding.span, label: true, others, never });
        }
        let noun = self.tree.head(last)?;
        let adjective =
            rows.len() == 1 && words[last].deprel == Deprel::Amod && words[noun].upos == Upos::Noun;
        let telling = matches!(finding.kind, SlantKind::LoadedWord | SlantKind::Label | SlantKind::Judgement);
        let named = adjective && telling && last < noun && self.is_definite(noun) && self.acts(noun);
        let span = finding.span.to(words[noun].span);
        named.then(|| Named { noun, span, label: false, others: vec![self.said(noun).into_owned()], never })
    }

    /// Where this article says in its own voice the name that another has, with the row.
    fn says_too(&self, other: &Self, named: &Named) -> Option<(usize, Cite)> {
        let same = |&&(_, finding): &&(usize, &Slant)| {
            let last = self.tree.within(finding.span).end.checked_sub(1);
            named.label && last.is_some_and(|last| self.said(last) == named.never)
        };
        let (row, finding) = self.findings.iter().find(same).filter(|_| self.article != other.article)?;
        Some((*row, Cite { article: self.article, span: finding.span }))
    }

    /// Whether it says a word, whoever's it is.
    fn says(&self, word: &str) -> bool {
        (0..self.words().len()).any(|row| self.said(row) == word)
    }

    fn uses(&self, name: &str) -> bool {
        (0..self.words().len()).any(|row| self.start_of(row, name).is_some())
    }

    /// Whether a word here takes sides itself, or is somebody else's.
    fn takes_sides(&self, row: usize) -> bool {
        let span = self.words()[row].span;
        let counts = |one: &Slant| one.strength >= MILD || !one.voice.is_own();
        self.slanted.iter().any(|one| counts(one) && one.span.start <= span.start && span.end <= one.span.end)
    }

    /// Whether a noun may stand for the same as another's by its number: "rioters" and "the crowd", but not "rioters"
    /// and "the riot".
    fn agrees(&self, row: usize, other: &Self, noun: usize) -> bool {
        const MANY_IN_ONE: &str =
            "crowd mob group gang army movement militia force team network cell party camp union";
        let collective = |said: &str| MANY_IN_ONE.split(' ').any(|one| one == said);
        let plural = |text: &Self, row: usize| text.written(row) != text.said(row);
        plural(self, row) == plural(other, noun)
            || collective(&self.said(row))
            || collective(&other.said(noun))
    }

    /// The dictionary form of a word, in small letters.
    fn said(&self, row: usize) -> Cow<'a, str> {
        fold(&self.words()[row].lemma)
    }

    /// A word as it is written, in small letters.
    fn written(&self, row: usize) -> Cow<'a, str> {
        fold(&self.text[self.words()[row].span.range()])
    }

    /// Whether a noun stands for people: somewhere in the article it does what only people do.
    fn acts(&self, noun: usize) -> bool {
        const ACTS: &str = "say tell announce decide ask deny vote refuse promise warn claim call agree plan order reject \
                            want accuse demand urge apologise apologize admit meet defend send hire resign insist argue";
        let words = self.words();
        (0..words.len()).any(|row| {
            words[row].lemma == words[noun].lemma
                && words[row].deprel == Deprel::Nsubj
                && self.tree.head(row).is_some_and(|verb| ACTS.split(' ').any(|act| act == self.said(verb)))
        })
    }

    /// Whether the noun stands for something that readers know: "the council", "its council".
    fn is_definite(&self, noun: usize) -> bool {
        let known = |row: usize| matches!(&*self.said(row), "the" | "this" | "that" | "these" | "those");
        self.tree.possessor(noun).is_some() || self.tree.child(noun, &[Deprel::Det]).is_some_and(known)
    }

    /// Where this article, at this noun, says this name in its own words.
    fn calls(&self, row: usize, name: &str, other: &Self, named: &Named) -> Option<Cite> {
        let words = self.words();
        let start = self.start_of(row, name)?;
        let plain = named.label || (self.tree.child(row, &[Deprel::Amod]).is_none() && self.is_definite(row));
        let agrees = !named.label || self.agrees(row, other, named.noun);
        if !plain || !agrees || !self.own(row) || self.takes_sides(row) {
            return None;
        }
        // "the council"
        let determiner = self.tree.child(row, &[Deprel::Det]).filter(|_| !named.label);
        let span = words[determiner.unwrap_or(start)].span.to(words[row].span);
        Some(Cite { article: self.article, span })
    }

    /// The first word of a name whose last word stands at `row`.
    fn start_of(&self, row: usize, name: &str) -> Option<usize> {
        let parts: Vec<&str> = name.split(' ').collect();
        let start = (row + 1).checked_sub(parts.len())?;
        let is = |(row, part): (usize, &&str)| self.said(row) == **part || self.written(row) == **part;
        (start..).zip(&parts).all(is).then_some(start)
    }

    /// Whether two nouns of two articles stand for one thing: the same names go with them, or, where none do,
    /// their sentences speak of the same.
    fn is_same(&self, row: usize, other: &Self, named: &Named) -> bool {
        let (own, others) = (self.names_beside(row), other.names_beside(named.noun));
        // Two names may be of two groups, or of two nights.
        let on_the_same = || match named.label {
            true => self.is_in_one_act(row, other, named.noun),
            false => self.content(row).intersection(&other.content(named.noun)).count() >= SHARED,
        };
        match (own.is_empty(), others.is_empty()) {
            (false, false) => !own.is_disjoint(&others),
            (true, true) => on_the_same(),
            _ => false,
        }
    }

    /// Whether two nouns have the same part in the same act: "the mob stormed", "a crowd stormed"; or do something to
    /// the same thing: "stormed the hall", "broke into the hall".
    fn is_in_one_act(&self, row: usize, other: &Self, noun: usize) -> bool {
        const MANY: &str = "hundred thousand dozen score group number crowd band";
        let part = |text: &Self, row: usize| {
            let of = text.tree.head(row).filter(|&head| MANY.split(' ').any(|many| many == text.said(head)));
            let row = of.unwrap_or(row);
            let deprel = text.words()[row].deprel;
            if deprel.universal() == Deprel::Root {
                return Some((text.tree.child(row, &[Deprel::Acl])?, Deprel::Nsubj));
            }
            let doer = deprel.universal() == Deprel::Nsubj;
            let verb = text.tree.head(row).filter(|&verb| text.words()[verb].upos == Upos::Verb)?;
            let passive = text.tree.is_passive(verb);
            Some((verb, if doer && passive { Deprel::Obj } else { deprel.universal() }))
        };
        let parts = part(self, row).zip(part(other, noun));
        let Some(((verb, own), (others_verb, others))) = parts else { return false };
        let (told, common) = (self.said(verb), "be have do say tell make take get go come see");
        let same = told == other.said(others_verb) && common.split(' ').all(|common| common != told);
        let object = |text: &Self, verb: usize| Some(text.said(text.tree.object(verb)?));
        let to_one = || object(self, verb).is_some_and(|one| object(other, others_verb) == Some(one));
        own == others && (same || own == Deprel::Nsubj && to_one())
    }

    /// The names that go with a noun: "the Karst council", "Karst's council", "the council of Karst".
    fn names_beside(&self, noun: usize) -> BTreeSet<String> {
        let goes = |row: &usize| {
            let Word { deprel, upos, .. } = self.words()[*row];
            let with = matches!(
                deprel.universal(),
                Deprel::Amod | Deprel::Compound | Deprel::Nmod | Deprel::Flat | Deprel::Appos
            );
            let big = self.text[self.words()[*row].span.range()].starts_with(char::is_uppercase);
            with && (upos == Upos::Propn || (upos == Upos::Adj && big))
        };
        self.tree.children(noun).filter(goes).map(|row| self.said(row).into_owned()).collect()
    }

    /// The nouns, names, verbs and adjectives of the sentence around a word.
    fn content(&self, row: usize) -> BTreeSet<String> {
        const COMMON: &str = "say tell be have do make take get go come see give use know people man woman year day time week new other last first";
        let telling = |other: &usize| {
            *other != row
                && matches!(self.words()[*other].upos, Upos::Noun | Upos::Propn | Upos::Verb | Upos::Adj)
        };
        let said =
            self.tree.subtree(self.tree.root(row)).filter(telling).map(|other| self.said(other).into_owned());
        said.filter(|said| !COMMON.split(' ').any(|common| common == said)).collect()
    }
}

/// So many words are the same in two sentences that speak of the same.
const SHARED: usize = 2;

/// A name that is as strong as this is a choice, whatever else the article says.
const STRONG: f64 = 0.5;

/// Names weaker than this are plain beside others.
const MILD: f64 = 0.3;
