//! An article as the statements that it makes.

use parallax_corpus::Span;
use parallax_layers::{
    dates::TimeType,
    quotes::Quote,
    structure::{Role, role_at},
    voices::{Voice, voice_at},
    words::{Deprel, Tree, Upos, Xpos},
};

use crate::{
    Article,
    clause::{Clause, clauses},
    mentions::Mentions,
    terms::{Part, Term, Terms, quantity},
    words::{Gravity, Meaning, is_hedge, is_still, meaning},
};

/// A sentence of an article.
#[derive(Debug)]
pub(crate) struct Sentence {
    /// Which of the articles that are read.
    pub(crate) article: usize,
    pub(crate) span: Span,
    /// What all of its words say, and what others say with other words: sorted, each once.
    pub(crate) terms: Vec<Term>,
    /// Its statements: from this one up to that.
    pub(crate) statements: std::ops::Range<usize>,
}

/// A clause that states something.
#[derive(Debug)]
pub(crate) struct Statement {
    /// The sentence it stands in.
    pub(crate) sentence: usize,
    pub(crate) article: usize,
    pub(crate) span: Span,
    /// What its words say: sorted, each once.
    pub(crate) terms: Vec<Term>,
    /// That, with what others say with other words.
    pub(crate) with_kin: Vec<Term>,
    /// How much of itself each of them has in it: what hangs deep says less of what is stated.
    pub(crate) shares: Vec<f64>,
    /// Those of them that say what is done: that of its head first.
    pub(crate) deeds: Vec<Term>,
    /// What is done, by whom and to what, of each of its verbs: two terms at least.
    pub(crate) cores: Vec<Vec<Term>>,
    /// Who does it, and to whom, where they have names.
    pub(crate) doer: Option<Term>,
    pub(crate) done_to: Option<Term>,
    /// How far into its article it stands: 0 at its start, 1 at its end.
    pub(crate) place: f64,
    pub(crate) voice: Voice,
    /// Whose word it is, where it is another's.
    pub(crate) source: Option<String>,
    pub(crate) traits: Traits,
}

/// What else is known of a statement.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a question of its own")]
pub(crate) struct Traits {
    pub(crate) negated: bool,
    /// Told as what may be: "could be shot", "will close if it rains".
    pub(crate) possible: bool,
    pub(crate) hedged: bool,
    /// Of the past: "was shot".
    pub(crate) past: bool,
    /// Speaks of "I" or "you", or asks.
    pub(crate) personal: bool,
    /// Whose subject is a pronoun, so that it is not told by itself.
    pub(crate) by_pronoun: bool,
    /// Whose subject has a name.
    pub(crate) by_name: bool,
    pub(crate) gravity: Gravity,
    /// Says what somebody or something is like, and nothing that was done.
    pub(crate) describes: bool,
    /// Said beside something else: "Lund, who resigned".
    pub(crate) aside: bool,
    /// In a headline: short for a sentence of the text.
    pub(crate) headline: bool,
}

/// How much of a statement a word has that hangs on so many words below the head of its clause, and what hangs deeper.
const DEPTHS: [f64; 3] = [1.0, 1.0, 0.7];
const DEEPEST: f64 = 0.45;

