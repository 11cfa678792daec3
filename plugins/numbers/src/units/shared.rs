//! Money that several countries call by one word or sign.

use std::collections::BTreeMap;

use crate::tables;

/// A word or sign of money that several countries have.
pub(crate) struct Shared {
    /// Its name in the table of currencies.
    name: &'static str,
    /// How a row writes it when the country is not known.
    pub(crate) open: &'static str,
    /// The currency that is meant where no place is named.
    pub(crate) usual: Option<&'static str>,
    /// A place that the text only names does not make it that country's money.
    pub(crate) is_usual_abroad: bool,
    /// Codes of countries, and of their currencies.
    local: Vec<(&'static str, &'static str)>,
}

impl Shared {
    /// The currency of a country that has it.
    pub(crate) fn of(&self, country: &str) -> Option<&'static str> {
        self.local.iter().find(|(here, _)| *here == country).map(|(_, code)| *code)
    }

    fn has(&self, code: &str) -> bool {
        self.local.iter().any(|(_, here)| *here == code)
    }
}

/// The table of money that several countries have.
pub(crate) struct SharedMoney(Vec<Shared>);

impl SharedMoney {
    pub(super) fn new() -> Self {
        let rows = tables::rows(include_str!("local.tsv")).filter_map(|mut row| {
            let (name, open, usual) = (row.next()?, row.next()?, row.next()?);
            let is_usual_abroad = row.next()? == "open";
            let local = row.next()?.split(' ').filter_map(|pair| pair.split_once(':')).collect();
            Some(Shared { name, open, usual: (usual != "-").then_some(usual), is_usual_abroad, local })
        });
        Self(rows.collect())
    }

    /// What several countries have under a name of the table of currencies.
    pub(crate) fn find(&self, name: &str) -> Option<&Shared> {
        self.0.iter().find(|shared| shared.name == name)
    }

    /// Of two names of one currency the closer: "A$80m to $90m" are Australian dollars.
    pub(super) fn closer(&self, one: &'static str, other: &'static str) -> Option<&'static str> {
        let is = |shared: &str, code: &str| self.find(shared).is_some_and(|shared| shared.has(code));
        if one == other || is(other, one) {
            Some(one)
        } else if is(one, other) {
            Some(other)
        } else {
            None
        }
    }
}

/// Countries by the names of places, in small letters.
pub(crate) struct Places(BTreeMap<String, &'static str>);

impl Places {
    pub(crate) fn new(names: impl Iterator<Item = (String, &'static str)>) -> Self {
        Self(names.collect())
    }

    pub(crate) fn country(&self, name: &str) -> Option<&'static str> {
        self.0.get(name).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_understood() {
        let rows = tables::rows(include_str!("local.tsv")).count();
        let shared = SharedMoney::new();
        assert_eq!(shared.0.len(), rows);
        for shared in &shared.0 {
            assert!(shared.local.len() > 1, "{} is of one country", shared.name);
            assert!(shared.usual.is_none_or(|usual| shared.has(usual)), "{}", shared.name);
        }
    }
}
