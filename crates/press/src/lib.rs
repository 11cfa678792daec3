//! Who publishes news: outlets and agencies of the world, looked up by name and by domain.
//!
//! The tables are files a person can read and correct: `data/outlets.tsv` and `data/agencies.tsv`,
//! a line each, with the source that bears a line out. A test checks their form. This crate knows
//! no article and no pass; plugins read it. How pages show that there is more of an article than they have is here, too.

mod country;
mod cut_off;
mod mentions;
mod table;

use std::{collections::BTreeMap, sync::LazyLock};

pub use country::{country_named, country_of, country_written, is_country, is_people, peoples};
pub use cut_off::is_cut_off;
pub use mentions::{Mention, mentions};
pub use table::{Name, Outlet, PublisherKind, all};

/// The outlet or agency that bears `name`, small letters and a leading "The" forgiven.
///
/// A name that several bear ("The Star") names none of them, unless the table gives it to one.
#[must_use]
pub fn named(name: &str) -> Option<&'static Outlet> {
    static NAMES: LazyLock<BTreeMap<String, &'static Outlet>> = LazyLock::new(|| {
        let names = |outlet: &'static Outlet| outlet.names.iter().map(move |name| (name, outlet));
        let own = all().iter().flat_map(names).filter(|(name, _)| !name.shared);
        own.map(|(name, outlet)| (key(name.text), outlet)).collect()
    });
    NAMES.get(&key(name)).copied()
}

/// The outlet or agency that publishes at a domain or an address: `news.example.com/today` lies under
/// `example.com`.
#[must_use]
pub fn at(address: &str) -> Option<&'static Outlet> {
    static DOMAINS: LazyLock<BTreeMap<&'static str, &'static Outlet>> = LazyLock::new(|| {
        let domains = |outlet: &'static Outlet| outlet.domains.iter().map(move |domain| (*domain, outlet));
        all().iter().flat_map(domains).collect()
    });
    let host = host(address)?;
    let mut rest = host.as_str();
    loop {
        if let Some(outlet) = DOMAINS.get(rest) {
            return Some(outlet);
        }
        rest = rest.split_once('.')?.1;
    }
}

/// The host of an address, without `www.`: `https://www.example.com:80/a?b` is at `example.com`.
#[must_use]
pub fn host(address: &str) -> Option<String> {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let rest = rest.split(['/', '?', '#']).next()?;
    let rest = rest.rsplit('@').next()?.split(':').next()?;
    let host = rest.trim_end_matches('.').to_ascii_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    let sound = host.contains('.') && host.chars().all(|c| c.is_alphanumeric() || c == '.' || c == '-');
    (sound && !host.starts_with('.')).then(|| host.to_owned())
}

/// What is compared of a name.
fn key(name: &str) -> String {
    let name = name.trim().to_lowercase().replace('’', "'");
    name.strip_prefix("the ").unwrap_or(&name).to_owned()
}
