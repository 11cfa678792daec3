//! What the folders of tables have in common, however a table is written.

pub(crate) mod days;
pub(crate) mod fixed;
pub(crate) mod rows;
