use parallax_corpus::{ArticleIndex, Cite, Story};
use parallax_layers::facts::{Cell, Fact, Status};
use parallax_report::{
    Block, Section, View,
    wording::{letter, letters, line_of, quoted},
};

use crate::Facts;

impl Section for Facts {
    const NAME: &'static str = "facts";
    const TITLE: &'static str = "Who tells what";
    type Shows = Fact;

    /// What most tell and few leave out; then what one alone tells. Nothing is said of what all tell, nor of an article
    /// that is much shorter than the others.
    fn tell(story: &Story, rows: View<'_, Self>, top: usize) -> Vec<Block> {
        let long = long(story);
        let mut told: Vec<Cite> = Vec::new();
        // What is told mostly by the same sentences is told once.
        let mut new = |row: &Told<'_>| {
            let known = |cite: &&Cite| told.iter().any(|other| overlaps(**cite, *other));
            let again = 2 * row.cites.iter().filter(known).count() > row.cites.len();
            told.extend(&row.cites);
            !again
        };
        let rows: Vec<Told<'_>> = rows.iter().filter_map(|row| Told::of(row, &long)).collect();
        let (by_one, by_several): (Vec<Told<'_>>, Vec<Told<'_>>) =
            rows.into_iter().partition(|row| row.tellers.len() == 1);
        let left_out: Vec<Block> = by_several
            .into_iter()
            .filter(|row| row.is_left_out() && new(row))
            .map(|row| row.block(story))
            .collect();
        let alone: Vec<Block> =
            by_one.into_iter().filter(|row| row.is_alone() && new(row)).map(|row| row.block(story)).collect();
        let mut blocks = Vec::new();
        for (title, items) in
            [("Left out by some", left_out), ("Told by one, in words that no other has", alone)]
        {
            if !items.is_empty() {
                blocks.push(Block::Heading(title.to_owned()));
                let more = Block::more(1, items.len().saturating_sub(top), "");
                blocks.extend(items.into_iter().take(top).chain(more));
            }
        }
        blocks
    }
}

fn overlaps(one: Cite, other: Cite) -> bool {
    one.article == other.article && one.span.overlaps(other.span)
}

/// The articles that are long enough to be missed something in: half as long as the middle one.
fn long(story: &Story) -> Vec<ArticleIndex> {
    let mut lengths: Vec<usize> = story.articles.iter().map(|article| article.text.len()).collect();
    let articles = (0u32..).map(ArticleIndex).zip(lengths.clone());
    lengths.sort_unstable();
    let middle = lengths.get(lengths.len() / 2).copied().unwrap_or(0);
    articles.filter(|(_, length)| 2 * length >= middle).map(|(article, _)| article).collect()
}

/// A row with what is told of it.
struct Told<'r> {
    row: &'r Fact,
    /// Where its summary stands.
    cite: Cite,
    /// Where it is told.
    cites: Vec<Cite>,
    tellers: Vec<ArticleIndex>,
    /// Long articles that have nothing of it.
    without: Vec<ArticleIndex>,
}

impl<'r> Told<'r> {
    fn of(row: &'r Fact, long: &[ArticleIndex]) -> Option<Self> {
        let tellers = row.articles(|cell| cell.status.is_told());
        let absent = |cell: &Cell| cell.status == Status::Absent && long.contains(&cell.article);
        let cite = row.summary_cell()?.spans.first().copied()?;
        let cites = row.cells.iter().flat_map(|cell| cell.spans.iter().copied()).collect();
        Some(Self { row, cite, cites, tellers, without: row.articles(absent) })
    }

    /// Told by most, or as many as leave it out.
    fn is_left_out(&self) -> bool {
        !self.without.is_empty() && self.tellers.len() >= self.without.len()
    }

    /// Told by nobody else, not even in part, and not minor.
    fn is_alone(&self) -> bool {
        const MATTERS: f64 = 0.45;
        let none = |cell: &Cell| cell.status != Status::Partial;
        self.row.cells.iter().all(none) && !self.without.is_empty() && self.row.weight >= MATTERS
    }

    /// "“…” (the police): A line 4", "“…”: A, B, not D".
    fn block(&self, story: &Story) -> Block {
        let words = quoted(&story[self.cite.article], self.cite.span, 180);
        let line = line_of(&story[self.cite.article], self.cite.span);
        let source = self.row.summary_cell().and_then(|cell| cell.source.as_ref());
        let source = source.map_or_else(String::new, |source| format!(" ({source})"));
        let who = match &self.tellers[..] {
            [one] => format!("{} line {line}", letter(*one)),
            several => format!("{}, not {}", letters(several), letters(&self.without)),
        };
        Block::Item(format!("{words}{source}: {who}"))
    }
}
