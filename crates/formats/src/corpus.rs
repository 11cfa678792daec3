use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap, hash_map::Entry},
    fs::{self, File},
    io::{self, BufReader, Read, Seek, SeekFrom},
    path::{Path, PathBuf},
};

use parallax_corpus::{Article, Span};

use crate::{
    Problem, Severity,
    arguments::{Form, Gathered, SourceFile, gather, unreadable},
    declaration::Declaration,
    front_matter::{self, FrontMatter},
    json::{self, Parsed, Value},
    lines::{Line, Lines},
    similar,
};

/// Which articles are one story.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Stories {
    /// What articles declare; else what lies together in a folder or was named one by one. A JSON
    /// line that declares none is an article by itself.
    #[default]
    Declared,
    /// What lies together, whatever was declared. The lines of one file lie together.
    Folder,
    /// What is told in like words within a few days, whatever was declared. A story is called
    /// after its first article; one that is like no other is by itself.
    Similar,
}

/// Where the articles are, in the order of their stories. No text is held.
pub struct Corpus {
    gathered: Gathered,
    stories: Vec<Listing>,
    problems: Vec<Problem>,
}

/// A story, or a single article that belongs to none.
#[derive(Debug)]
pub struct Listing {
    /// The declared name, or the folder's; `None` for an article by itself.
    pub id: Option<Box<str>>,
    /// In reading order; those that turned out not to be readable too. At least one.
    pub articles: Vec<Locator>,
}

/// Where an article is.
#[derive(Debug)]
pub struct Locator {
    /// Unique among the articles that were not refused.
    pub id: Box<str>,
    /// Index of the file.
    file: u32,
    place: Place,
}

#[derive(Debug)]
enum Place {
    /// All of the file, of so many bytes.
    Whole(u64),
    Line(Line),
    Refused(Box<Problem>),
}

/// The most bytes an article may have: offsets into it are 32 bits.
const MOST: u64 = u32::MAX as u64;

impl Corpus {
    /// Finds the articles under `paths`; `-` is standard input, as JSON lines.
    ///
    /// What cannot be read is among the [problems](Self::problems), or is told when that article
    /// is loaded; the rest goes on.
    #[must_use]
    pub fn open(paths: &[PathBuf], stories: Stories) -> Self {
        Self::with_stdin(paths, stories, &mut io::stdin())
    }

    /// [`open`](Self::open), with something else for standard input.
    #[must_use]
    pub fn with_stdin(paths: &[PathBuf], stories: Stories, stdin: &mut dyn Read) -> Self {
        let mut gathered = gather(paths, stdin);
        let mut index = Index {
            problems: std::mem::take(&mut gathered.problems),
            gathered: &gathered,
            mode: stories,
            stories: Vec::new(),
            by_id: HashMap::new(),
            taken: HashMap::new(),
        };
        for (number, file) in (0..).zip(&gathered.files) {
            match file.form {
                Form::Text => index.add_text(number, file),
                Form::Lines => index.add_lines(number, file),
            }
        }
        let Index { stories: listed, problems, .. } = index;
        let mut corpus = Self { gathered, stories: listed, problems };
        if stories == Stories::Similar {
            corpus.put_together();
        }
        corpus
    }

    /// Makes stories of articles that are alike; until now each is by itself.
    fn put_together(&mut self) {
        let alone: Vec<Locator> =
            std::mem::take(&mut self.stories).into_iter().flat_map(|story| story.articles).collect();
        let clusters = similar::clusters(alone.len(), |index| self.load(&alone[index]).ok());
        let mut of_cluster: HashMap<usize, usize> = HashMap::new();
        for (locator, cluster) in alone.into_iter().zip(clusters) {
            match of_cluster.entry(cluster) {
                Entry::Occupied(known) => {
                    let story = &mut self.stories[*known.get()];
                    // Two articles make a story; it is called after the first.
                    story.id.get_or_insert_with(|| story.articles[0].id.clone());
                    story.articles.push(locator);
                }
                Entry::Vacant(new) => {
                    new.insert(self.stories.len());
                    self.stories.push(Listing { id: None, articles: vec![locator] });
                }
            }
        }
    }

    /// The stories, in the order of their first articles.
    #[must_use]
    pub fn stories(&self) -> &[Listing] {
        &self.stories
    }

