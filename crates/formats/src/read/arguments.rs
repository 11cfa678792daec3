//! From the paths a user names to the files that hold articles.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    fs,
    io::{self, Read},
    path::{Path, PathBuf},
    sync::OnceLock,
};

use tempfile::NamedTempFile;
use walkdir::{DirEntry, WalkDir};

use crate::leftovers::Unfinished;

use super::{
    held::Held,
    left_out::{LeftOut, is_part_of_saved_page, tells_of_folder},
    names::{common_folder, lossy, part, parts, shortest_tails, slashed, stem},
    problem::{Problem, said, unreadable},
    recognise::{by_beginning, by_name, extensions},
    source::Source,
};

/// A path the user named.
pub(crate) struct Argument {
    path: PathBuf,
    /// What its articles' ids and sources begin with; empty where it is the only argument.
    prefix: String,
    kind: EntryKind,
}

enum EntryKind {
    Folder,
    File,
    /// What was read from a stream, kept for as long as the corpus.
    Stream(Spool, &'static dyn Source),
}

/// A stream in a temporary file, which goes with it, however the run ends.
struct Spool {
    file: NamedTempFile,
    _unfinished: Unfinished,
}

/// A file that holds articles.
pub(crate) struct SourceFile {
    /// Index of the argument it was found under.
    argument: usize,
    /// Where under it; empty where the argument is the file.
    relative: PathBuf,
    /// How it holds them.
    pub(crate) source: &'static dyn Source,
    /// Index of the group that it belongs to.
    pub(crate) group: usize,
    /// As it was when it was listed, where its form keeps it.
    pub(crate) held: OnceLock<Held>,
}

/// What the arguments hold, in order.
#[derive(Default)]
pub(crate) struct Gathered {
    pub(crate) arguments: Vec<Argument>,
    pub(crate) files: Vec<SourceFile>,
    /// The name of each group of files that lie together: those of a folder, those named one by
    /// one, the lines of one file. No two folders share one.
    pub(crate) groups: Vec<String>,
    pub(crate) problems: Vec<Problem>,
    /// Where each file really is, with its index; a stream is nowhere.
    pub(crate) real: HashMap<PathBuf, usize>,
}

/// Finds the files. `-` is `stdin`.
pub(crate) fn gather(paths: &[PathBuf], stdin: &mut dyn Read) -> Gathered {
    let mut gathered = Gathered::default();
    let mut folders = Vec::new();
    let paths: Vec<PathBuf> = each_folder_once(paths, &mut gathered.problems);
    let names = shortest_tails(&paths.iter().map(|path| parts(path, true)).collect::<Vec<_>>());
    let mut stdin = Some(stdin);
    for (path, name) in paths.iter().zip(names) {
        let kind = match open(path, &mut stdin) {
            Ok(kind) => kind,
            Err(problem) => {
                gathered.problems.push(problem.in_file(&path.to_string_lossy()));
                continue;
            }
        };
        let prefix = if paths.len() == 1 { String::new() } else { name };
        gathered.arguments.push(Argument { path: path.clone(), prefix, kind });
        gathered.walk_last(&mut folders);
    }
    gathered.name_groups(folders, &paths);
    gathered
}

/// The paths without the folders that were named before, by whatever path.
fn each_folder_once(paths: &[PathBuf], problems: &mut Vec<Problem>) -> Vec<PathBuf> {
    let mut known: HashMap<PathBuf, &PathBuf> = HashMap::new();
    let mut once = Vec::new();
    for path in paths {
        let real = path.canonicalize().ok().filter(|real| real.is_dir());
        match real.and_then(|real| known.insert(real, path)) {
            Some(first) => {
                let message = format!("the same folder as {}; it is read once", first.display());
                problems.push(Problem::warning(message).in_file(&path.to_string_lossy()));
            }
            None => once.push(path.clone()),
        }
    }
    once
}

/// What a group is, until all are known and can be named.
enum Group {
    Folder(Vec<String>),
    Named,
    Lines(String),
}

/// Adds a group, and says where it stands.
fn put(groups: &mut Vec<Group>, group: Group) -> usize {
    groups.push(group);
    groups.len() - 1
}

fn open(path: &Path, stdin: &mut Option<&mut dyn Read>) -> Result<EntryKind, Problem> {
    if path == Path::new("-") {
        let stdin = stdin.take().ok_or_else(|| Problem::error("standard input was already read"))?;
        return spool(stdin);
    }
    let metadata = fs::metadata(path).map_err(|error| match is_url(path) {
        true => Problem::error("nothing is fetched from the web; save the article as a .txt or .md file"),
        false => unreadable(&error),
    })?;
    if metadata.is_dir() {
        return Ok(EntryKind::Folder);
    }
    if metadata.is_file() {
        return match by_name(path) {
            Some(_) => Ok(EntryKind::File),
            None => Err(Problem::error(format!(
                "expected a folder or a {} file{}",
                extensions("or"),
                what_to_do(path)
            ))),
        };
    }
    // A pipe, as a shell makes for `<(…)`.
    let mut stream = fs::File::open(path).map_err(|error| unreadable(&error))?;
    spool(&mut stream)
}

fn is_url(path: &Path) -> bool {
    let path = path.to_string_lossy().to_ascii_lowercase();
    ["http:", "https:", "www."].iter().any(|start| path.starts_with(start))
}

/// How articles in a file of another form become ones that are read.
fn what_to_do(path: &Path) -> &'static str {
    let extension = path.extension().map(|extension| extension.to_string_lossy().to_ascii_lowercase());
    match extension.as_deref() {
        Some("json" | "xlsx" | "xls" | "ods") => {
            "; write each article as an object on a line of a .jsonl file, as {\"text\": \"…\", \"outlet\": \"…\"}"
        }
        Some("pdf" | "doc" | "docx" | "odt" | "rtf") => "; save its text as a .txt file",
        _ => "",
    }
}

