use std::{any::Any, fmt, marker::PhantomData};

use crate::{Article, ArticleIndex, Cite, Layer, Span, Story, Unit, UnitKind};

/// What has been found so far about one unit. The runner implements it; passes see [`crate::View`].
pub trait Shelf {
    /// The rows of a layer of this unit: a `Vec<L>`.
    ///
    /// # Errors
    /// Why they are not there. The runner has seen to it that they are, but for a layer read as [`Maybe`].
    fn rows(&self, layer: &'static str) -> Result<&dyn Any, Missing>;
    /// Of a story: the articles that the pass may see, with what was found in them.
    fn articles(&self) -> Vec<(ArticleIndex, &Article, &dyn Shelf)>;
}

/// What a pass over `U` may read: layers, tuples of layers, `()` for the unit alone, [`Each`] for a
/// story's articles, and [`Maybe`] for a layer that it can do without.
///
/// This type alone gives the order of passes, what can run side by side, and what a result depends on.
#[diagnostic::on_unimplemented(
    message = "a pass over `{U}` cannot read `{Self}`",
    label = "not readable from `{U}`",
    note = "a pass over an `Article` reads layers of the article: `type Reads = Sentence` or `(Sentence, Number)`",
    note = "a pass over a `Story` reads layers of the story, and its articles' layers as `Each<Sentence>`"
)]
pub trait Reads<U> {
    /// What the pass gets: slices of rows.
    type View<'a>;

    /// Shows each of the layers, as a type, to `visitor`.
    fn visit<V: Visit>(visitor: &mut V);

    /// The layers by name.
    fn layers() -> Vec<ReadLayer> {
        let mut named = Named(Vec::new());
        Self::visit(&mut named);
        named.0
    }

    /// Takes the rows from the shelf.
    fn view(shelf: &dyn Shelf) -> Self::View<'_>;
}

/// Whoever wants to know the layers that a pass reads as types, and not by name alone.
pub trait Visit {
    /// Called for each layer; `optional` for one that is read as [`Maybe`].
    fn layer<L: Layer>(&mut self, optional: bool);
}

/// A layer that a pass reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReadLayer {
    /// Its name.
    pub name: &'static str,
    /// The unit it hangs on.
    pub unit: UnitKind,
    /// Whether the pass can do without it.
    pub optional: bool,
}

struct Named(Vec<ReadLayer>);

impl Visit for Named {
    fn layer<L: Layer>(&mut self, optional: bool) {
        self.0.push(ReadLayer { name: L::NAME, unit: L::Unit::KIND, optional });
    }
}

impl<U> Reads<U> for () {
    type View<'a> = ();

    fn visit<V: Visit>(_: &mut V) {}

    fn view(_: &dyn Shelf) -> Self::View<'_> {}
}

// Says that the layer hangs on `U` by a trait and not by `Unit = U`, and is not recommended: so the
// compiler's message is the one above.
#[diagnostic::do_not_recommend]
impl<U: Unit, L: Layer<Unit: Is<U>>> Reads<U> for L {
    type View<'a> = &'a [L];

    fn visit<V: Visit>(visitor: &mut V) {
        visitor.layer::<L>(false);
    }

    fn view(shelf: &dyn Shelf) -> Self::View<'_> {
        rows(shelf).unwrap_or_else(|why| panic!("{why}, and the pass ran all the same"))
    }
}

fn rows<L: Layer>(shelf: &dyn Shelf) -> Result<&[L], Missing> {
    let rows = shelf.rows(L::NAME)?.downcast_ref::<Vec<L>>();
    Ok(rows.unwrap_or_else(|| panic!("two different types of row both call their layer `{}`", L::NAME)))
}

/// A layer that may be missing: its pass failed or was skipped, or nothing makes it.
///
/// What reads it is not skipped for that, and a story pass sees the article all the same. A missing layer is
/// no empty one: the view is the rows, or an error that says what was.
pub struct Maybe<L>(PhantomData<L>);

/// Why a layer is not there. It reads "`slant` failed".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing {
    /// The layer.
    pub layer: &'static str,
    /// What became of it.
    pub why: Why,
}

/// What became of a layer that is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Its pass failed.
    Failed,
    /// Its pass was skipped: what it reads was missing, or the article is in another language.
    Skipped,
    /// No pass makes it, or none was asked to.
    NotRun,
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let why = match self.why {
            Why::Failed => "failed",
            Why::Skipped => "was skipped",
            Why::NotRun => "did not run",
        };
        write!(f, "`{}` {why}", self.layer)
    }
}

#[diagnostic::do_not_recommend]
impl<U: Unit, L: Layer<Unit: Is<U>>> Reads<U> for Maybe<L> {
    type View<'a> = Result<&'a [L], Missing>;

    fn visit<V: Visit>(visitor: &mut V) {
        visitor.layer::<L>(true);
    }

    fn view(shelf: &dyn Shelf) -> Self::View<'_> {
        rows(shelf)
    }
}

/// Two types that are one.
pub trait Is<T> {}

impl<T> Is<T> for T {}

/// The layers `R` of every article of a story in which they all succeeded, but for those read as [`Maybe`].
pub struct Each<R>(PhantomData<R>);

/// One article of a story, and what was found in it.
#[derive(Debug, Clone, Copy)]
pub struct One<'a, V> {
    /// Its place in the story.
    pub index: ArticleIndex,
    /// The article.
    pub article: &'a Article,
    /// Its rows.
    pub rows: V,
}

impl<V> One<'_, V> {
    /// A stretch of this article, cited from the story.
    #[must_use]
    pub fn cite(&self, span: Span) -> Cite {
        Cite { article: self.index, span }
    }
}

impl<R: Reads<Article>> Reads<Story> for Each<R> {
    type View<'a> = Vec<One<'a, R::View<'a>>>;

    fn visit<V: Visit>(visitor: &mut V) {
        R::visit(visitor);
    }

    fn view(shelf: &dyn Shelf) -> Self::View<'_> {
        let articles = shelf.articles().into_iter();
        articles.map(|(index, article, shelf)| One { index, article, rows: R::view(shelf) }).collect()
    }
}

macro_rules! tuples {
    ($(($($R:ident)+))+) => {$(
        impl<U, $($R: Reads<U>),+> Reads<U> for ($($R,)+) {
            type View<'a> = ($($R::View<'a>,)+);

            fn visit<V: Visit>(visitor: &mut V) {
                $($R::visit(visitor);)+
            }

            fn view(shelf: &dyn Shelf) -> Self::View<'_> {
                ($($R::view(shelf),)+)
            }
        }
    )+};
}

tuples!((A)(A B)(A B C)(A B C D)(A B C D E)(A B C D E F)(A B C D E F G)(A B C D E F G H));
