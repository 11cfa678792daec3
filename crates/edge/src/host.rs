//! The host's side: a C table, made safe to call.
//!
//! What a library hands over is looked at before it is trusted, as far as the C Data Interface allows: it
//! says nothing of how long a buffer is. A library that lies about that can end the program; one that
//! nobody vouches for belongs in a process of its own.

use std::{
    ffi::{CStr, CString, c_char, c_void},
    mem::MaybeUninit,
    ptr,
};

use arrow_array::{Array, StructArray};
use arrow_data::{ArrayData, ffi::FFI_ArrowArray};
use arrow_schema::{DataType, FieldRef, ffi::FFI_ArrowSchema};

use crate::{
    abi::{At, CONTAINS_FAULTS, Make, PassTable, RawArray, Run, SHORTEST},
    description::{self, Description},
    error::text,
    panics::caught,
};

/// A library's table, with everything there that is needed.
#[derive(Clone, Copy)]
pub struct Library {
    describe: unsafe extern "C" fn() -> *const c_char,
    make: Make,
    run: Run,
    drop: unsafe extern "C" fn(*mut c_void),
    free: unsafe extern "C" fn(*mut c_char),
    at: Option<At>,
}

/// A pass of a library, made with settings.
pub struct Made {
    library: Library,
    handle: *mut c_void,
    output: DataType,
}

// SAFETY: the interface asks of a library that a pass may be used, and given back, on any thread.
unsafe impl Send for Made {}
// SAFETY: and that it may run on several threads at once.
unsafe impl Sync for Made {}

impl Library {
    /// The table behind a symbol.
    ///
    /// # Errors
    /// What it lacks.
    ///
    /// # Safety
    /// `table` must be the address of a `parallax_NAME_pass_v1` of a library that stays loaded.
    pub unsafe fn new(table: *const PassTable) -> Result<Self, String> {
        // SAFETY: the caller says that it is a table; its first field is its size.
        let size = unsafe { (&raw const (*table).size).read() };
        let size = size as usize;
        if size < SHORTEST {
            return Err(format!("its table has {size} bytes, which is less than version 1 of the edge has"));
        }
        let mut known = MaybeUninit::<PassTable>::zeroed();
        let both = size.min(size_of::<PassTable>());
        // SAFETY: both are as large as what is copied.
        unsafe { known.as_mut_ptr().cast::<u8>().copy_from_nonoverlapping(table.cast(), both) };
        // SAFETY: what was not copied is zero, which is a missing function.
        let table = unsafe { known.assume_init() };
        if table.flags & CONTAINS_FAULTS == 0 {
            return Err(
                "its table lacks the flag `PARALLAX_CONTAINS_FAULTS`, so that its first fault would end the run; in Rust, \
                 it was built with `panic = \"abort\"`: build it with `panic = \"unwind\"`"
                    .to_owned(),
            );
        }
        let missing = |name: &str| format!("its table lacks the function `{name}`");
        Ok(Self {
            describe: table.describe.ok_or_else(|| missing("describe"))?,
            make: table.make.ok_or_else(|| missing("make"))?,
            run: table.run.ok_or_else(|| missing("run"))?,
            drop: table.drop.ok_or_else(|| missing("drop"))?,
            free: table.free.ok_or_else(|| missing("free"))?,
            at: table.at,
        })
    }

    /// What the library says of its passes.
    ///
    /// # Errors
    /// What is wrong with what it says.
    pub fn describe(&self) -> Result<Description, String> {
        // SAFETY: it takes nothing and returns a text that stays.
        let said = unsafe { (self.describe)() };
        if said.is_null() {
            return Err("it does not describe its passes".to_owned());
        }
        // SAFETY: a text that ends in NUL, as the interface asks for.
        let said = unsafe { CStr::from_ptr(said) };
        let said = said.to_str().map_err(|_| "its description is not UTF-8")?;
        let description: Description = description::read(said.as_bytes())
            .map_err(|why| format!("its description cannot be read: {why}"))?;
        match description {
            Description { error: Some(why), .. } => Err(why),
            Description { passes, .. } if passes.is_empty() => Err("it has no passes".to_owned()),
            description => Ok(description),
        }
    }

    /// Makes a pass: by its place in the description, with settings in JSON, for batches of one type, to
    /// write columns of another. All of its settings, if it says them, come with it.
    ///
    /// # Errors
    /// Why the pass refuses.
    pub fn make(
        &self,
        pass: u32,
        settings: &str,
        reads: &DataType,
        output: DataType,
    ) -> Result<(Made, Option<String>), String> {
        let settings = CString::new(settings).map_err(text)?;
        let schema = FFI_ArrowSchema::try_from(reads).map_err(text)?;
        let (mut handle, mut said) = (ptr::null_mut(), ptr::null_mut());
        // SAFETY: all arguments are as the interface has them, and live during the call.
        let status = unsafe {
            (self.make)(pass, settings.as_ptr(), &raw const schema, &raw mut handle, &raw mut said)
        };
        let said = self.taken(said);
        match status {
            0 if handle.is_null() => Err("it made nothing and gave no reason".to_owned()),
            0 => Ok((Made { library: *self, handle, output }, said)),
            _ => Err(said.unwrap_or_else(|| "it gave no reason".to_owned())),
        }
    }

    /// Where the library writes which unit of a batch it has come to, when it runs on this thread; if it does.
    #[must_use]
    pub fn at(&self) -> Option<*const u32> {
        // SAFETY: it takes nothing, and says where a number of the library's own is.
        self.at.map(|at| unsafe { at() }).filter(|at| !at.is_null())
    }

