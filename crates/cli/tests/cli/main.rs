//! What the program says and does, run as its users run it.

mod around;
mod bad_input;
mod exports;
mod new_pass;
mod plugin_command;
mod plugins;
mod program;
mod rules;
mod run;
mod worker;
