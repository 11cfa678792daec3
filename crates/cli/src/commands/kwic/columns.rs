//! Contexts in columns, the word in the middle. It reads without colour.

use std::{collections::BTreeMap, fmt::Write};

use anstyle::{AnsiColor, Style};
use parallax_layers::voices::Voice;
use parallax_report::wording::on_one_line;
use textwrap::{Options, WordSplitter, wrap};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::{Kwic, Searched, Sort, by_outlet, find::Hit};

const BOLD: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();
const WORD: Style = AnsiColor::Yellow.on_default().bold();

/// How often in each outlet, and each place.
pub(crate) fn text(kwic: &Kwic, articles: &[Searched], hits: &[(usize, Hit)]) -> String {
    let mut out = String::new();
    summary(&mut out, kwic, articles, hits);
    if hits.is_empty() {
        return out;
    }
    let signs: Vec<String> = VOICES
        .iter()
        .filter(|voice| !voice.sign.is_empty() && hits.iter().any(|(_, hit)| voice.is(hit)))
        .map(|voice| format!("{} {}", voice.sign, voice.name))
        .collect();
    if !signs.is_empty() {
        let _ = writeln!(out, "\n  {FAINT}{}{FAINT:#}", signs.join("   "));
    }
    let grouped = kwic.sort == Sort::Outlet;
    let outlets = articles.iter().filter_map(|article| article.outlet.as_ref());
    let outlets = outlets.map(|outlet| cut(&on_one_line(outlet), OUTLET).width()).max().unwrap_or_default();
    let places = hits.iter().map(|(at, hit)| place(&articles[*at], hit, grouped, outlets));
    let places: Vec<String> = places.collect();
    let width = places.iter().map(|place| place.width()).max().unwrap_or_default();
    let widest = hits.iter().map(|(_, hit)| on_one_line(&hit.keyword).width()).max().unwrap_or_default();
    let mut last = None;
    if !grouped {
        out.push('\n');
    }
    for ((at, hit), place) in hits.iter().zip(&places) {
        if grouped && last != Some(*at) {
            let Searched { id, outlet, .. } = &articles[*at];
            let outlet = outlet.as_ref().map_or_else(String::new, |outlet| format!("{outlet}  "));
            let _ = writeln!(out, "\n{BOLD}{}{BOLD:#}{FAINT}{}{FAINT:#}", shown(&outlet), on_one_line(id));
            last = Some(*at);
        }
        let pad = " ".repeat(width - place.width());
        let place = if grouped { pad + place } else { place.clone() + &pad };
        line(&mut out, kwic.width.saturating_sub(width + 6), widest, &place, hit);
    }
    out
}

/// How often it stands where, and where it does not.
fn summary(out: &mut String, kwic: &Kwic, articles: &[Searched], hits: &[(usize, Hit)]) {
    let word = on_one_line(&kwic.query.text);
    let forms = if kwic.query.is_lemma { ", in all forms" } else { "" };
    let many = |count: usize, what: &str| format!("{count} {what}{}", if count == 1 { "" } else { "s" });
    if hits.is_empty() {
        let _ = writeln!(out, "“{word}”{forms}: nowhere in {}.", many(articles.len(), "article"));
        return;
    }
    let mut counts: BTreeMap<_, (&Searched, Vec<&Hit>)> = BTreeMap::new();
    for article in articles {
        counts.entry(outlet_of(article)).or_insert_with(|| (article, Vec::new()));
    }
    for (at, hit) in hits {
        if let Some((_, hits)) = counts.get_mut(&outlet_of(&articles[*at])) {
            hits.push(hit);
        }
    }
    let mut having: Vec<&usize> = hits.iter().map(|(at, _)| at).collect();
    having.sort_unstable();
    having.dedup();
    let _ = writeln!(
        out,
        "{BOLD}“{word}”{forms}{BOLD:#}: {} in {} of {}",
        many(hits.len(), "time"),
        having.len(),
        many(articles.len(), "article"),
    );
    let (with, without): (Vec<_>, Vec<_>) = counts.into_values().partition(|(_, hits)| !hits.is_empty());
    let names: Vec<String> = with.iter().map(|(article, _)| named(article)).collect();
    let wide = names.iter().map(|name| name.width()).max().unwrap_or_default();
    for ((_, hits), name) in with.iter().zip(&names) {
        let voices = VOICES.iter().filter_map(|voice| {
            let count = hits.iter().filter(|hit| voice.is(hit)).count();
            (count > 0).then(|| format!("{count} {}", voice.name))
        });
        let voices = voices.collect::<Vec<_>>().join(", ");
        let pad = " ".repeat(wide - name.width());
        let _ = writeln!(out, "  {name}{pad} {:>5}   {FAINT}{voices}{FAINT:#}", hits.len());
    }
    if !without.is_empty() {
        const NAMED: usize = 12;
        let more = without.len().saturating_sub(NAMED);
        let names: Vec<String> = without.iter().take(NAMED).map(|(article, _)| named(article)).collect();
        let more = if more > 0 { format!(" and {more} others") } else { String::new() };
        let text = format!("none in {}{more}", names.join(", "));
        let options = Options::new(kwic.width).initial_indent("  ").subsequent_indent("  ");
        for line in wrap(&text, options.word_splitter(WordSplitter::NoHyphenation)) {
            let _ = writeln!(out, "{line}");
        }
    }
}

