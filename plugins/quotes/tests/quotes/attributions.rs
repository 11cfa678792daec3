//! How many attributions of marked articles are found as they are marked.
//!
//! An article of `attributions/` has `[words](s1,c2,t3)` around each source, cue and content (t) of the attributions that
//! are listed behind `---`; its first line is the headline, its second says when and where it was published.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use parallax_corpus::Span;
use parallax_layers::quotes::Quote;
use parallax_testkit::analyse;

/// Source, cue and content.
type Attribution = [Vec<Span>; 3];

const ROLES: [(&str, &str); 3] = [("source", "s"), ("cue", "c"), ("content", "t")];

#[test]
fn sources_cues_and_contents_are_found_as_marked() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("attributions");
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|end| end == "txt"));
    files.sort();
    // Those with even numbers were read while the pass was written.
    for (half, least) in [("read", [85.0, 85.0, 82.0]), ("only scored", [80.0, 80.0, 73.0])] {
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
    let found = rows.iter().map(|row| [row.source.clone(), row.cue.clone(), row.content.clone()]).collect();
    let (found, marked) = (outermost(found), outermost(marked));
    for ((counts, found), marked) in counts.iter_mut().zip(&found).zip(&marked) {
        let of = |count: usize| u32::try_from(count).unwrap();
        counts[0] += of(found.intersection(marked).count());
        counts[1] += of(found.len());
        counts[2] += of(marked.len());
    }
}

/// The sources, cues and contents of those that do not lie within another.
fn outermost(attributions: Vec<Attribution>) -> [BTreeSet<Span>; 3] {
    let within = |one: &Attribution, outer: &Attribution| {
        let has = |span: &Span| outer[2].iter().any(|piece| piece.contains(*span));
        one != outer && !(one[0].is_empty() && one[1].is_empty()) && one.iter().flatten().all(has)
    };
    let mut spans: [BTreeSet<Span>; 3] = Default::default();
    for one in attributions.iter().filter(|one| !attributions.iter().any(|outer| within(one, outer))) {
        for (spans, pieces) in spans.iter_mut().zip(one) {
            spans.extend(pieces);
        }
    }
    spans
}

/// The text of a marked article, and its attributions.
fn read(file: &str) -> (String, Vec<Attribution>) {
    let (body, _) = file.split_once("\n---\n").expect("a table behind the article");
    let (headline, rest) = body.split_once('\n').expect("a headline");
    let (_, paragraphs) = rest.split_once('\n').expect("where it was published");
    let marked = format!("{}\n\n{}", headline.trim_start_matches("# "), paragraphs.trim());
    let (mut text, mut open) = (String::new(), Vec::new());
    let mut attributions: BTreeMap<&str, Attribution> = BTreeMap::new();
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
                let span = Span::new(open.pop().expect("a bracket that was opened"), text.len());
                for label in labels.trim_start_matches('(').split(',') {
                    let (role, number) = label.split_at(1);
                    let role = ROLES.iter().position(|(_, name)| *name == role).expect("a role");
                    attributions.entry(number).or_default()[role].push(span);
                }
                rest = behind;
            }
            _ => text.push(c),
        }
    }
    (text, attributions.into_values().collect())
}
