//! The forms a word of a known class should have, whether or not a treebank shows them.
//!
//! Too many forms do no harm: the table answers what a form comes from, and nobody asks it for
//! "visitted".

/// What English inflects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Class {
    Noun,
    Verb,
    Adjective,
    Adverb,
}

impl Class {
    pub(super) const ALL: [Class; 4] = [Class::Verb, Class::Noun, Class::Adjective, Class::Adverb];

    /// The class of a word with a Penn Treebank tag.
    pub(super) fn of(tag: &str) -> Option<Class> {
        match tag {
            "NN" | "NNS" => Some(Class::Noun),
            "VB" | "VBD" | "VBG" | "VBN" | "VBP" | "VBZ" => Some(Class::Verb),
            "JJ" | "JJR" | "JJS" => Some(Class::Adjective),
            "RB" | "RBR" | "RBS" => Some(Class::Adverb),
            _ => None,
        }
    }
}

/// The irregular forms, with tag and dictionary form.
pub(super) fn irregular() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let lines = include_str!("irregular.txt").lines();
    lines.filter(|line| !line.starts_with('#')).flat_map(|line| {
        let mut fields = line.split(' ');
        let tags: &[&str] = match fields.next() {
            Some("verb") => &["VBD", "VBN"],
            Some("noun") => &["NNS"],
            _ => &[],
        };
        let base = fields.next().unwrap_or_default();
        let forms = tags.iter().zip(fields);
        forms.flat_map(move |(&tag, forms)| forms.split('/').map(move |form| (tag, form, base)))
    })
}

/// The regular forms of a dictionary form, with their tags.
pub(super) fn regular(class: Class, base: &str) -> Vec<(&'static str, String)> {
    let mut forms = Vec::new();
    let mut add = |tags: &[&'static str], form: &str| {
        forms.extend(tags.iter().map(|&tag| (tag, form.to_owned())));
    };
    match class {
        Class::Noun => with_s(base).iter().for_each(|form| add(&["NNS"], form)),
        Class::Verb => {
            with_s(base).iter().for_each(|form| add(&["VBZ"], form));
            with_e(base, "ed").iter().for_each(|form| add(&["VBD", "VBN"], form));
            with_ing(base).iter().for_each(|form| add(&["VBG"], form));
        }
        Class::Adjective | Class::Adverb => {
            let tags: [&[&str]; 2] =
                if class == Class::Adjective { [&["JJR"], &["JJS"]] } else { [&["RBR"], &["RBS"]] };
            with_e(base, "er").iter().for_each(|form| add(tags[0], form));
            with_e(base, "est").iter().for_each(|form| add(tags[1], form));
        }
    }
    forms
}

fn with_s(base: &str) -> Vec<String> {
    if let Some(stem) = consonant_y(base) {
        return vec![format!("{stem}ies")];
    }
    if ["s", "x", "z", "ch", "sh"].iter().any(|end| base.ends_with(end)) {
        return vec![format!("{base}es")];
    }
    if base.ends_with('o') {
        return vec![format!("{base}s"), format!("{base}es")];
    }
    vec![format!("{base}s")]
}

/// With "ed", "er" or "est".
fn with_e(base: &str, suffix: &str) -> Vec<String> {
    if base.ends_with('e') {
        return vec![format!("{base}{}", &suffix[1..])];
    }
    if let Some(stem) = consonant_y(base) {
        return vec![format!("{stem}i{suffix}")];
    }
    doubled(base).iter().map(|stem| format!("{stem}{suffix}")).collect()
}

fn with_ing(base: &str) -> Vec<String> {
    if let Some(stem) = base.strip_suffix("ie") {
        return vec![format!("{stem}ying")];
    }
    match base.strip_suffix('e') {
        Some(stem) if !stem.ends_with(['e', 'o', 'y']) => vec![format!("{stem}ing")],
        Some(_) => vec![format!("{base}ing")],
        None => doubled(base).iter().map(|stem| format!("{stem}ing")).collect(),
    }
}

/// What stands before the "y" that becomes "i".
fn consonant_y(base: &str) -> Option<&str> {
    base.strip_suffix('y').filter(|stem| stem.ends_with(is_consonant))
}

/// The stem before a vowel: its last consonant is doubled after one short vowel, where the stress
/// is. Nothing here knows the stress of longer words, so they get both.
fn doubled(base: &str) -> Vec<String> {
    let plain = base.to_owned();
    let mut letters = base.replace("qu", "q").chars().rev().collect::<Vec<_>>().into_iter();
    let (Some(last), Some(vowel)) = (letters.next(), letters.next()) else { return vec![plain] };
    let before = letters.next();
    if last == 'c' && !is_consonant(vowel) {
        return vec![format!("{base}k"), plain];
    }
    let closed = is_consonant(last) && !matches!(last, 'w' | 'x' | 'y');
    if !closed || is_consonant(vowel) || before.is_none_or(|letter| !is_consonant(letter)) {
        return vec![plain];
    }
    let double = format!("{base}{last}");
    if letters.any(|letter| !is_consonant(letter)) { vec![double, plain] } else { vec![double] }
}

fn is_consonant(letter: char) -> bool {
    letter.is_alphabetic() && !matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(class: Class, base: &str) -> String {
        let forms = regular(class, base).into_iter().map(|(_, form)| form);
        let mut forms: Vec<String> = forms.collect();
        forms.dedup();
        forms.join(" ")
    }

    #[test]
    fn spelling_follows_the_last_letters() {
        assert_eq!(forms(Class::Verb, "walk"), "walks walked walking");
        assert_eq!(forms(Class::Verb, "hope"), "hopes hoped hoping");
        assert_eq!(forms(Class::Verb, "hop"), "hops hopped hopping");
        assert_eq!(forms(Class::Verb, "agree"), "agrees agreed agreeing");
        assert_eq!(forms(Class::Verb, "deny"), "denies denied denying");
        assert_eq!(forms(Class::Verb, "play"), "plays played playing");
        assert_eq!(forms(Class::Verb, "lie"), "lies lied lying");
        assert_eq!(forms(Class::Verb, "panic"), "panics panicked paniced panicking panicing");
        assert_eq!(forms(Class::Noun, "church"), "churches");
        assert_eq!(forms(Class::Adjective, "big"), "bigger biggest");
        assert_eq!(forms(Class::Adjective, "early"), "earlier earliest");
    }

    #[test]
    fn long_words_get_both_ways() {
        let both = "travels travelled traveled travelling traveling";
        assert_eq!(forms(Class::Verb, "travel"), both);
    }

    #[test]
    fn every_irregular_line_is_read() {
        let lines = include_str!("irregular.txt").lines().filter(|line| !line.starts_with('#'));
        for line in lines {
            let fields = line.split(' ').count();
            assert!(
                line.starts_with("verb ") && fields == 4 || line.starts_with("noun ") && fields == 3,
                "{line}"
            );
        }
        assert!(irregular().any(|form| form == ("VBN", "gotten", "get")));
    }
}
