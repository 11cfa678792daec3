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
        has_content |= governs.any(Governs::CLAUSE)
            && (self.that_behind(row) || !has_content && self.has_speaker(row) && self.colon(row));
        if governs.any(Governs::CLAUSE) && !has_content || self.is_as_clause(row) {
            self.tag(row);
        }
    }

    /// Whether a verb takes nothing but clauses, and its subject stands before it.
    fn says_clause(&self, row: usize) -> bool {
        matches!(&*self.tree.words()[row].lemma, "say" | "think")
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
        const MOST: usize = 10;
        let words = self.tree.words();
        let near = row + 1..self.rows.end.min(row + 1 + MOST);
        let between =
            |&at: &usize| !matches!(words[at].upos, Upos::Verb | Upos::Aux) && words[at].xpos != Xpos::Period;
        let that = near
            .take_while(between)
            .find(|&at| words[at].lemma == "that" && words[at].deprel == Deprel::Mark);
        let clause = that.and_then(|that| self.tree.head(that).filter(|&head| head > that));
        if let Some(clause) = clause {
            self.open(clause);
        }
        clause.is_some()
    }

    /// "*The deal was off*, Lund said": the clause hangs above the verb of saying, or beside it.
    fn tag(&mut self, row: usize) {
        if self.is_aside(row) {
            return;
        }
        let relation = self.tree.words()[row].deprel.universal();
        let beside = match relation {
            Deprel::Parataxis => self.has_subject(row),
            Deprel::Conj => self.has_subject(row) && self.tree.child(row, &[Deprel::Cc]).is_none(),
            Deprel::Advcl => self.is_as_clause(row),
            _ => false,
        };
        match self.tree.head(row).filter(|head| beside && self.rows.contains(head)) {
            Some(clause) => self.around(clause, row),
            None => self.trailing(row),
        }
    }

    /// "whatever Lund says", "which Lund said": it lays nothing on anybody.
    fn is_aside(&self, row: usize) -> bool {
        let words = self.tree.words();
        let extent = self.tree.extent(row);
        let first = extent.into_iter().find(|&at| words[at].upos != Upos::Punct).unwrap_or(row);
        let open = &words[first];
        let wh = matches!(open.xpos, Xpos::WP | Xpos::WDT | Xpos::WPS | Xpos::WRB);
        wh || open.lemma.ends_with("ever") || open.upos == Upos::Sconj && open.lemma != "as"
    }

    /// "…, Lund said.", "…, say rivals": where the parser sees no clause, commas tell.
    fn trailing(&mut self, row: usize) {
        /// Words that such an ending has at most.
        const MOST: usize = 14;
        let words = self.tree.words();
        let subject = self.tree.subject(row).filter(|&subject| subject < row);
        let start = subject.map_or(row, |subject| {
            let mut extent = self.tree.extent(subject);
            extent.find(|&at| words[at].upos != Upos::Punct).unwrap_or(row)
        });
        let Some(comma) = start.checked_sub(1).filter(|comma| self.rows.contains(comma)) else { return };
        let end = self.rows.end;
        let is_nominal = |at: usize| {
            let upos = words[at].upos;
            matches!(upos, Upos::Propn | Upos::Noun | Upos::Det | Upos::Pron | Upos::Adj | Upos::Num)
        };
        let inverted = start == row && row + 1 < end && is_nominal(row + 1);
        let plain = |at: usize| at == row || words[at].upos != Upos::Verb;
        let ends = is_parting(words[comma].xpos)
            && end - start <= MOST
            && (start..end).all(plain)
            && self.tree.object(row).is_none_or(|_| inverted);
        // "On Friday, Lund said" lays nothing on anybody.
        let adjuncts: Vec<usize> = self.tree.left(row).filter(|&child| self.is_adjunct(child)).collect();
        let within = |at: usize| adjuncts.iter().copied().find(|&adjunct| self.tree.dominates(adjunct, at));
        let tells = |at: usize| match within(at) {
            // "Of the 26, 16 were guards, Lund said": the parser takes the clause for a part of the phrase before it.
            Some(adjunct) => words[adjunct].deprel.universal() == Deprel::Obl && self.is_main_clause(at),
            None => matches!(words[at].upos, Upos::Verb | Upos::Aux),
        };
        let told = self.rows.start..comma;
        if ends && (inverted || subject.is_some() && told.clone().any(tells)) {
            self.closes[row - self.rows.start] = true;
            for at in told {
                self.opens[at - self.rows.start] = true;
            }
        }
    }

    /// Whether it has a subject of its own, and is no relative clause or one with a conjunction.
    fn is_main_clause(&self, row: usize) -> bool {
        let word = &self.tree.words()[row];
        word.deprel.universal() != Deprel::Acl
            && word.deprel != Deprel::AclRelcl
            && word.deprel.universal() != Deprel::Advcl
            && self.tree.subject(row).is_some()
    }

    fn is_adjunct(&self, row: usize) -> bool {
        matches!(self.tree.words()[row].deprel.universal(), Deprel::Advcl | Deprel::Obl | Deprel::Advmod)
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
    fn is_clause(&self, row: usize) -> bool {
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
    fn is_as_clause(&self, row: usize) -> bool {
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

fn is_parting(xpos: Xpos) -> bool {
    matches!(xpos, Xpos::Comma | Xpos::CloseQuote)
}
