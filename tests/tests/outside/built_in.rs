//! What a pass from elsewhere finds when it is built in: the records of `parallax run --passes NAME --format
//! jsonl` over a folder, without the first. The arguments: its settings in JSON, and the folder.

use std::path::PathBuf;

use doubt_words::DoubtWords;
use parallax_corpus::{Offsets, Story};
use parallax_formats::{ArticleRecord, Corpus, Stories, StoryRecord, Table, jsonl, sha256};
use parallax_runner::{Found, Plan, Rows, SettingsOf, pass};

fn main() -> Result<(), String> {
    let mut passes = parallax_builtin::all();
    passes.push(pass::<DoubtWords>());
    let name = passes.last().map(|pass| pass.about.name).unwrap_or_default();
    let mut arguments = std::env::args().skip(1);
    let settings = arguments.next().unwrap_or_default();
    let settings = serde_json::from_str(&settings).map_err(|error| error.to_string())?;
    let settings = SettingsOf::from([(name.to_owned(), settings)]);
    let plan = Plan::new(&passes, &[name.to_owned()], &settings).map_err(|error| error.to_string())?;
    let folders: Vec<PathBuf> = arguments.map(PathBuf::from).collect();
    let corpus = Corpus::open(&folders, Stories::Declared);
    for listing in corpus.stories() {
        let articles =
            listing.articles.iter().map(|at| corpus.load(at).map_err(|problem| problem.to_string()));
        let id = listing.id.clone().unwrap_or_default().to_string();
        let story = Story { id, articles: articles.collect::<Result<_, _>>()? };
        for analysed in plan.analyse(vec![(story, true)]) {
            let story = &analysed.story;
            for (article, found) in story.articles.iter().zip(&analysed.articles) {
                let sha256 = sha256(&article.text);
                with_tables(found, name, |layers| {
                    let record = ArticleRecord { article, sha256: &sha256, story: Some(&story.id), words: None, layers };
                    print(jsonl::article(&record, Offsets::Chars))
                })?;
            }
            with_tables(&analysed.found, name, |layers| {
                print(jsonl::story(&StoryRecord { story, left_out: &[], layers }, Offsets::Chars))
            })?;
        }
    }
    Ok(())
}

fn print(record: std::io::Result<Vec<u8>>) -> Result<(), String> {
    let record = record.map_err(|error| error.to_string())?;
    print!("{}", String::from_utf8_lossy(&record));
    Ok(())
}

fn with_tables<T>(found: &Found, name: &str, print: impl FnOnce(&[&dyn Table]) -> T) -> T {
    let written: Vec<Written<'_>> = found.get(name).map(Written).into_iter().collect();
    print(&written.iter().map(|table| table as &dyn Table).collect::<Vec<_>>())
}

struct Written<'a>(&'a Rows);

impl Table for Written<'_> {
    fn layer(&self) -> &str {
        self.0.layer()
    }

    fn len(&self) -> usize {
        self.0.len()
    }

    fn row(&self, index: usize) -> &dyn erased_serde::Serialize {
        self.0.row(index)
    }
}
