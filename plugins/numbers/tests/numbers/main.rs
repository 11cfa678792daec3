//! Numbers: how they are written, what they count, which are none.

mod bounds;
mod counts;
mod decimals;
mod exclusions;
mod money;
mod numerals;
mod robustness;
mod units;
