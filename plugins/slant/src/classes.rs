//! Classes of words, which the guards ask for, beside the vocabulary of lists and guards.

use parallax_lexicon::{
    Vocabulary,
    classes::{
        ARTICLES, BE, CONJUNCTIONS, DETERMINERS, DO, HAVE, MODALS, POSSESSIVES, PREPOSITIONS, REFLEXIVES,
        listed,
    },
    inflect,
    tokens::{Shape, Token},
};

/// A set of word classes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Class(u32);

impl Class {
    pub(crate) const NONE: Self = Self(0);
    pub(crate) const DETERMINER: Self = Self(1);
    pub(crate) const POSSESSIVE: Self = Self(1 << 1);
    /// I, you, we, they, who
    pub(crate) const SUBJECT: Self = Self(1 << 2);
    /// me, him, them
    pub(crate) const OBJECT: Self = Self(1 << 3);
    pub(crate) const MODAL: Self = Self(1 << 4);
    pub(crate) const TO: Self = Self(1 << 5);
    pub(crate) const BE: Self = Self(1 << 6);
    pub(crate) const HAVE: Self = Self(1 << 7);
    pub(crate) const DO: Self = Self(1 << 8);
    pub(crate) const PREPOSITION: Self = Self(1 << 9);
    pub(crate) const CONJUNCTION: Self = Self(1 << 10);
    /// An adverb of degree or negation that may stand between two words that belong together.
    pub(crate) const ADVERB: Self = Self(1 << 11);
    /// he, she, it
    pub(crate) const SINGULAR: Self = Self(1 << 12);
    /// A verb of saying.
    pub(crate) const REPORT: Self = Self(1 << 13);
    /// Words for words: "called", "dubbed", "the term". Marks behind them name the word itself.
    pub(crate) const NAMING: Self = Self(1 << 14);
    /// Armed or violent actors.
    pub(crate) const ACTOR: Self = Self(1 << 15);
    /// Accidents and natural causes.
    pub(crate) const ACCIDENT: Self = Self(1 << 16);
    /// Begins an entry that evaluates.
    pub(crate) const JUDGED: Self = Self(1 << 17);
    /// Opens a yes-or-no question.
    pub(crate) const ASKING: Self = Self(1 << 18);
    /// "To" behind it is a preposition: "amounts to".
    pub(crate) const LEADS_TO: Self = Self(1 << 19);
    /// Gives a name that the outlet need not share: "called them rioters".
    pub(crate) const BRANDS: Self = Self(1 << 20);

    /// An attack that needs no other doer: "killed in an airstrike".
    pub(crate) const ATTACK: Self = Self(1 << 21);

    /// People and bodies that act and speak.
    pub(crate) const HUMAN: Self = Self(1 << 22);
    /// Bodies and documents that a claim may be laid on.
    pub(crate) const SOURCE: Self = Self(1 << 23);

    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// Which classes each word of the vocabulary is of.
#[derive(Debug)]
pub(crate) struct Classes {
    pub(crate) words: Vocabulary,
    /// Its classes by its number; a word that is not there has none.
    by_number: Vec<Class>,
}

impl Classes {
    /// The words of the guards alone.
    pub(crate) fn new() -> Self {
        let mut classes = Self { words: Vocabulary::default(), by_number: Vec::new() };
        for (class, words) in CLASSES {
            for word in words.iter().copied().flat_map(listed) {
                classes.add(word, *class);
            }
        }
        for verb in listed(REPORT_VERBS) {
            for (_, form) in inflect::verb(verb) {
                classes.add(&form, Class::REPORT);
            }
        }
        classes
    }

    /// Adds a word to a class.
    fn add(&mut self, word: &str, class: Class) {
        let number = self.words.number(word);
        self.mark(number, class);
    }

    pub(crate) fn of(&self, token: &Token) -> Class {
        self.by_number.get(token.word as usize).copied().unwrap_or(Class::NONE)
    }

