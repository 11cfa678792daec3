//! What is said when a library ends the program: by a crash, by `abort` or by `exit`.
//!
//! The run cannot be saved then, but whoever started it is told whose fault it was. The words are made
//! before the library runs, since next to nothing may be done when it has crashed: only which unit of a batch
//! it had come to is looked up then.
#![cfg_attr(
    unix,
    allow(unsafe_code, reason = "signals are the C library's; every block says why it is sound")
)]

#[cfg(unix)]
use std::ptr;

/// What is said.
pub(super) struct Words<'a> {
    /// First.
    pub(super) begin: String,
    /// Then what it was doing: which of `units` is told by the number there, if it has one.
    pub(super) units: &'a [&'a str],
    /// Where the library writes which unit it has come to.
    pub(super) at: Option<*const u32>,
    /// Or this, if it does not.
    pub(super) otherwise: String,
    /// Last.
    pub(super) end: &'static str,
}

/// Runs what may end the program; if it does, these are the last words.
#[cfg(unix)]
pub(super) fn during<T>(words: &Words<'_>, run: impl FnOnce() -> T) -> T {
    /// Whatever stood there before stands there again, even after a panic.
    struct Before(Option<*const Words<'static>>);
    impl Drop for Before {
        fn drop(&mut self) {
            unix::WORDS.set(self.0);
        }
    }
    unix::listen();
    let _before = Before(unix::WORDS.replace(Some(ptr::from_ref(words).cast())));
    run()
}

/// Runs it.
#[cfg(not(unix))]
pub(super) fn during<T>(_: &Words<'_>, run: impl FnOnce() -> T) -> T {
    run()
}

#[cfg(unix)]
mod unix {
    use std::{
        cell::Cell,
        ptr,
        sync::{Once, OnceLock},
    };

    use libc::{c_int, c_void};

    use super::Words;

    thread_local! {
        /// What is to be said if the program ends on this thread now. It is made when the thread is, and has
        /// nothing to drop, so that a signal handler may look at it.
        pub(super) static WORDS: Cell<Option<*const Words<'static>>> = const { Cell::new(None) };
    }

    const SIGNALS: [c_int; 5] = [libc::SIGSEGV, libc::SIGBUS, libc::SIGILL, libc::SIGFPE, libc::SIGABRT];

    /// What was done about each signal before.
    static BEFORE: [OnceLock<libc::sigaction>; SIGNALS.len()] = [const { OnceLock::new() }; SIGNALS.len()];

    pub(super) fn listen() {
        static ONCE: Once = Once::new();
        ONCE.call_once(|| {
            for (signal, before) in SIGNALS.into_iter().zip(&BEFORE) {
                // SAFETY: all bytes zero are a valid value of the C struct.
                let mut old: libc::sigaction = unsafe { std::mem::zeroed() };
                // SAFETY: with no new action, it only writes what there is to the struct.
                if unsafe { libc::sigaction(signal, ptr::null(), &raw mut old) } != 0 {
                    continue;
                }
                // It is there before the handler that reads it.
                let _ = before.set(old);
                // SAFETY: as above.
                let mut new: libc::sigaction = unsafe { std::mem::zeroed() };
                new.sa_sigaction = on_signal as extern "C" fn(c_int) as usize;
                // On the stack that std gives each thread for this: its own may be what has overflowed.
                new.sa_flags = libc::SA_ONSTACK;
                // SAFETY: the handler does only what a handler may.
                unsafe { libc::sigaction(signal, &raw const new, ptr::null_mut()) };
            }
            // SAFETY: the function stays as long as the program.
            unsafe { libc::atexit(on_exit) };
        });
    }

    /// Says the words and lets happen what would have happened without it: the instruction that failed is
    /// run again, and `abort` goes on.
    extern "C" fn on_signal(signal: c_int) {
        say();
        let before = SIGNALS.iter().position(|known| *known == signal).and_then(|at| BEFORE[at].get());
        if let Some(before) = before {
            // SAFETY: it is what `sigaction` itself gave, and may be called here.
            unsafe { libc::sigaction(signal, before, ptr::null_mut()) };
        }
    }

    /// A library has called `exit`. With the code it chose, a run that broke off might pass for a whole one.
    extern "C" fn on_exit() {
        if say() {
            // SAFETY: it ends the program and nothing else.
            unsafe { libc::_exit(2) };
        }
    }

    /// Writes the words of this thread, if it has any.
    fn say() -> bool {
        let Ok(Some(words)) = WORDS.try_with(Cell::take) else { return false };
        // SAFETY: they live until `during` returns, and it takes them away before.
        let words = unsafe { &*words };
        // SAFETY: the library says that its number is there, on this thread.
        let at = words.at.map(|at| unsafe { at.read_volatile() } as usize);
        let unit = at.and_then(|at| words.units.get(at)).copied().unwrap_or(&words.otherwise);
        for said in [&words.begin, unit, words.end] {
            // SAFETY: it is that long.
            unsafe { libc::write(libc::STDERR_FILENO, said.as_ptr().cast::<c_void>(), said.len()) };
        }
        true
    }
}
