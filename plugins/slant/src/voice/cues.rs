//! Words that lay something on somebody, and what each of them governs.

use std::collections::HashMap;

use foldhash::fast::FixedState;
use parallax_layers::words::Upos;
use parallax_lexicon::classes::listed;

/// What a word lays on somebody: some of its dependents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Governs(u16);

impl Governs {
    const NONE: Self = Self(0);
    /// A clause: "said that *the deal was off*".
    pub(super) const CLAUSE: Self = Self(1);
    /// An infinitive: "vowed *to crush the rebels*", "said *to be a farce*".
    pub(super) const INFINITIVE: Self = Self(1 << 1);
    /// What it is about: "warned *of a bloodbath*".
    pub(super) const TOPIC: Self = Self(1 << 2);
    /// What somebody is taken for: "described it *as a farce*".
    pub(super) const AS: Self = Self(1 << 3);
    /// The name given to somebody: "called them *rioters*".
    pub(super) const NAME: Self = Self(1 << 4);
    /// The object itself: "alleged *a cover-up*", "accused *the regime* of hiding it".
    pub(super) const OBJECT: Self = Self(1 << 5);
    /// The clause around "in her view", "in the words of the mayor".
    pub(super) const AROUND: Self = Self(1 << 6);
    /// A text of somebody's, whose points may follow as a list: "the statement:".
    pub(super) const LIST: Self = Self(1 << 7);

    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// The words by lemma.
#[derive(Debug)]
pub(crate) struct Cues {
    verbs: HashMap<&'static str, Governs, FixedState>,
    nouns: HashMap<&'static str, Governs, FixedState>,
    adjectives: HashMap<&'static str, Governs, FixedState>,
}

impl Cues {
    pub(crate) fn new() -> Self {
        Self { verbs: table(VERBS), nouns: table(NOUNS), adjectives: table(ADJECTIVES) }
    }

    /// What a word of this lemma governs.
    pub(super) fn of(&self, lemma: &str, upos: Upos) -> Governs {
        let known = match upos {
            // "officials said suggested": a tagger takes the first for a helper.
            Upos::Verb | Upos::Aux => &self.verbs,
            Upos::Noun => &self.nouns,
            Upos::Adj => &self.adjectives,
            _ => return Governs::NONE,
        };
        known.get(lemma).copied().unwrap_or(Governs::NONE)
    }
}

fn table(words: &[(Governs, &'static str)]) -> HashMap<&'static str, Governs, FixedState> {
    let mut table: HashMap<&'static str, Governs, FixedState> = HashMap::default();
    for &(governs, words) in words {
        for word in listed(words) {
            let known = table.entry(word).or_insert(Governs::NONE);
            *known = known.or(governs);
        }
    }
    table
}

/// Verbs of saying and of holding something true. Those that vouch for it are not among them ("know", "realise",
/// "learn"): there the outlet says it, too.
const VERBS: &[(Governs, &str)] = &[
    (
        Governs::CLAUSE,
        "say tell add warn argue claim insist allege state write believe think note explain announce report suggest contend \
         maintain assert declare predict vow promise admit acknowledge concede complain stress emphasise emphasize estimate \
         reply respond recall testify tweet post remark comment joke quip observe caution urge deny conclude fear hope agree \
         reiterate pledge assure inform remind ask question quote feel expect suspect doubt suppose assume imagine reckon \
         consider guess worry speculate theorise theorize posit surmise opine muse counter retort object protest confess \
         boast brag lament moan grumble demand propose recommend advise hint imply intimate indicate find rule hold \
         confirm repeat continue fume thunder shout yell cry scream whisper mutter murmur hiss sneer scoff bellow \
         insinuate profess charge swear attest affirm underline underscore highlight recount describe \
         calculate forecast foresee envisage disagree dispute reason rebut gush enthuse chime interject venture \
         volunteer divulge disclose clarify specify elaborate conjecture sigh sniff snort dread",
    ),
    (
        Governs::INFINITIVE,
        "say claim believe think allege report vow urge demand promise pledge threaten ask consider suppose profess purport \
         assume expect suspect rumour rumor estimate reckon presume hold understand implore beg swear call",
    ),
    (
        Governs::TOPIC,
        "warn complain speak talk accuse suspect boast brag write moan grumble rail inveigh fulminate hint dream despair",
    ),
    (
        Governs::AS,
        "describe portray paint depict cite recognise recognize regard see view characterise characterize denounce condemn decry dismiss deride hail \
         praise refer cast brand label criticise criticize slam blast mock ridicule think lambast lampoon attack perceive \
         denigrate vilify demonise demonize frame identify interpret treat reject laud acclaim castigate pillory \
         berate excoriate tar smear taunt call dub bill tout mischaracterise mischaracterize \
         scrap oppose block ditch abandon drop veto shun spurn halt cancel rescind shelve welcome defend justify",
    ),
    (
        Governs::NAME,
        "call brand label dub deem consider term proclaim pronounce declare style nickname christen",
    ),
    (Governs::OBJECT, "accuse allege denounce condemn decry deplore lament bemoan bewail fear dread"),
    // "As Lund sees it" and "as she put it" go by their clause; "sent out by her office:" by its list.
    (
        Governs::LIST,
        "send issue publish release circulate distribute put draft email say write read list demand claim",
    ),
];

/// Nouns for what is said or held.
const NOUNS: &[(Governs, &str)] = &[
    (
        Governs::CLAUSE,
        "claim allegation accusation argument assertion belief view warning complaint suggestion charge statement fear rumour \
         rumor contention opinion conviction theory notion insinuation insistence prediction remark comment assurance \
         hope suspicion impression perception implication conclusion estimate testimony declaration admission feeling verdict \
         lie falsehood myth fiction pretence pretense canard worry concern anxiety alarm apprehension dread",
    ),
    (
        Governs::TOPIC,
        "claim allegation accusation charge complaint warning fear rumour rumor suspicion talk suggestion worry concern \
         anxiety alarm apprehension dread",
    ),
    (
        Governs::AROUND,
        "view opinion word eye mind telling account estimation judgement judgment assessment reading phrase \
         version book",
    ),
    (
        Governs::LIST,
        "point statement memo letter e-mail email message demand leaflet petition manifesto script brief briefing release post \
         tweet claim allegation accusation argument complaint report remark comment flyer pamphlet circular bulletin speech \
         reply response answer objection grievance charge line message slogan",
    ),
];

/// How somebody takes what is held or feared: "worried that *the deal was off*", "fearful of *a bloodbath*".
const ADJECTIVES: &[(Governs, &str)] = &[
    (
        Governs::CLAUSE,
        "worried afraid fearful concerned anxious alarmed convinced adamant confident hopeful sceptical skeptical",
    ),
    (Governs::TOPIC, "afraid fearful wary"),
];
