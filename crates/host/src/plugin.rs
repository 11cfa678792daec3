//! What the user named: passes from elsewhere, and what they may take.

use std::{path::PathBuf, time::Duration};

use parallax_runner::Available;

/// Passes that the user named.
#[derive(Debug, Clone, PartialEq)]
pub struct Plugin {
    /// Where they are.
    pub from: Origin,
    /// Whether they may take the place of built-in ones.
    pub replace: bool,
}

/// Where passes come from.
#[derive(Debug, Clone, PartialEq)]
pub enum Origin {
    /// A library.
    Library {
        /// The file.
        path: PathBuf,
        /// The SHA-256 that it must have, in hexadecimal.
        sha256: Option<String>,
        /// What it may take in a process of its own; `None`: it is opened in this one.
        isolation: Option<Limits>,
    },
    /// A program that speaks the protocol of workers.
    Command {
        /// Its name and its arguments.
        words: Vec<String>,
        /// Where it is started.
        folder: PathBuf,
        /// What it may take.
        limits: Limits,
    },
}

/// What a worker may take for a batch.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    /// How long.
    pub time: Duration,
    /// How much memory, in MiB of its address space.
    pub memory_mib: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { time: Duration::from_secs(60), memory_mib: 4096 }
    }
}

impl Limits {
    /// The most bytes of an answer, which this program has to hold: rows of a batch take a small part of them.
    pub(crate) fn answer(&self) -> u64 {
        self.memory_mib.min(512).saturating_mul(1 << 20)
    }

    /// How long it may take to say what it is: an interpreter and what it imports have to be loaded first.
    pub(crate) fn start(&self) -> Duration {
        self.time.saturating_add(Duration::from_secs(10))
    }
}

/// The last line of the standard error of a program that has opened libraries: a library may end it with any
/// code.
pub const OPENED: &str = "all of them can be opened";

/// How this program is started once more. Each time it does one thing, and if that fails ends with a
/// failure, the reason being the last line of its standard error.
#[derive(Debug, Clone)]
pub struct Itself {
    /// The program.
    pub program: PathBuf,
    /// Before the paths of libraries: to call [`try_open`](crate::try_open) with them, and then to say [`OPENED`].
    pub open: &'static str,
    /// Before a number, and either `library`, a path and a SHA-256, or `command`, `--` and the words of one: to call
    /// [`crate::serve_library`] or [`crate::become_command`] with them.
    pub work: &'static str,
}

impl Plugin {
    /// What the user called it.
    #[must_use]
    pub fn name(&self) -> String {
        match &self.from {
            Origin::Library { path, .. } => path.display().to_string(),
            Origin::Command { words, .. } => format!("`{}`", words.join(" ")),
        }
    }

    /// Whether it may have a pass of that name, beside those that are there.
    pub(crate) fn may_have(&self, name: &str, available: &[Available]) -> Result<(), String> {
        let Some(other) = available.iter().find(|other| other.about.name == name) else { return Ok(()) };
        match &other.about.library {
            None if self.replace => Ok(()),
            None => Err(format!(
                "its pass `{name}` is built in as well; `replace = true` in the `[[plugin]]` table of a \
                 configuration lets it take that place"
            )),
            Some(label) => {
                let other = label.split(" sha256:").next().unwrap_or_default();
                Err(format!("its pass `{name}` is also in {other}; name one of the two"))
            }
        }
    }

    pub(crate) fn refused(&self, why: &str) -> String {
        refused(&self.name(), why)
    }
}

/// The sentence that names the plugin.
pub(crate) fn refused(name: &str, why: &str) -> String {
    format!("the plugin {name}: {why}")
}