/// Reads the articles: all sentences, all statements.
pub(crate) fn read(
    articles: &[Article<'_>],
    mentions: &Mentions,
    terms: &mut Terms,
) -> (Vec<Sentence>, Vec<Statement>) {
    let (mut sentences, mut statements) = (Vec::new(), Vec::new());
    for (article, one) in articles.iter().enumerate() {
        let ((lines, rows, words), _, _) = &one.rows;
        let reader = Reader::new(one, Tree::new(words), mentions, article);
        for row in *rows {
            let Some(role) = role_at(lines, row.span) else { continue };
            let mut all: Vec<Term> = Vec::new();
            reader.terms(reader.tree.within(row.span), terms, |term, _| all.push(term));
            let all = terms.with_kin(&all);
            if all.is_empty() {
                continue;
            }
            terms.count(&all);
            let from = statements.len();
            for clause in clauses(&reader.tree, &reader.meanings, row.span, &|word| reader.is_said(word)) {
                if !reader.only_says(&clause, row.span) {
                    statements.extend(reader.statement(&clause, sentences.len(), role, terms));
                }
            }
            sentences.push(Sentence {
                article,
                span: row.span,
                terms: all,
                statements: from..statements.len(),
            });
        }
    }
    (sentences, statements)
}

struct Reader<'r, 'a> {
    one: &'r Article<'a>,
    tree: Tree<'a>,
    mentions: &'r Mentions,
    article: usize,
    /// The words by which something is laid on somebody, each with its row of `quotes`, in order.
    cues: Vec<(Span, usize)>,
    /// What is laid on somebody, in order.
    contents: Vec<Span>,
    /// Of each word, what it says, as it is compared.
    meanings: Vec<Option<Meaning>>,
    /// Of each word, whether it only says on what condition.
    conditional: Vec<bool>,
}

impl<'r, 'a> Reader<'r, 'a> {
    fn new(one: &'r Article<'a>, tree: Tree<'a>, mentions: &'r Mentions, article: usize) -> Self {
        let (_, (_, _, quotes), _) = &one.rows;
        let all = quotes.iter().enumerate();
        let mut cues: Vec<(Span, usize)> =
            all.flat_map(|(row, quote)| quote.cue.iter().map(move |cue| (*cue, row))).collect();
        let mut contents: Vec<Span> = quotes.iter().flat_map(|quote| quote.content.iter().copied()).collect();
        cues.sort_unstable();
        contents.sort_unstable();
        let meanings = (0..tree.words().len()).map(|row| meaning(&tree, row)).collect();
        let conditional = conditional(&tree);
        Self { one, tree, mentions, article, cues, contents, meanings, conditional }
    }

    /// The attribution whose cue has a word.
    fn cue(&self, row: usize) -> Option<&'a Quote> {
        let (_, (_, _, quotes), _) = &self.one.rows;
        let (_, quote) = around(&self.cues, self.tree.words()[row].span, |(cue, _)| *cue)?;
        quotes.get(*quote)
    }

    /// Whether a word is the head of what is said: "that the ward had run out of oxygen".
    fn is_said(&self, row: usize) -> bool {
        let words = self.tree.words();
        let head = self.tree.head(row);
        let completes =
            words[row].deprel == Deprel::Ccomp && head.is_some_and(|head| self.cue(head).is_some());
        let content = around(&self.contents, words[row].span, |content| *content);
        let heads = |content: &Span| head.is_none_or(|head| !content.contains(words[head].span));
        completes || content.is_some_and(heads)
    }

    /// Whether a clause only tells that somebody says what another clause has ("the mayor said"), or breaks off before it
    /// ("she nodded and said").
    fn only_says(&self, clause: &Clause, sentence: Span) -> bool {
        let words = self.tree.words();
        let has = |quote: &Quote| {
            clause.rows.iter().any(|&row| self.meanings[row].is_some() && quote.has(words[row].span))
        };
        let head = clause.head;
        // Where the attribution itself was not found.
        let bare = matches!(words[head].lemma.as_str(), "say" | "tell" | "add")
            && !clause.rows.iter().any(|&row| {
                self.tree.head(row) == Some(head) && matches!(words[row].deprel, Deprel::Ccomp | Deprel::Obj)
            });
        let behind = Span { start: clause.span.end, ..sentence };
        let last = clause.rows.iter().rev().find(|row| words[**row].upos != Upos::Punct);
        let ends_saying = last.is_some_and(|&row| self.cue(row).is_some());
        bare || self.cue(head).is_some_and(|quote| !has(quote))
            || (ends_saying && self.one.article[behind].contains(char::is_alphanumeric))
    }

    fn statement(
        &self,
        clause: &Clause,
        sentence: usize,
        role: Role,
        terms: &mut Terms,
    ) -> Option<Statement> {
        let (own, shares) = self.shares(clause, terms);
        if own.len() < 2 {
            return None;
        }
        let (_, (_, _, quotes), (voices, _)) = &self.one.rows;
        let (head, tree) = (clause.head, &self.tree);
        let voice = voice_at(voices, tree.words()[head].span);
        let quote = voice.and_then(|voice| voice.quote).and_then(|quote| quotes.get(quote.index()));
        let (doer, done_to) = match tree.is_passive(head) {
            true => (tree.agent(head), tree.subject(head)),
            false => (tree.subject(head), tree.object(head)),
        };
        let mut named = |row: Option<usize>| {
            let actor = self.mentions.of(self.article, tree.words()[row?].span)?;
            Some(terms.id(Part::Actor(actor)))
        };
        let (doer, done_to) = (named(doer), named(done_to));
        Some(Statement {
            sentence,
            article: self.article,
            span: clause.span,
            with_kin: terms.with_kin(&own),
            terms: own,
            shares,
            deeds: self.deeds(clause, terms),
            cores: self.cores(clause, terms),
            doer,
            done_to,
            place: f64::from(clause.span.start) / self.one.article.text.len().max(1) as f64,
            voice: voice.map_or(Voice::Outlet, |voice| voice.voice),
            source: quote.and_then(|quote| self.source(quote)),
            traits: self.traits(clause, role),
        })
    }

    /// How grave a clause is: what hangs deep in it makes it no graver.
    fn gravity(&self, clause: &Clause) -> Gravity {
        let near = |row: &&usize| self.depth(clause, **row) < DEPTHS.len();
        let of = |row: &usize| Some(self.meanings[*row].as_ref()?.gravity);
        clause.rows.iter().filter(near).filter_map(of).max().unwrap_or_default()
    }

    fn describes(&self, head: usize) -> bool {
        let word = &self.tree.words()[head];
        word.upos != Upos::Verb || is_still(word)
    }

    /// How many words there are between a word and the head of its clause. Of whom a clause tells that stands beside the
    /// name is not below its head.
    fn depth(&self, clause: &Clause, row: usize) -> usize {
        self.tree.ancestors(row).position(|above| above == clause.head).unwrap_or(0)
    }

    /// What the words of a clause say, and how much of it each has.
    fn shares(&self, clause: &Clause, terms: &mut Terms) -> (Vec<Term>, Vec<f64>) {
        let mut deep: Vec<(Term, usize)> = Vec::new();
        let depth = |row: usize| self.depth(clause, row);
        self.terms(clause.rows.iter().copied(), terms, |term, row| deep.push((term, depth(row))));
        deep.sort_unstable();
        deep.dedup_by_key(|(term, _)| *term);
        let share = |deep: usize| DEPTHS.get(deep).copied().unwrap_or(DEEPEST);
        deep.into_iter().map(|(term, depth)| (term, share(depth))).unzip()
    }

    /// What some words say. A name stands for who has it, words of a figure or of a date for its value.
    fn terms(
        &self,
        rows: impl Iterator<Item = usize>,
        terms: &mut Terms,
        mut found: impl FnMut(Term, usize),
    ) {
        let (_, (numbers, dates, _), _) = &self.one.rows;
        for row in rows.filter(|&row| !self.conditional[row]) {
            let word = &self.tree.words()[row];
            if let Some(date) = around(dates, word.span, |date| date.span) {
                let whole = date.r#type == TimeType::Date && date.from == date.to;
                let day = date.from.clone().filter(|_| whole);
                found(terms.id(Part::Day(day.unwrap_or_else(|| date.value.clone()))), row);
            } else if let Some(number) = around(numbers, word.span, |number| number.number) {
                if let Some(part) = quantity(number) {
                    found(terms.id(part), row);
                }
            } else {
                self.word(row, terms).into_iter().flatten().for_each(|term| found(term, row));
            }
        }
    }

    /// What a word says that is neither of a figure nor of a date.
    fn word(&self, row: usize, terms: &mut Terms) -> [Option<Term>; 2] {
        let word = &self.tree.words()[row];
        let actor = match word.upos {
            Upos::Propn | Upos::Pron | Upos::Noun => self.mentions.of(self.article, word.span),
            _ => None,
        };
        let named = actor.is_some() && word.upos != Upos::Noun;
        let says = self.meanings[row].as_ref();
        // The last word of a name is the one that others have, too.
        let last = |row: &usize| self.tree.words().get(row + 1).is_none_or(|next| next.upos != Upos::Propn);
        let name = says.filter(|_| word.upos == Upos::Propn && last(&row));
        let who = actor.map(|actor| terms.actor(actor, name));
        let says = says.filter(|_| !named);
        [who, says.map(|meaning| terms.word(meaning))]
    }

    fn deeds(&self, clause: &Clause, terms: &mut Terms) -> Vec<Term> {
        let verbs = clause.rows.iter().copied();
        let verbs = verbs.filter(|&row| row != clause.head && self.tree.words()[row].upos == Upos::Verb);
        let verbs =
            verbs.filter(|&row| !self.conditional[row] && self.tree.words()[row].deprel != Deprel::Amod);
        let says = |row: usize| self.meanings[row].as_ref().filter(|meaning| !meaning.light);
        // Of "turned out to be a hoax" the verb is not what tells.
        let head = says(clause.head);
        let deeds = head.into_iter().chain(verbs.filter(|_| head.is_some()).filter_map(says));
        deeds.map(|meaning| terms.word(meaning)).collect()
    }

    /// What is done, by whom and to what, of each verb of a clause.
    fn cores(&self, clause: &Clause, terms: &mut Terms) -> Vec<Vec<Term>> {
        let words = self.tree.words();
        let is_verb = |row: &usize| *row == clause.head || words[*row].upos == Upos::Verb;
        let verbs = clause.rows.iter().copied().filter(|&row| is_verb(&row) && !self.conditional[row]);
        verbs.map(|verb| self.core(verb, terms)).filter(|core| core.len() > 1).collect()
    }

    fn core(&self, verb: usize, terms: &mut Terms) -> Vec<Term> {
        let words = self.tree.words();
        let of_relative = Some(verb).filter(|_| words[verb].deprel == Deprel::AclRelcl);
        let subject = of_relative.and_then(|row| self.tree.head(row)).or_else(|| self.tree.subject(verb));
        let rows = [Some(verb), subject, self.tree.object(verb)];
        let (_, (_, dates, _), _) = &self.one.rows;
        let is_day = |row: usize| around(dates, words[row].span, |date| date.span).is_some();
        let rows = rows.into_iter().flatten().filter(|&row| !is_day(row));
        let mut core: Vec<Term> =
            rows.filter_map(|row| self.word(row, terms).into_iter().flatten().next()).collect();
        core.sort_unstable();
        core.dedup();
        core
    }

    /// The speaker's name, or the words that stand for it.
    fn source(&self, quote: &Quote) -> Option<String> {
        let words =
            || quote.source.first().map(|span| parallax_lexicon::on_one_line(&self.one.article[*span]));
        quote.speaker.clone().or_else(words)
    }

    fn traits(&self, clause: &Clause, role: Role) -> Traits {
        let words = self.tree.words();
        let own = || clause.rows.iter().map(|&row| &words[row]);
        let aside = words[clause.head].deprel == Deprel::AclRelcl;
        let subject = self.tree.subject(clause.head);
        let who = subject.and_then(|row| self.mentions.of(self.article, words[row].span));
        // Its first auxiliary has the tense.
        let first = self.tree.auxiliaries(clause.head).chain(self.tree.copula(clause.head)).next();
        let past = |row: usize| words[row].xpos == Xpos::VBD;
        let asks = self.one.article[clause.span].ends_with('?')
            || self.one.article.text[clause.span.end as usize..].starts_with('?');
        Traits {
            negated: self.tree.negation(clause.head).is_some(),
            possible: self.tree.auxiliaries(clause.head).any(|row| may_be(&words[row].lemma))
                || clause.rows.iter().any(|&row| self.conditional[row]),
            hedged: own().any(is_hedge),
            past: first.map_or_else(|| past(clause.head), past),
            personal: asks || own().any(|word| word.upos == Upos::Pron && is_of_speech(&word.lemma)),
            by_pronoun: !aside && subject.is_none_or(|row| words[row].upos == Upos::Pron),
            by_name: who.is_some(),
            gravity: self.gravity(clause),
            describes: self.describes(clause.head),
            aside,
            headline: role == Role::Headline,
        }
    }
}

