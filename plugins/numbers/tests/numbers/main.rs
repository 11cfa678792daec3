//! Numbers: how they are written, what they count, which are none.

mod bounds;
mod counts;
mod decimals;
mod exclusions;
mod labels;
mod money;
mod news;
mod numerals;
mod parts;
mod periods;
mod robustness;
mod scores;
mod sources;
mod units;
