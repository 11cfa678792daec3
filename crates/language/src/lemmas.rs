//! The dictionary form of a word: "took" as a verb is "take", "Leaves" as a noun is "leaf".
//!
//! A lemma is decided in two steps, each learnt from treebanks. What the *ending* becomes depends
//! on tag and spelling ("-ies" of a plural noun is "-y"); what the *capitals* become depends on
//! tag, spelling and place ("Iranian" keeps its own, a sentence's first word does not). Both are a
//! walk from the last letter towards the first through a tree whose branches say where a longer
//! ending knows better than a shorter one. A whole irregular word is only the longest ending.
//! Inflection by rule, for words that stand in lists and not in a sentence, is `lexicon`'s.

use std::borrow::Cow;

/// Where a word stands, as far as its capitals tell something else there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Position {
    /// The first word of a sentence, which has a capital for that alone.
    First,
    /// Any other word.
    Inner,
    /// A word of a sentence that is all in capitals (see [`is_shouted`]).
    Shouted,
}

impl Position {
    /// The place of the word `at` in a sentence that is in capitals or not.
    pub fn of(at: usize, shouted: bool) -> Self {
        match at {
            _ if shouted => Self::Shouted,
            0 => Self::First,
            _ => Self::Inner,
        }
    }
}

/// Whether a sentence is written in capitals, so that those of a word say nothing about it.
pub fn is_shouted<'a>(forms: impl IntoIterator<Item = &'a str>) -> bool {
    let (mut upper, mut other) = (0usize, 0usize);
    for form in forms {
        match Shape::of(form) {
            Shape::Upper => upper += 1,
            _ if form.chars().filter(|c| c.is_alphabetic()).nth(1).is_some() => other += 1,
            _ => {}
        }
    }
    upper > other
}

/// A tag that words are looked up with; ask [`Lemmas::tag`] once for each label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tag(u16);

/// What is known of the dictionary forms of English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lemmas {
    /// The names of the tags, sorted.
    pub(crate) tags: Vec<String>,
    pub(crate) endings: Vec<Ending>,
    /// A root for each tag; its values index `endings`.
    pub(crate) spelling: Trie,
    /// A root for each tag and [`Shape`]; its values index [`Capitals::ALL`].
    pub(crate) capitals: Trie,
}

impl Lemmas {
    /// The tag for a universal part of speech and a Penn Treebank tag.
    pub fn tag(&self, upos: &str, xpos: &str) -> Tag {
        let name = tag_name(upos, xpos);
        let found = self.tags.binary_search_by(|tag| tag.as_str().cmp(&name));
        // With a tag no treebank had a word only loses its capitals.
        Tag(found.unwrap_or(self.tags.len()) as u16)
    }

    /// The dictionary form of a word; empty only if the word is.
    pub fn lemma<'a>(&self, form: &'a str, tag: Tag, place: Position) -> Cow<'a, str> {
        let key = Key::of(form);
        let tag = tag.0 as usize;
        let ending = self.spelling.find(tag, key.as_slice());
        let ending = ending.and_then(|index| self.endings.get(index)).unwrap_or(&SAME);
        let root = tag * Context::COUNT + Context::new(key.shape, place) as usize;
        let capitals = self.capitals.find(root, key.as_slice());
        let capitals = capitals.and_then(|index| Capitals::ALL.get(index));
        apply(form, &key, ending, *capitals.unwrap_or(&Capitals::Lower))
    }
}

/// The name of the tag for two labels.
///
/// The Penn tag alone decides, but for words of a name: some treebanks take a name apart and mark
/// "United" in "United States" as a verb of its own.
pub(crate) fn tag_name<'a>(upos: &str, xpos: &'a str) -> Cow<'a, str> {
    match (upos, xpos) {
        ("VERB", "NNP") => Cow::Borrowed("NNP/VERB"),
        _ => Cow::Borrowed(xpos),
    }
}

/// What becomes of the end of a word.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Ending {
    /// So many letters go, and these come; at least one letter stays.
    Suffix(u8, String),
    /// The whole word is replaced.
    Whole(String),
    /// A number loses the commas between its groups of digits.
    Ungrouped,
}

/// Nothing.
static SAME: Ending = Ending::Suffix(0, String::new());

