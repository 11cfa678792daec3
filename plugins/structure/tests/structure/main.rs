//! Lines and their roles, in pages and in any other text.

mod cases;
mod robustness;
