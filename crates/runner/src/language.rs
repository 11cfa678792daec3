//! Which language an article is in, where that can be told.
//!
//! A pass is kept from an article only when the article is known to be in another language. What is
//! declared counts; else the text is asked. Short texts, lists of names, tables, headlines and pages in
//! which English and another language mix do not tell, and every pass reads them.

use std::cell::OnceCell;

use parallax_corpus::{Article, Span};
use parallax_edge::shape::Name;
use whatlang::{Detector, Lang};

/// The language of one article, found out when a pass first asks for it.
pub(crate) struct Language<'a> {
    article: &'a Article,
    sample: OnceCell<Sample>,
}

impl<'a> Language<'a> {
    pub(crate) fn of(article: &'a Article) -> Self {
        Self { article, sample: OnceCell::new() }
    }

    /// Why a pass that reads these languages, all if empty, does not read the article, if it does not.
    pub(crate) fn refused_by(&self, languages: &[&str]) -> Option<String> {
        if languages.is_empty() {
            return None;
        }
        if let Some(declared) = &self.article.declared.language
            && let Some(code) = code(declared)
        {
            let reads_it = languages.contains(&code.as_str());
            return (!reads_it).then(|| format!("not {} (declared `{declared}`)", names(languages)));
        }
        let sample = self.sample.get_or_init(|| Sample::of(self.article));
        if languages.contains(&"en") && sample.is_mixed_with_english() {
            return None;
        }
        let (found, confidence) = sample.other_than(languages)?;
        Some(format!("not {} ({found}, {confidence:.2})", names(languages)))
    }
}

/// The ISO 639 code that a declaration gives, with two letters where there is one with two. `None` for
/// one that names no language: `und`, `mul`, a word that is no code.
fn code(declared: &str) -> Option<String> {
    let code = declared.trim().split(['-', '_']).next()?.to_ascii_lowercase();
    let is_code = matches!(code.len(), 2 | 3) && code.bytes().all(|byte| byte.is_ascii_lowercase());
    let names_none = matches!(code.as_str(), "und" | "mul" | "mis" | "zxx");
    let known =
        CODES.iter().find(|(lang, _)| lang.code() == code || lang.eng_name().eq_ignore_ascii_case(declared));
    match known {
        Some((_, short)) => Some((*short).to_owned()),
        None => (is_code && !names_none).then_some(code),
    }
}

/// An ISO 639 code as a pass gives it, with two letters where there is one with two.
pub(crate) fn short(given: &str) -> &'static str {
    Name::of(code(given).as_deref().unwrap_or(given)).0
}

/// `English`, `English or German`.
fn names(codes: &[&str]) -> String {
    let name = |code: &&str| {
        let known = CODES.iter().find(|(_, short)| short == code);
        known.map_or_else(|| (*code).to_owned(), |(lang, _)| lang.eng_name().to_owned())
    };
    codes.iter().map(name).collect::<Vec<_>>().join(" or ")
}

/// What of a text tells its language.
struct Sample {
    /// Words that begin with a small letter, in lower case: names, headlines, abbreviations and
    /// shouting tell little of the language they stand in. Where most of the text is in a script without
    /// small letters, its words.
    words: String,
    /// How many of the words English alone has, and of how many.
    english: (usize, usize),
}

/// Fewer bytes of words tell nothing: about 15 words, or two dozen Chinese characters.
const TOO_FEW: usize = 80;

impl Sample {
    fn of(article: &Article) -> Self {
        let mut sample = Self { words: String::new(), english: (0, 0) };
        let (mut caseless, mut cased, mut without_case) = (0, 0, String::new());
        // Cut at white space in any language, so that an address is one piece; `lexicon` knows English.
        for piece in pieces(article) {
            for word in piece.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
            {
                let Some(first) = word.chars().next() else { continue };
                let letters = word.chars().filter(|c| c.is_alphabetic()).count();
                if !(first.is_lowercase() || first.is_uppercase()) {
                    caseless += letters;
                    without_case.extend([word, " "]);
                    continue;
                }
                cased += letters;
                // An address is no word.
                if first.is_lowercase() && !word.contains(['/', '@']) && !word.starts_with("www.") {
                    sample.words.extend([word, " "]);
                    sample.english.0 += usize::from(ENGLISH_ALONE.binary_search(&word).is_ok());
                    sample.english.1 += 1;
                }
            }
        }
        if caseless > cased {
            sample = Self { words: without_case, english: (0, 0) };
        }
        sample
    }

    /// Whether more than stray words are English. In English about one in five of the words with small
    /// letters is on the list; so a text with one in twelve is English, or English to a good part,
    /// whatever it quotes. In a short text a single one is enough.
    fn is_mixed_with_english(&self) -> bool {
        let (english, words) = self.english;
        english > 0 && (english + 1) * 12 >= words
    }

