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
        let first = lines.partition_point(|line| line.end <= span.start);
        let on_lines = lines[first..].iter().take_while(|line| line.start < span.end);
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

/// Cuts lines, one after the other, at the borders of marks. It looks at each mark where it begins and while it lasts,
/// so that a text of many megabytes takes no longer for its size.
pub(crate) struct Cutter<'m> {
    /// What begins behind the lines that were cut.
    ahead: &'m [Mark],
    /// What may reach beyond them.
    open: Vec<&'m Mark>,
}

impl<'m> Cutter<'m> {
    /// Marks in order.
    pub(crate) fn new(marks: &'m [Mark]) -> Self {
        Self { ahead: marks, open: Vec::new() }
    }

    /// The stretches of a line that lies behind the last one.
    pub(crate) fn cut(&mut self, line: Span) -> Vec<Segment<'m>> {
        let (here, ahead) =
            self.ahead.split_at(self.ahead.partition_point(|mark| mark.span.start < line.end));
        self.ahead = ahead;
        self.open.extend(here);
        self.open.retain(|mark| mark.span.end > line.start);
        let borders = self.open.iter().flat_map(|mark| [mark.span.start, mark.span.end]);
        let mut borders: Vec<u32> = borders.filter(|at| (line.start..=line.end).contains(at)).collect();
        borders.extend([line.start, line.end]);
        borders.sort_unstable();
        borders.dedup();
        let mut next = 0;
        let mut over: Vec<&Mark> = Vec::new();
        let stretch = |ends: &[u32]| {
            let span = Span { start: ends[0], end: ends[1] };
            let begun = self.open[next..].partition_point(|mark| mark.span.start <= span.start);
            over.extend(&self.open[next..next + begun]);
            next += begun;
            over.retain(|mark| mark.span.end > span.start);
            Segment { span, marks: over.clone() }
        };
        borders.windows(2).map(stretch).collect()
    }
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
        let mut cutter = Cutter::new(&marks);
        let mut told = |start, end| -> Vec<(u32, u32, Vec<&str>)> {
            let cut = cutter.cut(Span::new(start, end));
            let classes = |cut: &Segment<'_>| cut.marks.iter().map(|mark| mark.class).collect();
            cut.iter().map(|cut| (cut.span.start, cut.span.end, classes(cut))).collect()
        };
        assert_eq!(told(2, 5), [(2, 4, vec!["quoted"]), (4, 5, vec!["quoted", "slant"])]);
        assert_eq!(told(5, 12), [(5, 6, vec!["quoted", "slant"]), (6, 9, vec!["slant"]), (9, 12, vec![])]);
        assert_eq!(told(13, 18), [(13, 18, vec![])]);
        assert_eq!(told(19, 25), [(19, 20, vec![]), (20, 25, vec!["names"])]);
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
            Cutter::new(&marks).cut(line).iter().map(|cut| cut.show(&article).into_string()).collect();
        assert_eq!(
            shown,
            "<a class=\"seg slant\" href=\"#f-1\" data-f=\"f-1\">&lt;script&gt;</a>alert(1)&lt;/script&gt; &amp;amp; &lt;202E&gt;x"
        );
    }
}
