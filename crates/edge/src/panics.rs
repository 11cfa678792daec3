//! A pass that panics becomes a failure, not a crash and not noise on the terminal.

use std::{
    cell::RefCell,
    panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind, set_hook, take_hook},
    sync::Once,
};

thread_local! {
    /// Whether a pass is running on this thread, and what it said if it panicked.
    static PASS: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// The value, or what the panic said and where it arose.
///
/// # Errors
/// When it panicked.
pub fn caught<T>(run: impl FnOnce() -> T) -> Result<T, String> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let usual = take_hook();
        set_hook(Box::new(move |info| {
            let in_pass = PASS.with_borrow_mut(|said| said.as_mut().map(|said| *said = describe(info)));
            if in_pass.is_none() {
                usual(info);
            }
        }));
    });
    // One such run may stand within another.
    let before = PASS.replace(Some(String::new()));
    // A pass is handed shared references only and is not used for this unit again.
    let result = catch_unwind(AssertUnwindSafe(run));
    let said = PASS.replace(before).unwrap_or_default();
    result.map_err(|_| said)
}

fn describe(info: &PanicHookInfo<'_>) -> String {
    let what = info.payload_as_str().unwrap_or("no message");
    match info.location() {
        Some(at) => {
            // The file within its crate: the same on every machine.
            let file = at.file().replace('\\', "/");
            let file = ["crates/", "plugins/"]
                .iter()
                .find_map(|top| file.rfind(top).map(|at| &file[at..]))
                .unwrap_or(&file);
            let file = if file.starts_with('/') { file.rsplit('/').next().unwrap_or(file) } else { file };
            format!("it panicked: {what} ({file}:{})", at.line())
        }
        None => format!("it panicked: {what}"),
    }
}
