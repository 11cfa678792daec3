use parallax_corpus::{ArticleIndex, Cite};

/// A piece of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Opens a second part of the section, as its title opens the first.
    Heading(String),
    /// Opens a topic, to which belongs what follows: its title, and what is to be thought of it.
    Topic(String, Option<Text>),
    /// Sentences, so deep under the section's title: 1, under a topic 2, under what is in a topic 3.
    Paragraph(usize, String),
    /// One of a few statements, each of which can stand alone.
    Item(String),
    /// What is said of an article, in a line or several; of no article, what holds for all.
    Article(Option<ArticleIndex>, Vec<Text>),
    /// What an article answers to a question: its words, what they come to, and what else there is to say.
    /// Answers of several articles stand below each other.
    Answer(Cite, String, String),
    /// What was found somewhere (if anywhere), and what there is to say of it.
    Finding(Option<Cite>, String),
    /// A longer stretch of an article, in its words.
    Quote(Cite),
}

/// Text in one tone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The text.
    pub text: String,
    /// Its tone; none for most of a report.
    pub tone: Option<Tone>,
}

/// How much a piece of text asks to be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Readers should look at it first.
    Alarm,
    /// Something to weigh.
    Doubt,
    /// Something settled.
    Calm,
    /// Beside the point.
    Faint,
}

impl Block {
    /// A paragraph right under the section's title.
    #[must_use]
    pub fn paragraph(text: impl Into<String>) -> Self {
        Self::Paragraph(1, text.into())
    }

    /// One line on an article.
    #[must_use]
    pub fn line(article: Option<ArticleIndex>, text: impl Into<Text>) -> Self {
        Self::Article(article, vec![text.into()])
    }

    /// How many more of `what` there are than are shown, so deep under the section's title; nothing, if
    /// there are none.
    #[must_use]
    pub fn more(depth: usize, rest: usize, what: &str) -> Option<Self> {
        let what = if what.is_empty() { String::new() } else { format!(" {what}") };
        (rest > 0).then(|| Self::Paragraph(depth, format!("and {rest} more{what} (--top)")))
    }
}

impl Tone {
    /// Text in this tone.
    #[must_use]
    pub fn of(self, text: impl Into<String>) -> Text {
        Text { text: text.into(), tone: Some(self) }
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self { text, tone: None }
    }
}
