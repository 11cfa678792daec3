//! Reading articles, writing results.
//!
//! [`Corpus::open`] finds the articles and their stories without holding a text; [`Corpus::load`]
//! reads one. What is wrong with an input is a [`Problem`], said with file, line and field, and
//! does not stop the rest. The writers take rows they know nothing of: a [`Form`] of [`FORMS`] is
//! opened, and its [`Sink`] takes a window of [`Results`] after another.

mod leftovers;
mod read;
mod write;

pub use leftovers::remove_leftovers;
pub use read::{
    bytes::decode,
    corpus::Corpus,
    front_matter::article,
    html::{OUR_HEAD, is_our_page},
    index::{Listing, Locator, Stories},
    problem::{Problem, Severity},
};
pub use write::{
    FORMS, annotations, conllu, csv,
    form::{Form, Offer, Sink, in_order},
    jsonl,
    output::{Building, Output, check_replaceable, reader_left},
    parquet,
    picture::picture,
    record::{
        ArticleRecord, Decoded, Failure, LeftOutRecord, PassRecord, PassResult, Record, Results, RunRecord,
        Skipped, StoryRecord, Table, UnitResults, sha256,
    },
    rejoin::rejoin,
    schema,
    shown::{Shown, shown},
    withheld::TELLING_ALL,
};
