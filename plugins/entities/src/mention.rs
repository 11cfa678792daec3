//! A mention, and all of them.

use std::ops::Range;

use parallax_corpus::Span;
use parallax_layers::names::NameKind;

use crate::{
    page::{Page, Place},
    traits::Traits,
};

/// Words that stand for someone or something.
#[derive(Debug, Clone)]
pub(crate) struct Mention {
    /// The phrase up to its head.
    pub(crate) rows: Range<usize>,
    pub(crate) head: usize,
    pub(crate) form: Form,
    /// What bears the name, where it is one.
    pub(crate) kind: NameKind,
    pub(crate) traits: Traits,
}

/// What a mention is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// A name: which of the rows of `names`.
    Name(usize),
    /// The name of a person within a longer name ("the Ada Lund Foundation"): which of the rows of `names` it repeats.
    Part(usize),
    /// A noun, and how it is determined.
    Noun(Determined),
    /// A pronoun.
    Pronoun(Pronoun),
}

/// What stands before a noun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Determined {
    /// "the", "this", "that".
    Definite,
    /// "a", "some", a number.
    Indefinite,
    /// Nothing.
    Bare,
    /// Whose it is: "her", "Lund's".
    Possessed,
}

/// What a pronoun points at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pronoun {
    /// I, me, my.
    Speaker,
    /// we, us, our.
    Speakers,
    /// you, your.
    Addressee,
    /// he, she, it, they; whoever was spoken of.
    Third,
    /// himself, itself: the subject of the clause.
    Reflexive,
}

/// The mentions of an article, in order.
#[derive(Debug)]
pub(crate) struct Scene<'a> {
    pub(crate) page: &'a Page<'a>,
    pub(crate) mentions: Vec<Mention>,
    /// The mention that each word heads.
    heads: Vec<Option<u32>>,
}

impl<'a> Scene<'a> {
    pub(crate) fn new(page: &'a Page<'a>, mentions: Vec<Mention>) -> Self {
        let mut heads = vec![None; page.words.len()];
        for (at, mention) in mentions.iter().enumerate() {
            heads[mention.head] = Some(crate::page::number(at));
        }
        Self { page, mentions, heads }
    }

    /// The mention whose head a word is.
    pub(crate) fn headed(&self, row: usize) -> Option<usize> {
        self.heads[row].map(|at| at as usize)
    }

    pub(crate) fn span(&self, at: usize) -> Span {
        self.page.span(&self.mentions[at].rows)
    }

    pub(crate) fn text(&self, at: usize) -> &'a str {
        &self.page.article[self.span(at)]
    }

    pub(crate) fn place(&self, at: usize) -> Place {
        self.page.place(self.mentions[at].head)
    }

    /// The word with which the name of a mention begins, behind titles.
    pub(crate) fn name_start(&self, at: usize) -> usize {
        let Form::Name(row) = self.mentions[at].form else { return self.mentions[at].rows.start };
        self.page.tree.within(self.page.names[row].span).start
    }

    /// Whether something stands before a name and belongs to it: "Ms. Rell", "Mayor Rell".
    pub(crate) fn is_titled(&self, at: usize) -> bool {
        self.mentions[at].rows.start < self.name_start(at)
    }

    /// The first mention that begins at a word or behind it.
    pub(crate) fn from(&self, row: usize) -> usize {
        self.mentions.partition_point(|mention| mention.rows.start < row)
    }
}

impl Mention {
    pub(crate) fn is_name(&self) -> bool {
        matches!(self.form, Form::Name(_))
    }

    pub(crate) fn determined(&self) -> Option<Determined> {
        match self.form {
            Form::Noun(determined) => Some(determined),
            _ => None,
        }
    }

    pub(crate) fn pronoun(&self) -> Option<Pronoun> {
        match self.form {
            Form::Pronoun(pronoun) => Some(pronoun),
            _ => None,
        }
    }
}
