//! Persons without a name: "the interior minister", where another article says who that is.

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
            called.entry(format!("{} {}", bearer.article, role.head)).or_default().push(at);
        } else if bearer.is_person() {
            let root = groups.root(at);
            let alike = holders.entry(role.head.clone()).or_default();
            let mut same = alike.iter().filter(|&&other| groups.root(other) == root);
            if !same.any(|&other| bearers[other].role.as_ref() == Some(role)) && alike.len() < MANY {
                alike.push(at);
            }
        }
    }
    for (at, bearer) in bearers.iter().enumerate().filter(|(_, bearer)| bearer.forms.is_empty()) {
        let Some(role) = &bearer.role else { continue };
        let Some(holders) = holders.get(&role.head) else { continue };
        let may_be = |who: &Bearer, holder: usize| {
            let held = bearers[holder].role.as_ref().zip(who.role.as_ref());
            held.is_some_and(|(held, role)| role.may_hold(held)) && !who.contradicts(&bearers[holder])
        };
        let fit: Vec<usize> = holders.iter().copied().filter(|&holder| may_be(bearer, holder)).collect();
        // "The minister" of an article that speaks of two ministers is either.
        let here = called.get(&format!("{} {}", bearer.article, role.head)).into_iter().flatten();
        let rivals = here.filter(|&&other| fit.iter().any(|&holder| may_be(&bearers[other], holder)));
        if let ([only], 1) = (&groups.roots(fit.iter().copied())[..], rivals.count()) {
            groups.unite(*only, at);
        }
    }
}
