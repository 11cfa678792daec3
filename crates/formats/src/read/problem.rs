use std::{fmt, io};

/// Something wrong with what was given, said so that it can be put right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Whether something was lost.
    pub severity: Severity,
    /// The file, relative to the path the user named; that path where it is at fault itself.
    pub source: String,
    /// Counted from 1.
    pub line: Option<u64>,
    /// In bytes, counted from 1.
    pub column: Option<u64>,
    /// Which of the declared fields.
    pub field: Option<&'static str>,
    /// What is wrong, what was expected, what to do.
    pub message: String,
}

/// Whether a [`Problem`] cost an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something to know.
    Note,
    /// Something declared was ignored.
    Warning,
    /// An article, a file or an argument was refused.
    Error,
}

impl Problem {
    /// File, line and column: `news.jsonl:3:17`.
    #[must_use]
    pub fn place(&self) -> String {
        // A name of a file may have line breaks, and worse.
        let shown = |c: char| if c.is_control() { c.escape_default().to_string() } else { c.to_string() };
        let mut place: String = self.source.chars().map(shown).collect();
        for number in [self.line, self.column].into_iter().flatten() {
            place.push_str(&format!(":{number}"));
        }
        place
    }

    /// What is wrong, whatever the values and numbers: many problems of one kind are told as one.
    #[must_use]
    pub fn kind(&self) -> String {
        let mut kind = format!("{:?} {}: ", self.severity, self.field.unwrap_or_default());
        for (at, part) in self.message.split('"').enumerate() {
            if at % 2 == 0 {
                kind.extend(part.chars().filter(|c| !c.is_ascii_hexdigit()));
            }
        }
        kind
    }

    pub(crate) fn error(message: impl Into<String>) -> Self {
        Self::new(Severity::Error, message.into())
    }

    pub(crate) fn warning(message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, message.into())
    }

    pub(crate) fn note(message: impl Into<String>) -> Self {
        Self::new(Severity::Note, message.into())
    }

    fn new(severity: Severity, message: String) -> Self {
        Self { severity, source: String::new(), line: None, column: None, field: None, message }
    }

    pub(crate) fn in_file(mut self, source: &str) -> Self {
        source.clone_into(&mut self.source);
        self
    }

    pub(crate) fn on_line(mut self, line: u64) -> Self {
        self.line = Some(line);
        self
    }

    pub(crate) fn in_column(mut self, column: u64) -> Self {
        self.column = Some(column);
        self
    }

    pub(crate) fn of_field(mut self, field: &'static str) -> Self {
        self.field = Some(field);
        self
    }
}

/// ``news.jsonl:3: `published`: expected …``; the severity is left to who shows it.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.place())?;
        if let Some(field) = self.field {
            write!(f, ": `{field}`")?;
        }
        write!(f, ": {}", self.message)
    }
}

impl std::error::Error for Problem {}

/// Why something cannot be read.
pub(crate) fn unreadable(error: &io::Error) -> Problem {
    Problem::error(match error.kind() {
        io::ErrorKind::NotFound => "there is no such file or folder".to_owned(),
        _ => format!("cannot be read: {}", said(error)),
    })
}

/// An error in words that are the same on every system, where there are such words.
pub(crate) fn said(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file or folder".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        _ => error.to_string(),
    }
}
