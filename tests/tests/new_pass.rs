//! A pass from nothing, in a copy of the workspace: `cargo xtask new-pass`, and then what
//! CONTRIBUTING.md says to do, with the code that stands there.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use xtask::{
    new_pass::{Unit, create},
    run::cargo,
    tidy, workspace,
};

#[test]
fn a_new_pass_compiles_fails_with_a_picture_and_becomes_a_real_one() {
    let copy = Copy::of_the_workspace();
    let told = create(&copy.root, "percentages", Unit::Article).expect("the name is free");
    assert!(told.contains("cargo test -p parallax-percentages"), "{told}");
    create(&copy.root, "doubt-words", Unit::Story).expect("the name is free");
    for (name, why) in
        [("percentages", "already"), ("numbers", "already"), ("Per cent", "cannot name a pass")]
    {
        let refused = create(&copy.root, name, Unit::Article).expect_err("the name is taken or bad");
        assert!(refused.contains(why), "{refused}");
    }

    // As new-pass leaves it: one case fails in each, and its picture shows what is found.
    let (passed, said) = copy.cargo(&[&["test", "--no-fail-fast"], BOTH].concat());
    assert!(!passed, "{said}");
    for failing in
        ["finds_a_listed_word_and_no_longer_one", "a_word_that_one_article_does_without_sets_them_apart"]
    {
        assert!(said.contains(&format!("test {failing} ... FAILED")), "{said}");
    }
    assert_eq!(said.matches(" ... FAILED").count(), 2, "{said}");
    assert!(said.contains("          ^^^^^^^^^^ percentages\n"), "{said}");
    assert!(
        said.contains(r#"word=reportedly spans=[harbour-sheet "reportedly"] without=[coast-herald]"#),
        "{said}"
    );

    // It is in good form, and the command line knows it.
    let (formatted, said) = copy.cargo(&[&["fmt", "--check"], BOTH].concat());
    assert!(formatted, "{said}");
    let problems = tidy::problems(&copy.root).expect("the copy can be read");
    let new = |problem: &&String| ["percentages", "doubt_words"].iter().any(|name| problem.contains(name));
    assert_eq!(problems.iter().find(new), None);
    let (known, said) = copy.cargo(&["run", "--package", "parallax-cli", "--", "passes", "doubt_words"]);
    assert!(known && said.contains("Words of doubt that some articles"), "{said}");

    // With the code of CONTRIBUTING.md it is the pass that is told of there.
    let written = copy.follow_contributing();
    assert_eq!(
        written,
        ["README.md", "src/lib.rs", "tests/cases.rs"].map(|file| format!("plugins/percentages/{file}"))
    );
    let (passed, said) = copy.cargo(&["test", "--package", "parallax-percentages"]);
    assert!(passed, "{said}");
    let (formatted, said) = copy.cargo(&["fmt", "--check", "--package", "parallax-percentages"]);
    assert!(formatted, "{said}");
}

const BOTH: &[&str] = &["--package", "parallax-percentages", "--package", "parallax-doubt-words"];

/// A copy of the workspace beside what cargo builds. It stays, so that the next run builds little.
struct Copy {
    root: PathBuf,
    target: PathBuf,
    /// Held, so that two runs of this test do not share the copy.
    _lock: fs::File,
}

impl Copy {
    fn of_the_workspace() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("new-pass");
        let (root, target) = (folder.join("workspace"), folder.join("target"));
        fs::create_dir_all(&root).expect("cargo's folder can be written");
        let lock = fs::File::create(folder.join("lock")).expect("cargo's folder can be written");
        lock.lock().expect("a file can be locked");
        let from = workspace::root();
        let files = |root: &Path| -> BTreeSet<PathBuf> {
            let inside = |path: PathBuf| path.strip_prefix(root).expect("a file of the folder").to_owned();
            workspace::files(root).map(inside).collect()
        };
        let here = files(&from);
        for gone in files(&root).difference(&here) {
            fs::remove_file(root.join(gone)).expect("the copy can be changed");
        }
        for file in &here {
            let text = fs::read(from.join(file)).expect("a file of the workspace can be read");
            let to = root.join(file);
            // What is the same keeps its time, and is not built again.
            if fs::read(&to).ok().as_ref() != Some(&text) {
                fs::create_dir_all(to.parent().expect("a file lies in a folder"))
                    .expect("the copy can be changed");
                fs::write(&to, text).expect("the copy can be changed");
            }
        }
        remove_empty_folders(&root.join("plugins"));
        Self { root, target, _lock: lock }
    }

    /// Whether cargo ended well, and all that it printed. Nothing is fetched: the copy needs what
    /// this test needed.
    fn cargo(&self, arguments: &[&str]) -> (bool, String) {
        let mut command: Command = cargo(&self.root, arguments.iter().take(1));
        // Code that runs once is best built fast.
        let quick = ["profile.dev.debug=false", "profile.dev.package.'*'.opt-level=0"];
        if arguments[0] != "fmt" {
            command.arg("--offline").args(quick.iter().flat_map(|set| ["--config", set]));
        }
        command.args(&arguments[1..]).env("CARGO_TARGET_DIR", &self.target).env("CARGO_INCREMENTAL", "0");
        command
            .env("INSTA_UPDATE", "no")
            .env("INSTA_FORCE_PASS", "0")
            .env("NO_COLOR", "1")
            .env("RUST_BACKTRACE", "0")
            .env_remove("RUSTFLAGS");
        let output = command.output().expect("cargo is there, as it runs this test");
        let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        (output.status.success(), said.concat())
    }

    /// Writes the files that CONTRIBUTING.md shows: a block after a line that names a file in bold.
    fn follow_contributing(&self) -> Vec<String> {
        let text = fs::read_to_string(self.root.join("CONTRIBUTING.md")).expect("the walk is there");
        let mut written = Vec::new();
        for part in text.split("\n**`").skip(1) {
            let (file, rest) = part.split_once("`**").expect("a name in bold ends");
            let (_, rest) = rest.split_once("\n````").expect("a block follows");
            let (block, _) = rest.split_once("\n````").expect("a block ends");
            let (_, code) = block.split_once('\n').expect("a block has lines");
            fs::write(self.root.join(file), format!("{code}\n")).expect("the copy can be changed");
            written.push(file.to_owned());
        }
        written
    }
}

/// What is left of passes that an earlier run began: folders are not files, so copying leaves them.
fn remove_empty_folders(plugins: &Path) {
    for entry in fs::read_dir(plugins).into_iter().flatten().filter_map(Result::ok) {
        if workspace::files(&entry.path()).next().is_none() {
            fs::remove_dir_all(entry.path()).expect("the copy can be changed");
        }
    }
}
