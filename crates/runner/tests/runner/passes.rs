//! Small passes for the tests beside it; holds no test itself.

use documented::DocumentedFields;
use parallax_corpus::{Article, ArticleIndex, Cite, Each, Layer, NoSettings, Pass, Ref, Span, Story, View};
use serde::{Deserialize, Serialize};

/// A word.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, DocumentedFields)]
pub(crate) struct Word {
    /// Where it stands.
    pub(crate) span: Span,
}

impl Layer for Word {
    const NAME: &'static str = "words";
    type Unit = Article;
}

/// A word that begins with a capital.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, DocumentedFields)]
pub(crate) struct Capital {
    /// Where it stands.
    pub(crate) span: Span,
    /// The word.
    pub(crate) word: Ref<Word>,
}

impl Layer for Capital {
    const NAME: &'static str = "capitals";
    type Unit = Article;
}

/// A capital that an article has.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, DocumentedFields)]
pub(crate) struct Shared {
    /// Which article.
    pub(crate) article: ArticleIndex,
    /// Where in it.
    pub(crate) at: Cite,
    /// Which of its capitals.
    pub(crate) capital: Ref<Capital>,
}

impl Layer for Shared {
    const NAME: &'static str = "shared";
    type Unit = Story;
}

/// What goes wrong, and in which articles: those that contain the word.
#[derive(Debug, Clone, Default, Serialize, Deserialize, DocumentedFields)]
pub(crate) struct Faults {
    /// Panic.
    pub(crate) panics: bool,
    /// A span past the text's end.
    pub(crate) past_the_end: bool,
    /// A span that begins inside a character.
    pub(crate) inside_a_character: bool,
    /// Rows from last to first.
    pub(crate) backwards: bool,
}

const FAULTY: &str = "faulty";

/// Cuts a text at blanks; goes wrong as told.
pub(crate) struct Words(Faults);

impl Pass for Words {
    type Settings = Faults;
    type Reads = ();
    type Writes = Word;

    const PAGE: &'static str = "# Words\n\nWords between blanks.\n\n```article\nTwo words.\n```\n";
    const LANGUAGES: &'static [&'static str] = &["en"];

    fn new(settings: Faults) -> Result<Self, String> {
        if settings.panics && settings.backwards {
            return Err("it cannot both panic and go backwards".to_owned());
        }
        Ok(Self(settings))
    }

    fn run(&self, article: &Article, (): ()) -> Vec<Word> {
        let text = &article.text;
        let start = |word: &str| word.as_ptr() as usize - text.as_ptr() as usize;
        let word = |word: &str| Word { span: Span::new(start(word), start(word) + word.len()) };
        let mut words: Vec<Word> = text.split_whitespace().map(word).collect();
        if text.contains(FAULTY) {
            assert!(!self.0.panics, "no word for it");
            if self.0.past_the_end {
                words.push(Word { span: Span::new(0, text.len() + 1) });
            }
            if self.0.inside_a_character {
                let inside = text.find('é').map_or(0, |at| at + 1);
                words.push(Word { span: Span::new(inside, text.len()) });
            }
        }
        if self.0.backwards {
            words.reverse();
        }
        words
    }
}

/// Finds words with a capital.
pub(crate) struct Capitals;

impl Pass for Capitals {
    type Settings = NoSettings;
    type Reads = Word;
    type Writes = Capital;

    const PAGE: &'static str = "# Capitals\n\nWords that begin with a capital.\n";

    fn new(_: NoSettings) -> Result<Self, String> {
        Ok(Self)
    }

    fn run(&self, article: &Article, words: &[Word]) -> Vec<Capital> {
        let capital = |(row, word): (usize, &Word)| {
            let capital = article[word.span].starts_with(char::is_uppercase);
            capital.then(|| Capital { span: word.span, word: Ref::new(row) })
        };
        words.iter().enumerate().filter_map(capital).collect()
    }
}

/// Lists every article's capitals.
pub(crate) struct SharedCapitals;

impl Pass for SharedCapitals {
    type Settings = NoSettings;
    type Reads = Each<Capital>;
    type Writes = Shared;

    const PAGE: &'static str = "# Shared\n\nThe capitals of every article.\n";

    fn new(_: NoSettings) -> Result<Self, String> {
        Ok(Self)
    }

    fn run(&self, _: &Story, articles: View<'_, Self>) -> Vec<Shared> {
        let of_one = |one: parallax_corpus::One<'_, &[Capital]>| {
            let shared = |(row, capital): (usize, &Capital)| Shared {
                article: one.index,
                at: one.cite(capital.span),
                capital: Ref::new(row),
            };
            one.rows.iter().enumerate().map(shared).collect::<Vec<_>>()
        };
        articles.into_iter().flat_map(of_one).collect()
    }
}
