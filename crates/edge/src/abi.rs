//! The C side of the edge, as `include/parallax_pass.h` has it for other languages.

use std::{
    ffi::{c_char, c_void},
    mem::offset_of,
};

use arrow_data::ffi::FFI_ArrowArray;
use arrow_schema::ffi::FFI_ArrowSchema;

/// The number in a table's symbol. Raised when what is here changes; what is only added stands at the
/// end of the table, and `size` tells.
pub const ABI: u32 = 1;

/// What begins and ends the name of a table's symbol: `parallax_NAME_pass_v1`.
pub const SYMBOL: (&str, &str) = ("parallax_", "_pass_v");

/// Set in [`PassTable::flags`] by a library whose functions never unwind and never end the program: what
/// goes wrong inside comes back as an error.
pub const CONTAINS_FAULTS: u32 = 1;

/// What a library exports: how to learn of its passes, make one and run it.
#[repr(C)]
pub struct PassTable {
    /// The size of the table in bytes, as the library knows it.
    pub size: u32,
    /// A sum of flags.
    pub flags: u32,
    /// What the passes are, in JSON. The text belongs to the library and stays.
    pub describe: Option<unsafe extern "C" fn() -> *const c_char>,
    /// Makes the pass with that place in the description, with settings in JSON and the columns it will be
    /// given. 0 on success: then `handle` is it, and `text` all of its settings in JSON, or null. Else
    /// `text` says why.
    pub make: Option<Make>,
    /// Runs a pass over a batch. 0 on success: then `out` holds what it found. Else `text` says why.
    pub run: Option<Run>,
    /// Gives a pass back.
    pub drop: Option<unsafe extern "C" fn(handle: *mut c_void)>,
    /// Gives a text back.
    pub free: Option<unsafe extern "C" fn(text: *mut c_char)>,
    /// Where the library writes, on the thread that asks, which unit of a batch `run` has come to. May be
    /// null: the first tables ended before it.
    pub at: Option<At>,
}

/// The size of the shortest table there has been.
pub const SHORTEST: usize = offset_of!(PassTable, at);

/// See [`PassTable::at`].
pub type At = unsafe extern "C" fn() -> *const u32;

/// See [`PassTable::make`].
pub type Make = unsafe extern "C" fn(
    pass: u32,
    settings: *const c_char,
    reads: *const FFI_ArrowSchema,
    handle: *mut *mut c_void,
    text: *mut *mut c_char,
) -> i32;

/// See [`PassTable::run`].
pub type Run = unsafe extern "C" fn(
    handle: *mut c_void,
    batch: *mut FFI_ArrowArray,
    out: *mut FFI_ArrowArray,
    text: *mut *mut c_char,
) -> i32;

/// The columns that come back: `rows`, a list of structs for each unit, and `error`, a text for a unit of
/// which there are no rows.
pub const ROWS: &str = "rows";
/// See [`ROWS`].
pub const ERROR: &str = "error";

/// Arrow's own struct, to look at before it is trusted. The layout is the C Data Interface's.
#[repr(C)]
pub struct RawArray {
    /// How many values.
    pub length: i64,
    /// How many of them are null, or -1.
    pub null_count: i64,
    /// Where they begin in the buffers.
    pub offset: i64,
    /// How many buffers.
    pub n_buffers: i64,
    /// How many children.
    pub n_children: i64,
    /// The buffers.
    pub buffers: *mut *const c_void,
    /// The children.
    pub children: *mut *mut RawArray,
    /// The dictionary, or null.
    pub dictionary: *mut RawArray,
    /// Gives all of it back; null when that has been done.
    pub release: Option<unsafe extern "C" fn(*mut RawArray)>,
    /// The producer's own.
    pub private_data: *mut c_void,
}