    pub(crate) fn mark(&mut self, word: u32, class: Class) {
        if self.by_number.len() <= word as usize {
            self.by_number.resize(word as usize + 1, Class::NONE);
        }
        let known = &mut self.by_number[word as usize];
        *known = known.or(class);
    }
}

/// Whether a token can be part of a name or noun: a word no guard knows as a function word.
pub(crate) fn is_content(token: &Token, class: Class) -> bool {
    const FUNCTION: Class = Class::DETERMINER
        .or(Class::POSSESSIVE)
        .or(Class::SUBJECT)
        .or(Class::OBJECT)
        .or(Class::SINGULAR)
        .or(Class::MODAL)
        .or(Class::TO)
        .or(Class::BE)
        .or(Class::HAVE)
        .or(Class::DO)
        .or(Class::PREPOSITION)
        .or(Class::CONJUNCTION)
        .or(Class::ADVERB);
    token.shape != Shape::Mark && token.shape != Shape::Number && !class.any(FUNCTION)
}

const CLASSES: &[(Class, &[&str])] = &[
    // "That" opens clauses, too, and is a conjunction here.
    (Class::DETERMINER, &[ARTICLES, DETERMINERS, "this these those what which"]),
    (Class::POSSESSIVE, &[POSSESSIVES, "whose 's"]),
    (Class::SUBJECT, &["i you we they who"]),
    (Class::SINGULAR, &["he she it"]),
    (Class::OBJECT, &["me him them us", REFLEXIVES]),
    (Class::MODAL, &[MODALS, "won't wouldn't can't couldn't mustn't shouldn't 'll 'd"]),
    (Class::TO, &["to"]),
    (Class::BE, &[BE, "isn't aren't wasn't weren't 're 'm get gets got getting"]),
    (Class::HAVE, &[HAVE, "haven't hasn't hadn't 've"]),
    (Class::DO, &[DO, "don't doesn't didn't"]),
    (Class::PREPOSITION, &[PREPOSITIONS, "per"]),
    (Class::CONJUNCTION, &[CONJUNCTIONS, "that"]),
    (
        Class::ADVERB,
        &[
            "not never very so too also even just still only really already again often always now then more most less least \
         quite rather almost nearly yet ever once soon later further",
        ],
    ),
    (
        Class::NAMING,
        &[
            "called call calls calling dubbed termed named nicknamed labelled labeled titled entitled known word words phrase term \
         terms slogan hashtag motto described describes describing describe nickname reads reading read sign signs chant \
         chanting chanted banner marked tagged codenamed means meaning defined define defines refer refers referred \
         referring scrawled emblazoned thanked thanks thank boasted boasts boast rejected rejects welcomed welcomes hailed hails \
         defended defends promised promises demanded demands branded brands accused accuses offered dismissed dismisses mocked \
         praised praises claimed claims charged charges convicted pleaded suspicion sees see regards considers views ordered orders song album book film show series quote quotes quoted quoting caption captioned category categories button column sobriquet \
         label labels moniker epithet epithets",
        ],
    ),
    (
        Class::ACTOR,
        &[
            "police officer officers policeman policemen soldier soldiers troops forces force army military gunman gunmen \
         militant militants rebel rebels insurgent insurgents militia militias guard guards fighters fighter attacker \
         attackers settlers settler sniper snipers navy marines commandos paramilitaries mob rioters security warplanes \
         warplane jets drone drones airstrike airstrikes strikes shelling bombers bomber assailant assailants agents \
         deputies regime junta custody arrested conflict fighting clashes war rocket rockets",
        ],
    ),
    (
        Class::ATTACK,
        &[
            "airstrike airstrikes strike strikes shelling bombing bombings bombardment raid raids offensive offensives \
         onslaught invasion incursion shootout crossfire",
        ],
    ),
    (
        Class::ACCIDENT,
        &[
            "accident accidents crash crashes crashed collision collided earthquake earthquakes quake flood floods flooding \
         storm storms hurricane hurricanes cyclone typhoon tornado tornadoes avalanche landslide landslides wildfire \
         wildfires lightning derailment derailed collapse collapsed capsized drowned eruption volcano tsunami shark bear \
         bees tree fall fell stampede disease virus outbreak mudslide blaze dog dogs heat cold train truck bus vehicle car \
         cars trucks lorry covid famine",
        ],
    ),
    (
        Class::LEADS_TO,
        &[
            "amount amounts amounted amounting resort resorts resorted resorting lead leads led leading due subject return \
         returned contribute contributed contributes victim fell fallen prone close similar akin response thanks according",
        ],
    ),
    (
        Class::HUMAN,
        &[
            "man men woman women person people minister ministers president senator senators governor mayor lawmaker \
         lawmakers official officials leader leaders spokesman spokeswoman spokesperson critic critics opponent opponents \
         rival rivals politician politicians candidate candidates party parties government administration ministry \
         council parliament congress senate committee board union unions group groups company newspaper paper activist \
         activists democrats republicans conservatives liberals lawyer lawyers judge judges court opposition commentator \
         commentators columnist host hosts chairman chairwoman secretary director executive campaign campaigners \
         voters residents protesters demonstrators team coach mother father son daughter wife husband actor actress \
         singer writer author teacher professor student students scientist scientists user users author authors who \
         prosecutor prosecutors chief deputy aide aides ally allies king queen prince princess premier chancellor \
         ambassador general commissioner editor journalist journalists pundit pundits media expert experts \
         analyst analysts economist economists",
        ],
    ),
    (
        Class::SOURCE,
        &[
            "complaint affidavit lawsuit indictment statement report advisory police ministry department agency company \
         spokesman spokeswoman spokesperson prosecutors authorities court judge newspaper survey poll study filing \
         documents records research figures sheriff coroner mayor governor president minister",
        ],
    ),
    (
        Class::BRANDS,
        &[
            "called calls calling call branded brands branding labelled labeled labels labelling labeling dubbed dubs described \
         describes describing denounced denounces denouncing accused accuses accusing",
        ],
    ),
    (
        Class::ASKING,
        &[
            "is are was were does do did can could will would should has have had might must isn't aren't doesn't don't didn't \
         can't won't shouldn't",
        ],
    ),
];

const REPORT_VERBS: &str = "say tell add warn argue claim insist allege state write believe think note explain announce \
    report suggest contend maintain assert declare predict vow promise admit acknowledge concede complain stress \
    emphasise emphasize estimate reply respond recall testify tweet post remark comment joke quip observe caution urge \
    deny accuse describe call conclude fear hope agree reiterate pledge assure inform remind ask question quote cite \
    praise criticise criticize condemn blame denounce";
