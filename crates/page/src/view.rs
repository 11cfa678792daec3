//! A story as the sections of its page see it.

use std::{cell::RefCell, collections::BTreeSet};

use maud::{Markup, html};
use parallax_corpus::{Article, ArticleIndex, Cite, Layer, Span, Story};
use parallax_formats::Results;
use parallax_layers::outlet::{Outlet, Published};
use parallax_report::wording::{letter, visible, words};

use crate::anchor::{self, Names};

/// A story as the sections of its page see it: typed rows, names of articles, and links to places in them.
pub(crate) struct View<'a> {
    pub(crate) results: &'a Results<'a>,
    /// Goes before the anchors of sections: where several stories are on one page, each has its own.
    prefix: String,
    /// A short name of each article, for anchors.
    short: Vec<String>,
    /// Where the lines of each article end.
    line_ends: Vec<Vec<u32>>,
    /// Anchors that were given to findings.
    names: RefCell<Names>,
    /// Places that something on the page links to.
    linked: RefCell<BTreeSet<(u32, Span)>>,
}

impl<'a> View<'a> {
    pub(crate) fn new(results: &'a Results<'a>, prefix: String) -> Self {
        let mut names = Names::default();
        let articles = results.story.articles.iter();
        let short =
            articles.map(|article| names.once(anchor::hash(&[&results.story.id, &article.id]))).collect();
        let line_ends = results.story.articles.iter().map(|article| {
            let ends = (0..).zip(article.text.bytes()).filter(|(_, byte)| *byte == b'\n');
            ends.map(|(at, _)| at).collect()
        });
        let line_ends = line_ends.collect();
        Self { results, prefix, short, line_ends, names: RefCell::default(), linked: RefCell::default() }
    }

    pub(crate) fn story(&self) -> &'a Story {
        self.results.story
    }

    /// The rows of one of the story's layers; none where it was not made.
    pub(crate) fn rows<L: Layer>(&self) -> &[L] {
        self.results.found.rows().unwrap_or_default()
    }

    /// The rows of one of an article's layers; none where it was not made.
    pub(crate) fn rows_of<L: Layer>(&self, article: ArticleIndex) -> &[L] {
        self.results.articles[article.0 as usize].rows().unwrap_or_default()
    }

    /// Whether a layer was made, for the story or for one of its articles.
    pub(crate) fn has<L: Layer>(&self) -> bool {
        let articles = self.results.articles.iter();
        self.results.found.rows::<L>().is_some()
            || articles.map(|found| found.rows::<L>()).any(|rows| rows.is_some())
    }

    pub(crate) fn articles(&self) -> impl Iterator<Item = (ArticleIndex, &'a Article)> + use<'a> {
        (0..).map(ArticleIndex).zip(&self.results.story.articles)
    }

    /// Who publishes an article: what is known of the outlet, else the article's id.
    pub(crate) fn outlet(&self, article: ArticleIndex) -> String {
        let known = self.rows_of::<Outlet>(article).first().and_then(|outlet| outlet.name.clone());
        let of = &self.story()[article];
        visible(&known.or_else(|| of.declared.outlet.clone()).unwrap_or_else(|| of.id.clone())).into_owned()
    }

    /// The day on which an article was published, where it is known.
    pub(crate) fn published(&self, article: ArticleIndex) -> Option<String> {
        match &self.rows_of::<Outlet>(article).first()?.published {
            Some(Published::Day(day)) => Some(day.clone()),
            _ => None,
        }
    }

    /// The version of a pass.
    pub(crate) fn version(&self, pass: &str) -> u32 {
        let units = self.results.articles.iter().chain([&self.results.found]);
        units.flat_map(|found| &found.0).find(|(run, _)| run.name == pass).map_or(0, |(run, _)| run.version)
    }

    /// The anchor of a section of this story.
    pub(crate) fn anchor(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }

    /// The anchor of an article.
    pub(crate) fn article_anchor(&self, article: ArticleIndex) -> String {
        format!("a-{}", self.short[article.0 as usize])
    }

    /// An anchor for a finding, which nothing else has.
    pub(crate) fn finding(&self, layer: &str, said: &[&str]) -> String {
        let said: Vec<&str> = [&*self.story().id].into_iter().chain(said.iter().copied()).collect();
        self.names.borrow_mut().once(format!("{layer}-{}", anchor::hash(&said)))
    }

    /// An anchor for a finding in an article's words.
    pub(crate) fn finding_at(&self, layer: &str, cite: Cite) -> String {
        let (start, end) = (cite.span.start.to_string(), cite.span.end.to_string());
        self.finding(layer, &[&self.short[cite.article.0 as usize], &start, &end])
    }

    /// The anchor of a place in an article, for something that links to it.
    pub(crate) fn place(&self, cite: Cite) -> String {
        self.linked.borrow_mut().insert((cite.article.0, cite.span));
        self.place_name(cite)
    }

    fn place_name(&self, cite: Cite) -> String {
        anchor::place(&self.short[cite.article.0 as usize], cite.span)
    }

    /// Places in an article that something links to, and their anchors.
    pub(crate) fn places(&self, article: ArticleIndex) -> Vec<(Span, String)> {
        let linked = self.linked.borrow();
        let of = linked.iter().filter(|(of, _)| *of == article.0);
        of.map(|&(_, span)| (span, self.place_name(Cite { article, span }))).collect()
    }

    /// Which line of its article a place is in, counted from 1.
    fn line(&self, cite: Cite) -> usize {
        self.line_ends[cite.article.0 as usize].partition_point(|&end| end < cite.span.start) + 1
    }

    /// The letter of an article, which links to it.
    pub(crate) fn letter(&self, article: ArticleIndex) -> Markup {
        html! {
            a.letter href={ "#" (self.article_anchor(article)) } title=(self.outlet(article)) { (letter(article)) }
        }
    }

    /// The letters of some articles.
    pub(crate) fn letters(&self, articles: &[ArticleIndex]) -> Markup {
        html! { span.letters { @for &article in articles { (self.letter(article)) " " } } }
    }

    /// An article's letter and outlet.
    pub(crate) fn name(&self, article: ArticleIndex) -> Markup {
        html! { span.name { (self.letter(article)) " " bdi { (self.outlet(article)) } } }
    }

    /// An article's words in quotation marks, which link to their place; some of the middle are left out of very many.
    pub(crate) fn quoted(&self, cite: Cite, most: usize) -> Markup {
        let article = &self.story()[cite.article];
        let words = words(article, cite.span, most);
        let bare = words.starts_with(['"', '“', '‘', '\'']);
        html! {
            a.cite href={ "#" (self.place(cite)) } title={ (self.outlet(cite.article)) ", line " (self.line(cite)) } {
                @if bare { bdi { (words) } } @else { "“" bdi { (words) } "”" }
            }
        }
    }

    /// Where some words stand: the letter of the article and the line, which link to the place.
    pub(crate) fn at(&self, cite: Cite) -> Markup {
        let line = self.line(cite);
        html! { a.at href={ "#" (self.place(cite)) } { (letter(cite.article)) ", line " (line) } }
    }
}
