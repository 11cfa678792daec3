//! Who speaks in the lines of an interview: by the names before the lines, or question and answer in turn.

use std::collections::{BTreeMap, BTreeSet};

use parallax_layers::structure::Role;

use crate::{
    chains::Chains,
    mention::{Pronoun, Scene},
    page::Page,
};

/// Whose words a line is, and who is spoken to.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Turn {
    pub(crate) speaker: Option<usize>,
    pub(crate) addressee: Option<usize>,
    /// In an interview: who speaks in other lines may be somebody else.
    pub(crate) unknown: bool,
}

/// The turns, by the count of their line. Lines that are the writer's are not in it.
pub(crate) type Turns = BTreeMap<u32, Turn>;

pub(crate) fn turns(scene: &Scene<'_>, chains: &mut Chains) -> Turns {
    let labels = labels(scene, chains);
    if labels.is_empty() { answers(scene, chains) } else { labelled(scene, &labels) }
}

/// Names with a colon at the beginning of their line, where one of them comes back: "Lund: It was late."
fn labels(scene: &Scene<'_>, chains: &mut Chains) -> BTreeMap<u32, usize> {
    let page = scene.page;
    let is_label = |&at: &usize| {
        let rows = &scene.mentions[at].rows;
        let opens = rows.start == 0 || page.place(rows.start - 1).line != page.place(rows.start).line;
        let person = scene.mentions[at].is_name() && scene.mentions[at].traits.is_person();
        opens && person && page.is(rows.end, ":")
    };
    let labels: BTreeMap<u32, usize> =
        (0..scene.mentions.len()).filter(is_label).map(|at| (scene.place(at).line, at)).collect();
    let mut speakers: Vec<usize> = labels.values().map(|&at| chains.root(at)).collect();
    speakers.sort_unstable();
    speakers.dedup();
    if speakers.len() < labels.len() && speakers.len() > 1 || labels.len() > 2 && speakers.len() == 1 {
        labels
    } else {
        BTreeMap::new()
    }
}

/// Whoever is named goes on to the next name.
fn labelled(scene: &Scene<'_>, labels: &BTreeMap<u32, usize>) -> Turns {
    let mut turns = Turns::new();
    let mut speaker = None;
    for line in lines(scene.page) {
        speaker = labels.get(&line).copied().or(speaker);
        turns.insert(line, Turn { speaker, ..Turn::default() });
    }
    turns
}

fn lines(page: &Page<'_>) -> impl Iterator<Item = u32> {
    let count = page.words.len().checked_sub(1).map_or(0, |last| page.place(last).line + 1);
    0..count
}

/// Paragraphs that ask "you", and between them paragraphs that say "I": the answers are of the one whom the lines
/// before speak of.
fn answers(scene: &Scene<'_>, chains: &mut Chains) -> Turns {
    let questions = questions(scene);
    let Some(&first) = questions.first() else { return Turns::new() };
    if !is_interview(scene, &questions, first) {
        return Turns::new();
    }
    let (who, several) = interviewed(scene, first, chains);
    let turn = |line: u32| {
        let asked = questions.binary_search(&line).is_ok();
        let (speaker, addressee) = if asked { (None, who) } else { (who, None) };
        (line, Turn { speaker, addressee, unknown: asked || several })
    };
    lines(scene.page).filter(|&line| line >= first).map(turn).collect()
}

/// Whether the questions are put to somebody. A column asks its readers, too: where no word says that it is an
/// interview, the questions are many and nobody says "I" before them.
fn is_interview(scene: &Scene<'_>, questions: &[u32], first: u32) -> bool {
    let page = scene.page;
    let count = |pronoun: Pronoun, fits: &dyn Fn(u32) -> bool| {
        let of = |&at: &usize| {
            let place = scene.place(at);
            scene.mentions[at].pronoun() == Some(pronoun) && place.quote.is_none() && fits(place.line)
        };
        (0..scene.mentions.len()).filter(of).count()
    };
    let asked = count(Pronoun::Addressee, &|line| questions.binary_search(&line).is_ok());
    let answered = count(Pronoun::Speaker, &|line| line > first && questions.binary_search(&line).is_err());
    let before = count(Pronoun::Speaker, &|line| line < first);
    let mut opening = (0..page.words.len()).take_while(|&row| page.place(row).line < first);
    if opening.any(|row| page.folded(row).starts_with("interview")) {
        questions.len() >= 2 && asked >= 1 && answered >= 1
    } else {
        questions.len() >= 4 && asked >= 3 && answered >= 3 && before == 0
    }
}

/// The lines that end in a question mark, outside of quotations, and do not say "I": who answers asks back.
fn questions(scene: &Scene<'_>) -> Vec<u32> {
    let page = scene.page;
    let ends = |&row: &usize| {
        let place = page.place(row);
        let last = row + 1 == page.words.len() || page.place(row + 1).line != place.line;
        last && page.is(row, "?") && place.quote.is_none() && place.role != Role::Headline
    };
    let says_i = |at: &usize| scene.mentions[*at].pronoun() == Some(Pronoun::Speaker);
    let own: BTreeSet<u32> =
        (0..scene.mentions.len()).filter(says_i).map(|at| scene.place(at).line).collect();
    let asked = (0..page.words.len()).filter(ends).map(|row| page.place(row).line);
    asked.filter(|line| !own.contains(line)).collect()
}

/// The person whom the lines before the first question name most often, and of several the one whom all of the page
/// names most often; nobody where two are named as often or one beside the other. Who took the photograph is left out.
/// And whether several are interviewed.
fn interviewed(scene: &Scene<'_>, first: u32, chains: &mut Chains) -> (Option<usize>, bool) {
    let mut counts: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
    let mut together: BTreeSet<usize> = BTreeSet::new();
    for at in 0..scene.mentions.len() {
        let mention = &scene.mentions[at];
        let credit = mention.rows.start > 0 && scene.page.is(mention.rows.start - 1, ":");
        if !mention.is_name() || !mention.traits.is_person() || credit {
            continue;
        }
        let (root, before) = (chains.root(at), scene.place(at).line < first);
        let count = counts.entry(root).or_default();
        *count = (count.0 + usize::from(before), count.1 + 1);
        if before && is_beside_a_person(scene, mention.head) {
            together.insert(root);
        }
    }
    let most = counts.values().copied().filter(|count| count.0 > 0).max();
    let mut of_most = counts.iter().filter(|(_, count)| Some(**count) == most).map(|(root, _)| *root);
    let who = of_most.next();
    let several = who.is_some_and(|who| together.contains(&who));
    (who.filter(|_| of_most.next().is_none() && !several), several)
}

/// "Lund and Reth": whether a name is joined with that of another person.
fn is_beside_a_person(scene: &Scene<'_>, head: usize) -> bool {
    let names = scene.page.tree.conjuncts(head).into_iter().filter_map(|row| scene.headed(row));
    names.filter(|&at| scene.mentions[at].is_name() && scene.mentions[at].traits.is_person()).count() > 1
}
