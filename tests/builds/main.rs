//! What builds workspaces and libraries first: a pass begun inside and outside of the repository, shipped passes as
//! libraries, mistakes that must not compile. Run by `cargo xtask ready`, since building takes a while:
//! `cargo test -p parallax-tests --test builds`.

mod browser;
mod compile_fail;
mod copy;
mod edge;
mod new_pass;
mod outside;
mod program;
