//! Texts that are no article, or several: web pages, exports of archives, mail boxes.

use parallax_corpus::Span;

use super::{html, problem::Problem};

/// Refuses what a text file is not: one article.
pub(crate) fn check_one_article(
    whole: &str,
    front_matter: Option<Span>,
    markdown: bool,
) -> Result<(), Problem> {
    let text = &whole[front_matter.map_or(0, |span| span.end as usize)..];
    if let Some(what) = by_beginning(text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n'])) {
        return Err(Problem::error(what));
    }
    // Markdown may have tags.
    if !markdown && has_tags(text) {
        return Err(Problem::error(HTML));
    }
    match export(text, front_matter.is_some()) {
        Some((what, documents)) => Err(Problem::error(format!(
            "this is {what} with {documents} articles; a text file is one article: split it, a file for each, or \
             make it a line of JSON for each (.jsonl)"
        ))),
        None => Ok(()),
    }
}

/// Whether a field that should hold a text holds a page, or a piece of one.
pub(crate) fn is_markup(text: &str) -> bool {
    has_tags(text) || is_html(text.trim_start())
}

const HTML: &str = "this is HTML; let its name end in .html, and it is read as a page";

fn by_beginning(start: &str) -> Option<&'static str> {
    let json = |start: &str| {
        let behind = start.strip_prefix('[').unwrap_or(start).trim_start();
        behind.strip_prefix('{').is_some_and(|behind| behind.trim_start().starts_with('"'))
    };
    if is_html(start) {
        Some(HTML)
    } else if start.starts_with("<?xml") || start.starts_with("<rss") || start.starts_with("<feed") {
        Some("this is XML, not the text of an article; extract the text first")
    } else if start.starts_with("WARC/1.") {
        Some("this is a web archive (WARC), not the text of an article; extract the texts first")
    } else if json(start) {
        Some("this is JSON; if it has an object on each line, let its name end in .jsonl")
    } else {
        None
    }
}

/// Whether a text begins as a page does, or a piece of one.
fn is_html(start: &str) -> bool {
    const BEGINNINGS: [&str; 9] =
        ["<!doctype html", "<html", "<head", "<body", "<div", "<article", "<section", "<p>", "<p "];
    html::begins(start, &BEGINNINGS)
}

/// Whether paragraphs stand between tags.
fn has_tags(text: &str) -> bool {
    const TAGS: [&str; 7] = ["</p>", "</div>", "</li>", "</h2>", "<br>", "<br/>", "<br />"];
    const MOST: usize = 2;
    if !text.contains('<') {
        return false;
    }
    let tags = text.match_indices('<').filter(|(at, _)| {
        let end = text.floor_char_boundary(at + 6);
        let tag = text[*at..end].to_ascii_lowercase();
        TAGS.iter().any(|known| tag.starts_with(known))
    });
    tags.take(MOST + 1).count() > MOST
}

/// Which archive or program wrote several articles into one text, and how many.
fn export(text: &str, has_front_matter: bool) -> Option<(&'static str, usize)> {
    // Its own is not in the text.
    let mut marks = Marks { articles: usize::from(has_front_matter), ..Marks::default() };
    let mut before = "";
    for line in text.split(['\n', '\r']) {
        let line = line.trim();
        if !line.is_empty() {
            marks.see(line, before);
        }
        before = line;
    }
    marks.told(text)
}

/// Lines that part or head the documents of exports.
#[derive(Default)]
struct Marks {
    nexis: usize,
    nexis_uni: usize,
    proquest_rules: usize,
    proquest_texts: usize,
    proquest_ids: usize,
    factiva: usize,
    mails: usize,
    mail_heads: usize,
    /// Front matter with a text behind it.
    articles: usize,
    /// How many known keys stand behind a fence that may begin front matter.
    keys: Option<usize>,
    /// Whether front matter has just ended.
    headed: bool,
}

impl Marks {
    fn see(&mut self, line: &str, before: &str) {
        self.nexis += usize::from(is_n_of_m_documents(line));
        self.nexis_uni += usize::from(line.eq_ignore_ascii_case("end of document"));
        self.proquest_rules += usize::from(line.len() >= 40 && line.bytes().all(|byte| byte == b'_'));
        // Blanks are lost and put in at random.
        if line.len() < 200 || line.starts_with("Full") {
            let packed: String = line.chars().filter(|c| !c.is_whitespace()).take(24).collect();
            self.proquest_texts += usize::from(packed.starts_with("Fulltext:"));
            self.proquest_ids +=
                usize::from(packed.starts_with("ProQuestdocumentID:") || packed.starts_with("DocumentURL:"));
        }
        self.factiva += usize::from(is_factiva_document(line));
        self.mails += usize::from(before.is_empty() && is_mbox_line(line));
        self.mail_heads += usize::from(line.starts_with("Message-ID:") || line.starts_with("Message-Id:"));
        self.see_front_matter(line);
    }

    /// Lines `key: value` between two fences.
    fn see_front_matter(&mut self, line: &str) {
        self.articles += usize::from(std::mem::take(&mut self.headed));
        self.keys = match (line, self.keys) {
            ("---", Some(keys)) if keys > 0 => {
                self.headed = true;
                return self.keys = None;
            }
            ("---", _) => Some(0),
            (_, Some(keys)) => known_key(line).map(|known| keys + usize::from(known)),
            (_, None) => None,
        };
    }

    fn told(&self, text: &str) -> Option<(&'static str, usize)> {
        let proquest = self.proquest_texts.min(self.proquest_ids).min(self.proquest_rules);
        let nexis_uni = if text.contains("Load-Date:") || text.contains("Body") { self.nexis_uni } else { 0 };
        let found = [
            ("an export of LexisNexis", self.nexis.max(nexis_uni)),
            ("an export of ProQuest", proquest),
            ("an export of Factiva", self.factiva),
            ("a mail box (mbox)", self.mails.min(self.mail_heads)),
            ("a file", self.articles),
        ];
        found.into_iter().find(|(_, documents)| *documents > 1)
    }
}

/// "3 of 10 DOCUMENTS".
fn is_n_of_m_documents(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().take(5).collect();
    let [number, of, all, "DOCUMENTS" | "DOCUMENT"] = words[..] else { return false };
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    of.eq_ignore_ascii_case("of") && is_number(number) && is_number(all)
}

/// "Document BRLAN00020240312ek3c0001a": the code of a source, a day, a serial.
fn is_factiva_document(line: &str) -> bool {
    let Some((_, id)) = line.split_once("ocument ").filter(|(before, _)| before.len() == 1) else {
        return false;
    };
    id.len() == 25
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && id[..4].bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        && id[8..16].bytes().all(|byte| byte.is_ascii_digit())
}

/// "From desk@lantern.example Tue Mar 12 09:30:00 2024".
fn is_mbox_line(line: &str) -> bool {
    let Some(rest) = line.strip_prefix("From ") else { return false };
    let words: Vec<&str> = rest.split_whitespace().collect();
    let is_time = |word: &&str| word.len() == 8 && word.split(':').count() == 3;
    words.len() >= 6 && words.iter().any(is_time)
}

/// Whether the key of a line `key: value` is known; nothing, if it is no such line.
fn known_key(line: &str) -> Option<bool> {
    let (key, value) = line.split_once(':').filter(|(key, _)| !key.trim_end().contains(' '))?;
    Some(super::fields::field(key, Some(value)).is_some())
}
