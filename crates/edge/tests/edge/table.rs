//! A pass through its C table, both sides in one process: units and rows go over as they are, and what goes
//! wrong on the library's side comes back as a text. Miri can run these, which sees every use of memory:
//! CONTRIBUTING.md says how.

use std::{ffi::CString, sync::OnceLock};

use arrow_array::{Array, StructArray, cast::AsArray};
use arrow_schema::{DataType, Field as ArrowField};
use documented::DocumentedFields;
use parallax_corpus::{Article, Layer, Pass, Ref, Span, UnitKind};
use parallax_edge::{
    abi::{ERROR, ROWS},
    articles,
    batch::{ArticleCells, Inputs},
    columns::{Cell, decode, encode},
    description::{self, Description},
    host::Library,
    plugin::{Exported, Exports, table},
    shape::{self, Field, Shape},
};
use serde::{Deserialize, Serialize};

/// A word and its length.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, DocumentedFields)]
struct Long {
    /// Where.
    span: Span,
    /// The one before.
    before: Option<Ref<Long>>,
    /// In letters, and as text.
    letters: Vec<String>,
}

impl Layer for Long {
    const NAME: &'static str = "long";
    type Unit = Article;
}

/// What it reads: where words are.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, DocumentedFields)]
struct Token {
    /// Where.
    span: Span,
}

impl Layer for Token {
    const NAME: &'static str = "tokens";
    type Unit = Article;
}

#[derive(Debug, Clone, Serialize, Deserialize, DocumentedFields)]
#[serde(default, deny_unknown_fields)]
struct Settings {
    /// The least letters.
    at_least: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self { at_least: 4 }
    }
}

struct Longs(Settings);

impl Pass for Longs {
    type Settings = Settings;
    type Reads = Token;
    type Writes = Long;

    const PAGE: &'static str = "# Long\n\nLong words.";

    fn new(settings: Settings) -> Result<Self, String> {
        if settings.at_least == 0 { Err("every word has a letter".to_owned()) } else { Ok(Self(settings)) }
    }

    fn run(&self, article: &Article, tokens: &[Token]) -> Vec<Long> {
        assert!(!article.text.contains("panic"), "the text says so");
        let mut rows: Vec<Long> = Vec::new();
        for token in tokens {
            let letters: Vec<String> = article[token.span].chars().map(String::from).collect();
            if letters.len() >= self.0.at_least {
                let before = rows.len().checked_sub(1).map(Ref::new);
                rows.push(Long { span: token.span, before, letters });
            }
        }
        rows
    }
}

struct Here;

impl Exports for Here {
    const UNWINDS: bool = true;

    fn passes() -> &'static [Exported] {
        static PASSES: &[Exported] = &[Exported::of::<Longs>()];
        PASSES
    }

    fn described() -> &'static OnceLock<CString> {
        static DESCRIBED: OnceLock<CString> = OnceLock::new();
        &DESCRIBED
    }
}

fn library() -> Library {
    static TABLE: parallax_edge::abi::PassTable = table::<Here>();
    // SAFETY: it is a table, and a static one stays.
    #[allow(unsafe_code, reason = "the one thing a loader has to vouch for")]
    let library = unsafe { Library::new(&raw const TABLE) };
    library.expect("it has all that a table has")
}

/// The unit that the pass came to on this thread.
fn come_to() -> Option<u32> {
    // SAFETY: the library says that a number of its own is there.
    #[allow(unsafe_code, reason = "what the host does when the program ends")]
    library().at().map(|at| unsafe { at.read() })
}

fn tokens(text: &str) -> Vec<Token> {
    let start = |word: &str| word.as_ptr().addr() - text.as_ptr().addr();
    text.split(' ').map(|word| Token { span: Span::new(start(word), start(word) + word.len()) }).collect()
}

fn articles() -> Vec<Article> {
    let texts = ["Grüße von der Brücke", "", "do panic now", "a bridge – shut"];
    texts.iter().enumerate().map(|(at, text)| Article::from_text(&at.to_string(), text)).collect()
}

fn inputs() -> Inputs {
    Inputs::new(UnitKind::Article, description::reads::<Longs>().unwrap()).unwrap()
}

