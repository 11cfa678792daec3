//! Lines of text of a given width, with styles that vanish where there is no colour.

use std::fmt::Write;

use anstyle::{AnsiColor, Style};
use parallax_corpus::Story;
use parallax_report::{Text, Tone, wording::on_one_line};
use textwrap::{Options, WordSplitter, wrap};
use unicode_width::UnicodeWidthStr;

/// The report of a story as it grows.
pub(crate) struct Page<'a> {
    pub(crate) story: &'a Story,
    /// Columns.
    pub(crate) width: usize,
    out: String,
}

impl<'a> Page<'a> {
    pub(crate) fn new(story: &'a Story, width: usize) -> Self {
        Self { story, width, out: String::new() }
    }

    /// The story's title, underlined across the page.
    pub(crate) fn title(&mut self, text: &str) {
        let rule = "═".repeat(self.width);
        self.paragraph(0, &bold(text));
        self.line(&styled(Style::new().dimmed(), &rule));
    }

    /// A section's heading.
    pub(crate) fn heading(&mut self, text: &str) {
        self.line("");
        self.paragraph(0, &bold(text));
    }

    /// A line as it is.
    pub(crate) fn line(&mut self, text: &str) {
        let _ = writeln!(self.out, "{}", text.trim_end());
    }

    /// A paragraph, wrapped behind its indent.
    pub(crate) fn paragraph(&mut self, indent: usize, text: &str) {
        let pad = " ".repeat(indent);
        for line in wrap(text, columns(self.width).initial_indent(&pad).subsequent_indent(&pad)) {
            self.line(&line);
        }
    }

    /// A row of cells under columns of the given widths; a cell that is too long goes on below.
    pub(crate) fn row(&mut self, indent: usize, cells: &[(&str, usize)]) {
        let wrapped: Vec<Vec<_>> =
            cells.iter().map(|(text, width)| wrap(text, columns((*width).max(4)))).collect();
        for line in 0..wrapped.iter().map(Vec::len).max().unwrap_or(0) {
            let mut out = " ".repeat(indent);
            for (lines, (_, width)) in wrapped.iter().zip(cells) {
                let text = lines.get(line).map_or("", |text| text.as_ref());
                out.push_str(text);
                out.push_str(&" ".repeat(width.saturating_sub(text.width()) + 2));
            }
            self.line(&out);
        }
    }

    pub(crate) fn finish(mut self) -> String {
        self.out.push_str("\n\n");
        self.out
    }
}

/// The text in its tone.
pub(crate) fn toned(text: &Text) -> String {
    let style = match text.tone {
        None => return on_one_line(&text.text),
        Some(Tone::Alarm) => AnsiColor::Red.on_default().bold(),
        Some(Tone::Doubt) => AnsiColor::Yellow.on_default().bold(),
        Some(Tone::Calm) => AnsiColor::Green.on_default(),
        Some(Tone::Faint) => Style::new().dimmed(),
    };
    styled(style, &text.text)
}

/// A title.
pub(crate) fn bold(text: &str) -> String {
    styled(Style::new().bold(), text)
}

fn styled(style: Style, text: &str) -> String {
    format!("{style}{}{style:#}", on_one_line(text))
}

/// How text is wrapped: not at hyphens, which names of articles are full of.
fn columns<'a>(width: usize) -> Options<'a> {
    Options::new(width).word_splitter(WordSplitter::NoHyphenation)
}
