//! The name of the paper over the page, and what stands with it: day, edition, number, price.

use std::sync::LazyLock;

use parallax_layers::structure::Role;
use parallax_lexicon::{WordSet, calendar, spaced};

use crate::{lines::PageLine, phrases::Said, shape::Shape};

/// Mastheads stand so near to the top.
const LINES: usize = 6;

/// Marks the lines of a masthead. A headline is none: only a day that names an edition, or a number or a price, tells
/// that what stands over it is the paper's name.
pub(crate) fn mark(lines: &[PageLine], shapes: &[Shape], own: &mut [Option<Said>]) {
    let paragraph = (0..lines.len()).find(|&at| shapes[at].prose && own[at].is_none());
    let top = paragraph.unwrap_or(0).min(LINES);
    let folios: Vec<Option<Folio>> = (0..top).map(|at| folio(lines[at].text, shapes[at])).collect();
    for (own, folio) in own.iter_mut().zip(&folios) {
        if let (None, Some(folio)) = (&own, folio) {
            let role = if folio.day { Role::Dateline } else { Role::Boilerplate };
            *own = Some(Said { role, closes: false });
        }
    }
    // A line of the day is no folio by itself, but may stand between.
    let is_day = |at: usize| own[at].is_some_and(|said| said.role == Role::Dateline);
    let Some(name) = (0..top).find(|&at| own[at].is_none()).filter(|&at| is_name(lines[at].text, shapes[at]))
    else {
        return;
    };
    let below = (name + 1..top).take_while(|&at| folios[at].is_some() || is_day(at));
    let told: Vec<&Folio> = below.filter_map(|at| folios[at].as_ref()).collect();
    let titled = (name + 1..paragraph.unwrap_or(0)).any(|at| own[at].is_none() && shapes[at].title);
    if told.iter().any(|folio| folio.sure || titled) {
        own[name] = Some(Said { role: Role::Boilerplate, closes: false });
    }
}

/// What a line beside the paper's name says.
struct Folio {
    /// Of which day it is.
    day: bool,
    /// It has a number or a price, as nothing but a paper has.
    sure: bool,
}

/// "Tuesday, March 12, 2024 · Late Edition · $2.00", "Vol. CXII No. 48,212", "Section A; Page 1".
fn folio(line: &str, shape: Shape) -> Option<Folio> {
    if line.len() > 100 || shape.prose {
        return None;
    }
    let parts = |c: char| c.is_whitespace() || "|•·–—-,;:()".contains(c);
    let words = line.split(parts).map(|word| word.trim_end_matches('.')).filter(|word| !word.is_empty());
    let (mut day, mut sure, mut edition, mut numbers) = (false, false, false, false);
    let mut before = String::new();
    for word in words {
        let small = word.to_lowercase();
        let digits = word.starts_with(|c: char| c.is_ascii_digit());
        let price = is_price(&small);
        let numeral = digits && small.len() <= 7 || is_roman(word) || word.len() == 1;
        match small.as_str() {
            _ if price => sure = true,
            _ if numeral => {
                // "No. 10" is a house in London.
                sure |= ["vol", "volume", "issue", "number"].contains(&before.as_str())
                    || before == "no" && word.len() > 2;
                numbers = true;
            }
            "edition" | "edn" | "page" | "price" | "established" | "est" => edition = true,
            _ if calendar::month(&small).or(calendar::weekday(&small)).is_some() => day = true,
            _ if WORDS.contains(&small) => {}
            _ => return None,
        }
        before = small;
    }
    (sure || edition && (numbers || day || line.to_lowercase().contains("edition")))
        .then_some(Folio { day: day && numbers, sure })
}

static WORDS: LazyLock<WordSet> = LazyLock::new(|| {
    WordSet::new([
        "city daily early evening final first founded free from international issue late main metro morning national no
         north number pages price published second section since south sunday the third vol volume weekend weekly",
    ])
});

/// "$2.00", "50p", "£1".
fn is_price(word: &str) -> bool {
    let figure = |rest: &str| rest.starts_with(|c: char| c.is_ascii_digit()) && rest.len() <= 6;
    let signed = word.strip_prefix(['$', '£', '€', '₹']).is_some_and(figure);
    let pence =
        word.strip_suffix(['p', 'c', '¢']).is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit()));
    signed || pence && word.len() > 1
}

/// "CXII".
fn is_roman(word: &str) -> bool {
    word.bytes().all(|byte| b"IVXLCDM".contains(&byte))
}

/// Whether a line may be a paper's name: in capitals, or "The …" with a capital at each word.
fn is_name(line: &str, shape: Shape) -> bool {
    let mut words = spaced(line);
    let plain = line.chars().all(|c| c.is_alphabetic() || " -&'’.".contains(c));
    let capitals = !line.contains(char::is_lowercase);
    let titled =
        words.all(|word| word.starts_with(char::is_uppercase) || ["of", "and", "the"].contains(&word));
    (1..=5).contains(&shape.words) && plain && !shape.stop && (capitals || titled && line.starts_with("The "))
}
