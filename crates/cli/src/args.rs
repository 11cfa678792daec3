//! The command line as clap reads it.

use std::path::PathBuf;

use clap::{
    Args, Parser, Subcommand, ValueEnum,
    builder::{PossibleValue, PossibleValuesParser, styling},
};
use parallax_formats::{FORMS, Form};
use parallax_page::Html;

use crate::{
    commands::{kwic::KwicArgs, lexicon::LexiconArgs, page::PageArgs, show::ShowArgs},
    report::ReportArgs,
};

const STYLES: styling::Styles = styling::Styles::styled()
    .header(styling::AnsiColor::Green.on_default().bold())
    .usage(styling::AnsiColor::Green.on_default().bold())
    .literal(styling::AnsiColor::Cyan.on_default().bold())
    .placeholder(styling::AnsiColor::Cyan.on_default());

/// Shows, with evidence, how articles about one event differ.
#[derive(Debug, Parser)]
#[command(name = "parallax", version, styles = STYLES, max_term_width = 100, arg_required_else_help = true)]
#[command(
    after_help = "Exit codes: 0 all went well; 1 results, with failures; 2 called wrongly, or no results."
)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Analyse articles and show the comparison.
    Run(RunArgs),
    /// Make a page of the comparison, which opens in a browser from disk.
    Report(PageArgs),
    /// Print articles with what was found in them marked.
    Show(ShowArgs),
    /// Show a word in its contexts, outlet by outlet.
    Kwic(KwicArgs),
    /// List the passes, or show the page of one.
    Passes(PassesArgs),
    /// Show which passes run, and in what order.
    Plan(PlanArgs),
    /// Join results without words (`run --no-text`) with their articles again.
    Rejoin(RejoinArgs),
    /// Print what results look like: JSON Schema, or columns for DuckDB.
    Schema(SchemaArgs),
    /// Look words up in the lists of wording that takes sides, check a sentence, or import lists of other tools.
    Lexicon(LexiconArgs),
    /// List, check or pin passes from elsewhere.
    Plugin(PluginCommands),
    /// Begin a pass of your own: a crate outside of Parallax, which becomes a library.
    NewPass(NewPassArgs),
    /// Print completions for a shell.
    Completions(CompletionsArgs),
    /// Print the manual page.
    Man(ManArgs),
}

const RUN_EXAMPLES: &str = "\
Examples:
  parallax run stories/harbour            one story: a folder of .txt or .md articles
  parallax run a.txt b.txt c.txt          one story: files named one by one
  parallax run corpus.jsonl --format jsonl --out analysis.jsonl
  parallax run corpus --format html --out report.html
  parallax run corpus --format parquet --out tables
  parallax run corpus --format parquet --no-text --out bundle
  parallax run corpus --format conllu --out corpus.conllu
  cat corpus.jsonl | parallax run - --passes numbers --format jsonl
  parallax run stories --set number_comparison.singles=false";

#[derive(Debug, Args)]
#[command(after_help = RUN_EXAMPLES)]
pub(crate) struct RunArgs {
    /// Folders, text files (.txt, .md), web pages (.html), JSON lines (.jsonl) or tables (.csv, .tsv); `-` is a page or
    /// JSON lines on standard input.
    #[arg(required = true, value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,

    #[command(flatten)]
    pub(crate) choice: ChoiceArgs,

    /// How to write the results.
    #[arg(long, value_parser = formats(), default_value = "text")]
    pub(crate) format: String,

    /// Where to write them: a file; for `csv` and `parquet` a folder; for `html` either. It is replaced only when the new
    /// one is whole.
    #[arg(long, value_name = "PATH")]
    pub(crate) out: Option<PathBuf>,

    /// What offsets count.
    #[arg(long, value_enum, value_name = "UNIT", default_value_t = Offsets::Chars)]
    pub(crate) offsets: Offsets,

    /// Write where words stand in the articles instead of the words, so that results can be given away where
    /// articles cannot; `parallax rejoin` puts the words in. Names, figures and up to three words in a row stay.
    #[arg(long)]
    pub(crate) no_text: bool,

    /// Which articles are one story.
    #[arg(long, value_enum, value_name = "HOW", default_value_t = Stories::Declared)]
    pub(crate) stories: Stories,

    /// How many threads; all cores, if not given. The results are the same.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) threads: Option<u16>,

    #[command(flatten)]
    pub(crate) report: ReportArgs,
}

/// A name, as in `slant, numbers`.
#[expect(clippy::unnecessary_wraps, reason = "as clap wants it")]
fn trimmed(name: &str) -> Result<String, std::convert::Infallible> {
    Ok(name.trim().to_owned())
}

/// Which passes run, and with which settings.
#[derive(Debug, Args)]
pub(crate) struct ChoiceArgs {
    /// Passes whose layers to write, with commas between; what they need is run too. If not given, those that
    /// the format shows: of the tables and JSON lines all but the groundwork, which only other passes read.
    #[arg(long, value_delimiter = ',', value_name = "NAMES", value_parser = trimmed)]
    pub(crate) passes: Vec<String>,

    /// Write the layers of all passes, the groundwork too.
    #[arg(long, conflicts_with = "passes")]
    pub(crate) all_layers: bool,

    #[command(flatten)]
    pub(crate) plugins: PluginArgs,

    /// One setting of one pass; goes before the file's.
    #[arg(long, value_name = "PASS.FIELD=VALUE")]
    pub(crate) set: Vec<String>,
}

/// Which passes there are besides the shipped ones.
#[derive(Debug, Clone, Args)]
pub(crate) struct PluginArgs {
    /// A library with passes, or a list of words and patterns (.toml); may be given several times. A library
    /// is code: name only what you trust.
    #[arg(long, value_name = "FILE")]
    pub(crate) plugin: Vec<PathBuf>,

