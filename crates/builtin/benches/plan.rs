//! Making a plan, and running one over windows of stories on all cores:
//! `cargo bench --profile dist -p parallax-builtin`.

mod shared;

use divan::{Bencher, counter::BytesCount};
use parallax_runner::{Plan, SettingsOf};

fn main() {
    divan::main();
}

/// From the list of passes to all of them ready to run; part of every start.
#[divan::bench]
fn make() -> Plan {
    Plan::new(&parallax_builtin::all(), &[], &SettingsOf::new()).expect("the shipped passes have a plan")
}

/// A window of this many stories.
#[divan::bench(args = [1, 8, 64])]
fn run(bencher: Bencher<'_, '_>, stories: usize) {
    let plan = make();
    let story = shared::story();
    let bytes = BytesCount::new(shared::bytes(&story) * stories);
    let windows = bencher.counter(bytes).with_inputs(|| vec![(story.clone(), true); stories]);
    windows.bench_values(|window| plan.analyse(window));
}