    /// The language by its ISO 639 code, when it is surely none of these, and how sure that is. That
    /// it may be one of two others, Danish or Norwegian, is no doubt about that.
    fn other_than(&self, languages: &[&str]) -> Option<(&'static str, f64)> {
        if self.words.len() < TOO_FEW {
            return None;
        }
        let read = CODES.iter().filter(|(_, code)| languages.contains(code)).map(|(lang, _)| *lang);
        let found = whatlang::detect_lang(&self.words)?;
        let either = Detector::with_allowlist(read.chain([found]).collect());
        let sure = either.detect(&self.words).filter(|info| info.lang() == found && info.is_reliable())?;
        let (_, code) = CODES.iter().find(|(lang, _)| *lang == found)?;
        (!languages.contains(code)).then_some((*code, sure.confidence()))
    }
}

/// How much of a text is looked at, and in how many pieces, so that a long one takes no longer and no
/// one part of the page decides.
const LOOKED_AT: usize = 16 * 1024;
const PIECES: usize = 8;

/// The text behind the front matter; of a long one, pieces at equal distances.
fn pieces(article: &Article) -> impl Iterator<Item = &str> {
    let behind = article.front_matter.map_or(0, |Span { end, .. }| end as usize);
    let text = &article.text[behind..];
    let (count, length) =
        if text.len() <= LOOKED_AT { (1, text.len()) } else { (PIECES, LOOKED_AT / PIECES) };
    (0..count).map(move |piece| {
        let start = text.floor_char_boundary(piece * (text.len() / count));
        &text[start..text.floor_char_boundary(start + length)]
    })
}

/// Frequent words that no other language with Latin letters has among its frequent ones: not `of`
/// (Dutch), `to` and `by` (Polish, Czech), `for` and `have` (Danish), `are` (Romanian), `was` and
/// `will` (German). In the order of their bytes.
const ENGLISH_ALONE: [&str; 53] = [
    "about", "after", "and", "because", "been", "before", "being", "but", "could", "did", "does", "from",
    "his", "how", "if", "into", "it", "it's", "its", "just", "not", "only", "other", "our", "out", "she",
    "should", "such", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this",
    "those", "through", "up", "were", "what", "when", "where", "which", "while", "who", "with", "without",
    "would", "you", "your",
];

/// The languages that can be told, each by its two letters, or three where it has no two.
const CODES: [(Lang, &str); 70] = [
    (Lang::Epo, "eo"),
    (Lang::Eng, "en"),
    (Lang::Rus, "ru"),
    (Lang::Cmn, "zh"),
    (Lang::Spa, "es"),
    (Lang::Por, "pt"),
    (Lang::Ita, "it"),
    (Lang::Ben, "bn"),
    (Lang::Fra, "fr"),
    (Lang::Deu, "de"),
    (Lang::Ukr, "uk"),
    (Lang::Kat, "ka"),
    (Lang::Ara, "ar"),
    (Lang::Hin, "hi"),
    (Lang::Jpn, "ja"),
    (Lang::Heb, "he"),
    (Lang::Yid, "yi"),
    (Lang::Pol, "pl"),
    (Lang::Amh, "am"),
    (Lang::Jav, "jv"),
    (Lang::Kor, "ko"),
    (Lang::Nob, "nb"),
    (Lang::Dan, "da"),
    (Lang::Swe, "sv"),
    (Lang::Fin, "fi"),
    (Lang::Tur, "tr"),
    (Lang::Nld, "nl"),
    (Lang::Hun, "hu"),
    (Lang::Ces, "cs"),
    (Lang::Ell, "el"),
    (Lang::Bul, "bg"),
    (Lang::Bel, "be"),
    (Lang::Mar, "mr"),
    (Lang::Kan, "kn"),
    (Lang::Ron, "ro"),
    (Lang::Slv, "sl"),
    (Lang::Hrv, "hr"),
    (Lang::Srp, "sr"),
    (Lang::Mkd, "mk"),
    (Lang::Lit, "lt"),
    (Lang::Lav, "lv"),
    (Lang::Est, "et"),
    (Lang::Tam, "ta"),
    (Lang::Vie, "vi"),
    (Lang::Urd, "ur"),
    (Lang::Tha, "th"),
    (Lang::Guj, "gu"),
    (Lang::Uzb, "uz"),
    (Lang::Pan, "pa"),
    (Lang::Aze, "az"),
    (Lang::Ind, "id"),
    (Lang::Tel, "te"),
    (Lang::Pes, "fa"),
    (Lang::Mal, "ml"),
    (Lang::Ori, "or"),
    (Lang::Mya, "my"),
    (Lang::Nep, "ne"),
    (Lang::Sin, "si"),
    (Lang::Khm, "km"),
    (Lang::Tuk, "tk"),
    (Lang::Aka, "ak"),
    (Lang::Zul, "zu"),
    (Lang::Sna, "sn"),
    (Lang::Afr, "af"),
    (Lang::Lat, "la"),
    (Lang::Slk, "sk"),
    (Lang::Cat, "ca"),
    (Lang::Tgl, "tl"),
    (Lang::Hye, "hy"),
    (Lang::Cym, "cy"),
];
