//! An article on a terminal: its lines with their numbers, strokes beneath what was found, and below each paragraph what
//! there is to say. It reads without colour.

use std::fmt::Write;

use anstyle::{AnsiColor, Style};
use parallax_corpus::{Article, Span};
use parallax_layers::structure::Line;
use parallax_report::wording::on_one_line;
use textwrap::{Options, WordSplitter, wrap};

use super::{
    marks::Mark,
    strokes::{Cell, Stroke, cells, lines, rows, shown, trimmed},
};

/// How a layer is marked.
pub(crate) struct Shade {
    pub(crate) name: String,
    sign: char,
    style: Style,
}

impl Shade {
    /// How layers are marked. Those that are looked at most have signs of their own; others share what is left, and their
    /// names tell them apart.
    pub(crate) fn of(layers: &[&str]) -> Vec<Self> {
        const KNOWN: [(&str, char, AnsiColor); 3] = [
            ("slant", '^', AnsiColor::Yellow),
            ("quotes", '~', AnsiColor::Cyan),
            ("numbers", '=', AnsiColor::Green),
        ];
        const OTHERS: [(char, AnsiColor); 3] =
            [('-', AnsiColor::Magenta), ('+', AnsiColor::Blue), ('*', AnsiColor::Red)];
        let mut others = OTHERS.into_iter().cycle();
        let shade = |name: &&str| {
            let known =
                KNOWN.iter().find(|(known, ..)| known == name).map(|(_, sign, colour)| (*sign, *colour));
            let (sign, colour) = known.or_else(|| others.next())?;
            Some(Self { name: (*name).to_owned(), sign, style: colour.on_default() })
        };
        layers.iter().filter_map(shade).collect()
    }
}

/// A printed article as it grows.
pub(crate) struct Paper<'a> {
    article: &'a Article,
    layers: &'a [Shade],
    /// Columns.
    width: usize,
    /// Those of line numbers.
    numbers: usize,
    out: String,
}

const FAINT: Style = Style::new().dimmed();
const BOLD: Style = Style::new().bold();

/// What parts a line's number from the line, in the article and in page furniture.
const BARS: [&str; 2] = ["│", "┊"];

impl<'a> Paper<'a> {
    pub(crate) fn new(article: &'a Article, layers: &'a [Shade], width: usize) -> Self {
        let numbers = article.text.split('\n').count().to_string().len().max(3);
        Self { article, layers, width, numbers, out: String::new() }
    }

    /// The article's name, and what the signs stand for.
    pub(crate) fn opening(&mut self, marks: &[Mark]) {
        let outlet = self.article.declared.outlet.as_ref().map(|outlet| format!(", {outlet}"));
        let title = on_one_line(&(self.article.id.clone() + &outlet.unwrap_or_default()));
        self.paragraph(&format!("{BOLD}{title}{BOLD:#}"));
        self.line(&format!("{FAINT}{}{FAINT:#}", "═".repeat(self.width)));
        let count = |at| marks.iter().filter(|mark| mark.layer == at).count();
        let signs = self.layers.iter().enumerate().map(|(at, Shade { name, sign, style })| {
            format!("{style}{sign}{style:#}\u{a0}{name}\u{a0}{}", count(at))
        });
        let [_, furniture] = BARS;
        let signs: Vec<String> = signs.chain([format!("{furniture}\u{a0}page\u{a0}furniture")]).collect();
        // What belongs to one sign stays on one line.
        for line in wrap(&signs.join("   "), self.width) {
            self.line(&line.replace('\u{a0}', " "));
        }
        for mark in marks.iter().filter(|mark| mark.spans.is_empty()) {
            let Shade { name, style, .. } = &self.layers[mark.layer];
            self.aside(&format!("{style}{name}{style:#} {}", on_one_line(&mark.told)));
        }
    }

    /// Something about the article as a whole.
    pub(crate) fn aside(&mut self, text: &str) {
        self.paragraph(text);
    }

