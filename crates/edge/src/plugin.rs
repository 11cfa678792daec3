//! The library's side: a Rust pass behind the C table. [`crate::export!`] is all that its author sees.
//!
//! Whatever goes wrong in here is caught in here: a host cannot catch the panic of another copy of std.

use std::{
    any::Any,
    collections::BTreeMap,
    ffi::{CStr, CString, c_char, c_void},
    sync::{Arc, OnceLock},
};

use arrow_array::{Array, ArrayRef, RecordBatch, StringArray, StructArray, cast::AsArray};
use arrow_data::{ArrayData, ffi::FFI_ArrowArray};
use arrow_schema::{DataType, Field as ArrowField, ffi::FFI_ArrowSchema};
use parallax_corpus::{
    Article, ArticleIndex, Layer, Lengths, Pass, Place, Reads, Shelf, Story, Unit, UnitKind, UnitOf, Visit,
    check,
};
use serde_json::{Map, Value};

use crate::{
    abi::{CONTAINS_FAULTS, ERROR, PassTable, ROWS},
    articles,
    batch::{ARTICLE, ARTICLES, STORY},
    columns::{Decoded, decode_all, encode, text},
    description::{Description, PassDescription},
    panics::caught,
    settings::merge,
};

/// Makes of the passes of a crate a library that Parallax can load: `parallax_edge::export!(Numbers);`.
///
/// Put it behind a feature, so that the crate stays a plain one for those who build it in.
#[macro_export]
macro_rules! export {
    ($($pass:ty),+ $(,)?) => {
        const _: () = {
            struct Here;

            impl $crate::plugin::Exports for Here {
                fn passes() -> &'static [$crate::plugin::Exported] {
                    static PASSES: &[$crate::plugin::Exported] = &[$($crate::plugin::Exported::of::<$pass>()),+];
                    PASSES
                }

                fn described() -> &'static ::std::sync::OnceLock<::std::ffi::CString> {
                    static DESCRIBED: ::std::sync::OnceLock<::std::ffi::CString> = ::std::sync::OnceLock::new();
                    &DESCRIBED
                }

                // What the crate was built with, which only code of the crate itself can say.
                const UNWINDS: bool = cfg!(panic = "unwind");
            }

            #[allow(unsafe_code, reason = "a symbol of one's own choosing may clash with another's")]
            #[unsafe(export_name = concat!("parallax_", env!("CARGO_CRATE_NAME"), "_pass_v1"))]
            static TABLE: $crate::abi::PassTable = $crate::plugin::table::<Here>();
        };
    };
}

/// The passes of one library. Implemented by [`crate::export!`].
pub trait Exports: 'static {
    /// Whether a panic unwinds.
    const UNWINDS: bool;
    /// The passes, in the order of the description.
    fn passes() -> &'static [Exported];
    /// Where the description is kept.
    fn described() -> &'static OnceLock<CString>;
}

/// One pass of a library.
pub struct Exported {
    describe: fn() -> Result<PassDescription, String>,
    make: fn(&Map<String, Value>, DataType) -> Result<Made, String>,
}

/// A pass, with all of its settings.
type Made = (Box<dyn Runs>, Value);

impl Exported {
    /// A Rust pass.
    #[must_use]
    pub const fn of<P: Pass>() -> Self {
        Self {
            describe: PassDescription::of::<P>,
            make: |given, batch| {
                let settings = merge::<P::Settings>(given)?;
                let shown = serde_json::to_value(&settings).map_err(text)?;
                Ok((Box::new(Ready { pass: P::new(settings)?, batch }), shown))
            },
        }
    }
}

/// The table of a library.
#[must_use]
pub const fn table<E: Exports>() -> PassTable {
    PassTable {
        size: size_of::<PassTable>() as u32,
        flags: if E::UNWINDS { CONTAINS_FAULTS } else { 0 },
        describe: Some(describe::<E>),
        make: Some(make::<E>),
        run: Some(run),
        drop: Some(drop_pass),
        free: Some(free),
        at: Some(at),
    }
}

/// Which unit of a batch a pass has come to on this thread; none while it reads the batch.
mod come_to {
    use std::cell::Cell;

    thread_local! {
        /// Has nothing to drop, and so stays where it is as long as the thread.
        static AT: Cell<u32> = const { Cell::new(NONE) };
    }

    const NONE: u32 = u32::MAX;

    pub(super) fn unit(at: usize) {
        AT.set(u32::try_from(at).unwrap_or(NONE));
    }

    pub(super) fn none() {
        AT.set(NONE);
    }

    pub(super) fn place() -> *const u32 {
        AT.with(|at| at.as_ptr().cast_const())
    }
}

