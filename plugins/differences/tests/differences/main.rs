//! What is told of how articles differ.

mod cases;
mod copies;
mod counted;
mod figures;
mod grounds;
mod kinds;
mod labels;
mod missing;
mod persons;
mod said;
mod sources;
mod told;