/// The words of clauses that only say on what condition: "if the river rises".
fn conditional(tree: &Tree<'_>) -> Vec<bool> {
    let words = tree.words();
    let mut conditional = vec![false; words.len()];
    let is_if = |row: &usize| matches!(words[*row].lemma.as_str(), "if" | "unless");
    for mark in (0..words.len()).filter(|row| is_if(row) && words[*row].deprel == Deprel::Mark) {
        if let Some(clause) = tree.head(mark).filter(|&head| words[head].deprel == Deprel::Advcl) {
            tree.subtree(clause).for_each(|row| conditional[row] = true);
        }
    }
    conditional
}

fn may_be(auxiliary: &str) -> bool {
    matches!(auxiliary, "may" | "might" | "could" | "can" | "would" | "should")
}

/// Those that speak and those that are spoken to.
fn is_of_speech(lemma: &str) -> bool {
    matches!(lemma, "I" | "i" | "we" | "you" | "my" | "our" | "your")
}

/// The row whose stretch has a place in it, of rows in order.
fn around<R>(rows: &[R], at: Span, span: impl Fn(&R) -> Span) -> Option<&R> {
    let behind = rows.partition_point(|row| span(row).start <= at.start);
    rows[..behind].iter().rev().take(2).find(|row| span(row).contains(at))
}
