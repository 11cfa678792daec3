use parallax_corpus::{Reads, Story};

use crate::Block;

/// A section of the report: how what a pass found is told.
pub trait Section {
    /// What the section is asked for by.
    const NAME: &'static str;
    /// What stands over it.
    const TITLE: &'static str;
    /// The layers that it shows. Where one of the story's is missing, there is no section; an article that
    /// lacks one of an article's is left out.
    type Shows: Reads<Story>;

    /// What it tells of a story, with at most `top` findings of one kind; nothing, if there is nothing to
    /// be said, not even that nothing was found.
    fn tell(story: &Story, found: View<'_, Self>, top: usize) -> Vec<Block>;
}

/// What a section gets: rows of the layers that it shows.
pub type View<'a, S> = <<S as Section>::Shows as Reads<Story>>::View<'a>;
