//! What newspapers are called.

/// The last words of newspapers' names: "the Nyholt Herald".
const NEWSPAPERS: &[&str] = &[
    "Argus",
    "Bulletin",
    "Chronicle",
    "Courier",
    "Dispatch",
    "Echo",
    "Examiner",
    "Gazette",
    "Herald",
    "Inquirer",
    "Ledger",
    "Mail",
    "Observer",
    "Post",
    "Register",
    "Reporter",
    "Sentinel",
    "Telegraph",
    "Times",
    "Tribune",
];

/// Whether a name of several words ends as those of newspapers do, or with one of `others`.
#[must_use]
pub fn is_newspaper(name: &str, others: &[&str]) -> bool {
    name.rsplit_once(' ').is_some_and(|(_, last)| NEWSPAPERS.contains(&last) || others.contains(&last))
}
