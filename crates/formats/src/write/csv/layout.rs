//! The tables of a run and their columns, which follow from the shapes of rows and from nothing else.

use std::io;

use parallax_corpus::{
    UnitKind,
    shape::{Field, Shape},
};

use super::node::Node;
use crate::write::{
    record::PassRecord,
    tables::fixed::{Fixed, TABLES},
};

/// A table, as it is known before it has a row.
pub struct Layout {
    /// Its name, without `.csv`.
    pub name: String,
    /// What it holds.
    pub text: String,
    /// In their order, keys first.
    pub columns: Vec<Column>,
    /// The columns by which a row is known; none, where rows are only counted.
    pub primary: Vec<String>,
    /// What points to rows of other tables.
    pub foreign: Vec<Foreign>,
    /// How many of the columns are keys that rows do not hold themselves.
    pub(crate) keys: usize,
    pub(crate) node: Node,
}

/// A column.
pub struct Column {
    /// Its name.
    pub name: String,
    /// What it holds: `string`, `integer`, `number` or `boolean`.
    pub holds: &'static str,
    /// The values there are, where these are known.
    pub values: Vec<&'static str>,
    /// Whether there may be others.
    pub open: bool,
    /// Whether it may be empty.
    pub nullable: bool,
    /// What it is, in a sentence.
    pub text: String,
}

/// Columns that name a row of another table.
pub struct Foreign {
    /// The columns.
    pub columns: Vec<String>,
    /// The other table.
    pub table: String,
    /// Its columns.
    pub keys: Vec<String>,
}

/// The tables of a run, those that every run has first.
///
/// # Errors
/// If rows of a layer stand in no table, or two tables or columns would have one name.
pub fn layouts(passes: &[PassRecord<'_>]) -> io::Result<Vec<Layout>> {
    let mut laying = Laying { passes, tables: Vec::new(), unit: UnitKind::Article, article: None };
    let asked = passes.iter().filter(|pass| pass.asked);
    let laid = TABLES.iter().try_for_each(|table| laying.fixed(table));
    laid.and_then(|()| asked.into_iter().try_for_each(|pass| laying.layer(pass)))
        .map_err(io::Error::other)?;
    let mut tables = laying.tables;
    // What points to a layer that is not written points nowhere.
    let names: Vec<String> = tables.iter().map(|table| table.name.clone()).collect();
    for table in &mut tables {
        table.foreign.retain(|foreign| names.contains(&foreign.table));
    }
    Ok(tables)
}

impl Layout {
    fn new(name: &str, text: &str) -> Self {
        Self {
            name: name.to_owned(),
            text: text.to_owned(),
            columns: Vec::new(),
            primary: Vec::new(),
            foreign: Vec::new(),
            keys: 0,
            node: Node::default(),
        }
    }

    fn points(&mut self, columns: &[&str], table: &str, keys: &[&str]) {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        self.foreign.push(Foreign { columns: owned(columns), table: table.to_owned(), keys: owned(keys) });
    }

    fn key(&mut self, name: &str, holds: &'static str, text: &str) {
        let (name, text) = (name.to_owned(), text.to_owned());
        self.primary.push(name.clone());
        self.keys += 1;
        self.columns.push(Column { name, holds, values: Vec::new(), open: true, nullable: false, text });
    }
}

/// Lays tables out, one after the other.
struct Laying<'a> {
    passes: &'a [PassRecord<'a>],
    tables: Vec<Layout>,
    /// What the layer hangs on.
    unit: UnitKind,
    /// In a story's row, the column of the article that was named last.
    article: Option<String>,
}

/// What is known of a value on the way to its column.
#[derive(Clone, Copy)]
struct Told<'a> {
    nullable: bool,
    text: &'a str,
}

