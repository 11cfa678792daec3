//! What a page says of who publishes it.

use parallax_layers::structure::Role;
use parallax_lexicon::{case::is_initials, classes::listed};
use parallax_press::PublisherKind;

use super::{Proof, whole_mention};
use crate::{
    page::Here,
    text::{capitals, find_words, words},
};

/// "The Undertow is an independent newsroom", "EPB is not responsible for the content of other websites".
pub(super) fn proof(line: &Here<'_>) -> Option<Proof> {
    if line.role == Role::Byline {
        return None;
    }
    let text = line.text;
    let subject = capitals(text, words(text, 0).next()?.start);
    let name = &text[subject.clone()];
    if name.is_empty()
        || matches!(name, "We" | "It" | "He" | "She" | "They" | "This" | "I" | "Our" | "The" | "You")
    {
        return None;
    }
    let known = whole_mention(name);
    let says = text[subject.end..].split(". ").next()?;
    let kind = what_it_is(says);
    let of_itself =
        kind.is_some() || SELF.iter().chain(PAID).any(|words| says.trim_start().starts_with(words));
    let of_known = known.is_some()
        && ["is ", "has ", "was ", "journalists ", "reporters ", "may ", "will "]
            .iter()
            .any(|verb| says.trim_start().starts_with(verb));
    if !of_itself && !of_known
        || known
            .as_ref()
            .and_then(|known| known.outlet)
            .is_some_and(|outlet| outlet.kind == PublisherKind::Agency)
    {
        return None;
    }
    // A notice may be signed with initials, which alone are little.
    let confidence = if known.is_some() {
        0.85
    } else if is_initials(name) {
        0.6
    } else {
        0.9
    };
    let evidence = line.span(subject.start..subject.end + says.len());
    Some(Proof { kind: kind.flatten(), ..Proof::by_words(name, known, confidence, evidence) })
}

/// Whether a paragraph without a quotation says "we" or "us".
pub(super) fn says_we(text: &str) -> bool {
    !text.starts_with(['“', '"', '‘', '\''])
        && ["we", "our", "us"].iter().any(|word| find_words(text, word).is_some())
}

/// Whether a line says of its subject what only a publication says: that readers pay for it.
pub(super) fn says_who_pays(text: &str) -> bool {
    PAID.iter().any(|words| text.get(..LONGEST).unwrap_or(text).contains(words))
}

/// How far into a line its subject and verb reach.
const LONGEST: usize = 80;

/// How publications say that readers pay for them.
const PAID: &[&str] = &[
    "is reader-funded",
    "is reader funded",
    "is reader-supported",
    "is reader supported",
    "is funded by its readers",
    "is funded by readers",
    "is supported by its readers",
    "is supported by readers",
    "relies on its readers",
    "depends on its readers",
];

/// What a publication says of itself and nobody else would say here.
const SELF: &[&str] = &[
    "is not responsible for the content",
    "is a member of the",
    "is regulated by",
    "welcomes your comments",
    "uses cookies",
    "may earn",
    "may receive a commission",
    "reserves the right",
    "journalists report",
    "reporters cover",
    "is published by",
    "is a trading name",
    "is a registered trade",
    "is a trademark",
    "is funded by",
    "is supported by",
    "is editorially independent",
    "adheres to",
    "abides by",
    "follows the",
    "corrects its errors",
];

/// What a sentence says its subject is, if it is something that publishes; the inner value is `None`
/// where the noun leaves the kind open.
fn what_it_is(says: &str) -> Option<Option<PublisherKind>> {
    const NOUNS: &[(&str, Option<PublisherKind>)] = &[
        ("newsroom", None),
        ("publication", None),
        ("outlet", None),
        ("website", Some(PublisherKind::Digital)),
        ("newspaper", Some(PublisherKind::Newspaper)),
        ("daily", Some(PublisherKind::Newspaper)),
        ("tabloid", Some(PublisherKind::Newspaper)),
        ("magazine", Some(PublisherKind::Magazine)),
        ("broadcaster", Some(PublisherKind::Broadcaster)),
        ("channel", Some(PublisherKind::Broadcaster)),
        ("station", Some(PublisherKind::Broadcaster)),
        ("agency", Some(PublisherKind::Agency)),
        ("blog", Some(PublisherKind::Blog)),
    ];
    const PEOPLE: &str = "columnist reporter editor writer journalist correspondent presenter producer \
        host veteran";
    let rest = ["is a ", "is an ", "is the "].iter().find_map(|verb| says.trim_start().strip_prefix(verb))?;
    let mut found = None;
    for word in words(rest, 0).take(8) {
        if listed(PEOPLE).any(|person| person == word.text) {
            return None;
        }
        if ["that", "which", "of", "in", "for", "and", "with", "based", "at"].contains(&word.text)
            && found.is_some()
        {
            break;
        }
        if let Some((_, kind)) = NOUNS.iter().find(|(noun, _)| *noun == word.text) {
            found = Some(*kind);
        }
    }
    found
}
