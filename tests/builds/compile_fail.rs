//! Mistakes that do not compile, and what the compiler says of them.
//!
//! The messages are part of the interface: they come from `#[diagnostic::on_unimplemented]` in
//! `crates/corpus`. To see new ones: `TRYBUILD=overwrite cargo test -p parallax-tests --test builds mistakes`.

use std::process::Command;

/// The compiler whose messages are kept here; others word them in their own way.
const COMPILER: &str = "rustc 1.95.";

#[test]
fn mistakes_do_not_compile_and_the_messages_teach() {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output().expect("rustc is there, as it built this");
    let version = String::from_utf8_lossy(&version.stdout).into_owned();
    if !version.starts_with(COMPILER) {
        println!("not compared: the messages kept here are those of {COMPILER}x, and this is {version}");
        return;
    }
    trybuild::TestCases::new().compile_fail("tests/compile-fail/*.rs");
}
