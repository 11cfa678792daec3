//! Acts of several articles that may be one, and whether they are told differently.

use std::collections::BTreeMap;

use parallax_layers::{
    agency_of_action::{Action, Cell, Form},
    words::Upos,
};
use parallax_lexicon::on_one_line;

use crate::{
    act::{Act, Doer, Key},
    lists::Rule,
    near::{is_told, may_be_one},
    page::{Page, Party},
};

/// The acts that articles tell differently: of most articles first, then in the order of the text.
pub(crate) fn rows(pages: &[Page<'_>], acts: &[Act]) -> Vec<Action> {
    let mut rows: Vec<Action> = together(acts).iter().filter_map(|group| row(pages, group)).collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.cells.len()));
    rows
}

/// The acts that may be one. Each joins the first group that it shares a key with and that nothing in it speaks against.
fn together(acts: &[Act]) -> Vec<Vec<&Act>> {
    /// So many groups are tried for a key.
    const TRIED: usize = 8;
    let mut groups: Vec<Vec<&Act>> = Vec::new();
    let mut by_key: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
    for act in acts {
        let keys = act.keys();
        let known =
            keys.iter().filter_map(|key| by_key.get(key)).flat_map(|groups| groups.iter().take(TRIED));
        let fits = |group: &&usize| groups[**group].iter().take(TRIED).all(|one| act.may_be(one));
        let group = known.copied().find(|group| fits(&group)).unwrap_or_else(|| {
            groups.push(Vec::new());
            groups.len() - 1
        });
        groups[group].push(act);
        for key in keys {
            let groups = by_key.entry(key).or_default();
            if !groups.contains(&group) {
                groups.push(group);
            }
        }
    }
    groups
}

/// A group as a row, if articles differ in whom they name.
fn row(pages: &[Page<'_>], group: &[&Act]) -> Option<Action> {
    let rule = group.first()?.kind.rule;
    let mut doers: Vec<&Party> = group.iter().filter_map(|act| act.doer.who()).collect();
    doers.sort_by_key(|doer| (doer.actor, &doer.noun));
    doers.dedup_by_key(|doer| (doer.actor, &doer.noun));
    let by_article = group.chunk_by(|one, next| one.article == next.article);
    let told: Vec<(&Act, Option<&Party>)> =
        by_article.filter_map(|acts| telling(&pages[acts[0].article], acts, &doers)).collect();
    // A noun comes back to what was told before, and need not tell it again.
    let missing = told.iter().any(|(act, doer)| doer.is_none() && act.form != Form::Nominal);
    let named: Vec<(&Act, &Party)> = told.iter().filter_map(|(act, doer)| Some((*act, (*doer)?))).collect();
    let clash = rule != Rule::Many && are_at_odds(pages, group, &named);
    if !(clash || missing && !named.is_empty() && rule != Rule::Plain) {
        return None;
    }
    // Who leaves out what goes without saying leaves nothing out.
    let told = told.iter().filter(|(_, doer)| doer.is_some() || rule != Rule::Plain);
    let words = |act: &Act| on_one_line(&pages[act.article].one.article[act.core]);
    let by_noun = |act: &Act| matches!(act.patient.upos, Upos::Noun | Upos::Propn);
    let act =
        words(group.iter().min_by_key(|act| (!by_noun(act), act.doer.who().is_none(), act.core.len()))?);
    Some(Action { act, cells: told.map(|(act, doer)| cell(&pages[act.article], act, *doer)).collect() })
}

/// How an article tells an act: the first time that it names the doer; where it never does, the first time at all.
/// Nothing where that cannot be told, or where the doer stands near by.
fn telling<'a>(page: &Page<'_>, acts: &[&'a Act], doers: &[&Party]) -> Option<(&'a Act, Option<&'a Party>)> {
    if let Some(named) = acts.iter().find_map(|act| Some((*act, Some(act.doer.who()?)))) {
        return Some(named);
    }
    let told = |act: &&Act| doers.iter().any(|doer| is_told(page, doer, act.span));
    if acts.iter().any(|act| act.doer == Doer::Unclear || told(act)) {
        return None;
    }
    let first = acts.iter().find(|act| act.form != Form::Nominal).or(acts.first())?;
    Some((first, None))
}

/// Whether an article and the next that names a doer name none who can be the other's.
fn are_at_odds(pages: &[Page<'_>], group: &[&Act], named: &[(&Act, &Party)]) -> bool {
    let of = |article: usize| group.iter().filter(move |act| act.article == article);
    let doers = |article: usize| of(article).filter_map(|act| act.doer.who());
    named.windows(2).any(|pair| {
        let [one, other] = [pair[0].0.article, pair[1].0.article];
        let mut pairs = doers(one).flat_map(|a| doers(other).map(move |b| (a, b)));
        pairs.all(|(a, b)| !may_be_one(&pages[one], a, b))
    })
}

fn cell(page: &Page<'_>, act: &Act, doer: Option<&Party>) -> Cell {
    let form = match (act.form, doer) {
        (Form::PassiveWithAgent, None) => Form::PassiveWithoutAgent,
        (form, _) => form,
    };
    Cell {
        article: page.one.index,
        span: page.one.cite(act.span),
        agent: doer.map(|doer| doer.text.clone()),
        patient: Some(act.patient.text.clone()),
        form,
    }
}
