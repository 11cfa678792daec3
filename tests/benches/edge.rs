//! What an edge costs: the same passes called directly, built in, as libraries, and in processes of their own.
//! `cargo bench --profile dist -p parallax-tests --bench edge` prints the tables of `docs/edge.md`. Builds all
//! libraries first.
//!
//! On one thread, so that the time of a process is in it: while it runs, the other side waits. As a check, the CPU's
//! time of a whole run of the program (`time parallax run …`) is its wall time then, to a few per cent.

use std::{
    any::Any,
    fs,
    path::PathBuf,
    time::{Duration, Instant},
};

use parallax_corpus::{Article, ArticleIndex, Layer, Missing, Pass, Reads, Shelf, Story, UnitKind};
use parallax_engine::{Analysed, Found, Itself, Limits, Origin, Passes, Plan, Plugin, SettingsOf};
use parallax_number_comparison::NumberComparison;
use parallax_shared_text::SharedTexts;
use parallax_slant::Slant;
use parallax_slanted_sentences::SlantedSentences;
use rayon::ThreadPoolBuilder;
use xtask::{plugins, run::cargo, workspace};

#[cfg(unix)]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Copies of the story, each of five articles of some 750 words and signs.
const STORIES: usize = 40;

/// How often everything is timed; the best counts, since what else the machine does only adds.
const TIMES: usize = 25;

fn main() {
    // What cargo passes to benches that have filters.
    if std::env::args().any(|argument| argument == "--list") {
        return;
    }
    let root = workspace::root();
    let built = cargo(&root, ["build", "--profile", "dist", "--quiet", "--package", "parallax-cli"]).status();
    assert!(built.expect("cargo starts").success(), "the program is built");
    let libraries = plugins::build(&root, "plugin", None).unwrap_or_else(|why| panic!("{why}"));
    let one = ThreadPoolBuilder::new().num_threads(1).build().expect("a thread can be had");
    one.install(|| {
        let bench = Bench { libraries, stories: stories(), articles: (STORIES * articles().len()) as f64 };
        bench.passes();
        bench.whole_runs();
    });
}

struct Bench {
    libraries: Vec<PathBuf>,
    stories: Vec<(Story, bool)>,
    articles: f64,
}

/// Where a pass is.
#[derive(Clone, Copy)]
enum Where {
    BuiltIn,
    Library,
    Process,
}

const EVERYWHERE: [Where; 3] = [Where::BuiltIn, Where::Library, Where::Process];

impl Bench {
    /// One pass at a time, on top of what it reads.
    fn passes(&self) {
        println!("| pass | static call | built in | library | process |\n|---|---|---|---|---|");
        self.pass::<SlantedSentences>("tiny");
        self.pass::<Slant>("word list");
        self.pass::<SharedTexts>("story");
        self.pass::<NumberComparison>("story, of much that it reads");
    }

    fn pass<P: Pass>(&self, what: &str) {
        let name = P::Writes::NAME;
        let reads: Vec<String> = P::Reads::layers().iter().map(|read| read.name.to_owned()).collect();
        let before = plan(self.available(Where::BuiltIn, &[]), &reads);
        let plans = EVERYWHERE.map(|place| plan(self.available(place, &[name]), &[name.to_owned()]));
        let pass = P::new(P::Settings::default()).expect("the defaults are sound");
        let analysed = before.analyse(self.stories.clone());
        let mut timed: Vec<Box<dyn FnMut() -> Duration + '_>> =
            vec![Box::new(|| called(&pass, &analysed)), Box::new(|| self.time(&before))];
        timed.extend(plans.iter().map(|plan| Box::new(|| self.time(plan)) as Box<dyn FnMut() -> Duration>));
        let best = best(&mut timed);
        let micros = |time: Duration| time.as_secs_f64() * 1e6 / self.articles;
        let cells: Vec<String> =
            best[2..].iter().map(|time| format!("{:.0} µs", micros(*time) - micros(best[1]))).collect();
        println!("| `{name}`, {what} | {:.0} µs | {} |", micros(best[0]), cells.join(" | "));
    }

    /// All passes at once.
    fn whole_runs(&self) {
        let passes = Passes::shipped();
        let all: Vec<&str> = passes.available().iter().map(|pass| pass.about.name).collect();
        let plans = EVERYWHERE.map(|place| plan(self.available(place, &all), &[]));
        let mut timed: Vec<Box<dyn FnMut() -> Duration + '_>> = Vec::new();
        timed.extend(plans.iter().map(|plan| Box::new(|| self.time(plan)) as Box<dyn FnMut() -> Duration>));
        let best = best(&mut timed);
        println!("\n| all passes | an article | more than built in |\n|---|---|---|");
        for (name, time) in ["built in", "libraries", "processes"].into_iter().zip(&best) {
            let more = 100.0 * (time.as_secs_f64() / best[0].as_secs_f64() - 1.0);
            println!("| {name} | {:.0} µs | {more:.0} % |", time.as_secs_f64() * 1e6 / self.articles);
        }
    }

