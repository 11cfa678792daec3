//! From what each line says of itself to what it is on this page.

use std::ops::Range;

use aho_corasick::AhoCorasick;
use parallax_layers::structure::Role;
use parallax_lexicon::spaced;

use crate::{
    article, blockquotes,
    lines::PageLine,
    own_words,
    phrases::{Said, points_elsewhere},
    shape::{self, Shape},
};

/// The role of each line.
pub(crate) fn of(lines: &[PageLine], declared_headline: Option<&str>, addresses: &AhoCorasick) -> Vec<Role> {
    let shapes: Vec<Shape> = lines.iter().map(|line| Shape::of(line.text)).collect();
    // Without a paragraph, or with nothing beside it, there is nothing to tell furniture from.
    if lines.len() < 2 || !shapes.iter().any(|shape| shape.prose) {
        return vec![Role::Body; lines.len()];
    }
    let own = own_words::of(lines, &shapes, addresses);
    let Some(article) = article::extent(&shapes, &own) else {
        return vec![Role::Body; lines.len()];
    };
    let headline = article::headline(lines, &shapes, &own, article.start, declared_headline);
    let page = Page { lines, shapes: &shapes, own, headline, first: article.start, end: article.end };
    let mut roles = page.roles();
    blockquotes::mark(lines, &shapes, &mut roles);
    roles
}

struct Page<'a> {
    lines: &'a [PageLine<'a>],
    shapes: &'a [Shape],
    /// What each line is by its own words and shape.
    own: Vec<Option<Said>>,
    headline: Option<usize>,
    /// The first paragraph of the article.
    first: usize,
    /// Behind the last line of the article.
    end: usize,
}

impl Page<'_> {
    fn roles(&self) -> Vec<Role> {
        let mut roles: Vec<Role> = (0..self.lines.len()).map(|at| self.role(at)).collect();
        self.mark_titles_behind_pointers(&mut roles);
        self.mark_titles_at_the_end(&mut roles);
        self.mark_author_boxes(&mut roles);
        roles
    }

    fn role(&self, at: usize) -> Role {
        match self.own[at] {
            _ if Some(at) == self.headline => Role::Headline,
            Some(said) if at <= self.end => said.role,
            _ if at >= self.end => Role::Boilerplate,
            _ if at >= self.first => Role::Body,
            _ => self.role_above_the_article(at),
        }
    }

    /// Between the top of the page and the first paragraph.
    fn role_above_the_article(&self, at: usize) -> Role {
        let (line, shape) = (self.lines[at].text, self.shapes[at]);
        if shape.row {
            return Role::Boilerplate;
        }
        let Some(headline) = self.headline.filter(|&headline| headline < self.first) else {
            return Role::Body;
        };
        if line == self.lines[headline].text {
            return Role::Headline;
        }
        let label = shape.words <= 5 && !shape.stop && !shape.item;
        if at < headline {
            let unknown_between = || (at + 1..headline).filter(|&at| self.own[at].is_none()).count();
            let near = headline - at <= 4 && unknown_between() <= 1;
            return if label && near { Role::Kicker } else { Role::Boilerplate };
        }
        // A name is the writer's where a date or a button stands beside it, and else a label.
        let is_furniture = |near: usize| {
            let role = self.own.get(near).copied().flatten().map(|said| said.role);
            matches!(role, Some(Role::Dateline | Role::Boilerplate))
        };
        if shape::is_name_in_place(line)
            || shape::is_emphasised_name(line)
            || shape::is_name(line) && (is_furniture(at + 1) || is_furniture(at - 1))
        {
            Role::Byline
        } else if label {
            Role::Kicker
        } else {
            Role::Body
        }
    }

    /// The titles that follow a label such as "Read more".
    fn mark_titles_behind_pointers(&self, roles: &mut [Role]) {
        let last_paragraph = self.paragraphs(self.first..self.end).last().unwrap_or(self.first);
        let mut pointed_at = false;
        for (at, role) in roles.iter_mut().enumerate().take(self.end).skip(self.first) {
            if *role == Role::Boilerplate {
                pointed_at = at > last_paragraph || points_elsewhere(self.lines[at].text);
            } else if pointed_at && *role == Role::Body && (self.shapes[at].title || self.shapes[at].item) {
                *role = Role::Boilerplate;
            } else {
                pointed_at = false;
            }
        }
    }

    /// Several titles behind the last paragraph lead to other stories. One alone may be cut-off text.
    fn mark_titles_at_the_end(&self, roles: &mut [Role]) {
        let is_tail = |&at: &usize| roles[at] != Role::Body || self.shapes[at].title || self.shapes[at].row;
        let tail = (self.first..self.end).rev().take_while(is_tail).last().unwrap_or(self.end);
        let titles = roles[tail..self.end].iter().filter(|role| **role == Role::Body).count();
        if titles >= 2 && self.paragraphs(self.first..tail).count() >= 3 {
            for role in &mut roles[tail..self.end] {
                if *role == Role::Body {
                    *role = Role::Boilerplate;
                }
            }
        }
    }

    /// The last paragraphs, where they introduce the writer.
    fn mark_author_boxes(&self, roles: &mut [Role]) {
        let bylines: Vec<&str> = roles
            .iter()
            .zip(self.lines)
            .filter(|(role, _)| **role == Role::Byline)
            .map(|(_, line)| line.text)
            .take(MOST_BYLINES)
            .collect();
        for at in (self.first + 1..self.end).rev() {
            if roles[at] == Role::Body {
                let line = self.lines[at].text;
                if shape::is_name(line)
                    && self.lines.get(at + 1).is_some_and(|below| below.text.starts_with(first_word(line)))
                {
                    roles[at] = Role::Byline;
                } else if shape::is_author_box(line, bylines.iter().copied()) {
                    roles[at] = Role::Boilerplate;
                } else {
                    return;
                }
            }
        }
    }

    fn paragraphs(&self, lines: Range<usize>) -> impl Iterator<Item = usize> {
        lines.filter(|&at| self.shapes[at].prose && self.own[at].is_none())
    }
}

/// A page of nothing but bylines must not cost more than its length.
const MOST_BYLINES: usize = 8;

fn first_word(line: &str) -> &str {
    spaced(line).next().unwrap_or(line)
}
