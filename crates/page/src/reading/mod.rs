//! The articles side by side, with what was found marked in them as layers to switch.

mod findings;
mod marks;

use maud::{Markup, html};
use parallax_corpus::{Article, ArticleIndex, Span};
use parallax_layers::structure::{Line, Role};
use parallax_report::wording::visible;

use crate::{sections::headline, view::View};
use findings::Finding;
use marks::{Cutter, Mark};

/// A layer that can be switched: its class, what it is called, whether it is on at first.
const LAYERS: [(&str, &str, bool); 6] = [
    ("voices", "Voices", true),
    ("slant", "Wording that takes sides", true),
    ("numbers", "Numbers", false),
    ("quotes", "Who says it", false),
    ("names", "Names", false),
    ("shared", "Passages in common", false),
];

/// So many articles are shown at once at first, where a script can choose.
const COLUMNS: usize = 3;

/// Switches for layers and articles, then a column for each article.
pub(crate) fn tell(view: &View<'_>) -> Option<Markup> {
    let several = view.story().articles.len() > 1;
    (!view.story().articles.is_empty()).then(|| {
        html! {
            div.switches {
                fieldset.layers {
                    legend { "Marked in the text" }
                    @for (class, title, on) in LAYERS {
                        label { input.switch type="checkbox" data-layer=(class) checked[on]; " " span class={ "swatch " (class) } { (title) } }
                    }
                }
                @if several {
                    // A script shows it: without one, all articles are there.
                    fieldset.chooser hidden data-columns=(COLUMNS) {
                        legend { "Articles shown" }
                        @for (index, _) in view.articles() {
                            label { input.column type="checkbox" data-article=(view.article_anchor(index)); " " (parallax_report::wording::letter(index)) " " bdi { (view.outlet(index)) } }
                        }
                    }
                }
                (key())
            }
            div.columns { @for (index, article) in view.articles() { (column(view, index, article)) } }
        }
    })
}

/// What marks mean.
fn key() -> Markup {
    html! {
        p.key {
            "Shaded: " span.seg.quoted { "in quotation marks" } ", " span.seg.attributed { "reported as somebody's" } ", "
            span.seg.republished { "another's text" } ". Plain: the outlet's own words. Grey: not part of the article."
        }
    }
}

fn column(view: &View<'_>, index: ArticleIndex, article: &Article) -> Markup {
    let id = view.article_anchor(index);
    let findings = findings::of(view, index);
    let lines = lines(view, index, article);
    let spans: Vec<Span> = lines.iter().map(|(span, _)| *span).collect();
    let marks = marks::of(view, index, &spans, &findings);
    let mut cutter = Cutter::new(&marks);
    html! {
        article.column #(id) aria-labelledby={ (id) "-title" } data-outlet=(view.outlet(index)) data-source=(visible(&article.source))
            data-headline=[headline(view, index, article)] data-published=[view.published(index)] data-sha256=(parallax_formats::sha256(&article.text)) {
            h3 #{ (id) "-title" } { (view.name(index)) }
            div.text dir="auto" { @for (span, role) in lines { (line(article, span, role, &mut cutter)) } }
            (findings::list(view, article, &findings))
        }
    }
}

/// The lines of an article and what they are; where nobody told, the paragraphs.
fn lines(view: &View<'_>, index: ArticleIndex, article: &Article) -> Vec<(Span, Role)> {
    let lines = view.rows_of::<Line>(index);
    if !lines.is_empty() {
        return lines.iter().map(|line| (line.span, line.role)).collect();
    }
    let mut at = 0;
    let mut out = Vec::new();
    for piece in article.text.split_inclusive('\n') {
        let span = Span::new(at, at + piece.len()).trimmed(&article.text);
        at += piece.len();
        if !span.is_empty() {
            out.push((span, Role::Body));
        }
    }
    out
}

fn line(article: &Article, span: Span, role: Role, cutter: &mut Cutter<'_>) -> Markup {
    let text = html! { @for segment in cutter.cut(span) { (segment.show(article)) } };
    match role {
        Role::Headline => html! { p.line.headline { (text) } },
        Role::Body => html! { p.line { (text) } },
        Role::Blockquote => html! { blockquote.line { (text) } },
        Role::Kicker
        | Role::Byline
        | Role::Dateline
        | Role::Caption
        | Role::Credit
        | Role::Boilerplate
        | Role::Other => {
            html! { p.line.furniture { (text) } }
        }
    }
}

/// A finding's anchor and the words that it marks.
impl Finding {
    fn marks(&self) -> impl Iterator<Item = Mark> + '_ {
        self.spans.iter().enumerate().map(|(at, &span)| Mark {
            span,
            class: self.class,
            // Only the first of several pieces is a place to stop at.
            finding: Some((self.id.clone(), at == 0)),
            place: None,
        })
    }
}