/// What becomes of the capitals of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Capitals {
    Lower,
    Keep,
    Title,
    Upper,
}

impl Capitals {
    pub(crate) const ALL: [Capitals; 4] = [Capitals::Lower, Capitals::Keep, Capitals::Title, Capitals::Upper];
}

/// The lemma that two decisions give.
pub(crate) fn apply<'a>(form: &'a str, key: &Key, ending: &Ending, capitals: Capitals) -> Cow<'a, str> {
    let (kept, added) = match ending {
        Ending::Suffix(cut, added) => match without_last(form, *cut) {
            Some(kept) => (kept, added.as_str()),
            None => (form, ""),
        },
        Ending::Whole(lemma) => ("", lemma.as_str()),
        Ending::Ungrouped if form.starts_with(|letter: char| letter.is_ascii_digit()) => {
            return Cow::Owned(form.replace(',', ""));
        }
        Ending::Ungrouped => (form, ""),
    };
    let bare = key.shape == Shape::Lower;
    let capitals = if bare && capitals == Capitals::Lower { Capitals::Keep } else { capitals };
    if capitals == Capitals::Keep && added.is_empty() && !key.curly {
        return Cow::Borrowed(kept);
    }
    let mut lemma = String::with_capacity(kept.len() + added.len());
    match capitals {
        Capitals::Lower => lemma.extend(kept.chars().map(plain).chain(added.chars())),
        Capitals::Keep => {
            lemma.extend(kept.chars().map(straight));
            if key.shape == Shape::Upper {
                lemma.extend(added.chars().flat_map(char::to_uppercase));
            } else {
                lemma.push_str(added);
            }
        }
        Capitals::Title => {
            let mut letters = kept.chars().map(plain).chain(added.chars());
            lemma.extend(letters.next().into_iter().flat_map(char::to_uppercase));
            lemma.extend(letters);
        }
        Capitals::Upper => {
            let letters = kept.chars().map(plain).chain(added.chars());
            lemma.extend(letters.flat_map(char::to_uppercase));
        }
    }
    Cow::Owned(lemma)
}

/// The word without so many letters of its end; none if no letter stays.
fn without_last(form: &str, count: u8) -> Option<&str> {
    let Some(others) = count.checked_sub(1) else { return Some(form) };
    let (end, _) = form.char_indices().rev().nth(others.into())?;
    form.get(..end).filter(|kept| !kept.is_empty())
}

/// A letter as lemmas have it: small, an apostrophe or quotation mark straight.
pub(crate) fn plain(letter: char) -> char {
    if letter.is_ascii() { letter.to_ascii_lowercase() } else { lower(straight(letter)) }
}

fn straight(letter: char) -> char {
    match letter {
        '‘' | '’' => '\'',
        '“' | '”' => '"',
        _ => letter,
    }
}

/// A letter in lower case; the letter itself where that is more than one ("İ").
fn lower(letter: char) -> char {
    let mut all = letter.to_lowercase();
    match (all.next(), all.next()) {
        (Some(one), None) => one,
        _ => letter,
    }
}

/// How a word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Without a capital; also what has no letters.
    Lower,
    /// The first letter alone is a capital.
    Title,
    /// Two capitals or more, and nothing else: "NATO", "U.S."
    Upper,
    /// "iPhone", "McAdam".
    Mixed,
}

impl Shape {
    pub(crate) fn of(form: &str) -> Shape {
        let mut shape = Shaping::default();
        form.chars().for_each(|letter| shape.see(letter));
        shape.done(form.chars().next())
    }
}

#[derive(Default)]
struct Shaping {
    upper: u32,
    lower: u32,
}

impl Shaping {
    fn see(&mut self, letter: char) {
        if letter.is_ascii() {
            self.upper += u32::from(letter.is_ascii_uppercase());
            self.lower += u32::from(letter.is_ascii_lowercase());
        } else {
            self.upper += u32::from(letter.is_uppercase());
            self.lower += u32::from(letter.is_lowercase());
        }
    }

    fn done(self, first: Option<char>) -> Shape {
        match (self.upper, self.lower) {
            (0, _) => Shape::Lower,
            (1, _) if first.is_some_and(char::is_uppercase) => Shape::Title,
            (2.., 0) => Shape::Upper,
            _ => Shape::Mixed,
        }
    }
}

