//! "Rell" where Ada Rell and Tomas Rell are about: whose a name is that several bear.

use std::{borrow::Cow, ops::Range};

use parallax_layers::words::{Deprel, Xpos};

use super::roles::office;
use crate::{
    chains::Chains,
    lists,
    mention::{Determined, Pronoun, Scene},
    mentions::genders_by_title,
    traits::{ANY_GENDER, MANY},
};

/// How often somebody was called by a name so that it stays theirs, though another was named in full just now.
const SETTLED: usize = 3;

/// A name of one word that several bear.
#[derive(Debug)]
pub(crate) struct Shared {
    /// A mention of each bearer.
    pub(crate) bearers: Vec<usize>,
    /// Where it stands alone.
    pub(crate) mentions: Vec<usize>,
}

/// Each time the name stands alone, it is that of the one bearer who fits, or else of the one who was named last.
/// What is nobody's in particular is somebody by itself.
pub(crate) fn join(scene: &Scene<'_>, shared: Vec<Shared>, chains: &mut Chains) {
    for Shared { bearers, mut mentions } in shared {
        mentions.retain(|&at| !is_of_all(scene, at));
        mentions.sort_unstable();
        let mut told = Told::new(scene, &bearers, chains);
        for at in mentions {
            let genders = genders(scene, at, chains);
            let bearer = match told.fitting(at, genders, &bearers, chains)[..] {
                [only] => Some(only),
                ref several => told.nearest(at, several),
            };
            if let Some(one) = bearer.or(told.nobody.filter(|&one| may_be(one, genders, chains))) {
                chains.unite(one, at);
            }
            match bearer {
                Some(bearer) => told.called[usize::from(scene.is_titled(at))].push((at, bearer)),
                None => told.nobody = Some(at),
            }
        }
    }
}

/// "the Rell family"
fn is_of_all(scene: &Scene<'_>, at: usize) -> bool {
    let (page, mention) = (scene.page, &scene.mentions[at]);
    let first = mention.rows.start;
    page.relation(mention.head) == Deprel::Compound && first > 0 && page.folded(first - 1) == "the"
}

/// Whom the article calls by a name.
#[derive(Debug)]
struct Told<'a> {
    scene: &'a Scene<'a>,
    /// Where bearers are named in full, and which, in order.
    full: Vec<(usize, usize)>,
    /// Where they were called by the name alone so far, without a title or with one: who is "Mayor Rell" need not be "Rell".
    called: [Vec<(usize, usize)>; 2],
    /// Where the name was nobody's in particular the last time.
    nobody: Option<usize>,
}

impl<'a> Told<'a> {
    fn new(scene: &'a Scene<'a>, bearers: &[usize], chains: &mut Chains) -> Self {
        let mut full = Vec::new();
        for &bearer in bearers {
            let all = chains.members(bearer).iter().map(|&at| at as usize);
            full.extend(all.filter(|&at| scene.mentions[at].is_name()).map(|at| (at, bearer)));
        }
        full.sort_unstable();
        Self { scene, full, called: [Vec::new(), Vec::new()], nobody: None }
    }

    /// The bearers whom all that is told here fits: gender, and the office ("Mayor Rell") where it parts them.
    fn fitting(&self, at: usize, genders: u8, bearers: &[usize], chains: &mut Chains) -> Vec<usize> {
        let mut fitting = bearers.to_vec();
        fitting.retain(|&bearer| may_be(bearer, genders, chains) && self.fits(at, bearer, chains));
        let own = offices(self.scene, at, chains);
        if fitting.len() > 1 && !own.is_empty() {
            fitting.retain(|&bearer| {
                offices(self.scene, bearer, chains).iter().any(|office| own.contains(office))
            });
        }
        fitting
    }

    /// Whether nothing but the gender speaks against a bearer: that a sentence calls its own otherwise ("Rell met Ada"),
    /// "not related to the mayor".
    fn fits(&self, at: usize, bearer: usize, chains: &mut Chains) -> bool {
        let otherwise = self.full.iter().any(|&(other, one)| {
            one == bearer && self.sentence(other) == self.sentence(at) && self.is_another(at, other)
        });
        (!otherwise || self.is_settled(at, bearer)) && !is_said_unrelated(self.scene, at, bearer, chains)
    }

    /// Whether somebody was called so again and again.
    fn is_settled(&self, at: usize, bearer: usize) -> bool {
        let called = &self.called[usize::from(self.scene.is_titled(at))];
        called.iter().filter(|(_, called)| *called == bearer).count() >= SETTLED
    }

    /// "Rell met Tomas Rell", "Rell and Tomas": whether who is named in the same sentence is somebody else.
    fn is_another(&self, at: usize, other: usize) -> bool {
        let name = self.scene.name_start(other)..self.scene.mentions[other].rows.end;
        if name.len() > 1 { other > at } else { lists::given(self.scene.page.text(name.start)) != ANY_GENDER }
    }

