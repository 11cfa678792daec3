//! Results where the user wants them: whole, or not at all.

use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::{self, BufWriter, Stdout, Write},
    path::{Path, PathBuf},
};

use tempfile::{Builder, NamedTempFile};

use crate::leftovers::Unfinished;

/// Standard output, or a file that takes the place of an older one only when it is whole.
pub struct Output(Destination);

enum Destination {
    Stdout(BufWriter<Stdout>),
    /// What cannot be replaced: a device, a pipe.
    Stream(BufWriter<File>),
    File(BufWriter<NamedTempFile>, PathBuf, Unfinished),
}

impl Output {
    /// A file, or standard output without a path. A folder, or one that is not there, is an error
    /// before any work is done.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn open(path: Option<&Path>) -> io::Result<Self> {
        let Some(path) = path else { return Ok(Self(Destination::Stdout(BufWriter::new(io::stdout())))) };
        Ok(Self(match fs::metadata(path) {
            Ok(old) if old.is_dir() => {
                let message = "this is a folder; name a file";
                return Err(io::Error::new(io::ErrorKind::IsADirectory, message));
            }
            Err(_) if path.as_os_str().as_encoded_bytes().ends_with(b"/") => {
                let message = "this is the name of a folder; name a file";
                return Err(io::Error::new(io::ErrorKind::IsADirectory, message));
            }
            Ok(old) if old.is_file() => {
                // What a link leads to is replaced, not the link.
                let path = path.canonicalize()?;
                let (file, unfinished) = beside(&path)?;
                fs::set_permissions(file.path(), old.permissions())?;
                Destination::File(BufWriter::new(file), path, unfinished)
            }
            Ok(_) => Destination::Stream(BufWriter::new(File::options().write(true).open(path)?)),
            Err(_) => {
                let (file, unfinished) = beside(path)?;
                Destination::File(BufWriter::new(file), path.to_owned(), unfinished)
            }
        }))
    }

    /// Writes what is left, and puts the file in its place.
    ///
    /// # Errors
    /// When the disk is full, and the like. What was there before is still there then.
    pub fn finish(self) -> io::Result<()> {
        match self.0 {
            Destination::Stdout(mut stdout) => stdout.flush(),
            Destination::Stream(mut stream) => stream.flush(),
            Destination::File(file, path, _unfinished) => {
                let file = file.into_inner().map_err(io::IntoInnerError::into_error)?;
                if path.exists() {
                    // What takes the place of something whole is whole on the disk too.
                    file.as_file().sync_all()?;
                }
                file.persist(path).map(drop).map_err(io::Error::from)
            }
        }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.0 {
            Destination::Stdout(stdout) => stdout.write(bytes),
            Destination::Stream(stream) => stream.write(bytes),
            Destination::File(file, ..) => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.0 {
            Destination::Stdout(stdout) => stdout.flush(),
            Destination::Stream(stream) => stream.flush(),
            Destination::File(file, ..) => file.flush(),
        }
    }
}

/// Whether the reader of our output went away, as `head` does: a quiet end, not a failure.
#[must_use]
pub fn reader_left(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::BrokenPipe
}

/// A file beside `path`, with the permissions that a new file gets.
fn beside(path: &Path) -> io::Result<(NamedTempFile, Unfinished)> {
    let mut unfinished = None;
    let file = Builder::new().prefix(".parallax-").make_in(folder_there(path)?, |path| {
        unfinished = Some(Unfinished::new(path));
        File::create_new(path)
    })?;
    unfinished.map(|unfinished| (file, unfinished)).ok_or_else(|| io::ErrorKind::Other.into())
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The folder that something is written into.
fn folder_there(path: &Path) -> io::Result<&Path> {
    let folder = folder_of(path);
    let shown = folder.display();
    match fs::metadata(folder) {
        Ok(there) if !there.is_dir() => {
            Err(io::Error::new(io::ErrorKind::NotADirectory, format!("{shown} is a file, and no folder")))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let message = format!("there is no folder {shown}; make it first, as with `mkdir -p {shown}`");
            Err(io::Error::new(error.kind(), message))
        }
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
            let message = format!("there is no folder {shown}, since a file stands in its path");
            Err(io::Error::new(error.kind(), message))
        }
        _ => Ok(folder),
    }
}

/// A folder that is being filled beside the one it will be. It goes away if it is not put there.
pub struct Building {
    path: PathBuf,
    unfinished: Option<Unfinished>,
}

