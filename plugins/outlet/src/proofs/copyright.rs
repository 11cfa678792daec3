//! "© 2019 Coastline Now.", "Copyright The Exchange Ledger Limited 2024".

use parallax_lexicon::{
    case::{is_capital, is_initials},
    classes::listed,
    fold, spaced,
};
use parallax_press::{PublisherKind, country_named, mentions, named};

use super::{Proof, has_press_form};
use crate::{
    page::Here,
    text::{find_words, words},
};

/// The holder that a notice names.
pub(super) fn proof(line: &Here<'_>) -> Option<Proof> {
    let text = line.text;
    let mark = ["©", "(c) ", "(C) "]
        .iter()
        .filter_map(|mark| text.find(mark))
        .chain(find_words(text, "copyright"))
        .min()?;
    let (start, year_before) = holder(text, mark)?;
    let rest = &text[start..];
    let end = holder_end(rest);
    let words: Vec<&str> = spaced(&rest[..end]).collect();
    let named_words: Vec<&str> = words.iter().copied().take_while(|word| !is_year(word)).collect();
    // Without a year or a reservation it is a photographer's.
    let dated = year_before
        || named_words.len() < words.len()
        || find_words(text, "rights reserved").is_some()
        || find_words(text, "copyright") == Some(0);
    let in_address = text[..start + end].contains('/') || rest[end..].starts_with('/');
    if !dated || in_address || !(1..=8).contains(&named_words.len()) {
        return None;
    }
    let whole = named_words.join(" ");
    let (name, company) = without_company(&whole);
    if name.chars().filter(|c| c.is_alphabetic()).count() < 2 {
        return None;
    }
    let outlet = named(&whole)
        .or_else(|| named(name))
        .or_else(|| mentions(name).find(|mention| !mention.needs_cue).and_then(|mention| mention.outlet));
    // An agency holds the rights to its text wherever that is published.
    if outlet.is_some_and(|outlet| outlet.kind == PublisherKind::Agency) {
        return None;
    }
    // A company holds rights whatever it publishes, or whatever it hosts.
    if outlet.is_none() && (is_holder_only(name) || company && !has_press_form(name)) {
        return None;
    }
    let confidence = if outlet.is_some() || !company { 0.95 } else { 0.85 };
    let evidence = line.span(mark..start + rest[..end].trim_end().len());
    let bracket =
        rest[end..].strip_prefix('(').and_then(|rest| rest.split_once(')')).map(|(inside, _)| inside);
    Some(Proof {
        initials: bracket.filter(|inside| is_initials(inside)).map(str::to_owned),
        country: address(&rest[end..]),
        kind: kind_by_name(name),
        ..Proof::of(outlet.map_or(name, |outlet| outlet.name), confidence, evidence)
    })
}

/// Where the holder's name begins behind the mark, and whether a year stands between.
fn holder(text: &str, mark: usize) -> Option<(usize, bool)> {
    let mut dated = false;
    for word in words(text, mark).take(6) {
        if is_year(word.text) {
            dated = true;
        } else if !["copyright", "c", "by"].contains(&&*fold(word.text)) {
            let begins = is_capital(word.text) || word.text.starts_with(|c: char| c.is_ascii_digit());
            return begins.then_some((word.start, dated));
        }
    }
    None
}

/// Where the name at the start of `rest` ends at the latest, a year behind it included.
fn holder_end(rest: &str) -> usize {
    let end = rest.find([',', '(', '|', ';', '®', '™', '–', '—', '/']).unwrap_or(rest.len());
    let end = rest[..end].find(" All rights").unwrap_or(end);
    let stop = |at: &usize| rest[at + 1..].is_empty() || rest[at + 1..].starts_with(' ');
    rest[..end].match_indices('.').map(|(at, _)| at).find(stop).unwrap_or(end)
}

/// "2019", "2019-2024".
fn is_year(word: &str) -> bool {
    word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit())
        || word.len() == 9 && word.as_bytes()[4] == b'-'
}

/// What companies are called behind their names.
const COMPANIES: &str = "Limited Ltd LLC Inc Plc PLC plc DAC GmbH AG SA S.A Corp Corporation Company Co \
    Pty BV B.V AB AS Oy LLP LP SL SpA";

/// Whether a name is a picture agency's, a platform's or a parent company's rather than an outlet's.
fn is_holder_only(name: &str) -> bool {
    const LAST: &str = "Archive Archives Communications Digital Enterprises Entertainment Foundation Group Holding \
        Holdings Images Interactive Labs Library Media Multimedia Network Networks Newspapers Partners Photo Photographer \
        Photography Photos Pictures Productions Publications Publishers Publishing Software Solutions Stock Studio Studios \
        Syndicate Syndication Systems Technologies Ventures";
    const PLATFORMS: &str = "Alphabet Apple Automattic Blogger Bluesky Disqus Dreamstime Facebook Flickr Google Imgur Instagram \
        iStock iStockphoto LinkedIn Medium Meta Microsoft OpenStreetMap Outbrain Pinterest Reddit Scribd Shutterstock Substack \
        Taboola Telegram TikTok Tumblr Twitter Unsplash Vimeo WhatsApp Wikimedia WordPress X Yahoo Yahoo! YouTube";
    let last = name.rsplit(' ').next().unwrap_or(name);
    listed(LAST).any(|word| word == last)
        || name.split([' ', '.']).next().is_some_and(|first| listed(PLATFORMS).any(|word| word == first))
}

/// A name without what makes it a company's.
fn without_company(name: &str) -> (&str, bool) {
    let mut rest = name.trim_end_matches([',', '.']);
    let mut company = false;
    while let Some((before, last)) = rest.rsplit_once(' ') {
        if !listed(COMPANIES).any(|form| form == last.trim_end_matches('.')) {
            break;
        }
        company = true;
        rest = before.trim_end_matches([',', '.']);
    }
    (rest, company)
}

/// The country at the end of an address: "4 Quayside, Port Ellery, England."
fn address(rest: &str) -> Option<&'static str> {
    let sentence = rest.split(". ").next()?.trim_end_matches('.');
    country_named(sentence.rsplit_once(',')?.1)
}

/// What a name says its bearer is.
fn kind_by_name(name: &str) -> Option<PublisherKind> {
    let has = |word: &str| name.split(' ').any(|other| other == word);
    if has("Broadcasting") || has("Radio") || has("Television") || has("TV") {
        Some(PublisherKind::Broadcaster)
    } else if name.ends_with("News Agency") || name.ends_with("Press Agency") {
        Some(PublisherKind::Agency)
    } else if has("Magazine") {
        Some(PublisherKind::Magazine)
    } else {
        None
    }
}