fn output() -> DataType {
    let rows = shape::field(&Field::new(ROWS, Shape::rows(description::writes::<Long>().unwrap())).or_null());
    DataType::Struct(vec![rows, ArrowField::new(ERROR, DataType::Utf8, true).into()].into())
}

/// A batch of all articles.
fn batch(inputs: &Inputs, articles: &[Article]) -> StructArray {
    let column = articles::encode(articles.iter()).unwrap();
    let layers: Vec<Vec<Token>> = articles.iter().map(|article| tokens(&article.text)).collect();
    let layers: Vec<Option<&[Token]>> = layers.iter().map(|rows| Some(&rows[..])).collect();
    let layer = encode::<Token>(&layers).unwrap();
    let cells: Vec<ArticleCells> = (0..articles.len())
        .map(|at| ArticleCells {
            article: Cell { column: column.clone(), at },
            layers: vec![Some(Cell { column: layer.clone(), at })],
        })
        .collect();
    inputs.articles(&cells).unwrap()
}

#[test]
fn rows_are_those_of_the_pass_and_a_panic_is_an_error_of_its_article() {
    let (made, settings) = library().make(0, "{}", &inputs().arrow(), output()).unwrap();
    assert_eq!(settings.as_deref(), Some(r#"{"at_least":4}"#));
    let articles = articles();
    // Twice, since builders and buffers are used again.
    for _ in 0..2 {
        let out = made.run(&batch(&inputs(), &articles)).unwrap();
        assert_eq!(come_to(), Some(3), "the last one");
        let rows = out.column_by_name(ROWS).unwrap();
        let errors = out.column_by_name(ERROR).unwrap().as_string::<i32>();
        for (at, article) in articles.iter().enumerate() {
            if article.text.contains("panic") {
                assert!(rows.is_null(at));
                assert!(errors.value(at).contains("the text says so"), "{}", errors.value(at));
                continue;
            }
            assert!(errors.is_null(at));
            let expected = Longs(Settings::default()).run(article, &tokens(&article.text));
            assert_eq!(decode::<Long>(&Cell { column: rows.clone(), at }).unwrap(), expected);
        }
    }
}

#[test]
fn a_slice_of_a_batch_is_a_batch() {
    let (made, _) = library().make(0, r#"{"at_least":1}"#, &inputs().arrow(), output()).unwrap();
    let articles = articles();
    let out = made.run(&batch(&inputs(), &articles).slice(3, 1)).unwrap();
    let rows = decode::<Long>(&Cell { column: out.column_by_name(ROWS).unwrap().clone(), at: 0 }).unwrap();
    let words: Vec<&str> = rows.iter().map(|row| &articles[3][row.span]).collect();
    assert_eq!(words, ["a", "bridge", "–", "shut"]);
}

#[test]
fn what_the_library_refuses_it_says() {
    let make =
        |pass, settings: &str| library().make(pass, settings, &inputs().arrow(), output()).err().unwrap();
    assert_eq!(make(0, r#"{"at_least":0}"#), "every word has a letter");
    assert_eq!(make(1, "{}"), "the library has no such pass");
    assert!(make(0, r#"{"at_most":0}"#).starts_with("it has no setting `at_most`"));
    let Description { passes, error } = library().describe().unwrap();
    assert_eq!((passes.len(), passes[0].name.0, error), (1, "long", None));
}

#[test]
fn what_it_is_given_or_gives_of_another_type_is_an_error() {
    // The layer is not in the batch.
    let none = Inputs::new(UnitKind::Article, Vec::new()).unwrap();
    let (made, _) = library().make(0, "{}", &none.arrow(), output()).unwrap();
    let column = articles::encode(articles().iter()).unwrap();
    let cells = [ArticleCells { article: Cell { column, at: 0 }, layers: Vec::new() }];
    assert_eq!(made.run(&none.articles(&cells).unwrap()).unwrap_err(), "the batch lacks `tokens`");
    // What comes back is not what was declared.
    let other = DataType::Struct(vec![ArrowField::new(ROWS, DataType::Int32, true)].into());
    let (made, _) = library().make(0, "{}", &inputs().arrow(), other).unwrap();
    let why = made.run(&batch(&inputs(), &articles())).unwrap_err();
    assert_eq!(why, "what it handed over is no struct of 1 column, as it had declared");
}
