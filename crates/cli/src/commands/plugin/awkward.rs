//! Articles and stories that a pass must bear, since somebody will hand it such ones.

use parallax_corpus::{Article, Story};

/// What an article is called that nothing is wrong with.
pub(super) const ORDINARY: &str = "ordinary";

const MEGABYTE: usize = 1 << 20;

/// Articles, each named after what is the matter with it.
pub(super) fn articles() -> Vec<Article> {
    let mut articles = short();
    articles.push(Article::from_text("a megabyte of prose", &prose(0, MEGABYTE)));
    articles.push(Article::from_text("a megabyte without a space", &"Überfahrt".repeat(MEGABYTE / 10)));
    articles
}

/// Stories, each named after what is the matter with it.
pub(super) fn stories() -> Vec<Story> {
    let prose = |ids: std::ops::Range<usize>, bytes: usize| -> Vec<Article> {
        ids.map(|at| Article::from_text(&format!("prose {at}"), &prose(at, bytes))).collect()
    };
    let same = |at: usize| Article::from_text(&format!("same {at}"), &self::prose(0, 4000));
    let mut megabyte = prose(0..2, 4000);
    megabyte.push(Article::from_text("a megabyte of prose", &self::prose(0, MEGABYTE)));
    let stories = [
        (ORDINARY, prose(0..3, 4000)),
        ("one article", prose(0..1, 4000)),
        ("an empty article", vec![Article::from_text("empty", "")]),
        ("the same article four times", (0..4).map(same).collect()),
        ("many articles", prose(0..80, 1000)),
        ("short awkward articles", short()),
        ("a megabyte", megabyte),
    ];
    stories.into_iter().map(|(id, articles)| Story { id: id.to_owned(), articles }).collect()
}

/// Texts that are short or dull, in pieces, each with how often it is said.
const SHORT: &[(&str, &[(&str, usize)])] = &[
    ("empty", &[]),
    ("one letter", &[("a", 1)]),
    ("one character of four bytes", &[("🛶", 1)]),
    (
        "emoji",
        &[(
            "The jury 👩🏽‍⚖️ met 👩‍👩‍👧‍👦 and 🧑🏿‍🚒 from 🇩🇰🇮🇸🇸🇪. “👍🏾” said 7️⃣ of them; ❤️‍🩹 was 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}’s.\n",
            1,
        )],
    ),
    (
        "combining marks",
        &[
            ("The cafe\u{301} of Zoe\u{308} A\u{30a}berg asked e", 1),
            ("\u{327}\u{323}\u{35c}", 100),
            (" and n\u{303}o. \u{301}Marks may stand first.\n", 1),
        ],
    ),
    (
        "right to left",
        &[(
            "המועצה סגרה את הגשר ביום שלישי. \u{200f}“3.5%” said \u{202b}السلطات\u{202c} \u{2067}في الميناء\u{2069}, \
             and the mayor, דנה לב, agreed.\n",
            1,
        )],
    ),
    (
        "control characters",
        &[(
            "\u{feff}The council\0met.\u{1}\u{7}\u{8} It\u{1b}[31m voted\u{7f}\u{85}to\u{2028}wait\u{2029}until\u{b}\u{c}\rMay\t\t. \
             \u{fffd}\u{ffff}\u{e000}\u{ad}\u{200b}\n",
            1,
        )],
    ),
    (
        "no-break spaces",
        &[(
            "Some 12\u{a0}400\u{a0}people, 3\u{202f}%\u{a0}of\u{2007}all,\u{a0}left\u{2060}.\u{3000}Ms\u{a0}Öz\u{a0}did\u{a0}not\u{a0}!\n",
            1,
        )],
    ),
    ("no words", &[("…—?!  (( )) “” ‘’ «» --- * * * § % \u{a0} \t ::: // \\\\ 。、\n\n  ,,, ;;; ?!?!\n", 1)]),
    ("only white space", &[(" \t \u{a0}\u{3000} \n \t\n", 1)]),
    ("only line feeds", &[("\n", 10_000)]),
    ("only carriage returns", &[("\r\n", 2_000), ("\r", 2_000)]),
    (
        "another language",
        &[(
            "Der Rat hat die Brücke am Dienstag gesperrt, weil zwei Pfeiler unterspült sind. „Wir können das \
             nicht verantworten“, sagte die Bürgermeisterin. Die Fähre fährt nun alle zwanzig Minuten.\n\n",
            6,
        )],
    ),
    (
        "nothing but furniture",
        &[(
            "Home | News | Sport\n\nShare\nTweet\nPrint\n\nMost read\n\nSign up to our newsletter\n\nAdvertisement\n\n\
             © 2031 The Wharf Courier. All rights reserved.\n",
            1,
        )],
    ),
    ("nested quotation marks", &[("“‘He said: ", 300), ("so", 1), ("’”", 300), (" she said.\n", 1)]),
    ("quotation marks that do not close", &[("“She said \"that 'he «asked. ", 200)]),
    ("brackets that do not close", &[("(the [council {voted ", 1_000)]),
    ("one long sentence", &[("and the ferry, which was late, waited, ", 2_000)]),
    ("only numbers", &[("1,234.5 % 10-12 €3m 2031-02-30 1e999 ½ ٣٤ -0 ", 200)]),
];

fn short() -> Vec<Article> {
    let ordinary = |id| Article::from_text(id, &prose(0, 5600));
    let awkward = |(id, pieces): &(&str, &[(&str, usize)])| {
        let text: String = pieces.iter().map(|(piece, times)| piece.repeat(*times)).collect();
        Article::from_text(id, &text)
    };
    let two = [ORDINARY, "the ordinary one again"].map(ordinary);
    two.into_iter().chain(SHORT.iter().map(awkward)).collect()
}

/// Prose that nothing is wrong with, as long as that or a little longer. Another `start` begins elsewhere.
fn prose(start: usize, bytes: usize) -> String {
    const WHO: [&str; 7] = [
        "The harbour council",
        "Mayor Ilse Brandt",
        "A spokesman for Northwind Ferries",
        "The transport ministry in Velm",
        "Many of the 1,200 commuters",
        "Dr Tomas Reik, an engineer,",
        "The union",
    ];
    const DOES: [&str; 5] = [
        "said on Tuesday that",
        "had not expected that",
        "denied reports that",
        "told The Wharf Courier that",
        "warned last week that",
    ];
    const WHAT: [&str; 11] = [
        "the bridge would stay shut until May",
        "repairs cost at least $4.2 million",
        "“nobody was asked”",
        "two of the nine piers are unsafe",
        "fares rose by 3.5% in a year",
        "the inquiry had found no fault, although it is not over",
        "it “will not pay for what others broke”, and left the meeting",
        "a regime of strict checks was refused by the board",
        "some 300 people marched to the quay",
        "trains from Osmund to Velm are late",
        "that was not true",
    ];
    let mut text = String::with_capacity(bytes + 200);
    let mut at = start * 13;
    while text.len() < bytes {
        let sentence = [WHO[at % WHO.len()], DOES[at / 3 % DOES.len()], WHAT[(at + at / 35) % WHAT.len()]];
        text.push_str(&sentence.join(" "));
        text.push_str(if at % 4 == 3 { ".\n\n" } else { ". " });
        at += 1;
    }
    text.push('\n');
    text
}
