//! Each pass, with what it reads, over one story on one thread:
//! `cargo bench --profile dist -p parallax-builtin`.

mod shared;

use divan::{Bencher, counter::BytesCount};
use parallax_runner::{Plan, SettingsOf};
use rayon::ThreadPoolBuilder;

fn main() {
    // How fast the passes are, not how well they share the machine.
    let one = ThreadPoolBuilder::new().num_threads(1).build().expect("a thread can be had");
    one.install(divan::main);
}

fn names() -> Vec<&'static str> {
    parallax_builtin::all().iter().map(|pass| pass.about.name).collect()
}

/// A pass and all that it needs; what it takes by itself is the difference to what it reads.
#[divan::bench(args = names())]
fn up_to(bencher: Bencher<'_, '_>, name: &str) {
    let plan = Plan::new(&parallax_builtin::all(), &[name.to_owned()], &SettingsOf::new());
    let plan = plan.expect("the shipped passes have a plan");
    let story = shared::story();
    let stories =
        bencher.counter(BytesCount::new(shared::bytes(&story))).with_inputs(|| vec![(story.clone(), true)]);
    stories.bench_values(|window| plan.analyse(window));
}