    /// Warnings, and errors that belong to no article.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// How many bytes an article takes where it is; nothing, when it was refused.
    #[must_use]
    pub fn size(locator: &Locator) -> u64 {
        match &locator.place {
            Place::Whole(len) => *len,
            Place::Line(line) => line.len,
            Place::Refused(_) => 0,
        }
    }

    /// Whole stories, one window after another, each of about `bytes` or of one larger story.
    pub fn windows(&self, bytes: u64) -> impl Iterator<Item = &[Listing]> {
        let mut rest = self.stories.as_slice();
        std::iter::from_fn(move || {
            let mut taken = 0;
            let full = rest.iter().position(|story| {
                taken += story.articles.iter().map(Self::size).sum::<u64>();
                taken >= bytes
            });
            let (window, after) = rest.split_at(full.map_or(rest.len(), |last| last + 1));
            rest = after;
            (!window.is_empty()).then_some(window)
        })
    }

    /// Reads an article. Warnings are not repeated: they are among the [problems](Self::problems).
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn load(&self, locator: &Locator) -> Result<Article, Problem> {
        let file = &self.gathered.files[locator.file as usize];
        let read = match &locator.place {
            Place::Refused(problem) => return Err(problem.as_ref().clone()),
            Place::Whole(_) => load_text(&self.gathered.path(file)),
            Place::Line(line) => load_line(&self.gathered.path(file), *line),
        };
        let (text, front_matter, declaration) =
            read.map_err(|problem| problem.in_file(&self.gathered.shown(file)))?;
        Ok(Article {
            id: locator.id.to_string(),
            source: self.gathered.source(file),
            text,
            front_matter,
            declared: declaration.declared,
        })
    }
}

type Loaded = (String, Option<Span>, Declaration);

fn load_text(path: &Path) -> Result<Loaded, Problem> {
    let bytes = fs::read(path).map_err(|error| unreadable(&error))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        not_utf8(at as u64, error.as_bytes()[at])
    })?;
    let FrontMatter { span, declaration, .. } = front_matter::parse(&text);
    let (side_car, _) = side_car(path);
    check_text(&text, span)?;
    Ok((text, span, declaration.or(side_car)))
}

fn load_line(path: &Path, line: Line) -> Result<Loaded, Problem> {
    let read = || {
        let mut file = File::open(path)?;
        file.seek(SeekFrom::Start(line.offset))?;
        let mut bytes = vec![0; usize::try_from(line.len).map_err(io::Error::other)?];
        file.read_exact(&mut bytes)?;
        Ok(bytes)
    };
    let bytes = read().map_err(|error: io::Error| unreadable(&error).on_line(line.number))?;
    let Parsed { text, declaration, .. } = parse_line(&bytes, line)?;
    Ok((text_of(text, line)?.into_owned(), None, declaration))
}

/// The object on a JSON line.
fn parse_line(bytes: &[u8], line: Line) -> Result<Parsed<'_>, Problem> {
    let parse = || {
        if line.len > MOST {
            return Err(too_long(line.len));
        }
        let json = str::from_utf8(bytes).map_err(|error| {
            let at = error.valid_up_to();
            not_utf8(line.offset + at as u64, bytes[at])
        })?;
        json::parse(if line.number == 1 { json.strip_prefix(BOM).unwrap_or(json) } else { json })
    };
    parse().map_err(|problem| problem.on_line(line.number))
}

