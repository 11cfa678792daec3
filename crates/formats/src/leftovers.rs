//! Files and folders that are there only until they are whole, so that a run that is ended from outside can
//! take them away.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

static UNFINISHED: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

fn unfinished() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A path that is among the leftovers for as long as this lives.
pub(crate) struct Unfinished(PathBuf);

impl Unfinished {
    pub(crate) fn new(path: &Path) -> Self {
        unfinished().insert(path.to_owned());
        Self(path.to_owned())
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        unfinished().remove(&self.0);
    }
}

/// Removes what a run has begun to write and not put in its place, then calls `end`, which ends the program.
/// Nothing new is begun meanwhile.
pub fn remove_leftovers(end: impl FnOnce()) {
    let unfinished = unfinished();
    for path in &*unfinished {
        // It may just have been put in its place. More cannot be done about it.
        let _ = fs::remove_file(path).or_else(|_| fs::remove_dir_all(path));
    }
    end();
}
