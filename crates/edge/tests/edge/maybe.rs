//! A layer that may be missing crosses an edge, and so does the reason why it is.

use std::{ffi::CString, sync::OnceLock};

use arrow_array::{Array, ArrayRef, cast::AsArray};
use arrow_schema::{DataType, Field as ArrowField};
use documented::DocumentedFields;
use parallax_corpus::{
    Article, Data, Each, Layer, Maybe, Missing, NoSettings, Order, Pass, Span, Story, UnitKind, View, Why,
};
use parallax_edge::{
    abi::{ERROR, ROWS},
    articles,
    batch::{ArticleCells, Given, Inputs, StoryCells},
    columns::{Cell, decode, encode},
    description::{self, PassDescription, Read},
    host::Library,
    plugin::{Exported, Exports, table},
    shape::{self, Field, Shape},
};
use serde::{Deserialize, Serialize};

macro_rules! layer {
    ($row:ident $name:literal $unit:ty) => {
        #[doc = concat!("A row of `", $name, "`.")]
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize, DocumentedFields)]
        struct $row {
            /// What it says.
            said: String,
        }

        impl Layer for $row {
            const NAME: &'static str = $name;
            type Unit = $unit;
        }
    };
}

layer!(Word "words" Article);
layer!(Name "names" Article);
layer!(Event "events" Story);
layer!(OfStory "of_story" Story);

/// What a pass saw of an article.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, DocumentedFields)]
struct OfArticle {
    /// Where.
    span: Span,
    /// What it saw.
    said: String,
}

impl Layer for OfArticle {
    const NAME: &'static str = "of_article";
    type Unit = Article;
    const ORDER: Order = Order::Own;
}

fn seen<L>(rows: Result<&[L], Missing>) -> String {
    rows.map_or_else(|missing| missing.to_string(), |rows| format!("{} rows", rows.len()))
}

/// Says what it sees of an article, last things first.
struct Articles;

impl Pass for Articles {
    type Settings = NoSettings;
    type Reads = Maybe<Name>;
    type Writes = OfArticle;

    const PAGE: &'static str = "# Of an article\n";

    fn new(_: NoSettings) -> Result<Self, String> {
        Ok(Self)
    }

    fn run(&self, _: &Article, names: View<'_, Self>) -> Vec<OfArticle> {
        let said = seen(names);
        [1, 0].map(|start| OfArticle { span: Span::new(start, 2), said: said.clone() }).to_vec()
    }
}

/// Says what it sees of a story.
struct Stories;

impl Pass for Stories {
    type Settings = NoSettings;
    type Reads = (Maybe<Event>, Each<(Word, Maybe<Name>)>);
    type Writes = OfStory;

    const PAGE: &'static str = "# Of a story\n";

    fn new(_: NoSettings) -> Result<Self, String> {
        Ok(Self)
    }

    fn run(&self, _: &Story, (events, articles): View<'_, Self>) -> Vec<OfStory> {
        let of_article = articles.iter().map(|one| format!("{}: {}", one.index.0, seen(one.rows.1)));
        [seen(events)].into_iter().chain(of_article).map(|said| OfStory { said }).collect()
    }
}

struct Here;

impl Exports for Here {
    const UNWINDS: bool = true;

