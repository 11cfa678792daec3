//! What a word of saying or holding governs in its sentence.

use parallax_layers::words::{Deprel, Upos, Xpos};

use super::{
    cues::Governs,
    reach::{Reach, is_own},
};

impl Reach<'_> {
    /// Reads a word that is not quoted: begins and cuts off what it lays on somebody.
    pub(super) fn read(&mut self, row: usize, governs: Governs) {
        let word = &self.tree.words()[row];
        match word.upos {
            Upos::Verb | Upos::Aux if !is_own(self.tree, row) => self.verb(row, governs),
            Upos::Noun if governs.any(Governs::CLAUSE.or(Governs::TOPIC)) => self.noun(row, governs),
            Upos::Adj if !is_own(self.tree, row) => self.adjective(row, governs),
            _ => {}
        }
        if word.upos == Upos::Noun && governs.any(Governs::LIST) && !self.is_mine(row) {
            self.colon(row);
        }
        if governs.any(Governs::AROUND) && word.upos == Upos::Noun {
            self.view(row);
        } else if word.lemma == "accord" || word.lemma == "according" {
            self.source(row);
        }
    }

    /// "Lund said that *the deal was off*".
    fn verb(&mut self, row: usize, governs: Governs) {
        let mut has_content = false;
        let children = self.tree.children(row).chain(self.tree.object(row).into_iter().flat_map(|object| {
            // "accused the mayor of *running a farce*": the parser may hang it on the object.
            self.tree.children(object).filter(move |&child| child > object)
        }));
        let named = self.tree.child(row, &[Deprel::Xcomp]).is_some();
        let governs = if self.makes_clear(row) || self.means_to_show(row) {
            governs.or(Governs::CLAUSE)
        } else {
            governs
        };
        for child in children {
            let own = self.tree.head(child) == Some(row);
            let relation = self.tree.words()[child].deprel.universal();
            let governed = match relation {
                Deprel::Ccomp => own && governs.any(Governs::CLAUSE) && self.is_clause(child),
                // "said the mayor of Lunda, the capital, is trying": a second subject is the clause's.
                Deprel::Nsubj => {
                    own && governs.any(Governs::CLAUSE)
                        && child > row
                        && self.tree.left(row).any(|one| self.tree.words()[one].deprel == Deprel::Nsubj)
                }
                // "*The deal was off*, he said": the parser may take what is said for a clause of circumstance.
                Deprel::Advcl if own && child < row => {
                    governs.any(Governs::CLAUSE) && self.is_bare_clause(child, row)
                }
                // "said they were tired, *the board was corrupt*"
                Deprel::Parataxis => {
                    own && child > row && governs.any(Governs::CLAUSE) && self.is_listed(child)
                }
                Deprel::Conj => own && governs.any(Governs::CLAUSE) && self.is_marked(child, &["that"]),
                Deprel::Xcomp if governs.any(Governs::INFINITIVE.or(Governs::NAME)) => own,
                // "say the man who hit him ran": nobody says a man, the parser took the clause apart.
                Deprel::Obj if own && child > row && self.says_clause(row) => true,
                Deprel::Obj => {
                    governs.any(Governs::OBJECT) || governs.any(Governs::NAME) && own && !named && child > row
                }
                Deprel::Obl | Deprel::Nmod | Deprel::Advcl | Deprel::Acl | Deprel::Xcomp => {
                    governs.any(Governs::TOPIC) && self.is_marked(child, &["of", "about"])
                        || governs.any(Governs::AS)
                            && self.is_marked(child, &["as"])
                            // "attacked as the crowd left" tells when.
                            && self.tree.subject(child).is_none()
                }
                _ => false,
            };
            if governed {
                self.open(child);
                // "The dead included four guards, who had fired, officials said": the parser gives it the last clause alone.
                let part = child < row && self.tree.words()[row].deprel == Deprel::Conj;
                has_content |= relation == Deprel::Ccomp && !part;
            }
        }
        if has_content && self.is_inserted(row) {
            // "*The foolish plan*, says Lund, will go": what stands before is the clause's.
            for child in self.tree.left(row).collect::<Vec<_>>() {
                self.open(child);
            }
        }
        has_content |= governs.any(Governs::CLAUSE)
            && (self.that_behind(row) || !has_content && self.has_speaker(row) && self.colon(row));
        if governs.any(Governs::CLAUSE) && !has_content {
            self.participle(row);
        }
        if governs.any(Governs::CLAUSE) && !has_content || self.is_as_clause(row) {
            self.tag(row);
        }
    }

    /// A clause with its subject and no conjunction, a comma before who says it.
    fn is_bare_clause(&self, child: usize, row: usize) -> bool {
        let words = self.tree.words();
        let comma = self.tree.extent(child).end;
        self.tree.subject(child).is_some()
            && self.tree.child(child, &[Deprel::Mark]).is_none()
            && !self.tree.left(child).any(|one| words[one].xpos == Xpos::WRB)
            && (self.tree.extent(child).start..row).any(|at| words[at].xpos == Xpos::Comma && at + 1 >= comma)
    }

    /// A clause behind a comma, in a row of what is said.
    fn is_listed(&self, child: usize) -> bool {
        let (words, start) = (self.tree.words(), self.tree.extent(child).start);
        let comma = |at: usize| words.get(at).is_some_and(|word| word.xpos == Xpos::Comma);
        self.tree.subject(child).is_some() && (comma(start) || comma(start.wrapping_sub(1)))
    }

    /// "…, insisting *the deal was off*": a participle behind a comma reaches to the end of the sentence.
    fn participle(&mut self, row: usize) {
        let words = self.tree.words();
        let before = row.checked_sub(1).filter(|before| self.rows.contains(before));
        let joined = before.is_some_and(|at| words[at].xpos == Xpos::Comma || words[at].lemma == "and");
        // "insisting *the opposition was a mob*": the parser may take its subject for an object.
        let verb = |at: usize| words.get(at).is_some_and(|word| matches!(word.upos, Upos::Verb | Upos::Aux));
        let clause = self.tree.object(row).is_none_or(|object| verb(self.tree.extent(object).end));
        if words[row].xpos == Xpos::VBG && joined && clause {
            let ends = (row + 1..self.rows.end).find(|&at| words[at].lemma == ";").unwrap_or(self.rows.end);
            for at in row + 1..ends {
                self.opens[at - self.rows.start] = true;
            }
        }
    }

    /// "Made clear that *the deal was off*".
    fn makes_clear(&self, row: usize) -> bool {
        let words = self.tree.words();
        words[row].lemma == "make" && words.get(row + 1).is_some_and(|next| next.lemma == "clear")
    }

    /// "Hopes to show that *the deal was off*".
    fn means_to_show(&self, row: usize) -> bool {
        let words = self.tree.words();
        let shows = matches!(&*words[row].lemma, "show" | "prove" | "demonstrate");
        let above = self.tree.head(row).filter(|_| shows && words[row].deprel == Deprel::Xcomp);
        above.is_some_and(|above| {
            matches!(&*words[above].lemma, "hope" | "want" | "seek" | "try" | "aim" | "intend" | "wish")
        })
    }

    /// Whether it stands between commas with its speaker behind it.
    fn is_inserted(&self, row: usize) -> bool {
        let words = self.tree.words();
        let speaker =
            words.get(row + 1).is_some_and(|next| matches!(next.upos, Upos::Propn | Upos::Det | Upos::Noun));
        speaker && row > self.rows.start && words[row - 1].xpos == Xpos::Comma
    }

    /// Whether a verb takes nothing but clauses, and its subject stands before it.
    fn says_clause(&self, row: usize) -> bool {
        let word = &self.tree.words()[row];
        // "…, arguing the deal should be off"
        let argues = word.xpos == Xpos::VBG && matches!(&*word.lemma, "argue" | "insist" | "contend");
        argues
            || matches!(&*word.lemma, "say" | "think")
                && self.tree.subject(row).is_some_and(|subject| subject < row)
    }

    /// "the claim that *the deal was off*", "accusations of *fraud*".
    fn noun(&mut self, row: usize, governs: Governs) {
        if self.is_mine(row) {
            return;
        }
        if governs.any(Governs::CLAUSE) {
            self.that_behind(row);
        }
        for child in self.tree.right(row) {
            let governed = match self.tree.words()[child].deprel.universal() {
                Deprel::Nmod | Deprel::Acl => {
                    governs.any(Governs::TOPIC) && self.is_marked(child, &["of", "about"])
                }
                _ => false,
            };
            let relative = self.tree.words()[child].deprel == Deprel::AclRelcl;
            if governed && !relative {
                self.open(child);
            }
        }
    }

    /// "worried that *the deal was off*", "fearful of *a bloodbath*".
    fn adjective(&mut self, row: usize, governs: Governs) {
        for child in self.tree.right(row) {
            let governed = match self.tree.words()[child].deprel.universal() {
                Deprel::Ccomp | Deprel::Advcl => governs.any(Governs::CLAUSE) && self.is_clause(child),
                Deprel::Obl | Deprel::Nmod => governs.any(Governs::TOPIC) && self.is_marked(child, &["of"]),
                _ => false,
            };
            if governed {
                self.open(child);
            }
        }
        if governs.any(Governs::CLAUSE) {
            self.that_behind(row);
        }
    }

    /// "Charged with murder: the man who …" has nobody speak.
    fn has_speaker(&self, row: usize) -> bool {
        self.has_subject(row)
            || self.tree.shared_subject(row).is_some()
            || self.tree.words()[row].xpos != Xpos::VBN
    }

    /// "my claim", "our view"
    fn is_mine(&self, row: usize) -> bool {
        let owner = self.tree.possessor(row).map(|owner| &*self.tree.words()[owner].lemma);
        matches!(owner, Some("my" | "our" | "I" | "we"))
    }

    /// "told the court on Monday that *the deal was off*": the parser may hang such a clause on what stands between.
    fn that_behind(&mut self, row: usize) -> bool {
        const MOST: usize = 16;
        let words = self.tree.words();
        let near = row + 1..self.rows.end.min(row + 1 + MOST);
        // "in a letter seen by the Courier that …": what only describes a noun is no clause on the way.
        let describes = |at: usize| words[at].deprel.universal() == Deprel::Acl;
        let between = |&at: &usize| {
            let verb = matches!(words[at].upos, Upos::Verb | Upos::Aux);
            !(verb && !describes(at) && !self.tree.head(at).is_some_and(describes))
                && words[at].xpos != Xpos::Period
        };
        let that = near
            .take_while(between)
            .find(|&at| words[at].lemma == "that" && words[at].deprel == Deprel::Mark);
        let clause = that.and_then(|that| self.tree.head(that).filter(|&head| head > that));
        if let Some(clause) = clause {
            self.open(clause);
        }
        self.and_that(row);
        clause.is_some()
    }

    /// "saying the deal was off and that *the mayor knew*": the parser may hang such a clause on the main one.
    fn and_that(&mut self, row: usize) {
        let words = self.tree.words();
        let joined = (row + 2..self.rows.end).filter(|&at| {
            words[at].lemma == "that"
                && words[at].deprel == Deprel::Mark
                && matches!(&*words[at - 1].lemma, "and" | "or" | "but")
        });
        for clause in joined.filter_map(|that| self.tree.head(that).filter(|&head| head > that)) {
            if self.rows.contains(&clause) {
                self.opens[clause - self.rows.start] = true;
            }
        }
    }

    /// "Lund said: *the deal was off*". Whether there is such a colon.
    fn colon(&mut self, row: usize) -> bool {
        const MOST: usize = 8;
        let words = self.tree.words();
        let near = row + 1..self.rows.end.min(row + 1 + MOST);
        let colon = near.take_while(|&at| words[at].upos != Upos::Verb).find(|&at| words[at].lemma == ":");
        let Some(colon) = colon else { return false };
        for at in colon..self.rows.end {
            self.opens[at - self.rows.start] = true;
        }
        true
    }

    /// "According to Lund, *the deal was off*".
    fn source(&mut self, row: usize) {
        let Some(whose) = self.tree.head(row).filter(|head| self.rows.contains(head)) else { return };
        let to = self.tree.words().get(row + 1).is_some_and(|next| next.lemma == "to");
        if to && self.tree.words()[row].deprel == Deprel::Case {
            self.clause_around(whose);
        } else if to {
            self.clause_around(row);
        }
    }

    /// "In her view *the deal was off*", "in the words of the mayor, …".
    fn view(&mut self, row: usize) {
        let words = self.tree.words();
        let owner = self.tree.children(row).find(|&child| {
            words[child].deprel == Deprel::NmodPoss
                || words[child].deprel == Deprel::Nmod && self.is_marked(child, &["of"])
        });
        let theirs = owner.is_some_and(|owner| !matches!(&*words[owner].lemma, "my" | "our" | "I" | "we"));
        let placed = words[row].deprel == Deprel::Obl && self.is_marked(row, &["in", "by", "to"]);
        if theirs && placed {
            self.clause_around(row);
        }
    }

    /// Lays the clause around a phrase on whom the phrase names.
    fn clause_around(&mut self, row: usize) {
        let Some(above) = self.tree.head(row).filter(|above| self.rows.contains(above)) else { return };
        let words = self.tree.words();
        let last = (self.tree.extent(row).end..self.rows.end).all(|at| words[at].upos == Upos::Punct);
        // What closes a sentence closes all of it.
        let clause = if last { self.tree.root(row) } else { self.tree.clause(above) };
        self.around(clause, row);
    }

    pub(super) fn has_subject(&self, row: usize) -> bool {
        self.tree.subject(row).is_some()
            // "said Lund": the parser may not see a subject behind its verb.
            || self.tree.right(row).any(|child| {
                let word = &self.tree.words()[child];
                matches!(word.upos, Upos::Propn | Upos::Noun | Upos::Pron)
                    && matches!(word.deprel, Deprel::Ccomp | Deprel::Obj | Deprel::Parataxis | Deprel::Dep | Deprel::Xcomp)
            })
    }

    /// Whether it is a clause, and not a name that the parser took for one.
    pub(super) fn is_clause(&self, row: usize) -> bool {
        if self.is_marked(row, &["while", "as", "when", "after", "before", "although", "though", "until"]) {
            return false;
        }
        matches!(self.tree.words()[row].upos, Upos::Verb | Upos::Aux)
            || self.tree.subject(row).is_some()
            || self.tree.copula(row).is_some()
            || self.is_marked(row, &["that"])
    }

    /// Whether one of these words stands before it as its preposition or conjunction.
    pub(super) fn is_marked(&self, row: usize, marks: &[&str]) -> bool {
        self.tree.left(row).any(|child| {
            let word = &self.tree.words()[child];
            matches!(word.deprel, Deprel::Case | Deprel::Mark) && marks.contains(&&*word.lemma)
        })
    }

    /// "As Lund sees it", "as the mayor put it".
    pub(super) fn is_as_clause(&self, row: usize) -> bool {
        const HOW: [&str; 8] = ["see", "put", "tell", "describe", "say", "have", "claim", "argue"];
        let words = self.tree.words();
        words[row].deprel.universal() == Deprel::Advcl
            && HOW.contains(&&*words[row].lemma)
            && self.tree.subject(row).is_some()
            && self.is_marked(row, &["as"])
            && self.tree.child(row, &[Deprel::Ccomp]).is_none()
            && self.tree.object(row).is_none_or(|object| words[object].lemma == "it")
    }
}
