//! Lines of text of a given width, with styles that vanish where there is no colour.

use std::fmt::Write;

use anstyle::{AnsiColor, Style};
use textwrap::{Options, WordSplitter, wrap};
use unicode_width::UnicodeWidthStr;

/// A report as it grows.
pub(crate) struct Page {
    width: usize,
    out: String,
}

/// What a piece of text is, from which its style follows.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Tone {
    /// A story's or a section's title.
    Title,
    /// Something that readers should look at first.
    Alarm,
    /// Something to weigh.
    Doubt,
    /// Something settled.
    Calm,
    /// Beside the point.
    Faint,
}

impl Tone {
    fn style(self) -> Style {
        match self {
            Self::Title => Style::new().bold(),
            Self::Alarm => AnsiColor::Red.on_default().bold(),
            Self::Doubt => AnsiColor::Yellow.on_default().bold(),
            Self::Calm => AnsiColor::Green.on_default(),
            Self::Faint => Style::new().dimmed(),
        }
    }

    /// The text in this tone.
    pub(crate) fn of(self, text: &str) -> String {
        let style = self.style();
        format!("{style}{text}{style:#}")
    }
}

impl Page {
    pub(crate) fn new(width: usize) -> Self {
        Self { width, out: String::new() }
    }

    /// The story's title, underlined across the page.
    pub(crate) fn title(&mut self, text: &str) {
        let rule = "═".repeat(self.width);
        self.paragraph(0, &Tone::Title.of(text));
        self.line(&Tone::Faint.of(&rule));
    }

    /// A section's heading.
    pub(crate) fn heading(&mut self, text: &str) {
        self.line("");
        self.paragraph(0, &Tone::Title.of(text));
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

    /// How wide the page is.
    pub(crate) fn width(&self) -> usize {
        self.width
    }

    pub(crate) fn finish(mut self) -> String {
        self.out.push_str("\n\n");
        self.out
    }
}

/// How text is wrapped: not at hyphens, which names of articles are full of.
fn columns<'a>(width: usize) -> Options<'a> {
    Options::new(width).word_splitter(WordSplitter::NoHyphenation)
}