extern "C" fn at() -> *const u32 {
    come_to::place()
}

const DONE: i32 = 0;
const FAILED: i32 = 1;

extern "C" fn describe<E: Exports>() -> *const c_char {
    let description = E::described().get_or_init(|| {
        let passes = || E::passes().iter().map(|pass| (pass.describe)()).collect::<Result<Vec<_>, String>>();
        let description = match caught(passes).flatten() {
            Ok(passes) => Description { passes, error: None },
            Err(why) => Description { passes: Vec::new(), error: Some(why) },
        };
        let json = serde_json::to_string(&description).unwrap_or_default();
        // JSON writes a NUL as an escape.
        CString::new(json).unwrap_or_default()
    });
    description.as_ptr()
}

/// A pass as the host holds it.
struct Handle(Box<dyn Runs>);

unsafe extern "C" fn make<E: Exports>(
    pass: u32,
    settings: *const c_char,
    reads: *const FFI_ArrowSchema,
    handle: *mut *mut c_void,
    said: *mut *mut c_char,
) -> i32 {
    let made = caught(|| {
        // SAFETY: the host hands a NUL-terminated text that lives during the call.
        let settings = unsafe { CStr::from_ptr(settings) }.to_str().map_err(text)?;
        let settings: Map<String, Value> = serde_json::from_str(settings).map_err(text)?;
        // SAFETY: the host hands a schema that lives during the call, and releases it.
        let batch = DataType::try_from(unsafe { &*reads }).map_err(text)?;
        let pass = E::passes().get(pass as usize).ok_or("the library has no such pass")?;
        (pass.make)(&settings, batch)
    });
    match made.flatten() {
        Ok((pass, settings)) => {
            let pass = Box::into_raw(Box::new(Handle(pass))).cast();
            // SAFETY: the host hands a place for the handle. It gives it back to `drop_pass`.
            unsafe { handle.write(pass) };
            say(said, &settings.to_string());
            DONE
        }
        Err(why) => {
            say(said, &why);
            FAILED
        }
    }
}

unsafe extern "C" fn run(
    handle: *mut c_void,
    batch: *mut FFI_ArrowArray,
    out: *mut FFI_ArrowArray,
    said: *mut *mut c_char,
) -> i32 {
    let found = caught(|| {
        // SAFETY: the host hands a handle that `make` gave out and `drop_pass` has not had back.
        let Handle(pass) = unsafe { &*handle.cast::<Handle>() };
        // SAFETY: the host hands an array of the type that it told `make`, and leaves it to us.
        let batch = unsafe { FFI_ArrowArray::from_raw(batch) };
        // SAFETY: as above; the host made it with arrow-rs, or keeps to the same interface.
        let batch = unsafe { arrow_array::ffi::from_ffi_and_data_type(batch, pass.batch().clone()) };
        pass.run(&StructArray::from(batch.map_err(text)?))
    });
    match found.flatten() {
        Ok(found) => {
            // SAFETY: the host hands a place for the result, and releases it.
            unsafe { out.write(FFI_ArrowArray::new(&found)) };
            DONE
        }
        Err(why) => {
            say(said, &why);
            FAILED
        }
    }
}

unsafe extern "C" fn drop_pass(handle: *mut c_void) {
    // What a destructor has to complain about comes too late to matter.
    // SAFETY: the host hands a handle that `make` gave out, and does not use it again.
    let _ = caught(|| drop(unsafe { Box::from_raw(handle.cast::<Handle>()) }));
}

unsafe extern "C" fn free(said: *mut c_char) {
    // SAFETY: the host hands a text that `say` gave out, and does not use it again.
    drop(unsafe { CString::from_raw(said) });
}

/// Leaves a text for the host, who gives it back to `free`.
fn say(said: *mut *mut c_char, text: &str) {
    let text = CString::new(text.replace('\0', "␀")).unwrap_or_default();
    // SAFETY: the host hands a place for the text.
    unsafe { said.write(text.into_raw()) };
}

/// A pass whose type is not known here, made with settings.
trait Runs: Send + Sync {
    /// The type of its batches.
    fn batch(&self) -> &DataType;
    /// What it finds in the units of a batch.
    fn run(&self, batch: &StructArray) -> Result<ArrayData, String>;
}

struct Ready<P> {
    pass: P,
    batch: DataType,
}

impl<P: Pass> Runs for Ready<P> {
    fn batch(&self) -> &DataType {
        &self.batch
    }

