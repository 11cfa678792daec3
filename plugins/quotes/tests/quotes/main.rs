//! Who is said to have said what: sentences with carets under the words.

mod attributions;
mod direct;
mod indirect;
mod interviews;
mod mixed;
mod others;
mod sieve;
mod who;