    /// A TOML file: `passes = ["numbers"]`, a table `[pass.NAME]` of settings for each pass, and a table
    /// `[[plugin]]` for each library or list (`path`) or other program with passes (`command`).
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
}

/// The forms of results there are: what is to be read first.
pub(crate) fn forms(report: &ReportArgs) -> impl Iterator<Item = &dyn Form> {
    [report as &dyn Form, &Html].into_iter().chain(FORMS)
}

/// The forms of results, as help lists them.
fn formats() -> PossibleValuesParser {
    let report = ReportArgs::default();
    let value = |form: &dyn Form| PossibleValue::new(form.name()).help(form.help());
    forms(&report).map(value).collect::<Vec<_>>().into()
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Offsets {
    /// Unicode characters, as Python and R count.
    Chars,
    /// UTF-8 bytes.
    Bytes,
    /// UTF-16 units, as JavaScript and Java count.
    Utf16,
}

impl From<Offsets> for parallax_corpus::Offsets {
    fn from(offsets: Offsets) -> Self {
        match offsets {
            Offsets::Chars => Self::Chars,
            Offsets::Bytes => Self::Bytes,
            Offsets::Utf16 => Self::Utf16,
        }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Stories {
    /// As declared; else by folder, or as files were named.
    Declared,
    /// By folder, whatever was declared.
    Folder,
    /// By what the articles say.
    Similar,
}

impl From<Stories> for parallax_formats::Stories {
    fn from(stories: Stories) -> Self {
        match stories {
            Stories::Declared => Self::Declared,
            Stories::Folder => Self::Folder,
            Stories::Similar => Self::Similar,
        }
    }
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  parallax passes\n  parallax passes numbers")]
pub(crate) struct PassesArgs {
    /// The pass whose page to show, with an example, run.
    pub(crate) name: Option<String>,

    #[command(flatten)]
    pub(crate) plugins: PluginArgs,
}

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  parallax plan\n  parallax plan --passes number_comparison --format dot | dot -Tsvg"
)]
pub(crate) struct PlanArgs {
    #[command(flatten)]
    pub(crate) choice: ChoiceArgs,

    /// How to draw it.
    #[arg(long, value_enum, default_value_t = PlanFormat::Tree)]
    pub(crate) format: PlanFormat,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum PlanFormat {
    /// A tree: under each layer, what it is made from.
    Tree,
    /// A graph for Graphviz.
    Dot,
}

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  parallax rejoin bundle stories/harbour --out tables\n  parallax rejoin bundle.jsonl corpus.jsonl --out analysis.jsonl"
)]
pub(crate) struct RejoinArgs {
    /// What `parallax run --no-text` wrote: a file of JSON lines or annotations, or a folder of tables.
    pub(crate) bundle: PathBuf,

    /// The articles that it was made from, as for `run`.
    #[arg(required = true, value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,

    /// Where to write what a run with words would have written; for tables a folder.
    #[arg(long, value_name = "PATH")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  parallax schema\n  parallax schema numbers quotes\n  parallax schema --format duckdb"
)]
pub(crate) struct SchemaArgs {
    /// The layers whose rows to show; all, if none is named.
    #[arg(value_name = "LAYER")]
    pub(crate) layers: Vec<String>,

    /// For whom.
    #[arg(long, value_enum, default_value_t = SchemaFormat::JsonSchema)]
    pub(crate) format: SchemaFormat,

    #[command(flatten)]
    pub(crate) plugins: PluginArgs,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum SchemaFormat {
    /// JSON Schema of the records of `--format jsonl` and of every table's rows.
    JsonSchema,
    /// A statement with the columns of each table, and of JSON lines, for DuckDB.
    Duckdb,
}

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  parallax new-pass passes/doubt_words --parallax ../parallax\n  parallax new-pass \
                  passes/doubt_words --story --parallax ../parallax"
)]
pub(crate) struct NewPassArgs {
    /// The folder to make. Its name is the pass's: lower case, words joined by `_`.
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,

    /// One that compares the articles of a story; else it looks at one article.
    #[arg(long)]
    pub(crate) story: bool,

    /// A clone of Parallax to build against, since its crates are not published yet.
    #[arg(long, value_name = "PATH")]
    pub(crate) parallax: PathBuf,
}

const PLUGIN_EXAMPLES: &str = "\
Examples:
  parallax plugin list --plugin libfigures.so
  parallax plugin check --config parallax.toml
  parallax plugin pin --config parallax.toml --write";

#[derive(Debug, Args)]
#[command(after_help = PLUGIN_EXAMPLES)]
pub(crate) struct PluginCommands {
    #[command(subcommand)]
    pub(crate) command: PluginCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum PluginCommand {
    /// Show what plugins hold. None of their passes is run.
    List(PluginArgs),
    /// Run their passes over awkward articles, several times, in processes of their own: what goes wrong, and
    /// what differs from one time to the next?
    Check(PluginArgs),
    /// Print `[[plugin]]` tables with the hashes of the files, so that no other file is loaded. None is opened.
    Pin(PinArgs),
}

#[derive(Debug, Args)]
pub(crate) struct PinArgs {
    #[command(flatten)]
    pub(crate) plugins: PluginArgs,

    /// Write the hashes into the configuration instead, and leave all else in it as it is.
    #[arg(long, requires = "config", conflicts_with = "plugin")]
    pub(crate) write: bool,
}

#[derive(Debug, Args)]
pub(crate) struct CompletionsArgs {
    /// The shell.
    #[arg(value_enum)]
    pub(crate) shell: clap_complete::Shell,
}

#[derive(Debug, Args)]
pub(crate) struct ManArgs {
    /// The command whose page to print; the whole program's, if not given.
    pub(crate) command: Option<String>,
}
