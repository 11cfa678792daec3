//! A copy of the workspace, in which tests begin passes and build what lies outside of it.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use xtask::{run::cargo, workspace};

/// A copy of the workspace beside what cargo builds. It stays, so that the next run builds little.
pub(crate) struct Copy {
    /// Its folder.
    pub(crate) root: PathBuf,
    /// What cargo builds there.
    pub(crate) target: PathBuf,
    /// Held, so that two runs of this test do not share the copy.
    _lock: fs::File,
}

impl Copy {
    pub(crate) fn of_the_workspace() -> Self {
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
    pub(crate) fn cargo(&self, arguments: &[&str]) -> (bool, String) {
        self.cargo_in(&self.root, arguments)
    }

    /// The same, in the folder of a crate that belongs to no workspace; it builds what the copy's crates are once.
    pub(crate) fn cargo_in(&self, folder: &Path, arguments: &[&str]) -> (bool, String) {
        let mut command: Command = cargo(folder, arguments.iter().take(1));
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
}

/// What is left of passes that an earlier run began: folders are not files, so copying leaves them.
fn remove_empty_folders(plugins: &Path) {
    for entry in fs::read_dir(plugins).into_iter().flatten().filter_map(Result::ok) {
        if workspace::files(&entry.path()).next().is_none() {
            fs::remove_dir_all(entry.path()).expect("the copy can be changed");
        }
    }
}
