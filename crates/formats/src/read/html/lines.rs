//! The lines of a piece of a page: its paragraphs, headings, items, quotations and captions, each by itself.
//!
//! What a line is, its marks tell as Markdown's do: `- ` an item, `> ` a quotation, `![` and `]` a caption. A page
//! without markup has the first two as well, and layer `structure` knows all three.

use dom_query::NodeRef;

use super::on_one_line;

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Paragraph,
    Item,
    Quotation,
    Caption,
}

/// A line of an article.
#[derive(Debug)]
pub(super) struct Line {
    kind: Kind,
    pub(super) text: String,
}

/// Lines as a text: a blank line between two, unless both are items of a list.
pub(super) fn text(lines: &[Line]) -> String {
    let mut text = String::new();
    let mut before = None;
    for line in lines {
        match before {
            Some(Kind::Item) if line.kind == Kind::Item => text.push('\n'),
            Some(_) => text.push_str("\n\n"),
            None => {}
        }
        match line.kind {
            Kind::Paragraph => text.push_str(&line.text),
            Kind::Item => text.extend(["- ", &line.text]),
            Kind::Quotation => text.extend(["> ", &line.text]),
            Kind::Caption => text.extend(["![", &line.text, "]"]),
        }
        before = Some(line.kind);
    }
    if !text.is_empty() {
        text.push('\n');
    }
    text
}

/// The lines below a node, in order.
pub(super) fn of(root: &NodeRef<'_>) -> Vec<Line> {
    let mut page = Page::default();
    // Not by recursion: a page may be ten thousand elements deep.
    let mut steps: Vec<Step<'_>> = children(root);
    while let Some(step) = steps.pop() {
        match step {
            Step::Leave(element) => page.leave(element),
            Step::Enter(node) if node.is_text() => page.words(&node.text()),
            Step::Enter(node) => {
                let Some(name) = node.node_name() else { continue };
                let element = Element::of(&name);
                if element == Element::Unseen {
                    continue;
                }
                page.enter(element, &node);
                steps.push(Step::Leave(element));
                steps.extend(children(&node));
            }
        }
    }
    page.end_line();
    page.lines
}

enum Step<'a> {
    Enter(NodeRef<'a>),
    Leave(Element),
}

/// The last first, as a stack wants them.
fn children<'a>(node: &NodeRef<'a>) -> Vec<Step<'a>> {
    node.children_it(true).map(Step::Enter).collect()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Element {
    /// A line of its own.
    Block,
    /// A line of this kind.
    Kind(Kind),
    /// A cell of a table: on a line with its row's others.
    Cell,
    Link,
    /// Words in quotation marks that the browser draws.
    Quoted,
    /// Figures above the line: a footnote's mark, a power.
    Raised,
    Break,
    /// Within a line.
    Inline,
    /// Not shown, struck out, or not words.
    Unseen,
}

impl Element {
    fn of(name: &str) -> Self {
        match name {
            "li" | "dd" => Self::Kind(Kind::Item),
            "blockquote" => Self::Kind(Kind::Quotation),
            "figcaption" | "caption" => Self::Kind(Kind::Caption),
            "td" | "th" => Self::Cell,
            "a" => Self::Link,
            "q" => Self::Quoted,
            "sup" => Self::Raised,
            "br" | "hr" => Self::Break,
            "script" | "style" | "noscript" | "template" | "svg" | "iframe" | "head" | "button"
            | "select" | "textarea" | "del" | "s" | "strike" => Self::Unseen,
            "abbr" | "b" | "bdi" | "bdo" | "big" | "cite" | "code" | "data" | "dfn" | "em" | "font" | "i"
            | "ins" | "kbd" | "mark" | "samp" | "small" | "span" | "strong" | "sub" | "time" | "tt" | "u"
            | "var" | "wbr" | "acronym" | "img" | "label" => Self::Inline,
            _ => Self::Block,
        }
    }
}

/// A page as it is read.
#[derive(Default)]
struct Page {
    lines: Vec<Line>,
    /// The line that is open, and how many of its letters stand in links.
    line: String,
    linked: usize,
    /// The elements of a kind that are open.
    open: Vec<Kind>,
    /// How many links to other pages are open.
    links: usize,
    /// For each link that is open, whether it leads elsewhere.
    leads: Vec<bool>,
    /// How many elements are open that stand above the line.
    raised: usize,
}

