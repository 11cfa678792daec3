//! What the forms of a word have in common.

use std::{borrow::Cow, sync::LazyLock};

use super::irregular::{Table, table};

/// One form for the forms of a word: "routes" and "route", "offered" and "offers".
///
/// It need not be a word, only the same for both. It takes plain words.
#[must_use]
pub fn stem(word: &str) -> Cow<'_, str> {
    if let Some([one]) = IRREGULAR.get(word) {
        return Cow::Borrowed(one);
    }
    let long = |least: usize| word.len() > least;
    let mut stem = word;
    if long(4) && word.ends_with("ies") {
        return Cow::Owned(format!("{}y", &word[..word.len() - 3]));
    } else if long(3) && word.ends_with('s') && !["ss", "us", "is"].iter().any(|end| word.ends_with(end)) {
        let hiss = ["ses", "xes", "ches", "shes", "zes"].iter().any(|end| word.ends_with(end));
        stem = &word[..word.len() - if hiss { 2 } else { 1 }];
    } else if long(5) && word.ends_with("ing") {
        stem = &word[..word.len() - 3];
    } else if long(4) && word.ends_with("ed") {
        stem = &word[..word.len() - 2];
    }
    if stem.len() > 3 {
        stem = stem.strip_suffix('e').unwrap_or(stem);
    }
    let mut last = stem.chars().rev();
    if let (Some(a), Some(b)) = (last.next(), last.next())
        && a == b
        && stem.len() > 3
        && a.is_alphabetic()
    {
        stem = &stem[..stem.len() - a.len_utf8()];
    }
    Cow::Borrowed(stem)
}

static IRREGULAR: LazyLock<Table<1>> = LazyLock::new(|| {
    table(
        "men man, women woman, children child, feet foot, lives life, buses bus, paid pay, cost cost,
         costs cost, sank sink, sunk sink, spent spend, fell fall, fallen fall, rose rise, risen rise,
         built build, ran run, running run, took take, taken take, carried carry",
    )
});

/// What a word may be the plural of; not what [`stem`] gives, which is that of a verb's forms too.
pub fn singulars(word: &str) -> impl Iterator<Item = &str> {
    let hissing =
        |stem: &&str| stem.ends_with(['s', 'x', 'z']) || stem.ends_with("ch") || stem.ends_with("sh");
    let es = word.strip_suffix("es").filter(hissing);
    let s = word.strip_suffix('s').filter(|stem| !stem.ends_with('s'));
    // Short words are left alone: "news" is not the plural of "new".
    es.into_iter().chain(s).filter(|stem| stem.len() >= 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        for forms in [
            &["route", "routes"][..],
            &["offer", "offered", "offers"],
            &["bus", "buses"],
            &["plan", "planned"],
        ] {
            let stems: Vec<_> = forms.iter().map(|form| stem(form)).collect();
            assert!(stems.iter().all(|stem| *stem == stems[0]), "{stems:?}");
        }
    }

    #[test]
    fn a_plural_may_have_two_singulars() {
        let all = |word| singulars(word).collect::<Vec<_>>();
        assert_eq!(
            [all("bridges"), all("clashes"), all("news"), all("glass")],
            [vec!["bridge"], vec!["clash", "clashe"], vec![], vec![]]
        );
    }
}
