//! Learns the models and writes them beside the crate: `cargo xtask train --data PATH`, and with `--names` the
//! model of names.

use std::{fmt::Write, fs, path::Path, process::ExitCode, time::Instant};

use parallax_language::train::{Trained, learn, names};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [data] => run(Path::new(data)),
        [data, "--names"] => run_names(Path::new(data)),
        _ => Err(
            "usage: train DATA [--names]; DATA is the folder that holds the treebanks and the sets of names"
                .to_owned(),
        ),
    };
    match result {
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
    write("english.bin", &trained.weights)?;
    write("manifest.toml", manifest(&trained).as_bytes())?;
    for (set, scores) in &trained.scores {
        println!(
            "{set}: {} words, UPOS {:.2}, XPOS {:.2}, lemma {:.2}, UAS {:.2}, LAS {:.2} (words given)",
            scores.words, scores.upos, scores.xpos, scores.lemma, scores.uas, scores.las
        );
    }
    println!("{} bytes", trained.weights.len());
    Ok(())
}

/// Learns names and writes their model and what it was made from.
fn run_names(data: &Path) -> Result<(), String> {
    let begin = Instant::now();
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("names");
    let sets = names::sets(data, &own.join("sentences"))?;
    let texts: Vec<_> = sets.iter().flat_map(|set| set.texts.iter().cloned()).collect();
    let namer = names::learn(&texts, &own.join("lists"), |what| {
        eprintln!("{:5.0} s  {what}", begin.elapsed().as_secs_f32());
    })?;
    let weights = names::to_bytes(&namer);
    write("names.bin", &weights)?;
    let mut manifest = String::from(
        "# Written by `cargo xtask train --names`. What names.bin was learnt from; the licence is in LICENSE, the\n\
         # authors of the sets in ATTRIBUTION.md.\n\n",
    );
    // Writing to a string does not fail.
    let _ = writeln!(
        manifest,
        "licence = \"CC-BY-SA-4.0\"\nbytes = {}\nepochs = {}",
        weights.len(),
        names::EPOCHS
    );
    for set in &sets {
        let marked: usize = set.texts.iter().map(|text| text.names.len()).sum();
        let _ = writeln!(
            manifest,
            "\n[[set]]\nname = {:?}\ntexts = {}\nnames = {marked}",
            set.name,
            set.texts.len()
        );
    }
    write("names.toml", manifest.as_bytes())
}

/// Replaces a file beside the crate.
fn write(name: &str, bytes: &[u8]) -> Result<(), String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("model");
    // The new file is whole before it takes the old one's place.
    let (new, old) = (folder.join(format!("{name}.new")), folder.join(name));
    let written = fs::write(&new, bytes).and_then(|()| fs::rename(&new, &old));
    written.map_err(|error| format!("{}: {error}", old.display()))
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