impl Page {
    fn enter(&mut self, element: Element, node: &NodeRef<'_>) {
        match element {
            Element::Block | Element::Break => self.end_line(),
            Element::Kind(kind) => {
                self.end_line();
                self.open.push(kind);
            }
            Element::Cell => self.words(" "),
            Element::Quoted => self.words("“"),
            Element::Raised => self.raised += 1,
            Element::Link => {
                // A heading may link to itself.
                let leads = node.attr("href").is_some_and(|to| !to.starts_with('#'));
                self.leads.push(leads);
                self.links += usize::from(leads);
            }
            Element::Inline | Element::Unseen => {}
        }
    }

    fn leave(&mut self, element: Element) {
        match element {
            Element::Block | Element::Break => self.end_line(),
            Element::Kind(_) => {
                self.end_line();
                self.open.pop();
            }
            Element::Cell => self.words(" "),
            Element::Quoted => self.words("”"),
            Element::Raised => self.raised -= 1,
            Element::Link => self.links -= usize::from(self.leads.pop() == Some(true)),
            Element::Inline | Element::Unseen => {}
        }
    }

    fn words(&mut self, text: &str) {
        if self.raised > 0 {
            // "120" with a footnote's mark is not 1201.
            self.line.extend(text.chars().map(raised));
        } else {
            self.line.push_str(text);
        }
        if self.links > 0 {
            self.linked += letters(text);
        }
    }

    /// Ends a line; one that is nothing but links leads to other stories, and goes.
    fn end_line(&mut self) {
        let text = on_one_line(&self.line);
        let is_links = self.linked * 10 >= letters(&text) * 9 && self.linked > 0;
        self.line.clear();
        self.linked = 0;
        if text.is_empty() || is_links {
            return;
        }
        // What a caption or a quotation holds is that, whatever it is within.
        let is = |kind| self.open.contains(&kind).then_some(kind);
        let kind = is(Kind::Caption).or(is(Kind::Quotation)).or(is(Kind::Item)).unwrap_or(Kind::Paragraph);
        self.lines.push(Line { kind, text });
    }
}

/// A figure as it stands above the line.
fn raised(c: char) -> char {
    const FIGURES: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    c.to_digit(10).map_or(c, |figure| FIGURES[figure as usize])
}

fn letters(text: &str) -> usize {
    text.chars().filter(|c| !c.is_whitespace()).count()
}

impl Line {
    /// Whether it is a paragraph of running text.
    pub(super) fn is_running(&self) -> bool {
        const SHORTEST: usize = 80;
        self.kind != Kind::Caption && self.text.len() >= SHORTEST
    }
}

#[cfg(test)]
mod tests {
    use dom_query::Document;

    use super::*;

    #[test]
    fn lines_are_kept_apart_and_marked() {
        let page = "<h2>Warnings <a href='#w'>before</a></h2><p>The <b>wall</b>\n gave way.<p>Second<br>line\
                    <ul><li>40 homes<li><p>two roads</p></ul><blockquote><p>We warned them.</p></blockquote>\
                    <figure><img alt=x><figcaption>The wall. <i>Photo: Orr</i></figcaption></figure>\
                    <p><a href='/x'>Read more: other stories</a></p><script>no()</script>\
                    <table><tr><td>Dead</td><td>31</td></tr></table>";
        assert_eq!(
            text(&of(&Document::fragment(page).root())),
            "Warnings before\n\nThe wall gave way.\n\nSecond\n\nline\n\n- 40 homes\n- two roads\n\n> We warned them.\n\n\
             ![The wall. Photo: Orr]\n\nDead 31\n"
        );
    }

    #[test]
    fn what_a_browser_draws_is_written() {
        let page = "<p>Some 120<sup>1</sup> people on 4 m<sup>2</sup>, <q>all of them</q>, <del>were hurt</del> left.</p>";
        assert_eq!(
            text(&of(&Document::fragment(page).root())),
            "Some 120¹ people on 4 m², “all of them”, left.\n"
        );
    }

    #[test]
    fn a_page_may_be_deep() {
        let page = "<div>".repeat(10_000) + "The wall gave way.";
        assert_eq!(text(&of(&Document::fragment(page.as_str()).root())), "The wall gave way.\n");
    }
}