    /// A text of the library's, copied and given back.
    fn taken(&self, said: *mut c_char) -> Option<String> {
        if said.is_null() {
            return None;
        }
        // SAFETY: a text that ends in NUL, as the interface asks for.
        let copy = unsafe { CStr::from_ptr(said) }.to_string_lossy().into_owned();
        // SAFETY: it came from this library and is not used again.
        unsafe { (self.free)(said) };
        Some(copy)
    }
}

impl Made {
    /// The library that it is of.
    #[must_use]
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// What the pass finds in a batch.
    ///
    /// # Errors
    /// Why it found nothing, or what is wrong with what it handed over.
    pub fn run(&self, batch: &StructArray) -> Result<StructArray, String> {
        let mut batch = FFI_ArrowArray::new(&batch.to_data());
        let mut out = FFI_ArrowArray::empty();
        let mut said = ptr::null_mut();
        // SAFETY: the handle came from this library; the batch has the type that `make` was told and becomes
        // the library's; there is a place for the result.
        let status = unsafe { (self.library.run)(self.handle, &raw mut batch, &raw mut out, &raw mut said) };
        let said = self.library.taken(said);
        if status != 0 {
            return Err(said.unwrap_or_else(|| "it failed and gave no reason".to_owned()));
        }
        // SAFETY: `out` holds what the library wrote, or is empty.
        unsafe { look_at(&raw const out as *const RawArray, WHOLE, &self.output) }?;
        // A wrong length makes arrow-rs panic here and there.
        let taken = caught(|| {
            // SAFETY: it is of the declared type as far as can be seen, and it releases itself.
            let data = unsafe { arrow_array::ffi::from_ffi_and_data_type(out, self.output.clone()) };
            let data = data.map_err(text)?;
            data.validate_full().map_err(|error| fault(WHOLE, &data).unwrap_or_else(|| text(error)))?;
            Ok(StructArray::from(data))
        });
        taken.flatten().map_err(|why: String| format!("what it handed over is no sound table: {why}"))
    }
}

impl Drop for Made {
    fn drop(&mut self) {
        // SAFETY: the handle came from this library and is not used again.
        unsafe { (self.library.drop)(self.handle) };
    }
}

/// The most values of one column: what 32-bit offsets reach.
const MOST: i64 = i32::MAX as i64;

/// What the whole table is called in a message.
const WHOLE: &str = "what it handed over";

/// What a column in it is called.
fn column(field: &FieldRef) -> String {
    format!("its column `{}`", field.name())
}

/// Looks whether an array has the buffers and children of a type.
///
/// # Safety
/// `array` must point to an Arrow array.
unsafe fn look_at(array: *const RawArray, what: &str, of: &DataType) -> Result<(), String> {
    if array.is_null() || !array.is_aligned() {
        return Err(format!("{what} is not there"));
    }
    // SAFETY: the caller says that it is an array; it is no null.
    let array = unsafe { &*array };
    if array.release.is_none() {
        return Err(format!("{what} is nothing, or what it has already released"));
    }
    let (buffers, children): (i64, Vec<&FieldRef>) = match of {
        DataType::Utf8 | DataType::LargeUtf8 => (3, Vec::new()),
        DataType::Struct(fields) => (1, fields.iter().collect()),
        DataType::List(item) => (2, vec![item]),
        _ => (2, Vec::new()),
    };
    let sound = (0..=MOST).contains(&array.length)
        && (0..=MOST).contains(&array.offset)
        && array.n_buffers == buffers
        && array.n_children == children.len() as i64
        && array.dictionary.is_null()
        && !array.buffers.is_null()
        && (children.is_empty() || !array.children.is_null());
    if !sound {
        return Err(format!("{what} is no {}, as it had declared", short(of)));
    }
    if array.length == 0 && matches!(of, DataType::Utf8 | DataType::LargeUtf8 | DataType::List(_)) {
        // SAFETY: there are as many buffers as the type has, and the second holds offsets.
        let offsets = unsafe { array.buffers.add(1).read() };
        if offsets.is_null() {
            return Err(format!("{what} is empty and has no offsets; it needs one, which is 0"));
        }
    }
    for (at, child) in children.into_iter().enumerate() {
        // SAFETY: there are as many children as the type has.
        let one = unsafe { array.children.add(at).read() };
        // SAFETY: a child is an array.
        unsafe { look_at(one, &column(child), child.data_type()) }?;
    }
    Ok(())
}

/// A type without what is in it.
fn short(of: &DataType) -> String {
    match of {
        DataType::Struct(fields) => {
            format!("struct of {} column{}", fields.len(), if fields.len() == 1 { "" } else { "s" })
        }
        DataType::List(_) => "list".to_owned(),
        other => other.to_string(),
    }
}

/// The innermost column that is not sound, and what is wrong with it as far as can be told.
fn fault(what: &str, data: &ArrayData) -> Option<String> {
    let fields: Vec<&FieldRef> = match data.data_type() {
        DataType::Struct(fields) => fields.iter().collect(),
        DataType::List(item) => vec![item],
        _ => Vec::new(),
    };
    for (field, child) in fields.iter().zip(data.child_data()) {
        if let Some(why) = fault(&column(field), child) {
            return Some(why);
        }
    }
    data.validate_full().err()?;
    // The columns in it are sound, so it is the nulls of one of them.
    let null = fields
        .iter()
        .zip(data.child_data())
        .find(|(field, child)| !field.is_nullable() && child.null_count() > 0);
    Some(match null {
        Some((field, child)) => {
            let at = (0..child.len()).find(|at| child.is_null(*at)).unwrap_or_default();
            format!("{} is null in row {at}, and was declared as never null", column(field))
        }
        None => format!("{what} is no sound {}", short(data.data_type())),
    })
}
