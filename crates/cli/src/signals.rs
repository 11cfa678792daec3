//! What is done when the run is ended from outside: by Ctrl-C, a closed terminal, or `kill`.

/// From now on, what is unfinished is removed before the program ends as it would have ended.
#[cfg(unix)]
pub(crate) fn clean_up() -> Result<(), String> {
    use parallax_formats::remove_leftovers;
    use signal_hook::{
        consts::{SIGHUP, SIGINT, SIGTERM},
        iterator::Signals,
        low_level::emulate_default_handler,
    };

    let heard = [SIGHUP, SIGINT, SIGTERM].into_iter().filter(|signal| !is_ignored(*signal));
    let signals = Signals::new(heard.collect::<Vec<_>>());
    let mut signals = signals.map_err(|error| format!("signals cannot be listened for: {error}"))?;
    std::thread::spawn(move || {
        for signal in signals.forever() {
            remove_leftovers(|| {
                // It ends the program; if it cannot, there is nobody to tell.
                let _ = emulate_default_handler(signal);
            });
        }
    });
    Ok(())
}

/// Whether whoever started the program wants it to go on all the same, as `nohup` does.
#[cfg(unix)]
fn is_ignored(signal: i32) -> bool {
    // Where there is no such file, nothing tells without unsafe code.
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let ignored = ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    ignored.is_some_and(|mask| mask >> (signal - 1) & 1 == 1)
}

#[cfg(not(unix))]
pub(crate) fn clean_up() -> Result<(), String> {
    Ok(())
}