    fn run(&self, batch: &StructArray) -> Result<ArrayData, String> {
        come_to::none();
        let batch = RecordBatch::from(batch);
        let found: Vec<Result<Vec<P::Writes>, String>> = match UnitOf::<P>::KIND {
            UnitKind::Article => {
                let (layers, _) = decoded::<P>(&batch, None)?;
                let one = |(at, article): (usize, Result<Article, String>)| {
                    let article = article?;
                    come_to::unit(at);
                    self.found(&article, &OnShelf::article(&layers, at, &article)?)
                };
                articles::decode(column(&batch, ARTICLE)?)?.into_iter().enumerate().map(one).collect()
            }
            UnitKind::Story => {
                let stories = Stories::of(&batch)?;
                let (layers, of_articles) = decoded::<P>(&batch, Some(&stories.articles))?;
                let one = |(at, story): (usize, Result<Story, String>)| {
                    let story = story?;
                    come_to::unit(at);
                    let first = stories.firsts[at];
                    self.found(&story, &OnShelf::story(&layers, at, &of_articles, first, &story)?)
                };
                stories.stories()?.into_iter().enumerate().map(one).collect()
            }
        };
        let rows: Vec<_> = found.iter().map(|found| found.as_deref().ok()).collect();
        let rows = encode::<P::Writes>(&rows)?;
        let errors: StringArray = found.iter().map(|found| found.as_ref().err()).collect();
        let field = |name, column: &dyn Array| ArrowField::new(name, column.data_type().clone(), true);
        let fields = vec![field(ROWS, &rows), field(ERROR, &errors)];
        let found = StructArray::try_new(fields.into(), vec![rows, Arc::new(errors)], None).map_err(text)?;
        Ok(found.into_data())
    }
}

impl<P: Pass> Ready<P> {
    /// The rows of one unit, in order.
    fn found(&self, unit: &dyn Any, shelf: &OnShelf<'_>) -> Result<Vec<P::Writes>, String> {
        let unit = unit.downcast_ref::<UnitOf<P>>().ok_or("it was run over the wrong kind of unit")?;
        let mut rows = caught(|| self.pass.run(unit, P::Reads::view(shelf)))?;
        if !rows.is_sorted_by_key(Place::of) {
            // What is wrong with a row, the host will say.
            if check(P::Writes::NAME, &rows, shelf).is_ok_and(|checked| checked.refers_to_itself) {
                return Err(UNSORTED.to_owned());
            }
            rows.sort_by_cached_key(Place::of);
        }
        Ok(rows)
    }
}

/// Why rows that point to each other are not put in order for their pass.
pub const UNSORTED: &str = "its rows refer to each other and do not stand in order";

/// The rows that a batch brings: of each layer a `Vec<L>` for each unit, or why it is not readable.
#[derive(Default)]
struct Layers(BTreeMap<&'static str, Vec<Decoded<Box<dyn Any>>>>);

impl Layers {
    /// The rows of one layer of one unit; `None` where they are missing.
    fn get(&self, layer: &str, at: usize) -> Option<&dyn Any> {
        self.0.get(layer)?.get(at)?.as_ref()?.as_ref().ok().map(AsRef::as_ref)
    }

    /// Whether all layers of a unit are there.
    fn complete(&self, at: usize) -> bool {
        self.0.values().all(|units| units.get(at).is_some_and(Option::is_some))
    }

    /// Refuses a unit whose rows are not what the pass takes them for.
    fn readable(&self, at: usize) -> Result<(), String> {
        for (layer, units) in &self.0 {
            if let Some(Some(Err(why))) = units.get(at) {
                return Err(format!("the rows of `{layer}` are not what it takes them for: {why}"));
            }
        }
        Ok(())
    }
}

/// What a batch brings: the units' own layers, and in a batch of stories those of all their articles.
fn decoded<P: Pass>(batch: &RecordBatch, articles: Option<&RecordBatch>) -> Result<(Layers, Layers), String> {
    let mut decoding = Decoding { batch, articles, layers: Ok(<(Layers, Layers)>::default()) };
    P::Reads::visit(&mut decoding);
    decoding.layers
}

struct Decoding<'a> {
    batch: &'a RecordBatch,
    articles: Option<&'a RecordBatch>,
    layers: Result<(Layers, Layers), String>,
}

impl Visit for Decoding<'_> {
    fn layer<L: Layer>(&mut self) {
        let Ok((own, of_articles)) = &mut self.layers else { return };
        let (layers, batch) = match (L::Unit::KIND, self.articles) {
            (UnitKind::Article, Some(articles)) => (of_articles, articles),
            _ => (own, self.batch),
        };
        let column = batch.column_by_name(L::NAME).ok_or_else(|| format!("the batch lacks `{}`", L::NAME));
        match column.and_then(decode_all::<L>) {
            Ok(units) => {
                let any = |rows: Vec<L>| Box::new(rows) as Box<dyn Any>;
                layers.0.insert(L::NAME, units.into_iter().map(|rows| Some(rows?.map(any))).collect());
            }
            Err(why) => self.layers = Err(why),
        }
    }
}

