//! The library's side: a Rust pass behind the C table. [`crate::export!`] is all that its author sees.
//!
//! Whatever goes wrong in here is caught in here: a host cannot catch the panic of another copy of std.

use std::{
    any::Any,
    ffi::{CStr, CString, c_char, c_void},
    sync::{Arc, OnceLock},
};

use arrow_array::{Array, RecordBatch, StructArray, builder::StringBuilder};
use arrow_data::{ArrayData, ffi::FFI_ArrowArray};
use arrow_schema::{DataType, Field as ArrowField, ffi::FFI_ArrowSchema};
use parallax_corpus::{Layer, Order, Pass, Place, Reads, Unit, UnitKind, UnitOf, check};
use serde_json::{Map, Value};

use crate::{
    abi::{CONTAINS_FAULTS, ERROR, PassTable, ROWS},
    columns::Lists,
    description::{Description, PassDescription},
    error::text,
    given::{self, OnShelf, Stories, readers},
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
        let mut rows = Lists::<P::Writes>::new()?;
        let mut errors = StringBuilder::new();
        let mut found = |found: Result<Vec<P::Writes>, String>| {
            errors.append_option(found.as_ref().err());
            rows.push(found.as_deref().ok())
        };
        match UnitOf::<P>::KIND {
            UnitKind::Article => {
                let articles = given::articles(&batch)?;
                let (article, (layers, _)) = (articles.reader()?, readers::<P>(&batch, None)?);
                for at in 0..batch.num_rows() {
                    found(article(at).and_then(|article| {
                        come_to::unit(at);
                        self.found(&article, &OnShelf::article(&layers, at, &article)?)
                    }))?;
                }
            }
            UnitKind::Story => {
                let stories = Stories::new(&batch)?;
                let (story, layers) = (stories.reader()?, readers::<P>(&batch, Some(&stories.rows))?);
                for at in 0..batch.num_rows() {
                    found(story(at).and_then(|story| {
                        come_to::unit(at);
                        self.found(&story, &OnShelf::story(&stories, &layers, at, &story)?)
                    }))?;
                }
            }
        }
        let (rows, errors) = (rows.finish()?, errors.finish());
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
        if P::Writes::ORDER == Order::Place && !rows.is_sorted_by_key(Place::of) {
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
