//! Opening a library: the place where code of others comes in.
#![allow(unsafe_code, reason = "a library is code that somebody else vouches for")]

use parallax_edge::{abi::PassTable, host::Library};

use super::file::File;

/// The tables of a library, which stays open until the program ends.
pub(super) fn open(file: &File) -> Result<Vec<Library>, String> {
    // SAFETY: its initialisers run now. The user named it, and it was opened before in a process of its own.
    let library = unsafe { now_and_for_itself(file) }.map_err(|error| why_not(&error))?;
    // Never unloaded: destructors of thread-locals in it outlive every use of it.
    let library = Box::leak(Box::new(library));
    let table = |symbol: &String| {
        // SAFETY: a symbol of this name is a table, as `parallax_pass.h` has it.
        let table = unsafe { library.get::<*const PassTable>(symbol.as_str()) };
        let table = *table.map_err(|_| format!("its symbol `{symbol}` cannot be found"))?;
        if table.is_null() || !table.is_aligned() {
            return Err(format!("its symbol `{symbol}` is no table"));
        }
        // SAFETY: as above, and the library stays.
        unsafe { Library::new(table) }
    };
    file.symbols.iter().map(table).collect()
}

/// Every symbol is resolved at once, so that one that is missing is missed now; and none of its own gets
/// in the way of another library's.
#[cfg(unix)]
unsafe fn now_and_for_itself(file: &File) -> Result<libloading::Library, libloading::Error> {
    use libloading::os::unix::{Library, RTLD_LOCAL, RTLD_NOW};
    // SAFETY: the caller's.
    unsafe { Library::open(Some(&file.path), RTLD_NOW | RTLD_LOCAL) }.map(Into::into)
}

#[cfg(not(unix))]
unsafe fn now_and_for_itself(file: &File) -> Result<libloading::Library, libloading::Error> {
    // SAFETY: the caller's.
    unsafe { libloading::Library::new(&file.path) }
}

/// What the loader says, in a sentence.
fn why_not(error: &libloading::Error) -> String {
    let said = std::error::Error::source(error).map_or_else(|| error.to_string(), ToString::to_string);
    for undefined in ["undefined symbol: ", "symbol not found in flat namespace '"] {
        if let Some((_, symbol)) = said.split_once(undefined) {
            let symbol = symbol.split([' ', '\'', '(', ',']).next().unwrap_or_default();
            return format!(
                "it needs the symbol `{symbol}`, which nothing provides; link what it needs into it"
            );
        }
    }
    // The loader begins with the file's name.
    let said = said.split_once(": ").map_or(said.as_str(), |(_, said)| said);
    format!("it cannot be opened: {said}")
}