/// The text that an object holds.
fn text_of(value: Value<'_>, line: Line) -> Result<Cow<'_, str>, Problem> {
    let text = match value {
        Value::Text(text) => check_text(&text, None).map(|()| text),
        Value::Absent => Err(Problem::error("there is no text; expected a string with the whole article")),
        other => Err(Problem::error(format!("expected a string with the whole article, found {other}"))),
    };
    text.map_err(|problem| problem.of_field("text").on_line(line.number))
}

/// What is declared beside a text: in `NAME.json` for `NAME.txt`.
fn side_car(text: &Path) -> (Declaration, Vec<Problem>) {
    let path = text.with_extension("json");
    let read = || match fs::read(&path) {
        Ok(bytes) => {
            let json = str::from_utf8(&bytes).map_err(|error| {
                let at = error.valid_up_to();
                not_utf8(at as u64, bytes[at])
            })?;
            let parsed = json::parse(json.strip_prefix(BOM).unwrap_or(json))?;
            Ok((parsed.declaration, parsed.warnings))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Default::default()),
        Err(error) => Err(unreadable(&error)),
    };
    read().unwrap_or_else(|problem: Problem| {
        let message = format!("{}; the article is read without this side-car", problem.message);
        let problem = Problem { severity: Severity::Warning, message, ..problem };
        (Declaration::default(), vec![problem])
    })
}

const BOM: char = '\u{feff}';
const BOM_BYTES: &[u8] = "\u{feff}".as_bytes();

fn check_text(text: &str, front_matter: Option<Span>) -> Result<(), Problem> {
    if text.len() as u64 > MOST {
        return Err(too_long(text.len() as u64));
    }
    let body = &text[front_matter.map_or(0, |span| span.end as usize)..];
    if !body.trim_start_matches(|c: char| c.is_whitespace() || c == BOM).is_empty() {
        return Ok(());
    }
    Err(Problem::error(match front_matter {
        Some(_) => "there is no text behind the front matter",
        None => "there is no text, or nothing but white space",
    }))
}

fn too_long(len: u64) -> Problem {
    Problem::error(format!("{len} bytes are too many; an article may have {MOST} (4 GiB); split it"))
}

fn not_utf8(at: u64, byte: u8) -> Problem {
    Problem::error(format!(
        "not UTF-8: byte {byte:#04x} at offset {at}; convert it, as with `iconv -f WINDOWS-1252 -t UTF-8`"
    ))
}

/// What is known while the files are gone through.
struct Index<'a> {
    gathered: &'a Gathered,
    mode: Stories,
    stories: Vec<Listing>,
    problems: Vec<Problem>,
    /// Where each story stands in the list.
    by_id: HashMap<Box<str>, usize>,
    /// The file and line of each article.
    taken: HashMap<Box<str>, (u32, Option<u64>)>,
}

impl Index<'_> {
    fn add_text(&mut self, number: u32, file: &SourceFile) {
        let path = self.gathered.path(file);
        let shown = self.gathered.shown(file);
        let (place, found) = match look_at(&path) {
            Ok((len, found)) => (Place::Whole(len), found),
            Err(problem) => (Place::Refused(Box::new(problem.in_file(&shown))), FrontMatter::default()),
        };
        self.problems.extend(found.warnings.into_iter().map(|problem| problem.in_file(&shown)));
        let (side_car, warnings) = side_car(&path);
        let shown = Path::new(&shown).with_extension("json");
        let shown = shown.to_string_lossy();
        self.problems.extend(warnings.into_iter().map(|problem| problem.in_file(&shown)));
        self.add(number, file, found.declaration.or(side_car), place);
    }

    fn add_lines(&mut self, number: u32, file: &SourceFile) {
        let shown = self.gathered.shown(file);
        let reader = match File::open(self.gathered.path(file)) {
            Ok(file) => BufReader::with_capacity(64 * 1024, file),
            Err(error) => {
                self.problems.push(unreadable(&error).in_file(&shown));
                return;
            }
        };
        let mut lines = Lines::new(reader, MOST);
        let mut buffer = Vec::new();
        let mut warned = Warned::default();
        let mut empty = true;
        loop {
            let line = match lines.next(&mut buffer) {
                Ok(Some(line)) => line,
                Ok(None) => break,
                Err(error) => {
                    self.problems.push(unreadable(&error).in_file(&shown));
                    break;
                }
            };
            let content = buffer.strip_prefix(BOM_BYTES).unwrap_or(&buffer).trim_ascii();
            if content.is_empty() {
                continue;
            }
            if empty && self.gathered.is_stream(file) && !content.starts_with(b"{") {
                let message = "expected JSON lines; to read plain text, name its file";
                self.problems.push(Problem::error(message).in_file(&shown).on_line(line.number));
                return;
            }
            empty = false;
            let refused = |problem: Problem| Place::Refused(Box::new(problem.in_file(&shown)));
            let (place, declaration) = match parse_line(&buffer, line) {
                Ok(Parsed { text, declaration, warnings }) => {
                    let warnings = warnings.into_iter().filter(|problem| warned.is_new(problem));
                    let placed = warnings.map(|problem| problem.in_file(&shown).on_line(line.number));
                    self.problems.extend(placed);
                    let place = text_of(text, line).map_or_else(refused, |_| Place::Line(line));
                    (place, declaration)
                }
                Err(problem) => (refused(problem), Declaration::default()),
            };
            self.add(number, file, declaration, place);
        }
        if empty {
            let message = "the file is empty; expected a JSON object on each line";
            self.problems.push(Problem::error(message).in_file(&shown));
        }
        self.problems.extend(warned.rest().map(|problem| problem.in_file(&shown)));
    }

    fn add(&mut self, number: u32, file: &SourceFile, declaration: Declaration, place: Place) {
        let Declaration { id, story, .. } = declaration;
        let line = match &place {
            Place::Line(line) => Some(line.number),
            Place::Refused(problem) if file.form == Form::Lines => problem.line,
            _ => None,
        };
        let id = id.unwrap_or_else(|| match line {
            Some(line) => format!("{}:{line}", self.gathered.id(file)),
            None => self.gathered.id(file),
        });
        let id: Box<str> = id.into();
        let place = self.refuse_second(&id, (number, line), place);
        let together = || Some(self.gathered.groups[file.group].clone());
        let story = match self.mode {
            Stories::Declared => story.or_else(|| together().filter(|_| file.form == Form::Text)),
            Stories::Folder => together(),
            Stories::Similar => None,
        };
        let locator = Locator { id, file: number, place };
        let Some(story) = story.map(String::into_boxed_str) else {
            self.stories.push(Listing { id: None, articles: vec![locator] });
            return;
        };
        match self.by_id.entry(story) {
            Entry::Occupied(known) => self.stories[*known.get()].articles.push(locator),
            Entry::Vacant(new) => {
                let id = Some(new.key().clone());
                new.insert(self.stories.len());
                self.stories.push(Listing { id, articles: vec![locator] });
            }
        }
    }

    /// The place, unless another article has the id.
    fn refuse_second(&mut self, id: &str, at: (u32, Option<u64>), place: Place) -> Place {
        if matches!(place, Place::Refused(_)) {
            return place;
        }
        let (file, line) = match self.taken.entry(id.into()) {
            Entry::Occupied(first) => *first.get(),
            Entry::Vacant(new) => {
                new.insert(at);
                return place;
            }
        };
        let shown = |file: u32| self.gathered.shown(&self.gathered.files[file as usize]);
        let first = Problem { line, ..Problem::error("").in_file(&shown(file)) }.place();
        let message =
            format!("the article at {first} has the id {id:?} too and is kept; give this one another `id`");
        let problem = Problem { line: at.1, ..Problem::error(message).in_file(&shown(at.0)).of_field("id") };
        Place::Refused(Box::new(problem))
    }
}

