//! Blocks of a report as a terminal shows them.

use parallax_corpus::{ArticleIndex, Cite};
use parallax_report::{
    Block, Text,
    wording::{letter, line_of, on_one_line, quoted, visible},
};

use super::page::{Page, bold, toned};

/// Columns that an answer needs on one line; with fewer, it takes two.
const LEAST_OF_ANSWER: usize = 68;

/// Columns that what is said of a finding needs beside its words; with fewer, it stands below them.
const LEAST_OF_FINDING: usize = 36;

/// A story of more articles has no list of their letters, and its sections are cut.
const LISTED: usize = 30;

impl Page<'_> {
    /// The story's title, how many articles it has, and the letters that stand for them.
    pub(crate) fn opening(&mut self, whole: bool) {
        let story = self.story;
        let many = match story.articles.len() {
            0 => "no article that could be read".to_owned(),
            1 => "1 article".to_owned(),
            many => format!("{many} articles"),
        };
        let title = story.articles.first().filter(|_| !whole).map_or(&story.id, |article| &article.id);
        self.title(&if title.is_empty() { many } else { format!("{title}: {many}") });
        if story.articles.len() > LISTED {
            return self.paragraph(2, "One story; if these are several events: `--stories similar`.");
        }
        let key = (0..)
            .zip(&story.articles)
            .map(|(at, article)| format!("{} {}", letter(ArticleIndex(at)), article.id));
        self.paragraph(2, &visible(&key.collect::<Vec<_>>().join("   ")));
    }

    /// A section, if there is anything to be said.
    pub(crate) fn section(&mut self, title: &str, blocks: &[Block]) {
        if !blocks.is_empty() {
            /// Of a story of very many articles, nobody reads more lines of a section.
            const READ: usize = 100;
            let shown = if self.story.articles.len() > LISTED { READ } else { blocks.len() };
            self.heading(title);
            blocks.iter().take(shown).for_each(|block| self.block(block));
            if blocks.len() > shown {
                self.paragraph(2, "and so on; `--format csv` and `jsonl` have all of it");
            }
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(title) => self.heading(title),
            Block::Topic(title, verdict) => {
                let verdict = verdict.as_ref().map(|verdict| format!(": {}", toned(verdict)));
                self.line("");
                self.paragraph(2, &(bold(title) + &verdict.unwrap_or_default()));
            }
            Block::Paragraph(depth, text) => self.paragraph(2 * depth, &on_one_line(text)),
            Block::Item(text) => self.row(2, &[("-", 1), (&on_one_line(text), self.width - 5)]),
            Block::Article(article, lines) => self.article(*article, lines),
            Block::Answer(words, value, note) => self.answer(*words, value, note),
            Block::Finding(words, note) => self.finding(*words, note),
            Block::Quote(words) => self.paragraph(4, &self.quoted(*words, 220)),
        }
    }

    fn article(&mut self, article: Option<ArticleIndex>, lines: &[Text]) {
        if lines.len() > 1 {
            self.line("");
        }
        let mut mark = article.map_or_else(String::new, letter);
        for line in lines {
            self.row(2, &[(&mark, 2), (&toned(line), self.width - 6)]);
            mark.clear();
        }
    }

    /// Its letter, its words, what they come to, where they stand, and the rest.
    fn answer(&mut self, cite: Cite, value: &str, note: &str) {
        let note = &*on_one_line(note);
        let (letter, place) = (letter(cite.article), self.place(cite));
        let (indent, gap, letters, values, places) = (4, 2, 2, 15, 8);
        let left = self.width - indent - (letters + gap);
        if left < LEAST_OF_ANSWER {
            let rest = [value, &place, note].into_iter().filter(|part| !part.is_empty());
            let rest = rest.collect::<Vec<_>>().join(" · ");
            self.row(indent, &[(&letter, letters), (&self.quoted(cite, left * 2), left)]);
            self.row(indent, &[("", letters), (&rest, left)]);
        } else {
            // What is left for the words and for what else there is to say, three to two.
            let left = left - (values + gap) - (places + gap);
            let (wide, notes) = (left * 3 / 5, left - left * 3 / 5 - gap);
            let words = self.quoted(cite, wide * 2);
            let cells = [(&*letter, letters), (&*words, wide), (value, values), (&*place, places)];
            self.row(indent, &[&cells[..], &[(note, notes)]].concat());
        }
    }

    /// Its words, where they stand, and what there is to say of them.
    fn finding(&mut self, cite: Option<Cite>, note: &str) {
        let note = &*on_one_line(note);
        let Some(cite) = cite else { return self.paragraph(4, note) };
        let (words, place) = (self.quoted(cite, 60), self.place(cite));
        let (indent, gap, wide, places) = (4, 2, 24, 8);
        let left = self.width.saturating_sub(indent + (wide + gap) + (places + gap));
        if left < LEAST_OF_FINDING {
            self.paragraph(indent, &format!("{words}, {place}. {note}"));
        } else {
            self.row(indent, &[(&words, wide), (&place, places), (note, left)]);
        }
    }

    fn quoted(&self, cite: Cite, most: usize) -> String {
        quoted(&self.story[cite.article], cite.span, most)
    }

    fn place(&self, cite: Cite) -> String {
        format!("line {}", line_of(&self.story[cite.article], cite.span))
    }
}