    /// Of several who fit the one who was called so, as long as nobody else is named in full; of who is only named in
    /// full the last, or before all of them the first. A long settled name stays whose it is.
    fn nearest(&self, at: usize, fitting: &[usize]) -> Option<usize> {
        let fits = |(_, bearer): &&(usize, usize)| fitting.contains(bearer);
        let (before, behind) = self.full.split_at(self.full.partition_point(|&(other, _)| other < at));
        let called = &self.called[usize::from(self.scene.is_titled(at))];
        let current = called.iter().rfind(fits);
        let named = before.iter().rfind(fits);
        let unknown = self.nobody > current.max(named).map(|&(other, _)| other);
        let Some(&(last, current)) = current else {
            let &(near, bearer) = named.or(behind.iter().find(fits))?;
            let beside =
                |&(other, one): &(usize, usize)| one != bearer && self.sentence(other) == self.sentence(near);
            return (!unknown && !self.full.iter().filter(fits).any(beside)).then_some(bearer);
        };
        let other = before.iter().rfind(|named| fits(named) && named.0 > last && named.1 != current);
        let just_now = |&(other, _): &(usize, usize)| self.sentence(other) + 1 >= self.sentence(at);
        (self.is_settled(at, current) || !unknown && !other.is_some_and(just_now)).then_some(current)
    }

    fn sentence(&self, at: usize) -> u32 {
        self.scene.place(at).sentence
    }
}

/// Whether somebody may be of these genders.
fn may_be(one: usize, genders: u8, chains: &mut Chains) -> bool {
    genders & chains.traits(one).genders != 0
}

/// The genders that are left open: by titles ("Mr."), by nouns beside it, or else by "he" or "she" where the sentence has
/// no other person ("Rell said she was glad").
fn genders(scene: &Scene<'_>, at: usize, chains: &mut Chains) -> u8 {
    let mention = &scene.mentions[at];
    let own = chains.members(at).iter().map(|&own| &scene.mentions[own as usize]);
    let nouns = own.filter(|own| own.determined().is_some()).map(|noun| noun.traits.genders);
    let told = nouns.chain([genders_by_title(scene.page, mention.rows.clone())]);
    if let Some(told) = told.into_iter().find(|&told| told != ANY_GENDER) {
        return told;
    }
    let (mut left, mut alone) = (ANY_GENDER, true);
    for other in sentence(scene, at).filter(|&other| other != at) {
        let mention = &scene.mentions[other];
        // "Rell met her"
        let coming_back = other > at && !is_of_its_clause(scene, at, other);
        match mention.pronoun() {
            Some(Pronoun::Third) if coming_back => left &= mention.traits.genders,
            Some(_) => {}
            None => {
                alone &=
                    !mention.traits.is_person() || mention.traits.numbers == MANY || chains.same(other, at)
            }
        }
    }
    if alone && left != 0 { left } else { ANY_GENDER }
}

/// Whether a pronoun stands beside a name in one clause, and is somebody else.
fn is_of_its_clause(scene: &Scene<'_>, name: usize, pronoun: usize) -> bool {
    let [name, pronoun] = [name, pronoun].map(|at| scene.mentions[at].head);
    let tree = &scene.page.tree;
    scene.page.xpos(pronoun) == Xpos::PRP && tree.clause(pronoun) == tree.clause(name)
}

/// "Rell, who is not related to the mayor": whether a bearer is the mayor.
fn is_said_unrelated(scene: &Scene<'_>, at: usize, bearer: usize, chains: &mut Chains) -> bool {
    if !is_unrelated(scene, at) {
        return false;
    }
    let offices = offices(scene, bearer, chains);
    sentence(scene, at).filter(|&other| other > at).any(|other| {
        let mention = &scene.mentions[other];
        let definite = mention.determined() == Some(Determined::Definite);
        definite && offices.contains(&scene.page.lemma(mention.head))
    })
}

/// "Tomas Rell, no relation,": whether it is said just behind a name that the bearer is not related to somebody.
pub(crate) fn is_unrelated(scene: &Scene<'_>, at: usize) -> bool {
    const FAR: usize = 6;
    let page = scene.page;
    let end = scene.mentions[at].rows.end;
    let behind = end..page.words.len().min(end + FAR);
    let said = |row: usize| match &*page.folded(row) {
        "relation" => page.folded(row - 1) == "no",
        "related" => page.folded(row - 1) == "not",
        "unrelated" => true,
        _ => false,
    };
    page.is(end, ",")
        && behind.skip(1).any(|row| page.place(row).sentence == page.place(end).sentence && said(row))
}

/// The offices that somebody is said to hold.
fn offices<'a>(scene: &Scene<'a>, at: usize, chains: &mut Chains) -> Vec<Cow<'a, str>> {
    let members = chains.members(at).to_vec();
    let roles = members.into_iter().filter_map(|own| chains.roles[own as usize].clone());
    roles.filter_map(|rows| office(scene.page, rows)).map(|(_, noun)| noun).collect()
}

/// The mentions of a mention's sentence.
fn sentence(scene: &Scene<'_>, at: usize) -> Range<usize> {
    let here = |&other: &usize| scene.place(other).sentence == scene.place(at).sentence;
    let before = (0..at).rev().take_while(here).count();
    at - before..at + (at..scene.mentions.len()).take_while(here).count()
}
