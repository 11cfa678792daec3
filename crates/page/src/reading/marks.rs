//! Marks in an article's text, which overlap, as stretches that do not.

use maud::{Markup, html};
use parallax_corpus::{Article, ArticleIndex, Span};
use parallax_layers::{
    names::Name,
    shared_text::SharedText,
    voices::{Voice, VoiceSpan},
};
use parallax_report::wording::visible;

use super::findings::Finding;
use crate::view::View;

/// A stretch of text to be marked.
#[derive(Debug, Clone)]
pub(crate) struct Mark {
    pub(crate) span: Span,
    /// How it looks; nothing for what is only a place.
    pub(crate) class: &'static str,
    /// The finding that it opens, and whether the keyboard stops there.
    pub(crate) finding: Option<(String, bool)>,
    /// The anchor of what something links to, and how many characters that is on the page.
    pub(crate) place: Option<(String, usize)>,
}

/// All marks of an article, in order.
pub(crate) fn of(view: &View<'_>, article: ArticleIndex, lines: &[Span], findings: &[Finding]) -> Vec<Mark> {
    let plain = |span, class| Mark { span, class, finding: None, place: None };
    let voices = view.rows_of::<VoiceSpan>(article).iter().filter_map(|row| {
        let class = match row.voice {
            Voice::Outlet | Voice::Other => return None,
            Voice::Quoted => "quoted",
            Voice::Attributed => "attributed",
            Voice::Republished => "republished",
        };
        Some(plain(row.span, class))
    });
    let names = view.rows_of::<Name>(article).iter().map(|row| plain(row.span, "names"));
    let shared = view.rows::<SharedText>().iter().flat_map(|row| &row.members);
    let shared =
        shared.filter(|member| member.article == article).map(|member| plain(member.span.span, "shared"));
    let places = view.places(article).into_iter();
    let text = &view.story()[article];
    let long = |span: Span| {
        let on_lines = lines.iter().filter(|line| line.overlaps(span));
        on_lines
            .map(|line| {
                text[Span { start: line.start.max(span.start), end: line.end.min(span.end) }].chars().count()
            })
            .sum()
    };
    let places =
        places.map(|(span, place)| Mark { span, class: "", finding: None, place: Some((place, long(span))) });
    let found = findings.iter().flat_map(Finding::marks);
    let mut marks: Vec<Mark> = voices.chain(names).chain(shared).chain(found).chain(places).collect();
    marks.retain(|mark| !mark.span.is_empty());
    marks.sort_by_key(|mark| (mark.span.start, std::cmp::Reverse(mark.span.end)));
    marks
}

/// A stretch of text over which the same marks hold.
#[derive(Debug)]
pub(crate) struct Segment<'m> {
    span: Span,
    marks: Vec<&'m Mark>,
}

/// A line cut at the borders of its marks.
pub(crate) fn segments(line: Span, marks: &[Mark]) -> Vec<Segment<'_>> {
    let marks: Vec<&Mark> = marks.iter().filter(|mark| mark.span.overlaps(line)).collect();
    let mut borders: Vec<u32> = marks.iter().flat_map(|mark| [mark.span.start, mark.span.end]).collect();
    borders.extend([line.start, line.end]);
    borders.retain(|at| (line.start..=line.end).contains(at));
    borders.sort_unstable();
    borders.dedup();
    let stretch = |ends: &[u32]| {
        let span = Span { start: ends[0], end: ends[1] };
        let over = marks.iter().filter(|mark| mark.span.contains(span)).copied().collect();
        Segment { span, marks: over }
    };
    borders.windows(2).map(stretch).collect()
}

impl Segment<'_> {
    pub(crate) fn show(&self, article: &Article) -> Markup {
        let words = visible(&article[self.span]);
        let mut classes: Vec<&str> =
            self.marks.iter().map(|mark| mark.class).filter(|class| !class.is_empty()).collect();
        classes.sort_unstable();
        classes.dedup();
        let mut findings: Vec<&str> = Vec::new();
        for (id, _) in self.marks.iter().filter_map(|mark| mark.finding.as_ref()) {
            if !findings.contains(&id.as_str()) {
                findings.push(id);
            }
        }
        // The keyboard stops where a finding begins; a link cannot stand in a link, so it opens the shortest.
        let begins =
            |mark: &&&Mark| mark.span.start == self.span.start && matches!(mark.finding, Some((_, true)));
        let stop = self.marks.iter().filter(begins).min_by_key(|mark| mark.span.len());
        let places = self.marks.iter().filter(|mark| mark.span.start == self.span.start);
        let places = places.filter_map(|mark| mark.place.as_ref());
        let class = format!("seg {}", classes.join(" "));
        let text = html! {
            @if classes.is_empty() && findings.is_empty() { (words) }
            @else if let Some((id, _)) = stop.and_then(|mark| mark.finding.as_ref()) {
                a class=(class) href={ "#" (id) } data-f=(findings.join(" ")) { (words) }
            } @else {
                span class=(class) data-f=[some(&findings)] { (words) }
            }
        };
        html! { @for (place, long) in places { span.place #(place) data-n=(long) {} } (text) }
    }
}

fn some(names: &[&str]) -> Option<String> {
    (!names.is_empty()).then(|| names.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_that_overlap_are_cut_at_their_borders() {
        let mark =
            |start, end, class| Mark { span: Span::new(start, end), class, finding: None, place: None };
        let marks = [mark(0, 6, "quoted"), mark(4, 9, "slant"), mark(20, 30, "names")];
        let cut = segments(Span::new(2, 12), &marks);
        let told: Vec<(u32, u32, Vec<&str>)> = cut
            .iter()
            .map(|cut| (cut.span.start, cut.span.end, cut.marks.iter().map(|mark| mark.class).collect()))
            .collect();
        assert_eq!(
            told,
            [(2, 4, vec!["quoted"]), (4, 6, vec!["quoted", "slant"]), (6, 9, vec!["slant"]), (9, 12, vec![])]
        );
    }

    #[test]
    fn hostile_text_stays_text() {
        let article = Article::from_text("a", "<script>alert(1)</script> &amp; \u{202e}x");
        let marks = [Mark {
            span: Span::new(0, 8),
            class: "slant",
            finding: Some(("f-1".to_owned(), true)),
            place: None,
        }];
        let line = Span::new(0, article.text.len());
        let shown: String =
            segments(line, &marks).iter().map(|cut| cut.show(&article).into_string()).collect();
        assert_eq!(
            shown,
            "<a class=\"seg slant\" href=\"#f-1\" data-f=\"f-1\">&lt;script&gt;</a>alert(1)&lt;/script&gt; &amp;amp; &lt;202E&gt;x"
        );
    }
}