impl Laying<'_> {
    fn fixed(&mut self, fixed: &Fixed) -> Result<(), String> {
        let mut table = Layout::new(fixed.name, fixed.text);
        table.primary = fixed.primary.iter().map(|name| (*name).to_owned()).collect();
        fixed.foreign.iter().for_each(|(column, other)| table.points(&[column], other, &[column]));
        self.table(table, |laying, at| laying.fields(at, &fixed.fields()))
    }

    fn layer(&mut self, pass: &PassRecord<'_>) -> Result<(), String> {
        let fields = pass.fields?;
        self.unit = pass.unit;
        self.article = None;
        let mut table = Layout::new(pass.name, pass.summary);
        let (key, units) = match pass.unit {
            UnitKind::Article => ("article", "articles"),
            UnitKind::Story => ("story", "stories"),
        };
        table.key(key, "string", &format!("The {key}, as in `{units}`."));
        table.key("row", "integer", "Its place in the layer, from 0: what a reference to it holds.");
        table.points(&[key], units, &[key]);
        self.table(table, |laying, at| laying.fields(at, fields))
    }

    /// Adds a table, with the columns that `fill` gives it.
    fn table(
        &mut self,
        table: Layout,
        fill: impl FnOnce(&mut Self, usize) -> Result<Node, String>,
    ) -> Result<(), String> {
        if self.tables.iter().any(|known| known.name == table.name) {
            return Err(format!("there would be two tables with the name `{}`", table.name));
        }
        self.tables.push(table);
        let at = self.tables.len() - 1;
        self.tables[at].node = fill(self, at)?;
        Ok(())
    }

    /// The columns of a row.
    fn fields(&mut self, table: usize, fields: &[Field]) -> Result<Node, String> {
        let mut row = Node::default();
        self.within(table, &mut row, &[], fields, Told { nullable: false, text: "" })?;
        Ok(row)
    }

    fn within(
        &mut self,
        table: usize,
        node: &mut Node,
        path: &[&'static str],
        fields: &[Field],
        told: Told<'_>,
    ) -> Result<(), String> {
        for field in fields {
            let path: Vec<&'static str> = path.iter().copied().chain([field.name.0]).collect();
            let text = if field.text.is_empty() { told.text } else { &field.text };
            let told = Told { nullable: told.nullable || field.nullable, text };
            self.value(table, node.within(field.name.0), &path, &field.shape, told)?;
        }
        Ok(())
    }

    fn value(
        &mut self,
        table: usize,
        node: &mut Node,
        path: &[&'static str],
        shape: &Shape,
        told: Told<'_>,
    ) -> Result<(), String> {
        match shape {
            Shape::Span => self.place(table, node, path, told),
            Shape::Cite => {
                let path: Vec<&'static str> = path.iter().copied().chain(["article"]).collect();
                self.value(table, node.within("article"), &path, &Shape::Article, told)?;
                self.place(table, node, &path[..path.len() - 1], told)
            }
            Shape::Struct { fields } => self.within(table, node, path, fields, told),
            // The one that is there is written in its place.
            Shape::OneOf { fields } => fields.iter().try_for_each(|field| {
                self.value(table, node, path, &field.shape, Told { nullable: true, ..told })
            }),
            Shape::List { item } => self.list(table, node, path, item, told),
            Shape::AnyRef => [
                ("layer", Shape::Utf8, told),
                ("article", Shape::Article, Told { nullable: true, ..told }),
                ("row", Shape::Uint32, told),
            ]
            .iter()
            .try_for_each(|(name, shape, told)| {
                let path: Vec<&'static str> = path.iter().copied().chain([*name]).collect();
                self.value(table, node.within(name), &path, shape, *told)
            }),
            Shape::Article => {
                let name = self.column(table, node, path, shape, told)?;
                self.tables[table].points(&[&name], "articles", &["article"]);
                self.article = Some(name).filter(|_| !told.nullable);
                Ok(())
            }
            Shape::Ref { layer } => {
                let name = self.column(table, node, path, shape, told)?;
                self.points_to(table, &name, layer.0, told.nullable);
                Ok(())
            }
            _ => self.column(table, node, path, shape, told).map(drop),
        }
    }

    /// The columns of a stretch of text.
    fn place(
        &mut self,
        table: usize,
        node: &mut Node,
        path: &[&'static str],
        told: Told<'_>,
    ) -> Result<(), String> {
        for (name, shape) in [("start", Shape::Uint32), ("end", Shape::Uint32), ("text", Shape::Utf8)] {
            let path: Vec<&'static str> = path.iter().copied().chain([name]).collect();
            self.column(table, node.within(name), &path, &shape, told)?;
        }
        Ok(())
    }

    fn column(
        &mut self,
        table: usize,
        node: &mut Node,
        path: &[&'static str],
        shape: &Shape,
        told: Told<'_>,
    ) -> Result<String, String> {
        let Layout { name: of, columns, keys, .. } = &mut self.tables[table];
        let holds = holds(shape);
        if let Some(column) = node.column {
            // One of several, of which each stands in its place.
            let column = &mut columns[*keys + column];
            column.holds = if column.holds == holds { holds } else { "string" };
            (column.values, column.open) = (Vec::new(), true);
            return Ok(column.name.clone());
        }
        let mut name = if path.is_empty() { "value".to_owned() } else { path.join("_") };
        if columns[..*keys].iter().any(|key| key.name == name) {
            // Two columns of one name would not join.
            name.push_str("_field");
        }
        if columns.iter().any(|known| known.name == name) {
            return Err(format!("the table `{of}` would have two columns with the name `{name}`"));
        }
        let (values, open) = match shape {
            Shape::Enum { values, open } => (values.iter().map(|value| value.0).collect(), *open),
            _ => (Vec::new(), true),
        };
        node.column = Some(columns.len() - *keys);
        let Told { nullable, text } = told;
        columns.push(Column { name: name.clone(), holds, values, open, nullable, text: text.to_owned() });
        Ok(name)
    }

    /// A list is a table of its own: the keys of its row, and the place of the item.
    fn list(
        &mut self,
        table: usize,
        node: &mut Node,
        path: &[&'static str],
        item: &Field,
        told: Told<'_>,
    ) -> Result<(), String> {
        let parent = &self.tables[table];
        let field = if path.is_empty() { "value".to_owned() } else { plain(&path.join("_")) };
        let mut within = Layout::new(&format!("{}_{field}", parent.name), told.text);
        for key in &parent.columns[..parent.keys] {
            within.key(&key.name, key.holds, &key.text);
        }
        let keys: Vec<&str> = parent.primary.iter().map(String::as_str).collect();
        within.points(&keys, &parent.name, &keys);
        let name = match parent.keys {
            0..=2 => "item".to_owned(),
            more => format!("item{}", more - 1),
        };
        within.key(&name, "integer", "Its place in the list, from 0.");
        node.list = Some(self.tables.len());
        let article = self.article.take();
        self.table(within, |laying, at| {
            let mut row = Node::default();
            let told = Told { nullable: item.nullable, text: told.text };
            laying.value(at, &mut row, &[], &item.shape, told)?;
            Ok(row)
        })?;
        self.article = article;
        Ok(())
    }

    /// Says which row a reference names: of the story's own layer, else of that of an article. One that may be
    /// null is left out, since some readers look for the half of a key that is there.
    fn points_to(&mut self, table: usize, name: &str, layer: &str, nullable: bool) {
        let of_story = self.passes.iter().any(|pass| pass.name == layer && pass.unit == UnitKind::Story);
        let (unit, column) = match self.unit {
            UnitKind::Article => ("article", Some("article")),
            UnitKind::Story if of_story => ("story", Some("story")),
            UnitKind::Story => ("article", self.article.as_deref()),
        };
        if let Some(column) = column.filter(|_| !nullable) {
            self.tables[table].points(&[column, name], layer, &[unit, "row"]);
        }
    }
}

/// The type of a column, as Table Schema names it.
fn holds(shape: &Shape) -> &'static str {
    match shape {
        Shape::Bool => "boolean",
        Shape::Float32 | Shape::Float64 => "number",
        Shape::Utf8 | Shape::LargeUtf8 | Shape::Enum { .. } | Shape::Article => "string",
        _ => "integer",
    }
}

/// A name that is safe as a file's: a field may have any.
fn plain(name: &str) -> String {
    name.chars().map(|c| if c.is_alphanumeric() || c == '-' { c } else { '_' }).collect()
}
