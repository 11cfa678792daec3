use std::{any::Any, marker::PhantomData};

use crate::{Article, ArticleIndex, Cite, Layer, Span, Story, Unit, UnitKind};

/// What has been found so far about one unit. The runner implements it; passes see [`crate::View`].
pub trait Shelf {
    /// The rows of a layer of this unit: a `Vec<L>`. The runner has seen to it that they are there.
    fn rows(&self, layer: &'static str) -> &dyn Any;
    /// Of a story: the articles whose layers are all there, with what was found in them.
    fn articles(&self) -> Vec<(ArticleIndex, &Article, &dyn Shelf)>;
}

/// What a pass over `U` may read: layers, tuples of layers, `()` for the unit alone,
/// and [`Each`] for a story's articles.
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

    /// Names of the layers, each with the unit it hangs on.
    fn layers() -> Vec<(&'static str, UnitKind)>;

    /// Shows each of the layers, as a type, to `visitor`.
    fn visit<V: Visit>(visitor: &mut V);

    /// Takes the rows from the shelf.
    fn view(shelf: &dyn Shelf) -> Self::View<'_>;
}

/// Whoever wants to know the layers that a pass reads as types, and not by name alone.
pub trait Visit {
    /// Called for each layer.
    fn layer<L: Layer>(&mut self);
}

impl<U> Reads<U> for () {
    type View<'a> = ();

    fn layers() -> Vec<(&'static str, UnitKind)> {
        Vec::new()
    }

    fn visit<V: Visit>(_: &mut V) {}

    fn view(_: &dyn Shelf) -> Self::View<'_> {}
}

// Says that the layer hangs on `U` by a trait and not by `Unit = U`, and is not recommended: so the
// compiler's message is the one above.
#[diagnostic::do_not_recommend]
impl<U: Unit, L: Layer<Unit: Is<U>>> Reads<U> for L {
    type View<'a> = &'a [L];

    fn layers() -> Vec<(&'static str, UnitKind)> {
        vec![(L::NAME, U::KIND)]
    }

    fn visit<V: Visit>(visitor: &mut V) {
        visitor.layer::<L>();
    }

    fn view(shelf: &dyn Shelf) -> Self::View<'_> {
        let rows = shelf.rows(L::NAME).downcast_ref::<Vec<L>>();
        rows.unwrap_or_else(|| panic!("two different types of row both call their layer `{}`", L::NAME))
    }
}

/// Two types that are one.
pub trait Is<T> {}

impl<T> Is<T> for T {}

/// The layers `R` of every article of a story in which they all succeeded.
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

    fn layers() -> Vec<(&'static str, UnitKind)> {
        R::layers()
    }

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

            fn layers() -> Vec<(&'static str, UnitKind)> {
                [$($R::layers()),+].concat()
            }

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