/// What the capitals of a word depend on besides tag and spelling.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Context {
    Lower,
    First,
    Inner,
    Upper,
    Shouted,
    Mixed,
}

impl Context {
    pub(crate) const COUNT: usize = 6;

    pub(crate) fn new(shape: Shape, place: Position) -> Context {
        match (shape, place) {
            (Shape::Lower, _) => Context::Lower,
            (Shape::Title, Position::First) => Context::First,
            (Shape::Title, _) => Context::Inner,
            (Shape::Upper, Position::Shouted) => Context::Shouted,
            (Shape::Upper, _) => Context::Upper,
            (Shape::Mixed, _) => Context::Mixed,
        }
    }
}

/// How many bytes of a word's end are looked at.
const LONGEST: usize = 40;

/// Stands before the first letter of a word.
pub(crate) const EDGE: u8 = 0;

/// A word as the trees know it: from its last byte to its first, without capitals, every digit a
/// zero, apostrophes straight.
pub(crate) struct Key {
    bytes: [u8; LONGEST],
    len: usize,
    pub(crate) shape: Shape,
    /// Whether it has an apostrophe or quotation mark that is not straight.
    curly: bool,
}

impl Key {
    pub(crate) fn of(form: &str) -> Key {
        let mut key = Key { bytes: [EDGE; LONGEST], len: 0, shape: Shape::Lower, curly: false };
        let mut shape = Shaping::default();
        for letter in form.chars().rev() {
            shape.see(letter);
            let plain = match letter {
                '0'..='9' => '0',
                // Not to be taken for the edge.
                '\0' => ' ',
                _ => plain(letter),
            };
            key.curly |= straight(letter) != letter;
            let mut buffer = [0; 4];
            for &byte in plain.encode_utf8(&mut buffer).as_bytes().iter().rev() {
                key.push(byte);
            }
        }
        key.push(EDGE);
        key.shape = shape.done(form.chars().next());
        key
    }

    fn push(&mut self, byte: u8) {
        if let Some(place) = self.bytes.get_mut(self.len) {
            *place = byte;
            self.len += 1;
        }
    }

    pub(crate) fn as_slice(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}

/// Trees that say for an ending, read backwards, which value it has.
///
/// All trees lie in one list, breadth first: the roots, then the children of the first node, of
/// the second, and so on. So a node needs to know only how many children it has.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Trie {
    /// The byte that leads to each node; of no meaning for a root.
    labels: Vec<u8>,
    nodes: Vec<Node>,
    roots: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Node {
    children: u32,
    count: u16,
    /// One more than the value; zero where the shorter ending's holds.
    value: u16,
}

impl Trie {
    /// The value of the longest ending known.
    fn find(&self, root: usize, key: &[u8]) -> Option<usize> {
        if root >= self.roots {
            return None;
        }
        let mut node = self.nodes.get(root)?;
        let mut value = node.value;
        for &byte in key {
            if node.count == 0 {
                break;
            }
            let first = node.children as usize;
            let Some(labels) = self.labels.get(first..first + node.count as usize) else { break };
            let Some(place) = labels.iter().position(|&label| label == byte) else { break };
            let Some(next) = self.nodes.get(first + place) else { break };
            node = next;
            if node.value != 0 {
                value = node.value;
            }
        }
        (value as usize).checked_sub(1)
    }

    /// From `(label, children, value + 1)` of every node, breadth first.
    pub(crate) fn new(roots: usize, list: &[(u8, u8, u16)]) -> Result<Trie, String> {
        let mut trie = Trie { roots, ..Trie::default() };
        let mut next = roots;
        for (index, &(label, count, value)) in list.iter().enumerate() {
            if index >= next {
                return Err("a branch that hangs on nothing".into());
            }
            trie.labels.push(label);
            trie.nodes.push(Node { children: next as u32, count: count.into(), value });
            next += count as usize;
        }
        if next != list.len() || roots > list.len() {
            return Err("a tree whose branches do not add up".into());
        }
        Ok(trie)
    }

