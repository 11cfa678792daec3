//! What the program says and does, run as its users run it.

mod around;
mod bad_input;
mod exports;
mod kwic;
mod lexicon;
mod new_pass;
mod page;
mod plugin_command;
mod plugins;
mod program;
mod rules;
mod run;
mod show;
mod worker;
