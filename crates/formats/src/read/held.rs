//! A file of many articles, as it was when they were listed.

use std::{
    fs::{File, Metadata},
    io,
    path::{Path, PathBuf},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::SystemTime,
};

use std::io::{Read, Seek, SeekFrom};

use super::{
    columns::Columns,
    problem::{Problem, unreadable},
    source::Location,
};

/// What tells that a file is not what it was.
type Stamp = (u64, Option<SystemTime>);

/// A file that stays open, so that its articles are read from it even if another takes its name. Its size and the time
/// of its last change must stay.
pub(crate) struct Held {
    path: PathBuf,
    stamp: Stamp,
    /// A process may have so many files open and no more: others are opened again.
    open: Option<Mutex<File>>,
    /// Of a table: how its rows are read.
    pub(crate) columns: Option<Columns>,
}

/// How many files are held open.
static OPEN: AtomicUsize = AtomicUsize::new(0);
const MOST_OPEN: usize = 128;

impl Held {
    /// Opens a file, to be held and to be read.
    pub(crate) fn open(path: &Path) -> io::Result<(Self, File)> {
        let file = File::open(path)?;
        Ok((Self::new(path, file.try_clone()?)?, file))
    }

    fn new(path: &Path, file: File) -> io::Result<Self> {
        let stamp = stamp(&file.metadata()?);
        let held = OPEN.fetch_add(1, Ordering::Relaxed) < MOST_OPEN;
        if !held {
            OPEN.fetch_sub(1, Ordering::Relaxed);
        }
        Ok(Self { path: path.to_owned(), stamp, open: held.then(|| Mutex::new(file)), columns: None })
    }

    /// The bytes at a place.
    ///
    /// # Errors
    /// Why they cannot be read, or that the file is another now.
    pub(crate) fn read(&self, place: Location) -> Result<Vec<u8>, Problem> {
        let read = match &self.open {
            Some(file) => self.read_from(&mut file.lock().unwrap_or_else(PoisonError::into_inner), place),
            None => File::open(&self.path).and_then(|mut file| self.read_from(&mut file, place)),
        };
        match read {
            Ok(Some(bytes)) => Ok(bytes),
            Ok(None) => Err(Problem::error("the file was changed while it was read; run again")),
            Err(error) => Err(unreadable(&error)),
        }
    }

    /// Nothing, if the file changed; looked at behind reading.
    fn read_from(&self, file: &mut File, place: Location) -> io::Result<Option<Vec<u8>>> {
        if stamp(&file.metadata()?) != self.stamp {
            return Ok(None);
        }
        file.seek(SeekFrom::Start(place.offset))?;
        let mut bytes = vec![0; usize::try_from(place.len).map_err(io::Error::other)?];
        file.read_exact(&mut bytes)?;
        Ok((stamp(&file.metadata()?) == self.stamp).then_some(bytes))
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        if self.open.is_some() {
            OPEN.fetch_sub(1, Ordering::Relaxed);
        }
    }
}

fn stamp(metadata: &Metadata) -> Stamp {
    (metadata.len(), metadata.modified().ok())
}
