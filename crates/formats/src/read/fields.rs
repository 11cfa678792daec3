//! What scrapers, feeds and archives call the fields that may be declared.

/// The names of the fields that may be declared, in the order in which problems with them are told.
pub(crate) const FIELDS: [&str; 9] =
    ["id", "story", "outlet", "published", "url", "headline", "language", "author", "section"];

/// The field that holds an article.
pub(crate) const TEXT: &str = "text";

/// What else a field is called: where there are several, the first one that says something is taken. As trafilatura,
/// news-please, newspaper4k, fundus, goose3, Event Registry, feeds, ninjs and Factiva write them.
const SYNONYMS: [(&str, &[&str]); 8] = [
    (
        TEXT,
        &[
            "maintext",
            "plaintext",
            "cleaned_text",
            "full_text",
            "articleBody",
            "body_text",
            "article_text",
            "text_content",
            "body",
            "content",
            "article",
        ],
    ),
    (
        "outlet",
        &[
            "sitename",
            "site_name",
            "source-hostname",
            "source_name",
            "meta_site_name",
            "publication",
            "publisher",
            "media_name",
            "SN",
            "newspaper",
        ],
    ),
    (
        "published",
        &[
            "date_publish",
            "date_published",
            "publish_date",
            "publishing_date",
            "publication_date",
            "pub_date",
            "published_at",
            "datePublished",
            "dateTimePub",
            "date",
            "PD",
            "versioncreated",
        ],
    ),
    ("url", &["canonical_link", "canonical_url", "link", "DocumentURL", "article_url"]),
    ("headline", &["title", "hl1", "og:title", "HD", "article_title"]),
    ("language", &["lang", "meta_lang", "baseLanguage", "LA"]),
    ("author", &["authors", "byline", "by", "creator", "dc:creator", "writer", "writers"]),
    ("section", &["section_name", "article_section", "SE", "category", "categories", "genre"]),
];

/// A name that is a URL for one program, the outlet's name for another.
const SOURCE: &str = "source";

/// The field that `name` stands for, and how far behind the field's own name it comes. Capitals, blanks and marks
/// make no difference.
pub(crate) fn field(name: &str, value: Option<&str>) -> Option<(&'static str, usize)> {
    let name = folded(name);
    if let Some(own) = FIELDS.into_iter().chain([TEXT]).find(|field| *field == name) {
        return Some((own, 0));
    }
    if name == SOURCE {
        let is_url = value.is_some_and(|value| value.contains("://"));
        return Some((if is_url { "url" } else { "outlet" }, usize::MAX));
    }
    SYNONYMS.into_iter().find_map(|(field, names)| {
        let at = names.iter().position(|known| folded(known) == name)?;
        Some((field, at + 1))
    })
}

/// The known name that a mistyped one is nearest to, with its field.
pub(crate) fn meant(name: &str) -> Option<(&'static str, &'static str)> {
    /// Shorter ones are too like other words.
    const SHORTEST: usize = 4;
    const LONGEST: usize = 40;
    let name = folded(name);
    if name.len() > LONGEST {
        return None;
    }
    let own = FIELDS.into_iter().chain([TEXT]).map(|field| (field, field));
    let other = SYNONYMS.into_iter().flat_map(|(field, names)| names.iter().map(move |name| (*name, field)));
    let like = |known: &str| {
        let known = folded(known);
        let most = if known.len() > 5 { 2 } else { 1 };
        let steps = strsim::osa_distance(&name, &known);
        (known.len() >= SHORTEST && name.chars().next() == known.chars().next() && steps <= most)
            .then_some(steps)
    };
    let near = own.chain(other.filter(|(name, _)| name.len() > SHORTEST));
    near.filter_map(|(known, field)| Some((like(known)?, known, field)))
        .min_by_key(|(steps, ..)| *steps)
        .map(|(_, known, field)| (known, field))
}

fn folded(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Whether a value is what programs write where there is none.
pub(crate) fn is_missing(value: &str) -> bool {
    const MISSING: [&str; 8] = ["none", "null", "nan", "nat", "n/a", "-", "~", "\\n"];
    let value = value.trim();
    value.is_empty() || MISSING.iter().any(|missing| value.eq_ignore_ascii_case(missing))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_however_they_are_written() {
        for (name, known) in [
            ("Published", "published"),
            ("date-publish", "published"),
            ("og:title", "headline"),
            ("TITLE", "headline"),
            ("site name", "outlet"),
            ("maintext", "text"),
        ] {
            assert_eq!(field(name, None).map(|(field, _)| field), Some(known), "{name}");
        }
        assert_eq!(field("source", Some("https://lantern.example/a")).unwrap().0, "url");
        assert_eq!(field("source", Some("The Lantern")).unwrap().0, "outlet");
        assert_eq!(field("tags", None), None);
    }

    #[test]
    fn mistyped_names_are_near_one() {
        for (name, known) in [
            ("publishd", "published"),
            ("publised", "published"),
            ("hedline", "headline"),
            ("oulet", "outlet"),
            ("stroy", "story"),
            ("langauge", "language"),
            ("sitenam", "sitename"),
            ("titel", "title"),
            ("autor", "author"),
        ] {
            assert_eq!(meant(name).map(|(known, _)| known), Some(known), "{name}");
        }
        for name in ["tags", "data", "uri", "fingerprint", "summary", "image_url"] {
            assert_eq!(meant(name), None, "{name}");
        }
    }
}