fn spool(from: &mut dyn Read) -> Result<EntryKind, Problem> {
    let mut spool = || {
        let mut file = NamedTempFile::new()?;
        let _unfinished = Unfinished::new(file.path());
        io::copy(from, file.as_file_mut())?;
        let mut head = Vec::new();
        file.reopen()?.take(HEAD).read_to_end(&mut head)?;
        Ok::<_, io::Error>((Spool { file, _unfinished }, head))
    };
    let (spool, head) = spool().map_err(|error| {
        Problem::error(format!("could not be kept in a temporary file: {}", said(&error)))
    })?;
    by_beginning(&head).map(|source| EntryKind::Stream(spool, source))
}

/// So much of a stream is looked at to see what it is.
const HEAD: u64 = 64 * 1024;

impl Gathered {
    /// Adds the files of the argument added last.
    fn walk_last(&mut self, groups: &mut Vec<Group>) {
        let argument = self.arguments.len() - 1;
        let Argument { path, kind, .. } = &self.arguments[argument];
        let here = Path::new("");
        match kind {
            EntryKind::Folder => self.walk_folder(argument, groups),
            EntryKind::File => {
                let Some(source) = by_name(path) else { return };
                let known = groups.iter().position(|group| matches!(group, Group::Named));
                let group = match known {
                    Some(known) if source.is_one_article() => known,
                    _ if source.is_one_article() => put(groups, Group::Named),
                    _ => put(groups, Group::Lines(stem(path))),
                };
                self.add(argument, here, source, group);
            }
            EntryKind::Stream(_, source) => {
                let name = self.arguments[argument].id_of(here);
                let (source, group) = (*source, put(groups, Group::Lines(name)));
                self.add(argument, here, source, group);
            }
        }
    }

    /// Adds a file, unless it was found by another path.
    fn add(&mut self, argument: usize, relative: &Path, source: &'static dyn Source, group: usize) {
        let held = OnceLock::new();
        let file = SourceFile { argument, relative: relative.to_owned(), source, group, held };
        let is_stream = matches!(self.arguments[argument].kind, EntryKind::Stream(..));
        // What cannot be found will be told when it is read.
        if !is_stream && let Ok(real) = self.path(&file).canonicalize() {
            if let Some(known) = self.real.get(&real) {
                let first = self.shown(&self.files[*known]);
                let message = format!("the same file as {first}; it is read once");
                self.problems.push(Problem::warning(message).in_file(&self.shown(&file)));
                return;
            }
            self.real.insert(real, self.files.len());
        }
        self.files.push(file);
    }

