//! What people are called who are counted.

use std::{collections::BTreeSet, sync::LazyLock};

use parallax_lexicon::{classes::listed, inflect::stem};

/// Whether a stem is a word for people that says nothing of who they are, or for what happened to
/// them.
pub(crate) fn means_anyone(of: &str) -> bool {
    static ANYONE: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let words = listed(
            "people person victim other citizen individual human life lives death fatality injury casualty dead injured wounded hurt missing arrest soul resident inhabitant neighbour neighbor case detention bodies",
        );
        words.map(|word| stem(word).into_owned()).collect()
    });
    ANYONE.contains(of)
}

/// Whether a stem is a name for those who are tried, whatever they are called.
pub(crate) fn is_tried(of: &str) -> bool {
    static TRIED: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let words = listed("defendant follower individual man member men suspect");
        words.map(|word| stem(word).into_owned()).collect()
    });
    TRIED.contains(of)
}

/// Whether a stem is a name for some of a crowd, whoever counts it.
pub(crate) fn gathers(of: &str) -> bool {
    static CROWD: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        listed("fan mourner supporter worker").map(|word| stem(word).into_owned()).collect()
    });
    protests(of) || CROWD.contains(of)
}

/// Whether a stem is a name for those who protest, whatever side the name takes.
pub(crate) fn protests(of: &str) -> bool {
    static PROTESTERS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let words = listed(
            "activist agitator campaigner demonstrator marcher picket picketer protester protestor rioter",
        );
        words.map(|word| stem(word).into_owned()).collect()
    });
    PROTESTERS.contains(of)
}
