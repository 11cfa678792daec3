//! What a page declares of its article: in JSON-LD, then in OpenGraph, then in its other `meta`s and its title.

use dom_query::{Document, NodeRef};
use serde_json::Value as Json;

use super::{
    super::{declaration::Said, value::Value},
    json_ld::Nodes,
    on_one_line,
};

/// Where each field stands, the surest place first.
const METAS: [(&str, &[&str]); 6] = [
    ("outlet", &["og:site_name", "application-name", "cre", "dc.publisher", "dcterms.publisher"]),
    (
        "published",
        &[
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "article.published",
            "publish-date",
            "publish_date",
            "pubdate",
            "dc.date.issued",
            "dcterms.created",
            "dc.date",
            "date",
        ],
    ),
    ("url", &["og:url"]),
    ("headline", &["og:title", "parsely-title", "twitter:title", "dc.title"]),
    ("author", &["author", "article:author_name", "parsely-author", "sailthru.author", "dc.creator", "byl"]),
    ("section", &["article:section", "parsely-section"]),
];

pub(super) fn of(page: &Document) -> Said<'static> {
    let mut said = Said::default();
    let mut put = |field: &str, value: Option<String>| {
        if let Some(value) = value.map(|value| on_one_line(&value)).filter(|value| !value.is_empty()) {
            said.put(field, Value::Text(value.into()), None);
        }
    };
    let scripts = page.select("script[type='application/ld+json']");
    let nodes = Nodes::of(scripts.nodes().iter().map(|script| script.text().to_string()));
    let article = nodes.article();
    let ld = |key: &str| article.and_then(|article| article.get(key));
    let text = |key: &str| ld(key).and_then(Json::as_str).map(str::to_owned);
    let names = |key: &str| ld(key).map(|value| nodes.names(value)).filter(|names| !names.is_empty());
    let metas = Metas::of(page);
    let outlet =
        names("publisher").and_then(|names| names.into_iter().next()).or_else(|| metas.first("outlet"));
    let headline = headline(page, text("headline").or_else(|| metas.first("headline")), outlet.as_deref());
    put("headline", headline);
    put("outlet", outlet);
    put(
        "published",
        text("datePublished").or_else(|| metas.first("published")).or_else(|| day_in_the_text(page)),
    );
    put("url", link(page).or_else(|| metas.first("url")));
    let authors = names("author").map(|names| names.join("; ")).or_else(|| metas.first("author"));
    // Some give an address of the author's page.
    put("author", authors.filter(|author| !author.contains("://")));
    put("section", names("articleSection").map(|names| names.join("; ")).or_else(|| metas.first("section")));
    put(
        "language",
        text("inLanguage").or_else(|| attribute(page, "html[lang]", "lang")).map(|code| language(&code)),
    );
    said
}

/// The `meta`s of a page by their names in lower case, in the order of the page.
struct Metas(Vec<(String, String)>);

impl Metas {
    fn of(page: &Document) -> Self {
        let meta = |meta: &NodeRef<'_>| {
            let name = ["property", "name", "itemprop"].into_iter().find_map(|key| meta.attr(key))?;
            Some((name.to_ascii_lowercase(), meta.attr("content")?.to_string()))
        };
        Self(page.select("meta[content]").nodes().iter().filter_map(meta).collect())
    }

    fn first(&self, field: &str) -> Option<String> {
        let (_, names) = METAS.iter().find(|(known, _)| *known == field)?;
        names.iter().find_map(|name| {
            let of_name = |(known, content): &&(String, String)| known == name && !content.trim().is_empty();
            self.0.iter().find(of_name).map(|(_, content)| content.clone())
        })
    }
}

/// The headline on the page where it is the declared one with or without the outlet's name behind it; else what was
/// declared, else the only heading of the first order, else the window's title.
fn headline(page: &Document, declared: Option<String>, outlet: Option<&str>) -> Option<String> {
    let headings = page.select("h1");
    let headings: Vec<String> = headings.nodes().iter().map(|heading| on_one_line(&heading.text())).collect();
    let headings: Vec<String> = headings.into_iter().filter(|heading| !heading.is_empty()).collect();
    let title = || page.select_single("head title").nodes().first().map(|title| on_one_line(&title.text()));
    let Some(declared) =
        declared.map(|declared| on_one_line(&declared)).filter(|declared| !declared.is_empty())
    else {
        return match &headings[..] {
            [one] => Some(one.clone()),
            _ => title().map(|title| without_outlet(&title, outlet).to_owned()),
        };
    };
    let on_the_page = headings.into_iter().find(|heading| declared.starts_with(heading.as_str()));
    Some(on_the_page.unwrap_or_else(|| without_outlet(&declared, outlet).to_owned()))
}

/// "Wall fails | The Lantern" without what stands behind the bar.
fn without_outlet<'a>(title: &'a str, outlet: Option<&str>) -> &'a str {
    let bars = [" | ", " - ", " – ", " — ", " :: ", " · "];
    let cut = bars
        .iter()
        .filter_map(|bar| title.rsplit_once(bar))
        .find(|(_, behind)| outlet.is_some_and(|outlet| behind.trim().eq_ignore_ascii_case(outlet.trim())));
    cut.map_or(title, |(before, _)| before.trim())
}

/// The day in a `time` that is said to be that of publication.
fn day_in_the_text(page: &Document) -> Option<String> {
    const TIMES: [&str; 3] = ["[itemprop='datePublished']", "time[pubdate]", "time.published"];
    TIMES
        .iter()
        .find_map(|time| attribute(page, time, "datetime").or_else(|| attribute(page, time, "content")))
}

fn link(page: &Document) -> Option<String> {
    attribute(page, "link[rel='canonical']", "href").filter(|url| url.contains("://"))
}

fn attribute(page: &Document, of: &str, name: &str) -> Option<String> {
    let found = page.select_single(of);
    found.nodes().first().and_then(|node| node.attr(name)).map(|value| value.to_string())
}

/// "en-GB": its first part is the language.
fn language(code: &str) -> String {
    code.split(['-', '_']).next().unwrap_or_default().trim().to_ascii_lowercase()
}