    fn len(&self) -> usize {
        self.nodes.len()
    }
}

// As bytes: tags, endings, and both tries column by column, since like next to like compresses.

/// Says what the bytes are, and in which version.
const MAGIC: &[u8; 8] = b"plxlem\x00\x01";

impl Lemmas {
    /// The table as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        write_number(&mut bytes, self.tags.len());
        self.tags.iter().for_each(|tag| write_text(&mut bytes, tag));
        write_number(&mut bytes, self.endings.len());
        for ending in &self.endings {
            match ending {
                Ending::Ungrouped => write_number(&mut bytes, 0),
                Ending::Whole(lemma) => {
                    write_number(&mut bytes, 1);
                    write_text(&mut bytes, lemma);
                }
                Ending::Suffix(cut, added) => {
                    write_number(&mut bytes, 2 + *cut as usize);
                    write_text(&mut bytes, added);
                }
            }
        }
        for trie in [&self.spelling, &self.capitals] {
            write_number(&mut bytes, trie.len());
            bytes.extend(&trie.labels);
            bytes.extend(trie.nodes.iter().map(|node| node.count as u8));
            trie.nodes.iter().for_each(|node| write_number(&mut bytes, node.value as usize));
        }
        bytes
    }

    /// Reads what [`Lemmas::to_bytes`] wrote.
    pub fn from_bytes(bytes: &[u8]) -> Result<Lemmas, String> {
        let mut reader = Reader(bytes);
        if reader.take(MAGIC.len())? != MAGIC {
            return Err("not a table of lemmas, or one of another version".into());
        }
        let count = reader.number()?;
        let tags: Vec<String> = (0..count).map(|_| reader.text()).collect::<Result<_, _>>()?;
        if !tags.is_sorted() || tags.len() >= u16::MAX as usize {
            return Err("tags out of order".into());
        }
        let count = reader.number()?;
        let endings: Vec<Ending> = (0..count).map(|_| reader.ending()).collect::<Result<_, _>>()?;
        let spelling = reader.trie(tags.len(), endings.len())?;
        let capitals = reader.trie(tags.len() * Context::COUNT, Capitals::ALL.len())?;
        if !reader.0.is_empty() {
            return Err("more bytes than a table of lemmas has".into());
        }
        Ok(Lemmas { tags, endings, spelling, capitals })
    }
}

