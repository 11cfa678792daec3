//! What parses outside data at the edge, a function for each fuzz target. Built only for fuzzing.

use std::sync::{Arc, Mutex};

use arrow_array::{Array, ArrayRef, StringArray, StructArray};
use arrow_schema::{DataType, Field};
use parallax_corpus::{Article, Layer, Unit, UnitKind};
use parallax_edge::{
    abi::{ERROR, ROWS},
    batch::Inputs,
    description::{self, Description, PassDescription},
    shape::Name,
};
use parallax_runner::{Available, Found, Outcome, Prepared, Reach, Rows};
use serde_json::{Map, Value};

use crate::{
    beyond::{Beyond, Fault, MadeBeyond, Makes},
    library,
    loaded::available,
    worker::{self, messages::write, table},
};

/// The bytes of a library: which tables it has, or why it is none.
pub fn library(bytes: &[u8]) {
    let _ = library::symbols(bytes);
}

/// What a library or a worker says of its passes: each is offered, and made.
pub fn description(json: &str) {
    let Ok(Description { passes, .. }) = serde_json::from_str(json) else { return };
    let silent: Arc<dyn Makes> = Arc::new(Answers::default());
    for pass in passes {
        let reads = pass.reads.clone();
        if let Ok(Available { source, .. }) = available(Arc::clone(&silent), pass, "") {
            let _ = source.make(&Map::new(), Some(reads));
        }
    }
}

/// A pass over articles whose answers are made up, byte for byte.
pub struct Answering {
    article: Article,
    pass: Box<dyn Prepared>,
    next: Arc<Mutex<Vec<u8>>>,
    sound: Vec<u8>,
}

/// What comes instead of the answers of a worker.
#[derive(Default)]
struct Answers {
    next: Arc<Mutex<Vec<u8>>>,
}

impl Answering {
    /// A pass that writes `L`, over an article with this text, in which rows of it were found.
    ///
    /// # Panics
    /// If the rows are none.
    #[must_use]
    pub fn new<L: Layer>(text: &str, rows: Vec<L>) -> Self {
        let writes = description::writes::<L>().expect("the layer can cross an edge");
        let pass = PassDescription {
            name: Name(L::NAME),
            version: 1,
            unit: UnitKind::Article,
            page: String::new(),
            languages: Vec::new(),
            groundwork: false,
            reads: Vec::new(),
            writes,
            settings: Vec::new(),
        };
        assert_eq!(L::Unit::KIND, pass.unit, "its unit is an article");
        let answers = Answers::default();
        let next = Arc::clone(&answers.next);
        let offered = available(Arc::new(answers), pass, "").expect("it makes sense");
        let (pass, _) = offered.source.make(&Map::new(), None).expect("it can be made");
        let rows = Rows::typed(L::NAME, rows);
        let cell = Rows::cells(&[&rows]).expect("its rows can cross").remove(0);
        let error: ArrayRef = Arc::new(StringArray::new_null(1));
        let field = |name, column: &ArrayRef| Arc::new(Field::new(name, column.data_type().clone(), true));
        let answer = vec![(field(ROWS, &cell.column), cell.column), (field(ERROR, &error), error)];
        let stream = table::encode(&StructArray::from(answer)).expect("they make a stream");
        let mut sound = Vec::new();
        write(&mut sound, &stream, 1).expect("there is memory");
        let article = Article::from_text("a", text);
        Self { article, pass, next, sound }
    }

    /// The bytes in which its rows would come.
    #[must_use]
    pub fn sound(&self) -> &[u8] {
        &self.sound
    }

    /// Takes an answer. If it is sound, its rows are written as JSON.
    ///
    /// # Panics
    /// If rows that were found sound cannot be written.
    pub fn answer(&self, bytes: Vec<u8>) -> Option<Vec<Value>> {
        *self.next.lock().expect("nobody has panicked") = bytes;
        let found = Found::default();
        let mut ran = self.pass.run(&[Reach::Article { article: &self.article, found: &found }]);
        let Outcome::Rows(rows) = ran.remove(0) else { return None };
        let row = |at| serde_json::to_value(rows.row(at)).expect("a sound row can be written");
        Some((0..rows.len()).map(row).collect())
    }
}

impl Makes for Answers {
    fn make(
        &self,
        _: &str,
        _: &Map<String, Value>,
        _: &Inputs,
        output: &DataType,
    ) -> Result<MadeBeyond, String> {
        Ok((Box::new(Next { of: output.clone(), next: Arc::clone(&self.next) }), None))
    }
}

struct Next {
    of: DataType,
    next: Arc<Mutex<Vec<u8>>>,
}

impl Beyond for Next {
    fn run(&self, _: &StructArray, _: &[&str]) -> Result<StructArray, Fault> {
        let bytes = std::mem::take(&mut *self.next.lock().expect("nobody has panicked"));
        let message = worker::heard(&bytes)?;
        Ok(table::decode(message, &self.of)?)
    }
}
