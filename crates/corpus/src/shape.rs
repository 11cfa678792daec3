//! What a row looks like, said in a way that any language can read: the schema of a layer.
//!
//! What points elsewhere is marked, so that a host can check, quote and convert it without the Rust type, and a
//! writer knows its columns before there is a row. In JSON a field is
//! `{"name": "word", "type": "ref", "layer": "words"}`.

use std::{
    collections::BTreeSet,
    fmt,
    sync::{Mutex, PoisonError},
};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// One field of a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// Its name.
    #[serde(default = "item")]
    pub name: Name,
    /// What it holds.
    #[serde(flatten)]
    pub shape: Shape,
    /// Whether it may be null.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub nullable: bool,
    /// Whether the reader of a layer can do without it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
    /// What it is, in a sentence.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
}

/// What a field holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[expect(missing_docs, reason = "Arrow's own types bear Arrow's names")]
pub enum Shape {
    Bool,
    Int8,
    Int16,
    Int32,
    Int64,
    Uint8,
    Uint16,
    Uint32,
    Uint64,
    Float32,
    Float64,
    Utf8,
    LargeUtf8,
    /// A stretch of the article's text: `struct<start: uint32, end: uint32>`, in UTF-8 bytes.
    Span,
    /// A stretch of an article of the story: `struct<article: uint32, start: uint32, end: uint32>`.
    Cite,
    /// An article of the story, by its place there: `uint32`.
    Article,
    /// A row of a layer: `uint32`.
    Ref {
        /// The layer.
        layer: Name,
    },
    /// A row of any layer: `struct<layer: utf8, article: uint32 or null, row: uint32>`.
    AnyRef,
    /// One of some known values: `utf8`.
    Enum {
        /// Those that are known.
        values: Vec<Name>,
        /// Whether the reader takes others too, as one that it does not know.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        open: bool,
    },
    /// A list.
    List {
        /// What it is a list of.
        item: Box<Field>,
    },
    /// Fields within a field.
    Struct {
        /// The fields.
        fields: Vec<Field>,
    },
    /// Fields of which one is there and the others are null; it stands for all: a struct.
    OneOf {
        /// The fields.
        fields: Vec<Field>,
    },
}

/// A name that is kept for as long as the program runs, as serde wants the names of fields.
///
/// Each is kept once, and they come from the descriptions of passes, of which a run has few.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name(pub &'static str);

impl Name {
    /// The name in a description.
    #[must_use]
    pub fn of(name: &str) -> Self {
        static NAMES: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
        let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
        Self(names.get(name).copied().unwrap_or_else(|| {
            let kept: &'static str = Box::leak(name.to_owned().into_boxed_str());
            names.insert(kept);
            kept
        }))
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.0, f)
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Serialize for Name {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.0)
    }
}

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from).map(|name| Self::of(&name))
    }
}

impl Field {
    /// A field that is always there and never null.
    #[must_use]
    pub fn new(name: &str, shape: Shape) -> Self {
        Self { name: Name::of(name), shape, nullable: false, optional: false, text: String::new() }
    }

    /// The same, but it may be null.
    #[must_use]
    pub fn or_null(self) -> Self {
        Self { nullable: true, ..self }
    }
}

impl Shape {
    /// A list of rows with these fields: the column of a layer.
    #[must_use]
    pub fn rows(fields: Vec<Field>) -> Self {
        Self::List { item: Box::new(Field::new("item", Self::Struct { fields })) }
    }

    /// The name of its type in a description.
    fn name(&self) -> &'static str {
        match self {
            Self::Bool => "bool",
            Self::Int8 => "int8",
            Self::Int16 => "int16",
            Self::Int32 => "int32",
            Self::Int64 => "int64",
            Self::Uint8 => "uint8",
            Self::Uint16 => "uint16",
            Self::Uint32 => "uint32",
            Self::Uint64 => "uint64",
            Self::Float32 => "float32",
            Self::Float64 => "float64",
            Self::Utf8 => "utf8",
            Self::LargeUtf8 => "large_utf8",
            Self::Span => "span",
            Self::Cite => "cite",
            Self::Article => "article",
            Self::Ref { .. } => "ref",
            Self::AnyRef => "any_ref",
            Self::Enum { .. } => "enum",
            Self::List { .. } => "list",
            Self::Struct { .. } => "struct",
            Self::OneOf { .. } => "one_of",
        }
    }
}

impl fmt::Display for Shape {
    /// As a message names it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ref { layer } => write!(f, "ref to `{layer}`"),
            Self::List { item } => write!(f, "list of {}", item.shape),
            other => f.write_str(other.name()),
        }
    }
}

fn item() -> Name {
    Name("item")
}
