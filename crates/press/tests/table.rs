//! The tables are well formed.

use std::collections::BTreeMap;

use parallax_press::{PublisherKind, all, at, is_country, is_people, mentions, named, peoples};

const TABLES: [(&str, &str); 2] = [
    ("outlets.tsv", include_str!("../data/outlets.tsv")),
    ("agencies.tsv", include_str!("../data/agencies.tsv")),
];
const SOURCES: &str = include_str!("../data/sources.tsv");

/// Each line with the name of its file and its columns, the header left out.
fn lines() -> impl Iterator<Item = (String, Vec<&'static str>)> {
    TABLES.into_iter().flat_map(|(file, table)| {
        let numbered = table.lines().enumerate().filter(|(_, line)| !line.starts_with('#')).skip(1);
        numbered.map(move |(at, line)| (format!("{file}:{}", at + 1), line.split('\t').collect()))
    })
}

fn sources() -> BTreeMap<&'static str, &'static str> {
    let lines = SOURCES.lines().filter(|line| !line.starts_with('#')).skip(1);
    lines.map(|line| line.split_once('\t').expect("a key, what it bears out, and where")).collect()
}

#[test]
fn every_line_has_nine_sound_columns() {
    let kinds = ["newspaper", "broadcaster", "agency", "magazine", "digital", "blog", "government", "other"];
    let sources = sources();
    let mut wrong = Vec::new();
    for (line, columns) in lines() {
        let [name, others, domains, country, language, kind, owner, funded, source] = columns[..] else {
            wrong.push(format!("{line}: {} columns, not 9", columns.len()));
            continue;
        };
        let mut expect = |holds: bool, why: &str| {
            if !holds {
                wrong.push(format!("{line}: {name}: {why}"));
            }
        };
        let names = || std::iter::once(name).chain(others.split(';').filter(|other| !other.is_empty()));
        expect(columns.iter().all(|column| column.trim() == *column), "white space at the end of a column");
        expect(names().all(|name| !name.trim_end_matches('?').is_empty()), "an empty name");
        expect(names().all(|name| name.matches('?').count() <= 1), "a question mark inside a name");
        expect(is_country(country), "not an ISO 3166 country");
        expect(
            language.len() == 2 && language.bytes().all(|b| b.is_ascii_lowercase()),
            "not an ISO 639-1 code",
        );
        expect(kinds.contains(&kind), "not a kind");
        expect(["", "yes", "no"].contains(&funded), "state funded is yes, no or empty");
        expect(domains.split(';').filter(|d| !d.is_empty()).all(is_domain), "not a domain");
        expect(
            source.split(';').all(|key| sources.contains_key(key)),
            "a source that sources.tsv does not have",
        );
        let borne_out =
            source.split(';').any(|key| sources.get(key).is_some_and(|what| what.contains("owner")));
        expect(
            borne_out || (owner.is_empty() && funded.is_empty()),
            "owner or state funding without a source",
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn is_domain(domain: &str) -> bool {
    let sound = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '.' || c == '-';
    domain.contains('.') && domain.chars().all(sound) && !domain.starts_with("www.") && !domain.ends_with('.')
}

#[test]
fn no_name_and_no_domain_stands_twice() {
    let mut seen: BTreeMap<(&str, String), String> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (line, columns) in lines() {
        let names = std::iter::once(columns[0]).chain(columns[1].split(';'));
        let names = names.map(|name| ("name", name.trim_end_matches('?').to_lowercase()));
        let domains = columns[2].split(';').map(|domain| ("domain", domain.to_owned()));
        for (what, value) in names.chain(domains).filter(|(_, value)| !value.is_empty()) {
            if let Some(other) = seen.insert((what, value.clone()), line.clone()) {
                wrong.push(format!("{line}: {what} {value} stands in {other} too"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn agencies_are_agencies_and_outlets_are_not() {
    for (line, columns) in lines() {
        assert_eq!(line.starts_with("agencies"), columns[5] == "agency", "{line}: {}", columns[0]);
    }
}

#[test]
fn all_lines_are_read() {
    assert_eq!(all().len(), lines().count());
    assert!(all().iter().filter(|outlet| outlet.kind == PublisherKind::Agency).count() >= 60);
    assert!(all().len() >= 460);
}

#[test]
fn a_name_finds_its_bearer() {
    assert_eq!(named("the guardian").map(|o| o.country), Some("GB"));
    assert_eq!(named("Agence France-Presse").map(|o| o.name), named("AFP").map(|o| o.name));
    assert!(named("The Nyholt Herald").is_none());
}

#[test]
fn a_name_that_several_bear_finds_none() {
    assert!(named("The Star").is_none());
    assert!(named("Daily Star").is_none());
    assert_eq!(named("The Star (Malaysia)").map(|o| o.country), Some("MY"));
}

#[test]
fn a_domain_or_an_address_finds_who_publishes_there() {
    assert_eq!(at("https://www.bbc.co.uk/news/world-1?x=1").map(|o| o.name), Some("BBC News"));
    assert_eq!(at("edition.cnn.com").map(|o| o.name), Some("CNN"));
    // A longer domain has its own line.
    assert_eq!(at("japannews.yomiuri.co.jp/a").map(|o| o.name), Some("The Japan News"));
    assert!(at("notbbc.co.uk").is_none());
    assert!(at("nonsense").is_none());
}

#[test]
fn common_words_are_marked() {
    let found = |text: &str| -> Vec<(String, bool)> {
        mentions(text).map(|mention| (text[mention.range].to_owned(), mention.needs_cue)).collect()
    };
    for prose in
        ["Time will tell.", "The Sun rose.", "Nature is healing.", "People say so.", "The Hill was steep."]
    {
        assert!(found(prose).iter().all(|(_, needs_cue)| *needs_cue), "{prose}: {:?}", found(prose));
    }
    for prose in
        ["in the mirror", "all the time", "some people", "on the metro", "an orient newsreel", "its afp"]
    {
        assert!(found(prose).is_empty(), "{prose}: {:?}", found(prose));
    }
    assert_eq!(
        found("Reuters, BBC NEWS and the New York Times"),
        [("Reuters".to_owned(), false), ("BBC NEWS".to_owned(), false), ("New York Times".to_owned(), false),]
    );
    assert_eq!(
        found("the BBC and the Independent"),
        [("BBC".to_owned(), false), ("Independent".to_owned(), true)]
    );
}

#[test]
fn peoples_are_known_with_their_countries() {
    let of = |name: &str| peoples().find(|(known, _)| *known == name).map(|(_, country)| country);
    assert_eq!((of("French"), of("Kuwaitis"), of("Sri Lankan")), (Some("FR"), Some("KW"), Some("LK")));
    for several in ["Korean", "Congolese", "Dominican", "African"] {
        assert!(is_people(several) && of(several).is_none(), "{several}");
    }
    for other in ["Guardian", "Parisian", "Spanish Town", "french"] {
        assert!(!is_people(other), "{other}");
    }
}
