//! A form of results, and what is written in it.

use std::{
    io::{self, Write},
    path::Path,
};

use rayon::prelude::*;

use super::record::{Failure, Results, RunRecord};

/// A form in which results can be written.
pub trait Form: Sync {
    /// The name it is asked for by.
    fn name(&self) -> &'static str;

    /// What it is, in a line.
    fn help(&self) -> &'static str;

    /// Whether it shows a layer if the user names none: all findings. A run makes those, and what they need.
    fn shows(&self, layer: &Offer<'_>) -> bool {
        !layer.groundwork
    }

    /// Layers that it reads besides, without showing them.
    fn reads(&self) -> &'static [&'static str] {
        &[]
    }

    /// Whether it can show no other layers than those.
    fn is_of_those_only(&self) -> bool {
        false
    }

    /// Whether it says what was skipped; if not, somebody else should.
    fn says_what_was_skipped(&self) -> bool {
        true
    }

    /// Whether it can be written without the words of the articles.
    fn can_withhold(&self) -> bool {
        false
    }

    /// Begins to write. Without a path it writes to standard output.
    ///
    /// # Errors
    /// If it cannot be written there. No work has been done then.
    fn open(&self, run: &RunRecord<'_>, to: Option<&Path>) -> io::Result<Box<dyn Sink>>;
}

/// A layer that could be made.
#[derive(Debug, Clone, Copy)]
pub struct Offer<'a> {
    /// Its name.
    pub layer: &'a str,
    /// Whether it is there for other passes to read, rather than something found.
    pub groundwork: bool,
    /// Whether a pass of that name comes with the program.
    pub shipped: bool,
}

/// Where results go: whole, or not at all.
pub trait Sink: Send {
    /// Adds a window of stories, in their order.
    ///
    /// # Errors
    /// When the disk is full, and the like. [`reader_left`](crate::reader_left) tells a quiet end from a failure.
    fn write(&mut self, window: &[Results<'_>]) -> io::Result<()>;

    /// Adds what was lost before it belonged to a story, and puts the results in their place.
    ///
    /// # Errors
    /// When the disk is full, and the like. What was there before is still there then.
    fn finish(self: Box<Self>, lost: &[Failure<'_>]) -> io::Result<()>;
}

/// Renders stories side by side, and writes them in order.
///
/// # Errors
/// What rendering or writing says first.
pub fn in_order(
    window: &[Results<'_>],
    out: &mut impl Write,
    render: impl Fn(&Results<'_>) -> io::Result<Vec<u8>> + Send + Sync,
) -> io::Result<()> {
    let rendered: io::Result<Vec<Vec<u8>>> = window.par_iter().map(render).collect();
    rendered?.iter().try_for_each(|story| out.write_all(story))
}
