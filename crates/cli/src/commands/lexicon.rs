//! `parallax lexicon`: what the word lists say of a word or a sentence, and lists of other tools made into lists.

mod check;
mod import;
mod show;

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use crate::{Ended, args::PluginArgs};

const EXAMPLES: &str = "\
Examples:
  parallax lexicon show regime
  parallax lexicon check \"The Ostrava regime slammed the plan.\"
  parallax lexicon import feelings.dic --out feelings.toml";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct LexiconArgs {
    #[command(subcommand)]
    command: LexiconCommand,
}

#[derive(Debug, Subcommand)]
enum LexiconCommand {
    /// Show every entry for a word or phrase, with its reason and its guards.
    Show(ShowArgs),
    /// Say what is found in a sentence, and which of its words are in a list and are not found, and why.
    Check(CheckArgs),
    /// Make a list for `--plugin` of another tool's: plain words, a table, LIWC, Lexicoder, Yoshikoder, WordStat.
    Import(ImportArgs),
}

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  parallax lexicon show regime\n  parallax lexicon show with a straight face\n  parallax \
                  lexicon show bosses --plugin my-list.toml"
)]
struct ShowArgs {
    /// The word, in any of its forms.
    #[arg(required = true, value_name = "WORD")]
    words: Vec<String>,

    #[command(flatten)]
    plugins: PluginArgs,
}

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  parallax lexicon check \"The Ostrava regime slammed the plan.\"\n  parallax lexicon check \
                  \"The bosses dug in.\" --plugin my-list.toml\n  parallax lexicon check --format json < sentence.txt\n\n\
                  Exit codes: 0 something is found; 1 nothing is found; 2 called wrongly."
)]
struct CheckArgs {
    /// The sentence, read as an article by itself; `-`, or none, is standard input.
    #[arg(value_name = "SENTENCE")]
    sentence: Option<String>,

    /// The headline above it.
    #[arg(long, value_name = "TEXT")]
    headline: Option<String>,

    /// How to tell it.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,

    #[command(flatten)]
    plugins: PluginArgs,

    /// One setting of one pass; goes before the file's.
    #[arg(long, value_name = "PASS.FIELD=VALUE")]
    set: Vec<String>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// To read.
    Text,
    /// An object.
    Json,
}

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  parallax lexicon import feelings.dic --out feelings.toml\n  parallax lexicon import words.txt \
                  > words.toml\n  parallax run stories --plugin feelings.toml"
)]
struct ImportArgs {
    /// The other tool's list. What it is, its name and its beginning tell: words, one a line; a table (.csv, .tsv) of
    /// words, categories and weights; LIWC (.dic, or the table of LIWC-22); Lexicoder (.lcd, .lc3); Yoshikoder (.ykd);
    /// WordStat (.cat).
    #[arg(value_name = "FILE")]
    file: PathBuf,

    /// Where to write the list; standard output, if not given.
    #[arg(long, value_name = "PATH")]
    out: Option<PathBuf>,

    /// What the list is called, and its layer; after the file, if not given.
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
}

pub(crate) fn run(args: LexiconArgs) -> Result<Ended, String> {
    match args.command {
        LexiconCommand::Show(args) => show::run(&args),
        LexiconCommand::Check(args) => check::run(&args),
        LexiconCommand::Import(args) => import::run(&args),
    }
}

/// The name of a variant as a reader says it: `loaded_word` is "loaded word".
fn spoken(variant: &impl serde::Serialize) -> String {
    let value = serde_json::to_value(variant).ok();
    value.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default().replace('_', " ")
}
