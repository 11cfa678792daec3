//! How many attributions of marked articles are found as they are marked.
//!
//! An article of `attributions/` has `[words](s1,c2,t3)` around each source, cue and content (t) of the attributions that
//! are listed behind `---`; its first line is the headline, its second says when and where it was published.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use parallax_layers::quotes::Quote;
use parallax_testkit::analyse;

/// Spans of one article: sources, cues, contents.
type Spans = [BTreeSet<(usize, usize)>; 3];

const ROLES: [(&str, char); 3] = [("source", 's'), ("cue", 'c'), ("content", 't')];

#[test]
fn sources_cues_and_contents_are_found_as_marked() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("attributions");
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|end| end == "txt"));
    files.sort();
    // Those with even numbers were read while the pass was written.
    for (half, least) in [("read", [80.0, 80.0, 76.0]), ("only scored", [75.0, 75.0, 67.0])] {
        let of_half = files.iter().filter(|file| is_even(file) == (half == "read"));
        let mut counts = [[0; 3]; 3];
        for file in of_half {
            count(&fs::read_to_string(file).unwrap(), &mut counts);
        }
        for (at, (role, _)) in ROLES.iter().enumerate() {
            let [hits, found, marked] = counts[at];
            let f = 200.0 * f64::from(hits) / f64::from(found + marked);
            println!("{half}: {role} F {f:.1} ({hits} of {marked}, {found} found)");
            assert!(f >= least[at], "{half}: {role} F {f:.1}");
        }
    }
}

fn is_even(file: &Path) -> bool {
    let name = file.file_name().unwrap().to_string_lossy();
    name.split('-').next().unwrap().parse::<u32>().unwrap() % 2 == 0
}

/// Adds the hits, what was found and what is marked.
fn count(file: &str, counts: &mut [[u32; 3]; 3]) {
    let (text, marked) = read(file);
    let analysed = analyse("quotes", &[("article", &text)]);
    let rows = analysed.articles[0].rows::<Quote>().unwrap();
    let mut found = Spans::default();
    for row in rows.iter().filter(|row| !rows.iter().any(|outer| lies_within(row, outer))) {
        for (spans, pieces) in found.iter_mut().zip([&row.source, &row.cue, &row.content]) {
            spans.extend(pieces.iter().map(|span| (span.start as usize, span.end as usize)));
        }
    }
    for ((counts, found), marked) in counts.iter_mut().zip(&found).zip(&marked) {
        let of = |count: usize| u32::try_from(count).unwrap();
        counts[0] += of(found.intersection(marked).count());
        counts[1] += of(found.len());
        counts[2] += of(marked.len());
    }
}

/// The outermost attributions alone are marked.
fn lies_within(row: &Quote, outer: &Quote) -> bool {
    let mut lead = row.source.iter().chain(&row.cue).chain(&row.content);
    row != outer && !(row.source.is_empty() && row.cue.is_empty()) && lead.all(|&span| outer.has(span))
}

/// The text of a marked article, and its spans.
fn read(file: &str) -> (String, Spans) {
    let (body, _) = file.split_once("\n---\n").expect("a table behind the article");
    let (headline, rest) = body.split_once('\n').expect("a headline");
    let (_, paragraphs) = rest.split_once('\n').expect("where it was published");
    let marked = format!("{}\n\n{}", headline.trim_start_matches("# "), paragraphs.trim());
    let (mut text, mut spans, mut open) = (String::new(), Spans::default(), Vec::new());
    let mut rest = marked.as_str();
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        match c {
            '\\' if rest.starts_with(['[', ']']) => {
                text.push_str(&rest[..1]);
                rest = &rest[1..];
            }
            '[' => open.push(text.len()),
            ']' => {
                let (labels, behind) = rest.split_once(')').expect("labels behind a bracket");
                let start = open.pop().expect("a bracket that was opened");
                for label in labels.trim_start_matches('(').split(',') {
                    let role = ROLES.iter().position(|&(_, role)| label.starts_with(role)).expect("a role");
                    spans[role].insert((start, text.len()));
                }
                rest = behind;
            }
            _ => text.push(c),
        }
    }
    (text, spans)
}
