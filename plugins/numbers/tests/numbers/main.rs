//! Numbers: how they are written, what they count, which are none.

mod bounds;
mod counts;
mod exclusions;
mod numerals;
mod robustness;
mod units;