/// Seven bits a byte, the lowest first.
fn write_number(bytes: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn write_text(bytes: &mut Vec<u8>, text: &str) {
    write_number(bytes, text.len());
    bytes.extend(text.as_bytes());
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], String> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or("a table of lemmas cut short")?;
        self.0 = rest;
        Ok(taken)
    }

    fn number(&mut self) -> Result<usize, String> {
        let mut number = 0;
        for shift in [0, 7, 14, 21] {
            let byte = self.take(1)?[0] as usize;
            number |= (byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err("a number too large for a table of lemmas".into())
    }

    fn text(&mut self) -> Result<String, String> {
        let length = self.number()?;
        let text = std::str::from_utf8(self.take(length)?);
        Ok(text.map_err(|_| "a text in a table of lemmas that is no UTF-8")?.to_owned())
    }

    fn ending(&mut self) -> Result<Ending, String> {
        match self.number()? {
            0 => Ok(Ending::Ungrouped),
            1 => {
                let lemma = self.text()?;
                if lemma.is_empty() { Err("an empty lemma".into()) } else { Ok(Ending::Whole(lemma)) }
            }
            cut => {
                let cut = u8::try_from(cut - 2).map_err(|_| "an ending longer than a word")?;
                Ok(Ending::Suffix(cut, self.text()?))
            }
        }
    }

    fn trie(&mut self, roots: usize, values: usize) -> Result<Trie, String> {
        let count = self.number()?;
        let labels = self.take(count)?;
        let counts = self.take(count)?;
        let mut list = Vec::with_capacity(count);
        for (&label, &children) in labels.iter().zip(counts) {
            let value = self.number()?;
            if value > values {
                return Err("a value that a table of lemmas does not have".into());
            }
            let value = u16::try_from(value).map_err(|_| "more endings than there can be")?;
            list.push((label, children, value));
        }
        Trie::new(roots, &list)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Plural nouns and names: "-s" goes, "-ies" becomes "-y", "men" is "man".
    fn small() -> Lemmas {
        let endings = [(1, ""), (3, "y")].map(|(cut, added)| Ending::Suffix(cut, added.into()));
        let endings = endings.into_iter().chain([Ending::Whole("man".into())]).collect();
        let spelling = [
            (EDGE, 0, 0),
            (EDGE, 2, 0),
            // s, n; es; ies; en, men and the edge.
            (b'n', 1, 0),
            (b's', 1, 1),
            (b'e', 1, 0),
            (b'e', 1, 0),
            (b'm', 1, 0),
            (b'i', 0, 2),
            (EDGE, 0, 3),
        ];
        let contexts = Context::COUNT;
        let capitals: Vec<_> =
            (0..2 * contexts).map(|root| (EDGE, 0, u16::from(root < contexts) * 2)).collect();
        Lemmas {
            tags: vec!["NNP".into(), "NNS".into()],
            endings,
            spelling: Trie::new(2, &spelling).unwrap(),
            capitals: Trie::new(2 * contexts, &capitals).unwrap(),
        }
    }

    #[track_caller]
    fn check(form: &str, xpos: &str, lemma: &str) {
        let table = small();
        assert_eq!(table.lemma(form, table.tag("", xpos), Position::Inner), lemma);
    }

    #[test]
    fn the_longest_ending_decides() {
        check("towns", "NNS", "town");
        check("cities", "NNS", "city");
        check("Cities", "NNS", "city");
        check("sheep", "NNS", "sheep");
    }

    #[test]
    fn a_whole_word_is_no_ending_of_another() {
        check("men", "NNS", "man");
        check("omen", "NNS", "omen");
    }

    #[test]
    fn a_letter_always_stays() {
        check("s", "NNS", "s");
        check("ies", "NNS", "ies");
    }

    #[test]
    fn a_tag_decides_about_capitals() {
        check("Torvania", "NNP", "Torvania");
        check("Torvanias", "NNS", "torvania");
    }

    #[test]
    fn an_unknown_tag_only_loses_capitals() {
        check("Cities", "XYZ", "cities");
    }

    #[test]
    fn apostrophes_are_straight_in_lemmas() {
        check("O’Dara", "NNP", "O'Dara");
        check("90’s", "NNS", "90'");
    }

    #[test]
    fn letters_outside_ascii_count_as_one() {
        check("Éclairs", "NNS", "éclair");
        check("Ñies", "NNS", "ñy");
    }

    #[test]
    fn a_sentence_in_capitals_is_told() {
        assert!(is_shouted("MAYOR OF Veldt QUITS AFTER VOTE".split(' ')));
        assert!(!is_shouted("The EU and the UN agree".split(' ')));
        assert!(!is_shouted(["A", "1,200", "."]));
        assert!(!is_shouted([]));
    }

    #[test]
    fn bytes_give_the_same_table_back() {
        let table = small();
        assert_eq!(Lemmas::from_bytes(&table.to_bytes()), Ok(table));
    }

    #[test]
    fn damage_is_told_or_harmless() {
        let bytes = small().to_bytes();
        for cut in 0..bytes.len() {
            assert!(Lemmas::from_bytes(&bytes[..cut]).is_err());
        }
        assert!(Lemmas::from_bytes(&[bytes.as_slice(), &[0]].concat()).is_err());
        for place in 0..bytes.len() {
            for bit in 0..8 {
                let mut damaged = bytes.clone();
                damaged[place] ^= 1 << bit;
                let Ok(table) = Lemmas::from_bytes(&damaged) else { continue };
                for form in ["cities", "MEN", "s", "1,000", "’"] {
                    for tag in (0..4).map(Tag) {
                        assert!(!table.lemma(form, tag, Position::First).is_empty());
                    }
                }
            }
        }
    }

    proptest! {
        #[test]
        fn any_word_has_a_lemma(form in "\\PC{0,60}|[A-Zies’,0\u{0}]{0,60}", tag in 0u16..4) {
            let table = small();
            for place in [Position::First, Position::Inner, Position::Shouted] {
                prop_assert_eq!(table.lemma(&form, Tag(tag), place).is_empty(), form.is_empty());
            }
        }

        #[test]
        fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = Lemmas::from_bytes(&[MAGIC.as_slice(), &bytes].concat());
        }
    }
}
