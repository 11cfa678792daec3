//! What a mention may be: what agrees, and what does not.

/// What may still be meant: each field is a set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Traits {
    pub(crate) sorts: u8,
    pub(crate) genders: u8,
    pub(crate) numbers: u8,
}

pub(crate) const PERSON: u8 = 1;
pub(crate) const ORG: u8 = 2;
pub(crate) const PLACE: u8 = 4;
pub(crate) const THING: u8 = 8;
pub(crate) const ANY_SORT: u8 = 15;

pub(crate) const MALE: u8 = 1;
pub(crate) const FEMALE: u8 = 2;
pub(crate) const ANY_GENDER: u8 = 3;

pub(crate) const ONE: u8 = 1;
pub(crate) const MANY: u8 = 2;
pub(crate) const ANY_NUMBER: u8 = 3;

impl Traits {
    pub(crate) const fn new(sorts: u8, genders: u8, numbers: u8) -> Self {
        Self { sorts, genders, numbers }
    }

    /// Whether both may be of one and the same.
    pub(crate) const fn agree(self, other: Self) -> bool {
        self.sorts & other.sorts != 0
            && self.numbers & other.numbers != 0
            // A gender parts persons alone.
            && (self.genders & other.genders != 0 || (self.sorts | other.sorts) & PERSON == 0)
    }

    /// What is left where both are of one. Where nothing is left, the first stands.
    pub(crate) const fn narrowed(self, other: Self) -> Self {
        const fn both(one: u8, other: u8) -> u8 {
            if one & other == 0 { one } else { one & other }
        }
        Self {
            sorts: both(self.sorts, other.sorts),
            genders: both(self.genders, other.genders),
            numbers: both(self.numbers, other.numbers),
        }
    }

    /// Whether it can only be a human being, or several.
    pub(crate) const fn is_person(self) -> bool {
        self.sorts == PERSON
    }
}
