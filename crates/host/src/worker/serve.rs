//! Inside a worker: the limits it sets itself, and the passes of a library, one batch after the other.

use std::{
    fs::File,
    io::{self, BufReader, Read, Write},
    os::unix::process::CommandExt,
    path::Path,
    process::Command,
};

use arrow_schema::DataType;
use parallax_edge::{
    description::{Description, PassDescription},
    host::{Library, Made},
};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

use super::{
    messages::{Ask, Described, Said, VERSION, What, read, write},
    table,
};
use crate::library;

/// Becomes a command, within a limit of memory.
///
/// # Errors
/// Why it cannot be started. If it can, this does not return.
pub fn become_command(memory_mib: u64, words: &[String]) -> Result<(), String> {
    confine(memory_mib)?;
    let (program, arguments) = words.split_first().ok_or("there is no command")?;
    // What depends on the hashes of an interpreter would be different in every run.
    let error = Command::new(program).args(arguments).env("PYTHONHASHSEED", "0").exec();
    Err(format!("`{program}` cannot be started: {error}"))
}

/// Opens the library with that SHA-256, within a limit of memory, and runs its passes for whoever holds the
/// other end of standard input and output, until that is closed.
///
/// # Errors
/// Why it cannot go on.
pub fn serve_library(memory_mib: u64, path: &Path, sha256: &str) -> Result<(), String> {
    confine(memory_mib.saturating_add(taken_mib()))?;
    // What a library prints, or reads, is not to get between the messages.
    let (stdin, stdout) = apart().map_err(text)?;
    let mut served = Served { path, sha256, open: None, made: None };
    served.serve(&mut BufReader::new(stdin), &mut { stdout }).map_err(text)
}

fn confine(memory_mib: u64) -> Result<(), String> {
    let bytes = memory_mib.saturating_mul(1 << 20);
    // A limit may be lowered, never raised.
    let bytes = getrlimit(Resource::As).maximum.map_or(bytes, |already| already.min(bytes));
    let at_most = |limit| Rlimit { current: Some(limit), maximum: Some(limit) };
    setrlimit(Resource::As, at_most(bytes))
        .map_err(|error| format!("its memory cannot be limited: {error}"))?;
    // What is in its memory when it ends is of no use to anybody.
    let _ = setrlimit(Resource::Core, at_most(0));
    // It ends when the one who asks is gone. Elsewhere, when there is nothing more to read.
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_parent_process_death_signal(Some(rustix::process::Signal::KILL));
    Ok(())
}

/// The address space that this program has taken before it does anything: its allocator reserves plenty.
fn taken_mib() -> u64 {
    // In pages, as Linux says it. Elsewhere it counts as part of the limit.
    let taken = std::fs::read_to_string("/proc/self/statm").ok();
    let pages = taken.and_then(|taken| taken.split(' ').next()?.parse::<u64>().ok()).unwrap_or_default();
    (pages * rustix::param::page_size() as u64) >> 20
}

/// Standard input and output, out of everybody's reach: what is written to the latter from now on goes to
/// standard error.
fn apart() -> io::Result<(File, File)> {
    let stdin = rustix::io::fcntl_dupfd_cloexec(io::stdin(), 3)?;
    let stdout = rustix::io::fcntl_dupfd_cloexec(io::stdout(), 3)?;
    rustix::stdio::dup2_stdin(File::open("/dev/null")?)?;
    rustix::stdio::dup2_stdout(io::stderr())?;
    Ok((stdin.into(), stdout.into()))
}

/// A library, opened when it is first asked about.
struct Served<'a> {
    path: &'a Path,
    sha256: &'a str,
    open: Option<Vec<(Library, u32, PassDescription)>>,
    made: Option<Ready>,
}

/// A pass, and the type of its batches.
struct Ready {
    pass: Made,
    reads: DataType,
}

impl Served<'_> {
    fn serve(&mut self, from: &mut impl Read, to: &mut impl Write) -> io::Result<()> {
        while let Some((message, request)) = read(from)? {
            let answer =
                if message.first() == Some(&b'{') { self.told(&message, from) } else { self.found(message) };
            let sorry = |why| serde_json::to_vec(&Said { error: Some(why), ..Said::default() });
            write(to, &answer.or_else(sorry)?, request)?;
        }
        Ok(())
    }

    fn told(&mut self, message: &[u8], from: &mut impl Read) -> Result<Vec<u8>, String> {
        let Ask { parallax, what } = serde_json::from_slice(message).map_err(text)?;
        if parallax != VERSION {
            return Err(format!("it speaks version {VERSION} of the protocol, not {parallax}"));
        }
        match what {
            What::Describe => {
                let passes = self.passes()?.iter().map(|(_, _, pass)| pass.clone()).collect();
                let description = Description { passes, error: None };
                serde_json::to_vec(&Described { parallax: VERSION, description }).map_err(text)
            }
            What::Make { pass, settings } => {
                let mut of = || -> Result<DataType, String> {
                    let (message, _) = read(from).map_err(text)?.ok_or("there is no type")?;
                    table::decode_type(message)
                };
                let (reads, writes) = (of()?, of()?);
                let (library, at, _) = self
                    .passes()?
                    .iter()
                    .find(|(_, _, known)| known.name.0 == pass)
                    .ok_or_else(|| format!("it has no pass `{pass}`"))?;
                let settings = serde_json::Value::Object(settings).to_string();
                let (pass, shown) = library.make(*at, &settings, &reads, writes)?;
                self.made = Some(Ready { pass, reads });
                let settings = shown.and_then(|shown| serde_json::from_str(&shown).ok());
                serde_json::to_vec(&Said { settings, ..Said::default() }).map_err(text)
            }
        }
    }

    fn found(&self, batch: Vec<u8>) -> Result<Vec<u8>, String> {
        let Ready { pass, reads } = self.made.as_ref().ok_or("there is a batch, and no pass was made")?;
        table::encode(&pass.run(&table::decode(batch, reads)?)?)
    }

    fn passes(&mut self) -> Result<&[(Library, u32, PassDescription)], String> {
        if self.open.is_none() {
            self.open = Some(library::open(self.path, self.sha256)?);
        }
        Ok(self.open.as_deref().unwrap_or_default())
    }
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}