    fn walk_folder(&mut self, index: usize, groups: &mut Vec<Group>) {
        let root = self.arguments[index].path.clone();
        let before = self.files.len();
        let mut of_folder: BTreeMap<PathBuf, usize> = BTreeMap::new();
        let (mut left_out, mut beside) = (LeftOut::default(), BesideArticles::default());
        for entry in files_in(&root) {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    let mut problem = not_walked(&error, &root);
                    problem.source = self.arguments[index].shown(&problem.source);
                    self.problems.push(problem);
                    continue;
                }
            };
            let is_article = entry.file_type().is_file()
                && !tells_of_folder(entry.path())
                && !is_part_of_saved_page(entry.path());
            let Some(source) = by_name(entry.path()).filter(|_| is_article) else {
                left_out.count(&entry);
                beside.others.insert(entry.into_path());
                continue;
            };
            beside.wanted.extend(source.beside(entry.path()));
            let relative = entry.path().strip_prefix(&root).unwrap_or(entry.path());
            let group = if source.is_one_article() {
                let folder = relative.parent().unwrap_or(Path::new(""));
                *of_folder.entry(folder.to_owned()).or_insert_with(|| {
                    let mut name = parts(&root, false);
                    name.extend(folder.components().map(part));
                    put(groups, Group::Folder(name))
                })
            } else {
                put(groups, Group::Lines(stem(relative)))
            };
            self.add(index, relative, source, group);
        }
        beside.wanted.intersection(&beside.others).for_each(|path| left_out.take_back(path));
        let told = left_out.told();
        let found = self.files.len() > before || !of_folder.is_empty();
        self.problems
            .extend(about_folder(told, found).map(|problem| problem.in_file(&root.to_string_lossy())));
    }

    fn name_groups(&mut self, groups: Vec<Group>, paths: &[PathBuf]) {
        let folders: Vec<Vec<String>> = groups
            .iter()
            .filter_map(|group| match group {
                Group::Folder(parts) => Some(parts.clone()),
                _ => None,
            })
            .collect();
        let mut names = shortest_tails(&folders).into_iter();
        self.groups = groups
            .into_iter()
            .map(|group| match group {
                Group::Folder(_) => names.next().unwrap_or_default(),
                Group::Named => common_folder(paths).unwrap_or_else(|| "story".to_owned()),
                Group::Lines(name) => name,
            })
            .collect();
    }

    pub(crate) fn path(&self, file: &SourceFile) -> PathBuf {
        let argument = &self.arguments[file.argument];
        match &argument.kind {
            EntryKind::Stream(spool, _) => spool.file.path().to_owned(),
            _ if file.relative.as_os_str().is_empty() => argument.path.clone(),
            _ => argument.path.join(&file.relative),
        }
    }

    /// The folders that were given.
    pub(crate) fn folders(&self) -> impl Iterator<Item = &Path> {
        let folders = self.arguments.iter().filter(|argument| matches!(argument.kind, EntryKind::Folder));
        folders.map(|argument| argument.path.as_path())
    }

    /// The path relative to the argument.
    pub(crate) fn source(&self, file: &SourceFile) -> String {
        let argument = &self.arguments[file.argument];
        if file.relative.as_os_str().is_empty() {
            argument.path.file_name().map_or_else(|| "-".to_owned(), lossy)
        } else {
            slashed(&file.relative)
        }
    }

    /// How a message names the file.
    pub(crate) fn shown(&self, file: &SourceFile) -> String {
        self.arguments[file.argument].shown(&self.source(file))
    }

    /// The id of the article in a file, where none is declared.
    pub(crate) fn id(&self, file: &SourceFile) -> String {
        self.arguments[file.argument].id_of(&file.relative)
    }
}

impl Argument {
    fn id_of(&self, relative: &Path) -> String {
        let own = || match self.path.as_os_str() == "-" {
            true => "stdin".to_owned(),
            false => stem(&self.path),
        };
        match (self.prefix.as_str(), relative.as_os_str().is_empty()) {
            ("", true) => own(),
            ("-", true) => "stdin".to_owned(),
            (prefix, true) => prefix.to_owned(),
            ("", false) => slashed(&relative.with_extension("")),
            (prefix, false) => format!("{prefix}/{}", slashed(&relative.with_extension(""))),
        }
    }

    fn shown(&self, source: &str) -> String {
        match (self.prefix.as_str(), &self.kind) {
            (_, EntryKind::Stream(..)) | ("", _) => source.to_owned(),
            (prefix, EntryKind::Folder) => format!("{prefix}/{source}"),
            // The prefix is the path without the extension.
            (prefix, EntryKind::File) => match self.path.extension() {
                Some(extension) => format!("{prefix}.{}", extension.to_string_lossy()),
                None => prefix.to_owned(),
            },
        }
    }
}

/// The files beside articles: those that are there, and those that are read if they are.
#[derive(Default)]
struct BesideArticles {
    others: HashSet<PathBuf>,
    wanted: HashSet<PathBuf>,
}

/// What there is to say of a folder: what is not read, or that nothing is.
fn about_folder(left_out: Option<String>, found: bool) -> Option<Problem> {
    if found {
        return left_out.map(Problem::note);
    }
    let message =
        format!("no article in this folder; they are {} files (hidden ones do not count)", extensions("and"));
    Some(Problem::error(match left_out {
        Some(left_out) => format!("{message}; {left_out}"),
        None => message,
    }))
}

/// The files below a folder, by path. Links are followed; one that leads back up is an error.
fn files_in(folder: &Path) -> impl Iterator<Item = walkdir::Result<DirEntry>> {
    let hidden = |entry: &DirEntry| entry.depth() > 0 && lossy(entry.file_name()).starts_with('.');
    WalkDir::new(folder)
        .follow_links(true)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(move |entry| !hidden(entry))
        .filter(|entry| entry.as_ref().map_or(true, |entry| !entry.file_type().is_dir()))
}

fn not_walked(error: &walkdir::Error, root: &Path) -> Problem {
    let path = error.path().unwrap_or(root);
    let source = slashed(path.strip_prefix(root).unwrap_or(path));
    if error.loop_ancestor().is_some() {
        return Problem::warning("a link back to a folder it lies in; it is not followed").in_file(&source);
    }
    let why = error.io_error().map_or_else(|| error.to_string(), said);
    Problem::error(format!("cannot be read: {why}")).in_file(&source)
}
