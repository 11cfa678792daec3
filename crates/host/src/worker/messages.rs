//! What is said to a worker and by it: `docs/edge.md` describes the protocol.
//!
//! A message is its length in bytes and the number of its request, each as eight bytes, the lowest first, and
//! then that many bytes: JSON, or a whole Arrow IPC stream.

use std::io::{self, Read, Write};

use parallax_edge::description::Description;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The version of the protocol.
pub(super) const VERSION: u32 = 1;

/// The bytes of a length and a number.
pub(super) const HEAD: usize = 2 * NUMBER;
const NUMBER: usize = size_of::<u64>();

/// What a worker is asked for, apart from batches.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Ask {
    /// The version of the protocol.
    pub(super) parallax: u32,
    /// What to do.
    #[serde(flatten)]
    pub(super) what: What,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub(super) enum What {
    /// Say which passes there are.
    Describe,
    /// Make a pass. Two messages follow: streams without a batch, of the types of what it gets and gives.
    Make { pass: String, settings: Map<String, Value> },
}

/// What a worker says, apart from batches.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Said {
    /// The version of the protocol, with a description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) parallax: Option<u32>,
    /// Why it does not do what it was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) error: Option<String>,
    /// All settings of a pass that was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) settings: Option<Value>,
}

/// A description, with the version of the protocol.
#[derive(Serialize, Deserialize)]
pub(super) struct Described {
    pub(super) parallax: u32,
    #[serde(flatten)]
    pub(super) description: Description,
}

/// A request as a message.
pub(super) fn ask(what: What) -> Result<Vec<u8>, String> {
    serde_json::to_vec(&Ask { parallax: VERSION, what }).map_err(|error| error.to_string())
}

/// What goes before a message of a request, or of its answer.
pub(super) fn head(message: &[u8], request: u64) -> [u8; HEAD] {
    let mut head = [0; HEAD];
    head[..NUMBER].copy_from_slice(&(message.len() as u64).to_le_bytes());
    head[NUMBER..].copy_from_slice(&request.to_le_bytes());
    head
}

/// The length and the number of the request.
pub(super) fn of_head(head: [u8; HEAD]) -> (u64, u64) {
    let number = |at| u64::from_le_bytes(std::array::from_fn(|byte| head[at + byte]));
    (number(0), number(NUMBER))
}

/// Writes a message, for those who may wait.
pub(crate) fn write(to: &mut impl Write, message: &[u8], request: u64) -> io::Result<()> {
    to.write_all(&head(message, request))?;
    to.write_all(message)?;
    to.flush()
}

/// Reads a message and the number of its request, for those who may wait and who trust the other side. `None`
/// when there are no more.
pub(super) fn read(from: &mut impl Read) -> io::Result<Option<(Vec<u8>, u64)>> {
    let mut head = [0; HEAD];
    match from.read_exact(&mut head) {
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
        read => read?,
    }
    let (length, request) = of_head(head);
    let too_long = |_| io::Error::new(io::ErrorKind::InvalidData, "a message is too long");
    let mut message = vec![0; usize::try_from(length).map_err(too_long)?];
    from.read_exact(&mut message)?;
    Ok(Some((message, request)))
}