    /// The shipped passes, some of them as libraries.
    fn available(&self, place: Where, moved: &[&str]) -> Passes {
        let mut passes = Passes::shipped();
        let isolation = match place {
            Where::BuiltIn => return passes,
            Where::Library => None,
            Where::Process => Some(Limits::default()),
        };
        let moved = moved.iter().map(|name| {
            let of = |path: &&PathBuf| {
                path.file_stem()
                    .is_some_and(|stem| stem.to_string_lossy().ends_with(&format!("parallax_{name}")))
            };
            let path = self.libraries.iter().find(of).expect("every pass is a library").clone();
            Plugin { from: Origin::Library { path, sha256: None, isolation }, replace: true }
        });
        // Beside the folder of the benches.
        let bench = std::env::current_exe().expect("a bench has a place");
        let folder = bench.ancestors().nth(2).expect("it lies in target/dist/deps");
        let program = folder.join(format!("parallax{}", std::env::consts::EXE_SUFFIX));
        let itself = Itself { program, open: "open-plugins", work: "work" };
        passes.add(&moved.collect::<Vec<_>>(), &itself).unwrap_or_else(|why| panic!("{why}"));
        passes
    }

    fn time(&self, plan: &Plan) -> Duration {
        let stories = self.stories.clone();
        let begun = Instant::now();
        let analysed = plan.analyse(stories);
        let time = begun.elapsed();
        drop(analysed);
        time
    }
}

fn plan(passes: Passes, asked: &[String]) -> Plan {
    passes.plan(asked, SettingsOf::new()).expect("the shipped passes have a plan")
}

/// The best time of each, taken in turn, so that a busy minute strikes them all.
fn best(timed: &mut [Box<dyn FnMut() -> Duration + '_>]) -> Vec<Duration> {
    let mut best = vec![Duration::MAX; timed.len()];
    for _ in 0..TIMES {
        for (best, time) in best.iter_mut().zip(timed.iter_mut()) {
            *best = time().min(*best);
        }
    }
    best
}

/// The pass and nothing else: no plan, no checks.
fn called<P: Pass>(pass: &P, analysed: &[Analysed]) -> Duration {
    let begun = Instant::now();
    for story in analysed {
        let whole = OfStory(story);
        let found = match <<P::Writes as Layer>::Unit as parallax_corpus::Unit>::KIND {
            UnitKind::Story => vec![run(pass, &story.story, &whole)],
            UnitKind::Article => story
                .story
                .articles
                .iter()
                .zip(&story.articles)
                .map(|(article, found)| run(pass, article, found))
                .collect(),
        };
        std::hint::black_box(found);
    }
    begun.elapsed()
}

fn run<P: Pass>(pass: &P, unit: &dyn Any, shelf: &dyn Shelf) -> Vec<P::Writes> {
    pass.run(unit.downcast_ref().expect("it is the pass's unit"), P::Reads::view(shelf))
}

/// A story as a pass reaches it.
struct OfStory<'a>(&'a Analysed);

impl Shelf for OfStory<'_> {
    fn rows(&self, layer: &'static str) -> Result<&dyn Any, Missing> {
        Shelf::rows(&self.0.found, layer)
    }

    fn articles(&self) -> Vec<(ArticleIndex, &Article, &dyn Shelf)> {
        let found = self.0.articles.iter().map(|found: &Found| found as &dyn Shelf);
        (0..)
            .map(ArticleIndex)
            .zip(&self.0.story.articles)
            .zip(found)
            .map(|((at, article), shelf)| (at, article, shelf))
            .collect()
    }
}

fn stories() -> Vec<(Story, bool)> {
    (0..STORIES).map(|at| (Story { id: at.to_string(), articles: articles() }, true)).collect()
}

/// The causeway story of `tests/corpora`.
fn articles() -> Vec<Article> {
    let folder = workspace::root().join("tests/corpora/causeway");
    let files =
        fs::read_dir(folder).expect("the story is there").map(|file| file.expect("it is there").path());
    let mut files: Vec<PathBuf> =
        files.filter(|file| file.extension().is_some_and(|kind| kind == "md")).collect();
    files.sort();
    let article = |file: &PathBuf| {
        let id = file.file_stem().expect("a file has a name").to_string_lossy();
        Article::from_text(&id, &fs::read_to_string(file).expect("an article is UTF-8"))
    };
    files.iter().map(article).collect()
}