/// Outlets in their order, those not known as one.
fn outlet_of(article: &Searched) -> (bool, Option<String>) {
    let (unknown, name, _) = by_outlet(article);
    (unknown, name)
}

fn named(article: &Searched) -> String {
    article.outlet.as_ref().map_or_else(|| "outlet not known".to_owned(), |outlet| on_one_line(outlet))
}

/// Columns of an outlet's name, and of an article's id, beside contexts.
const OUTLET: usize = 18;
const ID: usize = 28;

/// Where it stands: under a heading its line alone.
fn place(article: &Searched, hit: &Hit, grouped: bool, outlets: usize) -> String {
    if grouped {
        return hit.line.to_string();
    }
    let outlet = article.outlet.as_ref().map_or_else(String::new, |outlet| cut(&on_one_line(outlet), OUTLET));
    let pad = " ".repeat(outlets - outlet.width());
    // Of a longer id, the end tells more: ids begin alike.
    format!("{outlet}{pad}  {}:{}", ending(&on_one_line(&article.id), ID), hit.line)
}

/// Its place, and in so many columns what stands before it, the word, and what stands behind it. All words begin in one
/// column, whatever their length.
fn line(out: &mut String, width: usize, widest: usize, place: &str, hit: &Hit) {
    /// Fewer columns tell nothing.
    const LEAST: usize = 8;
    let sign = VOICES.iter().find(|voice| voice.is(hit)).map_or("", |voice| voice.sign);
    let keyword = on_one_line(&hit.keyword);
    let before = (width.saturating_sub(widest) / 2).max(LEAST);
    let behind = width.saturating_sub(before + keyword.width()).max(LEAST);
    let left = ending(&hit.left, before);
    let pad = " ".repeat(before.saturating_sub(left.width()));
    let right = cut(&hit.right, behind);
    let text = format!("  {FAINT}{place}{FAINT:#} {sign:1} {pad}{left}{WORD}{keyword}{WORD:#}{right}");
    let _ = writeln!(out, "{}", text.trim_end());
}

/// The beginning of a text, as many words as fit.
fn cut(text: &str, most: usize) -> String {
    if text.width() <= most {
        return text.to_owned();
    }
    let end = fitting(text.char_indices().map(|(at, c)| (at + c.len_utf8(), c)), most).unwrap_or(0);
    let whole = text[..end].rfind(' ').filter(|at| *at > end / 2).unwrap_or(end);
    format!("{}…", &text[..whole])
}

/// The end of a text, as many words as fit.
fn ending(text: &str, most: usize) -> String {
    if text.width() <= most {
        return text.to_owned();
    }
    let start = fitting(text.char_indices().rev(), most).unwrap_or(text.len());
    let rest = &text[start..];
    let whole = rest.find(' ').filter(|at| *at < rest.len() / 2).map_or(0, |at| at + 1);
    format!("…{}", &rest[whole..])
}

/// The place of the last character for which there is room beside an ellipsis.
fn fitting(chars: impl Iterator<Item = (usize, char)>, most: usize) -> Option<usize> {
    let room = |columns: &mut usize, (at, c): (usize, char)| {
        *columns += c.width().unwrap_or_default();
        (*columns < most).then_some(at)
    };
    chars.scan(0, room).last()
}

fn shown(text: &str) -> String {
    let line = on_one_line(text);
    if line.is_empty() { line } else { line + "  " }
}

/// Whose words a place may be, and how that is marked.
struct Who {
    voice: Option<Voice>,
    sign: &'static str,
    name: &'static str,
}

impl Who {
    fn is(&self, hit: &Hit) -> bool {
        hit.voice == self.voice
    }
}

const VOICES: [Who; 5] = [
    Who { voice: Some(Voice::Outlet), sign: "", name: "in its own words" },
    Who { voice: Some(Voice::Quoted), sign: "\"", name: "quoted" },
    Who { voice: Some(Voice::Attributed), sign: "~", name: "laid on another" },
    Who { voice: Some(Voice::Republished), sign: "=", name: "taken from another outlet" },
    Who { voice: None, sign: "?", name: "of a voice that is not known" },
];