/// A batch of stories.
struct Stories {
    stories: StructArray,
    /// The articles of all stories.
    articles: RecordBatch,
    /// Which of them is the first of each story.
    firsts: Vec<usize>,
}

impl Stories {
    fn of(batch: &RecordBatch) -> Result<Self, String> {
        let stories = column(batch, STORY)?;
        let articles = stories.column_by_name(ARTICLES).and_then(|list| list.as_list_opt::<i32>());
        let articles = articles.ok_or("the batch lacks the stories' articles")?;
        let offsets: Vec<usize> =
            articles.value_offsets().iter().map(|&at| at.unsigned_abs() as usize).collect();
        let first = offsets.first().copied().unwrap_or_default();
        let last = offsets.last().copied().unwrap_or_default();
        let all = articles.values().as_struct_opt().ok_or("the stories' articles are no structs")?;
        Ok(Self {
            stories: stories.clone(),
            articles: RecordBatch::from(all.slice(first, last - first)),
            firsts: offsets.iter().map(|at| at - first).collect(),
        })
    }

    fn stories(&self) -> Result<Vec<Result<Story, String>>, String> {
        let ids = self.stories.column_by_name("id").and_then(|ids| ids.as_string_opt::<i32>());
        let ids = ids.ok_or("the batch lacks the stories' names")?;
        let mut articles = articles::decode(column(&self.articles, ARTICLE)?)?.into_iter();
        let story = |(at, id): (usize, Option<&str>)| {
            let own: Vec<_> = articles.by_ref().take(self.firsts[at + 1] - self.firsts[at]).collect();
            let articles = own.into_iter().collect::<Result<_, String>>()?;
            Ok(Story { id: id.unwrap_or_default().to_owned(), articles })
        };
        Ok(ids.iter().enumerate().map(story).collect())
    }
}

fn column<'a>(batch: &'a RecordBatch, name: &str) -> Result<&'a StructArray, String> {
    let column: Option<&ArrayRef> = batch.column_by_name(name);
    let column = column.and_then(|column| column.as_struct_opt());
    column.ok_or_else(|| format!("the batch lacks the column `{name}`"))
}

/// What a pass reaches while it runs over one unit.
struct OnShelf<'a> {
    layers: &'a Layers,
    at: usize,
    /// The article, or those of the story.
    texts: &'a [Article],
    /// Of a story, the articles that the pass may see.
    articles: Vec<(ArticleIndex, &'a Article, OnShelf<'a>)>,
}

impl<'a> OnShelf<'a> {
    fn article(layers: &'a Layers, at: usize, article: &'a Article) -> Result<Self, String> {
        layers.readable(at)?;
        Ok(Self { layers, at, texts: std::slice::from_ref(article), articles: Vec::new() })
    }

    fn story(
        layers: &'a Layers,
        at: usize,
        of_articles: &'a Layers,
        first: usize,
        story: &'a Story,
    ) -> Result<Self, String> {
        layers.readable(at)?;
        let mut articles = Vec::new();
        for (index, article) in (0..).zip(&story.articles) {
            let at = first + index as usize;
            if of_articles.complete(at) {
                articles.push((ArticleIndex(index), article, Self::article(of_articles, at, article)?));
            }
        }
        Ok(Self { layers, at, texts: &story.articles, articles })
    }
}

impl Shelf for OnShelf<'_> {
    fn rows(&self, layer: &'static str) -> &dyn Any {
        self.layers.get(layer, self.at).expect("the batch holds every layer that the pass reads")
    }

    fn articles(&self) -> Vec<(ArticleIndex, &Article, &dyn Shelf)> {
        self.articles.iter().map(|(index, article, shelf)| (*index, *article, shelf as &dyn Shelf)).collect()
    }
}

/// What rows may point at, as far as it matters for their order: the host checks the rest.
impl Lengths for OnShelf<'_> {
    fn text(&self, article: Option<ArticleIndex>) -> Option<&str> {
        let at = article.map_or(0, |ArticleIndex(at)| at as usize);
        self.texts.get(at).map(|article| article.text.as_str())
    }

    fn rows(&self, _: Option<ArticleIndex>, _: &str) -> Option<usize> {
        Some(usize::MAX)
    }
}