    fn passes() -> &'static [Exported] {
        static PASSES: &[Exported] = &[Exported::of::<Articles>(), Exported::of::<Stories>()];
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

/// Columns with a unit each: so many rows, or why there are none.
fn given<L: Data>(units: &[Option<Result<L, Why>>]) -> Vec<Given> {
    let one = |unit: &Option<Result<L, Why>>| match unit {
        Some(Ok(row)) => {
            let column = encode(&[Some(std::slice::from_ref(row))]).unwrap();
            Some(Ok(Cell { column, at: 0 }))
        }
        Some(Err(why)) => Some(Err(*why)),
        None => None,
    };
    units.iter().map(one).collect()
}

fn texts(count: usize) -> Vec<Article> {
    (0..count).map(|at| Article::from_text(&at.to_string(), "Fern")).collect()
}

/// What a pass of the library finds in a batch.
fn found<P: Pass>(pass: u32, inputs: &Inputs, batch: &arrow_array::StructArray) -> Vec<Vec<P::Writes>> {
    let fields = description::writes::<P::Writes>().unwrap();
    let rows = shape::field(&Field::new(ROWS, Shape::rows(fields)).or_null());
    let output = DataType::Struct(vec![rows, ArrowField::new(ERROR, DataType::Utf8, true).into()].into());
    let (made, _) = library().make(pass, "{}", &inputs.arrow(), output).unwrap();
    let out = made.run(batch).unwrap();
    let errors = out.column_by_name(ERROR).unwrap();
    assert_eq!(errors.null_count(), errors.len(), "{:?}", errors.as_string::<i32>());
    let column: &ArrayRef = out.column_by_name(ROWS).unwrap();
    (0..out.len()).map(|at| decode(&Cell { column: ArrayRef::clone(column), at }).unwrap()).collect()
}

#[test]
fn an_article_pass_runs_without_it_and_rows_keep_their_order() {
    let articles = texts(4);
    let column = articles::encode(articles.iter()).unwrap();
    let name = Name { said: "Fern".to_owned() };
    let names =
        given(&[Some(Ok(name)), Some(Err(Why::Failed)), Some(Err(Why::Skipped)), Some(Err(Why::NotRun))]);
    let cells = names.into_iter().enumerate().map(|(at, names)| ArticleCells {
        article: Cell { column: column.clone(), at },
        layers: vec![names],
    });
    let inputs = Inputs::new(UnitKind::Article, description::reads::<Articles>().unwrap()).unwrap();
    let batch = inputs.articles(&cells.collect::<Vec<_>>()).unwrap();
    let found = found::<Articles>(0, &inputs, &batch);
    let said: Vec<&str> = found.iter().map(|rows| rows[0].said.as_str()).collect();
    assert_eq!(said, ["1 rows", "`names` failed", "`names` was skipped", "`names` did not run"]);
    assert!(found.iter().all(|rows| rows[0].span.start > rows[1].span.start), "{found:?}");
}

#[test]
fn a_story_pass_sees_the_article_all_the_same() {
    let articles = texts(3);
    let column = articles::encode(articles.iter()).unwrap();
    let word = || Some(Ok(Word { said: "Fern".to_owned() }));
    let words = given(&[word(), word(), None]);
    let names = given::<Name>(&[Some(Err(Why::Failed)), Some(Ok(Name { said: String::new() })), None]);
    let cells = words.into_iter().zip(names).enumerate().map(|(at, (words, names))| ArticleCells {
        article: Cell { column: column.clone(), at },
        layers: vec![words, names],
    });
    let events = given::<Event>(&[Some(Err(Why::NotRun))]);
    let story = StoryCells { id: "s", articles: cells.collect(), layers: events };
    let inputs = Inputs::new(UnitKind::Story, description::reads::<Stories>().unwrap()).unwrap();
    let found = found::<Stories>(1, &inputs, &inputs.stories(&[story]).unwrap());
    let said: Vec<&str> = found[0].iter().map(|row| row.said.as_str()).collect();
    assert_eq!(said, ["`events` did not run", "0: `names` failed", "1: 1 rows"]);
}

#[test]
fn a_description_says_what_is_optional_and_an_older_one_does_not_have_to() {
    let described = PassDescription::of::<Stories>().unwrap();
    let optional: Vec<(&str, bool)> =
        described.reads.iter().map(|read| (read.layer.0, read.optional)).collect();
    assert_eq!(optional, [("events", true), ("words", false), ("names", true)]);
    let said = serde_json::to_string(&described).unwrap();
    assert_eq!(description::read::<PassDescription>(said.as_bytes()).unwrap(), described);

    let older = br#"{"layer": "words", "unit": "article", "fields": []}"#;
    assert!(!description::read::<Read>(older).unwrap().optional);
    let older = br#"{"name": "words", "unit": "article", "writes": []}"#;
    assert_eq!(description::read::<PassDescription>(older).unwrap().order, Order::Place);
}
