//! Prints how much of what was planted in the stories is found. `cargo xtask eval` runs it.

fn main() {
    print!("{}", parallax_tests::found::table());
}
