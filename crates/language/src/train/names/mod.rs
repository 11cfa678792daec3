//! Learns to find names.

mod gazetteer;
mod gum;
mod json;
mod learner;
mod markup;

use std::{
    fs,
    ops::Range,
    path::{Path, PathBuf},
};

use self::learner::learn_labels;
pub use self::markup::Markup;
pub use super::write::names_to_bytes as to_bytes;
use crate::{
    English,
    namer::{Kind, NameDesk, Namer, Token},
    sentences::sentences,
};

/// A text in which names are marked.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Marked {
    /// Which document it is.
    pub id: String,
    /// The text.
    pub text: String,
    /// Where names stand, in bytes, in order, and of which kind.
    pub names: Vec<(Range<usize>, Kind)>,
    /// Whether [`Kind::Misc`] is marked too.
    pub misc: Misc,
}

/// Which names of [`Kind::Misc`] a set marks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Misc {
    /// All.
    #[default]
    All,
    /// Those that are nouns, not "French" in "French police".
    Nouns,
    /// None.
    None,
}

impl Misc {
    /// Whether nothing is learnt from it that a word has no mark: it may be of that kind all the same.
    fn leaves_open(self, token: &Token<'_>) -> bool {
        let upper = token.form.chars().next().is_some_and(char::is_uppercase);
        upper
            && match self {
                Self::All => false,
                Self::Nouns => matches!(token.xpos, "JJ" | "NNPS"),
                Self::None => matches!(token.xpos, "JJ" | "NNPS" | "NNP"),
            }
    }
}

/// How often each sentence is seen.
pub const EPOCHS: usize = 10;

/// Texts of one source.
#[derive(Debug, Clone)]
pub struct Set {
    /// What it is called.
    pub name: &'static str,
    /// Its documents.
    pub texts: Vec<Marked>,
}

/// What to learn from: open sets in folders of `data`, and the sentences of this crate in `own`.
///
/// # Errors
/// A file that is missing or damaged.
pub fn sets(data: &Path, own: &Path) -> Result<Vec<Set>, String> {
    let gum = |part: &str| gum::read(&data.join(format!("ud_english_gum/en_gum-ud-{part}.conllu.gz")));
    let json = |file: &str, misc| json::read(&data.join(file), misc);
    Ok(vec![
        Set { name: "UD_English-GUM, training part", texts: gum("train")? },
        Set { name: "UD_English-GUM, development part", texts: gum("dev")? },
        Set { name: "wikigold", texts: json("wikigold/sentences.jsonl", Misc::All)? },
        Set {
            name: "UNER_English-EWT, development part",
            texts: json("uner_ewt/sentences.jsonl", Misc::None)?,
        },
        Set { name: "WNUT-17, training part", texts: json("wnut17/train.jsonl", Misc::None)? },
        Set { name: "WNUT-17, development part", texts: json("wnut17/dev.jsonl", Misc::None)? },
        Set { name: "own sentences", texts: markup::read(own)? },
    ])
}

/// The files of a folder with an ending, in the order of their names.
fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, String> {
    let files = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<PathBuf> = files.filter_map(|file| Some(file.ok()?.path())).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == ending));
    files.sort();
    Ok(files)
}

/// The words of a text's sentences, and where they stand.
#[derive(Debug, Default)]
struct Read {
    sentences: Vec<Vec<(Range<usize>, &'static str)>>,
}

impl Read {
    fn of(english: &English, text: &str, desk: &mut crate::Desk) -> Self {
        let sentence = |range: Range<usize>| {
            let words = english.read(&text[range.clone()], desk);
            words
                .into_iter()
                .map(|word| (range.start + word.start..range.start + word.end, word.xpos))
                .collect()
        };
        Self { sentences: sentences(text).map(sentence).collect() }
    }

    fn tokens<'a>(&self, text: &'a str) -> Vec<Vec<Token<'a>>> {
        let token = |(range, xpos): &(Range<usize>, &'static str)| Token { form: &text[range.clone()], xpos };
        self.sentences.iter().map(|words| words.iter().map(token).collect()).collect()
    }
}

/// Learns from texts, with what stands in the lists of a folder.
///
/// # Errors
/// A list that cannot be read.
pub fn learn(texts: &[Marked], lists: &Path, say: impl FnMut(&str)) -> Result<Namer, String> {
    let english = English::shared()?;
    let mut desk = crate::Desk::default();
    let read: Vec<Read> = texts.iter().map(|text| Read::of(english, &text.text, &mut desk)).collect();
    Ok(learn_labels(texts, &read, gazetteer::read(lists)?, EPOCHS, say))
}

/// The names that a namer finds in a text, in bytes.
///
/// # Errors
/// What is wrong with the weights of the reader.
pub fn find(namer: &Namer, text: &str) -> Result<Vec<(Range<usize>, Kind)>, String> {
    let read = Read::of(English::shared()?, text, &mut crate::Desk::default());
    let tokens = read.tokens(text);
    let tokens: Vec<&[Token<'_>]> = tokens.iter().map(Vec::as_slice).collect();
    let names = namer.read(&tokens, &mut NameDesk::default());
    let span = |name: crate::namer::Name| {
        let words = &read.sentences[name.sentence];
        (words[name.first].0.start..words[name.end - 1].0.end, name.kind)
    };
    Ok(names.into_iter().map(span).collect())
}
