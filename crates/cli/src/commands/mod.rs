//! A module for each command.

pub(crate) mod kwic;
pub(crate) mod lexicon;
pub(crate) mod new_pass;
pub(crate) mod page;
pub(crate) mod passes;
pub(crate) mod plan;
pub(crate) mod plugin;
pub(crate) mod rejoin;
pub(crate) mod run;
pub(crate) mod schema;
pub(crate) mod shell;
pub(crate) mod show;
