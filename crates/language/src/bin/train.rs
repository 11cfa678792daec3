//! Learns the models and writes them beside the crate: `cargo xtask train --data PATH`.

use std::{fmt::Write, fs, path::Path, process::ExitCode, time::Instant};

use parallax_language::train::{Trained, learn};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (Some(data), None) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: train DATA, the folder that holds ud_english_ewt and ud_english_gum");
        return ExitCode::FAILURE;
    };
    match run(Path::new(&data)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn run(data: &Path) -> Result<(), String> {
    let begin = Instant::now();
    let trained = learn(data, |what| eprintln!("{:5.0} s  {what}", begin.elapsed().as_secs_f32()))?;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("model");
    let manifest = manifest(&trained);
    for (name, bytes) in [("english.bin", &trained.weights[..]), ("manifest.toml", manifest.as_bytes())] {
        // The new file is whole before it takes the old one's place.
        let (new, old) = (folder.join(format!("{name}.new")), folder.join(name));
        let written = fs::write(&new, bytes).and_then(|()| fs::rename(&new, &old));
        written.map_err(|error| format!("{}: {error}", old.display()))?;
    }
    for (set, scores) in &trained.scores {
        println!(
            "{set}: {} words, UPOS {:.2}, XPOS {:.2}, lemma {:.2}, UAS {:.2}, LAS {:.2} (words given)",
            scores.words, scores.upos, scores.xpos, scores.lemma, scores.uas, scores.las
        );
    }
    println!("{} bytes", trained.weights.len());
    Ok(())
}

/// What the weights were made from, for whoever uses or checks them.
fn manifest(trained: &Trained) -> String {
    let mut out = String::from(
        "# Written by `cargo xtask train`. What english.bin was learnt from, with what settings, and how\n\
         # good it is. The licence is in LICENSE, the treebanks' authors in ATTRIBUTION.md.\n\n",
    );
    let mut line = |text: std::fmt::Arguments<'_>| {
        // Writing to a string does not fail.
        let _ = writeln!(out, "{text}");
    };
    line(format_args!("licence = \"CC-BY-SA-4.0\""));
    line(format_args!("bytes = {}\n", trained.weights.len()));
    line(format_args!("[settings]"));
    for (name, value) in &trained.settings {
        line(format_args!("{name} = {value}"));
    }
    for (set, scores) in &trained.scores {
        line(format_args!("\n[scores.\"{set}, words given\"]"));
        let numbers = [
            ("upos", scores.upos),
            ("xpos", scores.xpos),
            ("lemma", scores.lemma),
            ("uas", scores.uas),
            ("las", scores.las),
        ];
        line(format_args!("words = {}", scores.words));
        for (name, value) in numbers {
            line(format_args!("{name} = {value:.2}"));
        }
    }
    let treebanks = [
        ("UD_English-EWT", "2.16", "CC BY-SA 4.0", "ewt"),
        ("UD_English-GUM", "2.16", "annotations CC BY 4.0; texts by genre, see ATTRIBUTION.md", "gum"),
    ];
    for (name, version, licence, short) in treebanks {
        line(format_args!(
            "\n[[treebank]]\nname = \"{name}\"\nversion = \"{version}\"\nlicence = \"{licence}\""
        ));
        let own =
            trained.documents.iter().filter(|(document, _)| document.starts_with("GUM_") == (short == "gum"));
        line(format_args!("documents = ["));
        for (document, words) in own {
            line(format_args!("  {{ id = {document:?}, words = {words} }},"));
        }
        line(format_args!("]"));
    }
    out
}
