//! The findings in an article: a card for each, with its words, the reason, how sure it is, and what found it.

use maud::{Markup, html};
use parallax_corpus::{Article, ArticleIndex, Cite, Offsets, Ruler, Span};
use parallax_layers::{
    numbers::Number,
    quotes::{Act, Quote, QuoteKind, Stance},
    slant::Slant,
};
use parallax_report::wording::{bounds, listed, quoted, visible};

use crate::view::View;

/// Something found in an article's words.
pub(crate) struct Finding {
    /// Its anchor.
    pub(crate) id: String,
    /// How it is marked.
    pub(crate) class: &'static str,
    /// The words that it marks; the keyboard stops at the first of them.
    pub(crate) spans: Vec<Span>,
    layer: &'static str,
    /// The words that it is about.
    words: Span,
    title: String,
    says: Vec<(&'static str, String)>,
}

/// The findings of an article that have a card.
pub(crate) fn of(view: &View<'_>, article: ArticleIndex) -> Vec<Finding> {
    let slant = view.rows_of::<Slant>(article).iter().map(|row| of_wording(view, article, row));
    let numbers = view.rows_of::<Number>(article).iter().filter(|row| row.claim);
    let numbers = numbers.map(|row| of_number(view, article, row));
    let quotes = view.rows_of::<Quote>(article).iter().filter_map(|row| of_quote(view, article, row));
    slant.chain(numbers).chain(quotes).collect()
}

fn of_wording(view: &View<'_>, article: ArticleIndex, row: &Slant) -> Finding {
    let sure = match row.strength {
        strength if strength >= 0.75 => "strong",
        strength if strength >= 0.5 => "clear",
        strength if strength >= 0.25 => "slight",
        _ => "faint",
    };
    let mut says = vec![("Why", row.reason.clone()), ("Strength", format!("{sure} ({:.2})", row.strength))];
    says.extend(row.neutral.as_ref().map(|plain| ("Plainer", plain.clone())));
    says.push((
        "Whose words",
        if row.voice.is_own() { "the outlet's own" } else { "quoted or reported" }.to_owned(),
    ));
    Finding {
        id: view.finding_at("slant", Cite { article, span: row.span }),
        class: "slant",
        spans: vec![row.span],
        layer: "slant",
        words: row.span,
        title: visible(&row.title()).into_owned(),
        says,
    }
}

fn of_number(view: &View<'_>, article: ArticleIndex, row: &Number) -> Finding {
    let unit = row.unit.as_deref().map_or_else(String::new, |unit| format!(" {unit}"));
    let mut says = vec![("Comes to", bounds(row.low, row.high, row.modifier) + &unit)];
    let counted = row.counted.map(|span| view.story()[article][span].to_owned());
    says.extend(counted.map(|counted| ("Counts", counted)));
    says.extend(row.predicate.clone().map(|predicate| ("Which", predicate)));
    says.extend(row.place.clone().map(|place| ("Where", place)));
    says.push(("Says who", row.source.clone().unwrap_or_else(|| "the outlet itself".to_owned())));
    Finding {
        id: view.finding_at("numbers", Cite { article, span: row.span }),
        class: "numbers",
        spans: vec![row.span],
        layer: "numbers",
        words: row.span,
        title: "Number".to_owned(),
        says,
    }
}

/// Who is said to say something. What it says is shaded as a voice; its source and cue are marked.
fn of_quote(view: &View<'_>, article: ArticleIndex, row: &Quote) -> Option<Finding> {
    let span = *row.content.first().or(row.quoted.first())?;
    let mut spans: Vec<Span> = row.source.iter().chain(&row.cue).copied().collect();
    if spans.is_empty() {
        // Nobody is named: the card is reached by the words themselves.
        spans.push(span);
    }
    spans.sort_unstable();
    let mut says = vec![("Speaker", row.speaker.clone().unwrap_or_else(|| "not known".to_owned()))];
    if !row.relayed_by.is_empty() {
        says.push(("Through", listed(&row.relayed_by)));
    }
    says.extend(row.addressee.clone().map(|to| ("To", to)));
    says.push(("Form", format!("{}, {}", form(row.kind), act(row.act))));
    says.extend(stance(row.stance).map(|stance| ("The verb", stance.to_owned())));
    Some(Finding {
        id: view.finding_at("quotes", Cite { article, span }),
        class: "quotes",
        spans,
        layer: "quotes",
        words: span,
        title: "Whose words".to_owned(),
        says,
    })
}

/// The cards of an article, behind a line that opens; a script shows one where its words are clicked.
pub(crate) fn list(view: &View<'_>, article: &Article, findings: &[Finding]) -> Markup {
    let ruler = Ruler::new(&article.text, Offsets::Chars);
    html! {
        @if !findings.is_empty() {
            details.findings {
                summary { (findings.len()) " findings in this article" }
                ol { @for finding in findings { (card(view, article, &ruler, finding)) } }
            }
        }
    }
}

fn card(view: &View<'_>, article: &Article, ruler: &Ruler<'_>, finding: &Finding) -> Markup {
    let words = quoted(article, finding.words, 160);
    let (start, end, _) = ruler.measure(finding.words);
    html! {
        li.card.finding #(finding.id) data-layer=(finding.layer) data-version=(view.version(finding.layer))
            data-at={ (start) "–" (end) } {
            p.words { (view_words(finding, &words)) }
            p.title { (finding.title) }
            dl { @for (what, told) in &finding.says { div { dt { (what) } dd { bdi { (visible(told)) } } } } }
        }
    }
}

fn view_words(finding: &Finding, words: &str) -> Markup {
    html! { q.bare class=(finding.class) { bdi { (words) } } }
}

fn form(kind: QuoteKind) -> &'static str {
    match kind {
        QuoteKind::Direct => "in marks",
        QuoteKind::Mixed => "partly in marks",
        QuoteKind::Indirect => "reported",
        QuoteKind::Block => "a block",
        QuoteKind::Other => "otherwise",
    }
}

fn act(act: Act) -> &'static str {
    match act {
        Act::Says => "said",
        Act::Asks => "asked",
        Act::Thinks => "thought",
        Act::Wants => "wanted",
        Act::Plans => "planned",
        Act::Rules => "ruled",
        Act::Declines => "declined",
        Act::Other => "otherwise",
    }
}

fn stance(stance: Stance) -> Option<&'static str> {
    match stance {
        Stance::Supportive => Some("backs what is said"),
        Stance::Doubting => Some("doubts what is said"),
        Stance::Confrontational => Some("makes it a confrontation"),
        Stance::Neutral | Stance::Other => None,
    }
}
