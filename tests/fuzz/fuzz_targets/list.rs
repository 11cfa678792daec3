//! Any text is a list, and what it finds lies in the text; or it is refused with a place.

#![no_main]

use libfuzzer_sys::fuzz_target;
use parallax_corpus::{Article, Pass, Span};
use parallax_layers::structure::{Line, Role};
use parallax_rules::{ListFile, ListPass, Settings};

fuzz_target!(|text: &str| {
    let list = match ListFile::read("a.toml", text) {
        Ok(file) => file.list,
        Err(why) => return assert!(why.starts_with("a.toml:"), "{why}"),
    };
    // Its own lines are as good as any to look in.
    let mut lines = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty()) {
        let start = line.as_ptr().addr() - text.as_ptr().addr();
        lines.push(Line { span: Span::new(start, start + line.len()), role: Role::Body });
    }
    let article = Article::from_text("a", text);
    let pass = ListPass::new(Settings { list }).expect("it was checked");
    for found in pass.run(&article, &lines) {
        assert!(!article[found.span].is_empty());
    }
});
