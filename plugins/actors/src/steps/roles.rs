//! Persons without a name: "the interior minister", where another article says who that is.

use std::collections::BTreeMap;

use super::Index;
use crate::{bearer::Bearer, groups::Groups};

/// One who is called by an office alone is the only one of the story whom an article says to hold it.
pub(crate) fn join(bearers: &[Bearer], groups: &mut Groups) {
    /// Of more than these nobody can tell which is meant.
    const MANY: usize = 64;
    let (mut holders, mut called) = (Index::default(), Index::default());
    for (at, bearer) in bearers.iter().enumerate() {
        let Some(role) = &bearer.role else { continue };
        if bearer.forms.is_empty() {
            called.entry((bearer.article, role.head.as_str())).or_default().push(at);
        } else if bearer.is_person() {
            let root = groups.root(at);
            let alike = holders.entry(role.head.as_str()).or_default();
            let mut same = alike.iter().filter(|&&other| groups.root(other) == root);
            if !same.any(|&other| bearers[other].role.as_ref() == Some(role)) && alike.len() < MANY {
                alike.push(at);
            }
        }
    }
    let spoken_of = spoken_of(bearers, groups);
    for (at, bearer) in bearers.iter().enumerate().filter(|(_, bearer)| bearer.forms.is_empty()) {
        let Some(role) = &bearer.role else { continue };
        let Some(holders) = holders.get(role.head.as_str()) else { continue };
        let may_be = |who: &Bearer, holder: usize| {
            let held = bearers[holder].role.as_ref().zip(who.role.as_ref());
            held.is_some_and(|(held, role)| role.may_hold(held)) && !who.contradicts(&bearers[holder])
        };
        let fit: Vec<usize> = holders.iter().copied().filter(|&holder| may_be(bearer, holder)).collect();
        // "The minister" of an article that speaks of two ministers is either.
        let here = called.get(&(bearer.article, role.head.as_str())).into_iter().flatten();
        let rivals = here.filter(|&&other| fit.iter().any(|&holder| may_be(&bearers[other], holder)));
        if role.is_bare()
            && spoken_of
                .get(&bearer.article)
                .is_some_and(|who| who.iter().any(|&other| !bearer.contradicts(&bearers[other])))
        {
            continue;
        }
        if let ([only], 1) = (&groups.roots(fit.iter().copied())[..], rivals.count()) {
            groups.unite(*only, at);
        }
    }
}

/// Of each article, the persons that it goes on about and of whom no article says what they are. It takes them for
/// known, as it does a president: "Biden … the president" is not the one president whom another article names.
fn spoken_of(bearers: &[Bearer], groups: &mut Groups) -> BTreeMap<usize, Vec<usize>> {
    const OFTEN: usize = 3;
    let mut found: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut told = vec![false; bearers.len()];
    for (at, _) in bearers.iter().enumerate().filter(|(_, bearer)| bearer.role.is_some()) {
        told[groups.root(at)] = true;
    }
    for (at, bearer) in bearers.iter().enumerate().filter(|(_, bearer)| bearer.is_person()) {
        if !bearer.forms.is_empty() && bearer.mentions >= OFTEN && !told[groups.root(at)] {
            found.entry(bearer.article).or_default().push(at);
        }
    }
    found
}
