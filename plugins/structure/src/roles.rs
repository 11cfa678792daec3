//! From what each line says of itself to what it is on this page.

use parallax_layers::Role;

use crate::{
    blockquotes,
    lines::PageLine,
    phrases::{Said, said},
    shape::{self, Picture, Shape},
};

/// The role of each line.
pub(crate) fn of(lines: &[PageLine], declared_headline: Option<&str>) -> Vec<Role> {
    let shapes: Vec<Shape> = lines.iter().map(|line| Shape::of(line.text)).collect();
    let Some(page) = Page::new(lines, &shapes, declared_headline) else {
        return vec![Role::Body; lines.len()];
    };
    let mut roles = page.roles();
    blockquotes::mark(lines, &shapes, &mut roles);
    roles
}

struct Page<'a> {
    lines: &'a [PageLine<'a>],
    shapes: &'a [Shape],
    /// What each line is by its own words and shape.
    own: Vec<Option<Said>>,
    headline: Option<usize>,
    /// The first paragraph of the article.
    first: usize,
    /// Behind the last line of the article.
    end: usize,
}

impl<'a> Page<'a> {
    /// `None` when there is too little to tell furniture from article: all of it is the article then.
    fn new(lines: &'a [PageLine<'a>], shapes: &'a [Shape], declared: Option<&str>) -> Option<Self> {
        if lines.len() < 2 || !shapes.iter().any(|shape| shape.prose) {
            return None;
        }
        let mut own: Vec<_> =
            lines.iter().zip(shapes).map(|(line, shape)| own_words(line.text, *shape)).collect();
        mark_captions(lines, shapes, &mut own);
        let is_paragraph = |at: usize| shapes[at].prose && own[at].is_none();
        let first = (0..lines.len()).find(|&at| is_paragraph(at))?;
        let end = closing(shapes, &own).unwrap_or(lines.len());
        let headline = headline(lines, shapes, &own, first, declared);
        Some(Self { lines, shapes, own, headline, first, end: end.max(first + 1) })
    }

    fn roles(&self) -> Vec<Role> {
        let mut roles: Vec<Role> = (0..self.lines.len()).map(|at| self.role(at)).collect();
        self.mark_titles_of_other_stories(&mut roles);
        roles
    }

    fn role(&self, at: usize) -> Role {
        if Some(at) == self.headline {
            return Role::Headline;
        }
        if let Some(said) = self.own[at] {
            return if at > self.end { Role::Boilerplate } else { said.role };
        }
        if at >= self.end {
            return Role::Boilerplate;
        }
        if at >= self.first || self.shapes[at].item {
            return Role::Body;
        }
        self.role_above_the_article(at)
    }

    /// Between the top of the page and the first paragraph.
    fn role_above_the_article(&self, at: usize) -> Role {
        let line = self.lines[at].text;
        let Some(headline) = self.headline else { return Role::Body };
        if line == self.lines[headline].text {
            return Role::Headline;
        }
        let short = self.shapes[at].words <= 5;
        if at < headline {
            return if short { Role::Kicker } else { Role::Boilerplate };
        }
        let beside_date = |near: usize| {
            self.own.get(near).copied().flatten().is_some_and(|said| said.role == Role::Dateline)
        };
        if shape::is_name(line) && (beside_date(at + 1) || beside_date(at - 1)) {
            Role::Byline
        } else if short && !self.shapes[at].stop {
            Role::Kicker
        } else {
            Role::Body
        }
    }

    /// Titles at the end of the page, and titles behind a label such as "Read more", lead elsewhere.
    fn mark_titles_of_other_stories(&self, roles: &mut [Role]) {
        let mut behind_furniture = false;
        for at in self.first..self.end {
            if roles[at] == Role::Boilerplate && self.own[at].is_some() {
                behind_furniture = !self.shapes[at].prose;
            } else if behind_furniture && self.shapes[at].title && roles[at] == Role::Body && self.is_last(at)
            {
                roles[at] = Role::Boilerplate;
            } else {
                behind_furniture = false;
            }
        }
        let titles = (self.first..self.end)
            .rev()
            .take_while(|&at| roles[at] != Role::Body || self.shapes[at].title)
            .filter(|&at| roles[at] == Role::Body);
        let titles: Vec<usize> = titles.collect();
        let paragraphs = (self.first..self.end).filter(|&at| self.shapes[at].prose).count();
        if titles.len() >= 2 && paragraphs >= 3 {
            for at in titles {
                roles[at] = Role::Boilerplate;
            }
        }
    }

    /// Whether no paragraph of the article follows.
    fn is_last(&self, at: usize) -> bool {
        (at..self.end).all(|at| !self.shapes[at].prose || self.own[at].is_some())
    }
}

/// What a line is, whatever stands around it.
fn own_words(line: &str, shape: Shape) -> Option<Said> {
    let role = |role| Some(Said { role, closes: false });
    if line.len() > 900 {
        return None;
    }
    if let Some(said) = said(line) {
        return Some(said);
    }
    if !shape.prose && shape::is_dateline(line) {
        return role(Role::Dateline);
    }
    if shape::is_byline(line) {
        return role(Role::Byline);
    }
    match shape::picture(line, shape.words) {
        Some(Picture::Credit) => role(Role::Credit),
        Some(Picture::Captioned) => role(Role::Caption),
        None => None,
    }
}

/// Captions: lines that stand twice, and the line that a picture's credit hangs on.
fn mark_captions(lines: &[PageLine], shapes: &[Shape], own: &mut [Option<Said>]) {
    let caption = Some(Said { role: Role::Caption, closes: false });
    let spaced = lines.iter().skip(1).any(|line| line.set_off);
    for at in 1..lines.len() {
        let (above, line) = (lines[at - 1].text, lines[at].text);
        if above == line && shapes[at].prose && own[at].is_none() {
            own[at - 1] = caption;
            own[at] = caption;
        }
        let is_credit = own[at].is_some_and(|said| said.role == Role::Credit && !said.closes);
        let hangs = line.starts_with(above) || spaced && !lines[at].set_off;
        if is_credit && hangs && own[at - 1].is_none() && shapes[at - 1].words < 60 && at > 1 {
            own[at - 1] = caption;
        }
    }
}

/// The line with which the article is over: a label or credit behind which no more text stands than before.
fn closing(shapes: &[Shape], own: &[Option<Said>]) -> Option<usize> {
    let weight = |at: usize| if shapes[at].prose { shapes[at].words } else { 0 };
    let article = |at: usize| if own[at].is_none() { weight(at) } else { 0 };
    let mut behind: usize = (0..own.len()).map(article).sum();
    let mut before = 0;
    for (at, said) in own.iter().enumerate() {
        before += article(at);
        behind -= article(at);
        if said.is_some_and(|said| said.closes) && before >= 2 * behind && before > 0 {
            return Some(at);
        }
    }
    None
}

/// The headline: what was declared, else the first title above the article that is long enough.
fn headline(
    lines: &[PageLine],
    shapes: &[Shape],
    own: &[Option<Said>],
    first: usize,
    declared: Option<&str>,
) -> Option<usize> {
    if let Some(declared) = declared {
        let same = |line: &PageLine| line.text.trim_start_matches(['#', ' ']) == declared.trim();
        if let Some(at) = lines.iter().position(same) {
            return Some(at);
        }
    }
    let titles = || (0..first).filter(|&at| own[at].is_none() && shapes[at].title);
    titles().find(|&at| shapes[at].words >= 5).or_else(|| titles().max_by_key(|&at| shapes[at].words))
}
