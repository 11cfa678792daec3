//! Learning from treebanks.

pub mod conllu;
mod descent;
mod jackknife;
pub mod lemmas;
pub mod names;
mod network;
mod parser;
mod quotations;
mod random;
mod score;
mod tagger;
mod vocabulary;
mod write;

use std::path::Path;

use conllu::Sentence;
use score::Scores;
use tagger::Tagged;

use crate::model::Model;

/// The genres of the GUM treebank whose texts are open to everyone.
pub const OPEN_GENRES: [&str; 9] =
    ["academic", "bio", "court", "interview", "news", "speech", "textbook", "vlog", "voyage"];

/// How often each sentence is seen.
const TAGGER_EPOCHS: usize = 7;
const FOLD_EPOCHS: usize = 3;
const PARSER_EPOCHS: usize = 12;

/// What training made, and how good it is.
#[derive(Debug)]
pub struct Trained {
    /// The weights file.
    pub weights: Vec<u8>,
    /// The documents that were learnt from, with how many words of each.
    pub documents: Vec<(String, usize)>,
    /// For each development set, what was measured with gold tokens.
    pub scores: Vec<(String, Scores)>,
    /// What was set, as written in the manifest.
    pub settings: Vec<(&'static str, String)>,
}

/// Learns from the English Web Treebank and the open part of GUM, found in folders
/// `ud_english_ewt` and `ud_english_gum` of `data`; `say` is told how it goes.
///
/// # Errors
/// A file that is missing or damaged.
pub fn learn(data: &Path, mut say: impl FnMut(&str)) -> Result<Trained, String> {
    let read = |treebank: &str, part: &str| {
        conllu::read(&data.join(format!("ud_english_{treebank}/en_{treebank}-ud-{part}.conllu.gz")))
    };
    let mut sentences = read("ewt", "train")?;
    sentences.extend(read("gum", "train")?.into_iter().filter(is_open));
    let development =
        [("ud_english_ewt dev", read("ewt", "dev")?), ("ud_english_gum dev", read("gum", "dev")?)];

    let tagged = sentences.iter().map(Tagged::of).collect::<Result<Vec<_>, _>>()?;
    say(&format!(
        "{} sentences, {} words",
        tagged.len(),
        tagged.iter().map(|s| s.forms.len()).sum::<usize>()
    ));
    let all: Vec<&Tagged> = tagged.iter().collect();
    let tagger = tagger::learn(&all, TAGGER_EPOCHS, |epoch, loss| say(&format!("tagger {epoch}: {loss:.0}")));
    let tags = jackknife::tags(&tagged, FOLD_EPOCHS, |fold| say(&format!("fold {fold}")));
    let trees = sentences.iter().zip(tags).map(|(sentence, tags)| parser::Tree::of(sentence, tags));
    let mut trees = trees.collect::<Result<Vec<_>, _>>()?;
    let parts: Vec<_> = trees.iter().flat_map(quotations::parts).collect();
    say(&format!("{} parts of sentences with quotations", parts.len()));
    trees.extend(parts);
    let parser = parser::learn(&trees.iter().collect::<Vec<_>>(), PARSER_EPOCHS, |epoch, loss| {
        say(&format!("parser {epoch}: {loss:.0}"));
    });
    let lemmas = lemmas::learn(sentences.iter().flat_map(examples));
    let model = Model { tagger, parser, lemmas };
    let weights = write::to_bytes(&model);
    let scores =
        development.iter().map(|(name, sentences)| ((*name).to_owned(), score::score(&model, sentences)));
    Ok(Trained { scores: scores.collect(), weights, documents: documents(&sentences), settings: settings() })
}

fn is_open(sentence: &Sentence) -> bool {
    let genre = sentence.document.strip_prefix("GUM_").and_then(|rest| rest.split('_').next());
    genre.is_some_and(|genre| OPEN_GENRES.contains(&genre))
}

fn examples(sentence: &Sentence) -> impl Iterator<Item = lemmas::Example> {
    let shouted = crate::lemmas::is_shouted(sentence.words.iter().map(|word| word.form.as_str()));
    sentence.words.iter().enumerate().map(move |(at, word)| lemmas::Example {
        form: word.form.clone(),
        upos: word.upos.clone(),
        xpos: word.xpos.clone(),
        lemma: word.lemma.clone(),
        place: crate::lemmas::Position::of(at, shouted),
    })
}

/// Each document once, in order, with its words.
fn documents(sentences: &[Sentence]) -> Vec<(String, usize)> {
    let mut documents: Vec<(String, usize)> = Vec::new();
    for sentence in sentences {
        match documents.last_mut() {
            Some((name, words)) if *name == sentence.document => *words += sentence.words.len(),
            _ => documents.push((sentence.document.clone(), sentence.words.len())),
        }
    }
    documents
}

fn settings() -> Vec<(&'static str, String)> {
    vec![
        ("tagger_epochs", TAGGER_EPOCHS.to_string()),
        ("tagger_epochs_in_a_fold", FOLD_EPOCHS.to_string()),
        ("parser_epochs", PARSER_EPOCHS.to_string()),
    ]
}