    /// Its lines; blank ones part paragraphs.
    pub(crate) fn text(&mut self, structure: &[Line], marks: &[Mark]) {
        let places = Places::new(marks);
        let mut start = 0;
        self.line("");
        for (number, line) in (1..).zip(self.article.text.split('\n')) {
            let span = Span::new(start, start + line.len());
            start += line.len() + 1;
            if line.trim().is_empty() {
                self.gap();
                continue;
            }
            let first = structure.partition_point(|row| row.span.end <= span.start);
            let row = structure[first..].first().filter(|row| row.span.overlaps(span));
            // Where it is not known what is what, nothing is furniture.
            let furniture = row.is_some_and(|row| !row.role.is_article());
            self.paragraph_of_article(number, span, furniture, marks, &places);
        }
    }

    /// A line of the article, wrapped, and beneath it what was found. One that is very long is told in parts: an
    /// article that stands on one line would have all of its findings at its end.
    fn paragraph_of_article(
        &mut self,
        number: usize,
        span: Span,
        furniture: bool,
        marks: &[Mark],
        places: &Places,
    ) {
        const LONG: usize = 10;
        const PART: usize = 5;
        let article = self.article;
        let cells = cells(&article[span], span.start);
        let lines = lines(&cells, self.width - self.numbers - 3);
        let part = if lines.len() > LONG { PART } else { LONG };
        let mut beside = number.to_string();
        for part in lines.chunks(part) {
            let part: Vec<&[Cell]> = part.iter().map(|line| trimmed(&cells[line.clone()])).collect();
            let [first, .., last] = [part[0], part[part.len() - 1]];
            let Some((first, last)) = first.first().zip(last.last()) else { continue };
            let found = places.within(first.span().to(last.span()));
            for line in part {
                self.text_line(&std::mem::take(&mut beside), line, furniture, &found, marks);
                self.strokes(line, furniture, &found, marks);
            }
            self.findings(&found, marks);
        }
    }

    fn text_line(&mut self, number: &str, line: &[Cell], furniture: bool, found: &[Found], marks: &[Mark]) {
        let usual = if furniture { FAINT } else { Style::new() };
        let mut text = String::new();
        let mut now = Style::new();
        for cell in line {
            // Of marks that overlap, the shortest shows: it would be hidden otherwise.
            let over = found.iter().filter(|found| found.span.range().contains(&(cell.at as usize)));
            let over = over.min_by_key(|found| found.span.len());
            let style = over.map_or(usual, |found| self.layers[marks[found.mark].layer].style);
            if style != now {
                let _ = write!(text, "{now:#}{style}");
                now = style;
            }
            text.push_str(&shown(&self.article[cell.span()]));
        }
        let _ = write!(text, "{now:#}");
        self.beside(number, furniture, &text);
    }

    fn strokes(&mut self, line: &[Cell], furniture: bool, found: &[Found], marks: &[Mark]) {
        let mut columns = 0..0;
        let mut strokes: Vec<Stroke> = Vec::new();
        let mut of: Vec<Option<usize>> = vec![None; found.len()];
        for cell in line {
            columns = columns.end..columns.end + cell.width();
            for (at, found) in found.iter().enumerate() {
                if !found.span.range().contains(&(cell.at as usize)) {
                    continue;
                }
                let stroke = *of[at].get_or_insert_with(|| {
                    let layer = marks[found.mark].layer;
                    strokes.push(Stroke { columns: columns.clone(), number: found.number, layer });
                    strokes.len() - 1
                });
                strokes[stroke].columns.end = columns.end;
            }
        }
        for row in rows(strokes) {
            let (mut text, mut column) = (String::new(), 0);
            for stroke in row {
                let Shade { sign, style, .. } = &self.layers[stroke.layer];
                let drawn = stroke.drawn(*sign);
                text.push_str(&" ".repeat(stroke.columns.start - column));
                column = stroke.columns.start + drawn.len();
                let _ = write!(text, "{style}{drawn}{style:#}");
            }
            self.beside("", furniture, &text);
        }
    }

