#![doc = include_str!("../README.md")]

use std::ops::Range;

use parallax_corpus::{Article, Maybe, Missing, NoSettings, Pass, Span};
use parallax_language::time::{Date, Expression, Kind, Modifier, Reader, Setting};
use parallax_layers::{
    dates::{TimeExpression, TimeModifier, TimeType},
    outlet::{Outlet, Published},
    sentences::Sentence,
    structure::{Line, Role},
};

/// Time expressions and what they mean in the calendar.
#[derive(Debug)]
pub struct Dates;

impl Pass for Dates {
    type Settings = NoSettings;
    type Reads = (Line, Sentence, Maybe<Outlet>);
    type Writes = TimeExpression;

    const PAGE: &'static str = include_str!("../README.md");
    const VERSION: u32 = 2;
    const LANGUAGES: &'static [&'static str] = &["en"];

    fn new(_: NoSettings) -> Result<Self, String> {
        Ok(Self)
    }

    fn run(
        &self,
        article: &Article,
        (lines, sentences, outlet): (&[Line], &[Sentence], Result<&[Outlet], Missing>),
    ) -> Vec<TimeExpression> {
        let outlet = outlet.ok().and_then(<[Outlet]>::first);
        let mut reader = Reader::new(setting(outlet));
        let stretches = stretches(lines, sentences);
        stretches
            .flat_map(|stretch| reader.read(&article.text[stretch.clone()], stretch.start))
            .map(row)
            .collect()
    }
}

/// When the article was published, and how its outlet writes days in figures.
fn setting(outlet: Option<&Outlet>) -> Setting {
    let day = |day: &str| day.get(..10)?.parse::<Date>().ok();
    let published = outlet.and_then(|outlet| match outlet.published.as_ref()? {
        Published::Day(one) => day(one).map(|day| (day, day)),
        Published::Between { from, to } => day(from).zip(day(to)),
    });
    let day_first = match outlet.and_then(|outlet| outlet.country.as_deref()) {
        Some("US" | "PH") => Some(false),
        // Canada has both.
        Some("CA") | None => None,
        Some(_) => Some(true),
    };
    Setting { published, day_first }
}

/// The sentences of each line that is no furniture, cut at its ends.
fn stretches<'a>(lines: &'a [Line], sentences: &'a [Sentence]) -> impl Iterator<Item = Range<usize>> + 'a {
    let lines = lines.iter().filter(|line| line.role != Role::Boilerplate);
    lines.flat_map(move |line| {
        let first = sentences.partition_point(|sentence| sentence.span.end <= line.span.start);
        let inside = sentences[first..].iter().take_while(|sentence| sentence.span.start < line.span.end);
        inside.map(|sentence| {
            let (start, end) =
                (sentence.span.start.max(line.span.start), sentence.span.end.min(line.span.end));
            start as usize..end as usize
        })
    })
}

fn row(found: Expression) -> TimeExpression {
    let span = |range: Range<usize>| Span::new(range.start, range.end);
    TimeExpression {
        span: span(found.range),
        r#type: match found.kind {
            Kind::Date => TimeType::Date,
            Kind::Time => TimeType::Time,
            Kind::Duration => TimeType::Duration,
            Kind::Set => TimeType::Set,
        },
        value: found.value,
        from: found.from.map(|day| day.to_string()),
        to: found.to.map(|day| day.to_string()),
        modifier: found.modifier.map(modifier),
        anchor: found.anchor.as_ref().map(|anchor| anchor.day.to_string()),
        anchor_span: found.anchor.and_then(|anchor| anchor.range).map(span),
    }
}

fn modifier(modifier: Modifier) -> TimeModifier {
    match modifier {
        Modifier::Before => TimeModifier::Before,
        Modifier::After => TimeModifier::After,
        Modifier::LessThan => TimeModifier::LessThan,
        Modifier::MoreThan => TimeModifier::MoreThan,
        Modifier::EqualOrLess => TimeModifier::EqualOrLess,
        Modifier::EqualOrMore => TimeModifier::EqualOrMore,
        Modifier::Start => TimeModifier::Start,
        Modifier::Mid => TimeModifier::Mid,
        Modifier::End => TimeModifier::End,
        Modifier::Approx => TimeModifier::Approx,
    }
}

#[cfg(feature = "plugin")]
parallax_edge::export!(Dates);
