//! The same name in several articles.

use super::Index;
use crate::{bearer::Bearer, groups::Groups};

/// A full name is the same whatever it was taken for. A single word of a person waits for its full name; of bodies
/// and places it is one, too.
pub(crate) fn join(bearers: &[Bearer], groups: &mut Groups) {
    let mut known = Index::default();
    for (at, bearer) in bearers.iter().enumerate() {
        let Some(name) = bearer.full_name() else {
            continue;
        };
        let alike = known.entry(name.key()).or_default();
        match alike.iter().find(|&&other| may_be(bearer, &bearers[other])) {
            Some(&other) => groups.unite(other, at),
            None => alike.push(at),
        }
    }
}

/// "Ada Rell" is one, even if a pronoun was misread somewhere; two foreign ministries are two.
fn may_be(one: &Bearer, other: &Bearer) -> bool {
    one.is_person() || other.is_person() || !one.contradicts(other)
}
