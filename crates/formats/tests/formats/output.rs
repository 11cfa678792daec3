//! Files that appear whole or not at all.

use std::{fs, io, io::Write};

use parallax_formats::{Output, reader_left};

use crate::common::Files;

#[test]
fn a_file_is_replaced_only_when_the_new_one_is_whole() {
    let files = Files::of(&[("out.jsonl", "old")]);
    let path = files.path("out.jsonl");
    let read = || fs::read_to_string(&path).unwrap();
    let mut output = Output::open(Some(&path)).unwrap();
    output.write_all(b"half").unwrap();
    drop(output);
    assert_eq!(read(), "old");
    let mut output = Output::open(Some(&path)).unwrap();
    output.write_all(b"new").unwrap();
    assert_eq!(read(), "old");
    output.finish().unwrap();
    assert_eq!(read(), "new");
    assert_eq!(fs::read_dir(files.path("")).unwrap().count(), 1);
}

#[test]
fn what_cannot_be_written_is_told_before_any_work() {
    let files = Files::of(&[("folder/a.txt", "")]);
    assert!(Output::open(Some(&files.path("folder"))).is_err());
    assert!(Output::open(Some(&files.path("missing/out.jsonl"))).is_err());
}

#[test]
fn a_reader_that_left_is_no_failure() {
    assert!(reader_left(&io::ErrorKind::BrokenPipe.into()));
    assert!(!reader_left(&io::ErrorKind::StorageFull.into()));
}

#[cfg(unix)]
#[test]
fn a_link_stays_and_permissions_too() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let files = Files::of(&[("real.jsonl", "old")]);
    fs::set_permissions(files.path("real.jsonl"), fs::Permissions::from_mode(0o640)).unwrap();
    symlink("real.jsonl", files.path("link.jsonl")).unwrap();
    let mut output = Output::open(Some(&files.path("link.jsonl"))).unwrap();
    output.write_all(b"new").unwrap();
    output.finish().unwrap();
    assert!(files.path("link.jsonl").is_symlink());
    assert_eq!(fs::read_to_string(files.path("real.jsonl")).unwrap(), "new");
    assert_eq!(fs::metadata(files.path("real.jsonl")).unwrap().permissions().mode() & 0o777, 0o640);
}