    /// What was found in a paragraph, by the numbers of the strokes.
    fn findings(&mut self, found: &[Found], marks: &[Mark]) {
        let mut told = 0;
        for Found { mark, number, .. } in found {
            if *number <= told {
                continue;
            }
            told = *number;
            let Mark { layer, told, .. } = &marks[*mark];
            let Shade { name, style, .. } = &self.layers[*layer];
            let first = format!("{:>width$} {style}{number} {name}{style:#} ", "", width = self.numbers + 2);
            let rest = " ".repeat(self.numbers + 3 + number.to_string().len() + 1);
            let told = on_one_line(told);
            let options = Options::new(self.width).initial_indent(&first).subsequent_indent(&rest);
            for line in wrap(&shortened(&told), options.word_splitter(WordSplitter::NoHyphenation)) {
                self.line(&line);
            }
        }
        if told > 0 {
            self.line("");
        }
    }

    fn beside(&mut self, number: &str, furniture: bool, text: &str) {
        let bar = BARS[usize::from(furniture)];
        let width = self.numbers;
        self.line(&format!("{FAINT}{number:>width$} {bar}{FAINT:#} {text}"));
    }

    /// A blank line, unless there is one.
    fn gap(&mut self) {
        if !self.out.ends_with("\n\n") {
            self.line("");
        }
    }

    fn line(&mut self, text: &str) {
        let _ = writeln!(self.out, "{}", text.trim_end());
    }

    fn paragraph(&mut self, text: &str) {
        for line in wrap(text, Options::new(self.width).word_splitter(WordSplitter::NoHyphenation)) {
            self.line(&line);
        }
    }

    pub(crate) fn finish(mut self) -> String {
        self.gap();
        self.out.push('\n');
        self.out
    }
}

/// What is told of one finding is no page.
fn shortened(text: &str) -> String {
    const MOST: usize = 400;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}

/// A stretch of a finding that stands in a paragraph.
struct Found {
    span: Span,
    mark: usize,
    /// Its finding's, counted from 1 in each paragraph.
    number: usize,
}

/// Where marks stand, in order.
struct Places {
    spans: Vec<(Span, usize)>,
    /// For each place, how far those up to it reach.
    reach: Vec<u32>,
}

impl Places {
    fn new(marks: &[Mark]) -> Self {
        let spans =
            marks.iter().enumerate().flat_map(|(at, mark)| mark.spans.iter().map(move |span| (*span, at)));
        let mut spans: Vec<(Span, usize)> = spans.collect();
        spans.sort_unstable();
        let mut end = 0;
        let reach = spans.iter().map(|(span, _)| {
            end = end.max(span.end);
            end
        });
        Self { reach: reach.collect(), spans }
    }

    /// What touches a stretch, with the numbers of the findings in the order in which they begin there.
    fn within(&self, stretch: Span) -> Vec<Found> {
        let from = self.reach.partition_point(|reach| *reach <= stretch.start);
        let until = self.spans.partition_point(|(span, _)| span.start < stretch.end);
        let touching = self.spans.get(from..until).unwrap_or_default();
        let mut found: Vec<Found> = Vec::new();
        let mut numbers: Vec<usize> = Vec::new();
        for (span, mark) in touching.iter().filter(|(span, _)| span.overlaps(stretch)) {
            let known = numbers.iter().position(|other| other == mark);
            let number = known.unwrap_or_else(|| {
                numbers.push(*mark);
                numbers.len() - 1
            });
            found.push(Found { span: *span, mark: *mark, number: number + 1 });
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn findings_are_numbered_as_they_begin() {
        let mark = |spans: &[(usize, usize)]| Mark {
            layer: 0,
            spans: spans.iter().map(|(start, end)| Span::new(*start, *end)).collect(),
            told: String::new(),
        };
        let marks = [mark(&[(12, 14)]), mark(&[(0, 30)]), mark(&[(2, 4), (10, 11)]), mark(&[(31, 33)])];
        let places = Places::new(&marks);
        let within = |start, end| {
            let found = places.within(Span::new(start, end));
            found.iter().map(|found| (found.number, found.mark)).collect::<Vec<_>>()
        };
        assert_eq!(within(0, 20), [(1, 1), (2, 2), (2, 2), (3, 0)]);
        assert_eq!(within(20, 40), [(1, 1), (2, 3)]);
        assert_eq!(within(33, 40), []);
    }

    #[test]
    fn what_is_told_of_one_finding_is_short() {
        assert_eq!(shortened(&"word ".repeat(100)).chars().count(), 400);
    }
}
