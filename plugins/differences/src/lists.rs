//! Lists of articles and of what they have: each once, together by what they share, and the verb that fits.

/// Each thing once, in the order in which they first come.
pub(crate) fn each_once<T: PartialEq>(things: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut once = Vec::new();
    for thing in things {
        if !once.contains(&thing) {
            once.push(thing);
        }
    }
    once
}

/// Things by what they have in common, in the order in which that first comes.
pub(crate) fn grouped<K: PartialEq, T>(things: impl IntoIterator<Item = (K, T)>) -> Vec<(K, Vec<T>)> {
    let mut groups: Vec<(K, Vec<T>)> = Vec::new();
    for (key, thing) in things {
        match groups.iter_mut().find(|(other, _)| *other == key) {
            Some((_, all)) => all.push(thing),
            None => groups.push((key, vec![thing])),
        }
    }
    groups
}

/// The word that goes with one of these, or with several: "says", "say".
pub(crate) fn plural<'w, T>(of: &[T], one: &'w str, many: &'w str) -> &'w str {
    if of.len() == 1 { one } else { many }
}
