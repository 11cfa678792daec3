//! Persons without a name: "the interior minister", where another article says who that is.

use super::Index;
use crate::{bearer::Bearer, groups::Groups};

/// One who is called by an office alone is the only one of the story whom an article says to hold it.
pub(crate) fn join(bearers: &[Bearer], groups: &mut Groups) {
    let mut holders = Index::default();
    let mut called = Index::default();
    for (at, bearer) in bearers.iter().enumerate() {
        let Some(role) = &bearer.role else { continue };
        if bearer.forms.is_empty() {
            called.entry(format!("{} {}", bearer.article, role.head)).or_default().push(at);
        } else if bearer.is_person() {
            holders.entry(role.head.clone()).or_default().push(at);
        }
    }
    for (at, bearer) in bearers.iter().enumerate().filter(|(_, bearer)| bearer.forms.is_empty()) {
        let Some(role) = &bearer.role else { continue };
        // "The minister" of an article that speaks of two is either.
        let here = called.get(&format!("{} {}", bearer.article, role.head));
        if here.is_some_and(|here| here.len() > 1) {
            continue;
        }
        let Some(holders) = holders.get(&role.head) else { continue };
        let fits = |&&other: &&usize| {
            let other = &bearers[other];
            other.role.as_ref().is_some_and(|held| role.may_hold(held)) && !bearer.contradicts(other)
        };
        if let [only] = groups.roots(holders.iter().filter(fits).copied())[..] {
            groups.unite(only, at);
        }
    }
}
