//! Words of saying that only tag what is said, and do not govern it: "*the deal was off*, Lund said".

use parallax_layers::words::{Deprel, Upos, Xpos};

use super::reach::Reach;

impl Reach<'_> {
    /// "*The deal was off*, Lund said": the clause hangs above the verb of saying, or beside it.
    pub(super) fn tag(&mut self, row: usize) {
        if self.is_aside(row) {
            return;
        }
        let relation = self.tree.words()[row].deprel.universal();
        let beside = match relation {
            // "…, Lund, the mayor, said on Monday": the parser may lose who says it.
            Deprel::Parataxis => self.has_subject(row) || self.is_closing(row),
            Deprel::Conj => self.has_subject(row) && self.tree.child(row, &[Deprel::Cc]).is_none(),
            Deprel::Advcl => self.is_as_clause(row),
            _ => false,
        };
        match self.tree.head(row).filter(|head| beside && self.rows.contains(head)) {
            // "The guards fled and the mayor hid, the judge added": what closes a sentence closes all of it.
            Some(_) if self.is_closing(row) => self.around(self.tree.root(row), row),
            Some(clause) => self.around(clause, row),
            None => self.trailing(row),
        }
        if beside {
            self.resume(row);
        }
    }

    /// "A worry, Lund says, *are the foolish rules*": the parser may hang on it what goes on behind the comma.
    fn resume(&mut self, row: usize) {
        let comma = row + 1;
        if self.rows.contains(&comma) && self.tree.words()[comma].xpos == Xpos::Comma {
            // "…, Lund said, while the crowd went home" goes on by itself.
            let beside = |child: usize| {
                let relation = self.tree.words()[child].deprel.universal();
                self.tree.child(child, &[Deprel::Mark, Deprel::Cc]).is_some()
                    || matches!(relation, Deprel::Advcl | Deprel::Conj | Deprel::Cc | Deprel::Parataxis)
            };
            let behind = self.tree.right(row).chain(self.tree.children(comma));
            for child in behind.filter(|&child| child > comma && !beside(child)).collect::<Vec<_>>() {
                self.open(child);
            }
        }
    }

    /// Whether nothing but a comma stands between it and what is said, and nothing stands behind it.
    fn is_closing(&self, row: usize) -> bool {
        let words = self.tree.words();
        let extent = self.tree.extent(row);
        let open = extent.clone().find(|&at| words[at].upos != Upos::Punct).unwrap_or(row);
        let comma = open.checked_sub(1).is_some_and(|before| is_parting(words[before].xpos));
        let last = (extent.end..self.rows.end).all(|at| words[at].upos == Upos::Punct);
        comma && last && self.tree.object(row).is_none() && self.rows.contains(&self.tree.root(row))
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
}

fn is_parting(xpos: Xpos) -> bool {
    matches!(xpos, Xpos::Comma | Xpos::CloseQuote)
}