impl Building {
    /// A new, empty folder next to where it will be.
    ///
    /// # Errors
    /// When nothing can be made there.
    pub fn beside(to: &Path) -> io::Result<Self> {
        // Not a `TempDir`: that would be closed to all but its owner.
        let (folder, process) = (folder_there(to)?, std::process::id());
        for attempt in 0..1000 {
            let path = folder.join(format!(".parallax-{process}-{attempt}"));
            if path.symlink_metadata().is_ok() {
                continue;
            }
            let unfinished = Some(Unfinished::new(&path));
            match fs::create_dir(&path) {
                Ok(()) => return Ok(Self { path, unfinished }),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    /// Where it is now.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Takes the place of `to`. At any time one of the two is there.
    ///
    /// # Errors
    /// When it cannot be moved there.
    pub fn replace(self, to: &Path) -> io::Result<()> {
        if !to.exists() {
            return fs::rename(&self.path, to);
        }
        let to = to.canonicalize()?;
        if exchange(&self.path, &to) {
            return Ok(());
        }
        // Where two names cannot be exchanged, the old one stands aside for a moment.
        let aside = folder_of(&to).join(format!(".parallax-{}-old", std::process::id()));
        fs::rename(&to, &aside)?;
        if let Err(error) = fs::rename(&self.path, &to) {
            return Err(match fs::rename(&aside, &to) {
                Ok(()) => error,
                Err(_) => io::Error::new(
                    error.kind(),
                    format!(
                        "{error}; the new tables are in {}, the old ones in {}",
                        self.leave().display(),
                        aside.display()
                    ),
                ),
            });
        }
        fs::remove_dir_all(aside)
    }

    /// Lets it stay where it is.
    fn leave(mut self) -> PathBuf {
        self.unfinished = None;
        std::mem::take(&mut self.path)
    }
}

/// Gives each of two folders the name of the other in one step; false where the system cannot.
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).is_ok()
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> bool {
    false
}

impl Drop for Building {
    fn drop(&mut self) {
        // It is not there any more when it was put in its place; after an exchange this is the old one.
        if self.unfinished.is_some() {
            let _ = fs::remove_dir_all(&self.path);
        }
    }
}

/// How a form's folder is known, so that it may be replaced.
pub(crate) struct Ours {
    /// The tables that an earlier run lists in it.
    pub(crate) list: fn(&Path) -> Option<Vec<String>>,
    /// What lies there besides.
    pub(crate) others: &'static [&'static str],
    /// How the names of its files end.
    pub(crate) ending: &'static str,
}

impl Ours {
    /// The files that an earlier run says it wrote.
    fn files(&self, folder: &Path) -> Option<BTreeSet<String>> {
        let tables = (self.list)(folder)?.into_iter().chain(["tables".to_owned()]);
        let files = tables.map(|table| format!("{table}.{}", self.ending));
        Some(files.chain(self.others.iter().map(|other| (*other).to_owned())).collect())
    }
}

/// Refuses to replace what is not a folder of tables that we wrote.
pub(crate) fn check_tables(to: &Path, ours: &Ours) -> io::Result<()> {
    let files = ours.files(to).unwrap_or_default();
    check_replaceable(to, "table", |name| files.contains(name))
}

/// Refuses to replace what is not a folder of things that we wrote, tables or pages.
///
/// # Errors
/// When `to` is a file, cannot be read, or holds what is not ours: the first such name is told.
pub fn check_replaceable(to: &Path, thing: &str, ours: impl Fn(&str) -> bool) -> io::Result<()> {
    let refused = |what: String| {
        let message =
            format!("{what}; name a new folder, or one that holds earlier {thing}s and nothing else");
        io::Error::new(io::ErrorKind::AlreadyExists, message)
    };
    folder_there(to)?;
    let entries = match fs::read_dir(to) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
            return Err(refused(format!("this is a file, and {thing}s are a folder")));
        }
        Err(error) => return Err(error),
    };
    let names = entries.map(|entry| entry.map(|entry| entry.file_name().to_string_lossy().into_owned()));
    let names: BTreeSet<String> = names.collect::<io::Result<_>>()?;
    match names.iter().find(|name| !ours(name)) {
        Some(other) => Err(refused(format!("it holds `{other}`, which is no {thing} of ours"))),
        None => Ok(()),
    }
}