/// The size of a text file and its front matter. No more of it is read.
fn look_at(path: &Path) -> Result<(u64, FrontMatter), Problem> {
    let look = || {
        let mut file = File::open(path)?;
        let len = file.metadata()?.len();
        let mut head = vec![0; 8];
        let read = file.read(&mut head)?;
        head.truncate(read);
        if front_matter::may_begin(&head) {
            let rest = front_matter::LONGEST as u64;
            file.take(rest).read_to_end(&mut head)?;
        }
        Ok((len, head))
    };
    let (len, head) = look().map_err(|error: io::Error| unreadable(&error))?;
    if len > MOST {
        return Err(too_long(len));
    }
    let head = match str::from_utf8(&head) {
        Ok(head) => head,
        // Only cut in the middle of a character.
        Err(error) if error.error_len().is_none() => {
            str::from_utf8(&head[..error.valid_up_to()]).unwrap_or_default()
        }
        // The article will be refused when it is loaded.
        Err(_) => "",
    };
    Ok((
        len,
        if front_matter::may_begin(head.as_bytes()) {
            front_matter::parse(head)
        } else {
            FrontMatter::default()
        },
    ))
}

/// Counts the warnings of one file, of which a million may be alike.
#[derive(Default)]
struct Warned(BTreeMap<&'static str, u64>);

impl Warned {
    const TOLD: u64 = 10;

    fn is_new(&mut self, problem: &Problem) -> bool {
        let Some(field) = problem.field else { return true };
        let count = self.0.entry(field).or_default();
        *count += 1;
        *count <= Self::TOLD
    }

    fn rest(self) -> impl Iterator<Item = Problem> {
        let more = |(field, count): (&'static str, u64)| {
            let rest = count.checked_sub(Self::TOLD).filter(|rest| *rest > 0)?;
            Some(Problem::warning(format!("{rest} more values like those above")).of_field(field))
        };
        self.0.into_iter().filter_map(more)
    }
}
