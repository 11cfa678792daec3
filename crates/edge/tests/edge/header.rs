//! The C header says what the Rust definitions say: a C compiler and Rust agree on every size and offset.
#![cfg(not(miri))]

use std::{fmt::Write, fs, mem::offset_of, path::Path, process::Command};

use parallax_edge::abi::{ABI, CONTAINS_FAULTS, PassTable, RawArray, SYMBOL};

/// Each place in a struct that both sides know: its name in C, and where Rust has it.
fn places() -> Vec<(String, usize)> {
    macro_rules! offsets {
        ($c:literal, $rust:ty, [$($field:ident),+]) => {
            vec![$((format!("offsetof({}, {})", $c, stringify!($field)), offset_of!($rust, $field))),+]
        };
    }
    let table = format!("struct parallax_pass_v{ABI}");
    let mut places = offsets!(
        "struct ArrowArray",
        RawArray,
        [
            length,
            null_count,
            offset,
            n_buffers,
            n_children,
            buffers,
            children,
            dictionary,
            release,
            private_data
        ]
    );
    let of_table = offsets!("TABLE", PassTable, [size, flags, describe, make, run, drop, free, at]);
    places.extend(of_table.into_iter().map(|(name, at)| (name.replace("TABLE", &table), at)));
    places.push((format!("sizeof({table})"), size_of::<PassTable>()));
    places.push(("sizeof(struct ArrowArray)".to_owned(), size_of::<arrow_array::ffi::FFI_ArrowArray>()));
    places.push(("sizeof(struct ArrowArray)".to_owned(), size_of::<RawArray>()));
    places.push(("sizeof(struct ArrowSchema)".to_owned(), size_of::<arrow_array::ffi::FFI_ArrowSchema>()));
    places.push(("PARALLAX_CONTAINS_FAULTS".to_owned(), CONTAINS_FAULTS as usize));
    places
}

#[test]
fn a_c_compiler_agrees_with_rust() {
    let header = Path::new(env!("CARGO_MANIFEST_DIR")).join("include/parallax_pass.h");
    let mut program = format!("#include <stddef.h>\n#include {:?}\n", header.display().to_string());
    for (name, value) in places() {
        let _ =
            writeln!(program, "_Static_assert({name} == {value}, {:?});", format!("{name} is not {value}"));
    }
    // The signatures, as Rust has them: a function of another type does not go into the table.
    let _ = writeln!(
        program,
        "static const char *describe(void) {{ return 0; }}
        static int32_t make(uint32_t a, const char *b, const struct ArrowSchema *c, void **d, char **e)
        {{ (void)a; (void)b; (void)c; (void)d; (void)e; return 1; }}
        static int32_t run(void *a, struct ArrowArray *b, struct ArrowArray *c, char **d)
        {{ (void)a; (void)b; (void)c; (void)d; return 1; }}
        static void drop(void *a) {{ (void)a; }}
        static void free_text(char *a) {{ (void)a; }}
        static const uint32_t *at(void) {{ return 0; }}
        const struct parallax_pass_v{ABI} {}test{}{ABI} =
            {{ sizeof(struct parallax_pass_v{ABI}), PARALLAX_CONTAINS_FAULTS, describe, make, run, drop, free_text, at }};",
        SYMBOL.0, SYMBOL.1
    );
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("header.c");
    fs::write(&file, program).unwrap();
    let mut cc = Command::new(std::env::var_os("CC").unwrap_or_else(|| "cc".into()));
    cc.args(["-std=c11", "-Wall", "-Wextra", "-Werror", "-pedantic", "-c", "-o"]);
    let output = cc.arg(folder.path().join("header.o")).arg(&file).output();
    let output = output.expect("a C compiler, which building Parallax needs too");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
