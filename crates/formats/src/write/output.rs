//! Results where the user wants them: whole, or not at all.

use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::{self, BufWriter, Stdout, Write},
    path::{Path, PathBuf},
};

use tempfile::{Builder, NamedTempFile};

/// Standard output, or a file that takes the place of an older one only when it is whole.
pub struct Output(Destination);

enum Destination {
    Stdout(BufWriter<Stdout>),
    /// What cannot be replaced: a device, a pipe.
    Stream(BufWriter<File>),
    File(BufWriter<NamedTempFile>, PathBuf),
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
            Ok(old) if old.is_file() => {
                // What a link leads to is replaced, not the link.
                let path = path.canonicalize()?;
                let file = beside(&path)?;
                fs::set_permissions(file.path(), old.permissions())?;
                Destination::File(BufWriter::new(file), path)
            }
            Ok(_) => Destination::Stream(BufWriter::new(File::options().write(true).open(path)?)),
            Err(_) => Destination::File(BufWriter::new(beside(path)?), path.to_owned()),
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
            Destination::File(file, path) => {
                let file = file.into_inner().map_err(io::IntoInnerError::into_error)?;
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
            Destination::File(file, _) => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.0 {
            Destination::Stdout(stdout) => stdout.flush(),
            Destination::Stream(stream) => stream.flush(),
            Destination::File(file, _) => file.flush(),
        }
    }
}

/// Whether the reader of our output went away, as `head` does: a quiet end, not a failure.
#[must_use]
pub fn reader_left(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::BrokenPipe
}

/// A file beside `path`, with the permissions that a new file gets.
fn beside(path: &Path) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.prefix(".parallax-").make_in(folder_of(path), |path| File::create_new(path))
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// A folder that is being filled beside the one it will be. It goes away if it is not put there.
pub(crate) struct Building(PathBuf);

impl Building {
    pub(crate) fn beside(to: &Path) -> io::Result<Self> {
        // Not a `TempDir`: that would be closed to all but its owner.
        let process = std::process::id();
        for attempt in 0..1000 {
            let path = folder_of(to).join(format!(".parallax-{process}-{attempt}"));
            match fs::create_dir(&path) {
                Ok(()) => return Ok(Self(path)),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Takes the place of `to`.
    pub(crate) fn replace(self, to: &Path) -> io::Result<()> {
        if !to.exists() {
            return fs::rename(&self.0, to);
        }
        let to = to.canonicalize()?;
        let old = Self::beside(&to)?;
        let kept = old.0.join("old");
        fs::rename(&to, &kept)?;
        fs::rename(&self.0, &to).inspect_err(|_| {
            // There is nothing to be done if that fails too.
            let _ = fs::rename(&kept, &to);
        })
    }
}

impl Drop for Building {
    fn drop(&mut self) {
        // It is not there any more when it was put in its place.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Refuses to replace what is not a folder of tables that we wrote.
pub(crate) fn check_replaceable(to: &Path) -> io::Result<()> {
    let refused = |what: String| {
        let message = format!("{what}; name a new folder, or one that holds earlier tables and nothing else");
        io::Error::new(io::ErrorKind::AlreadyExists, message)
    };
    let entries = match fs::read_dir(to) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
            return Err(refused("this is a file, and tables are a folder".to_owned()));
        }
        Err(error) => return Err(error),
    };
    let ours = our_tables(to).unwrap_or_default();
    let names = entries.map(|entry| entry.map(|entry| entry.file_name().to_string_lossy().into_owned()));
    let names: BTreeSet<String> = names.collect::<io::Result<_>>()?;
    match names.difference(&ours).next() {
        Some(other) => Err(refused(format!("it holds `{other}`, which is no table of ours"))),
        None => Ok(()),
    }
}

/// The files that an earlier run says it wrote.
fn our_tables(folder: &Path) -> Option<BTreeSet<String>> {
    let mut list = csv::Reader::from_path(folder.join("tables.csv")).ok()?;
    if list.headers().ok()? != ["table", "rows"].as_slice() {
        return None;
    }
    let names = list.records().map(|row| Some(format!("{}.csv", row.ok()?.get(0)?)));
    let others = ["tables.csv", "datapackage.json"].map(|name| Some(name.to_owned()));
    names.chain(others).collect()
}
