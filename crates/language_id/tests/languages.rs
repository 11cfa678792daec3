//! Which texts are known not to be in English, and what is said of them.

use parallax_language_id::{Language, short};

/// How a text is known not to be in English.
fn text(text: &str) -> Option<String> {
    Language::of(text, None).other_than(&["en"])
}

fn declared(language: &str, text: &str) -> Option<String> {
    Language::of(text, Some(language)).other_than(&["en"])
}

const BRIDGE: &str = "The council closed the old bridge on Tuesday because it is not safe.";
const BRÜCKE: &str = "Der Stadtrat von Oberfeld hat am Dienstag beschlossen, die alte Brücke zu sperren. \
    Nach Angaben der Bürgermeisterin ist das Bauwerk nicht mehr sicher und muss noch vor dem Winter repariert werden.";

#[test]
fn articles_in_other_languages_are_skipped() {
    let told = [
        ("de", BRÜCKE),
        (
            "fr",
            "Le conseil municipal a décidé mardi de fermer le vieux pont. Selon la maire, l'ouvrage n'est plus sûr.",
        ),
        (
            "es",
            "El ayuntamiento decidió el martes cerrar el viejo puente. Según la alcaldesa, la estructura ya no es segura.",
        ),
        (
            "it",
            "Il consiglio comunale ha deciso martedì di chiudere il vecchio ponte. Secondo la sindaca la struttura non è più sicura.",
        ),
        (
            "pt",
            "A câmara municipal decidiu na terça-feira fechar a velha ponte. Segundo a presidente, a estrutura já não é segura.",
        ),
        (
            "nl",
            "De gemeenteraad heeft dinsdag besloten de oude brug te sluiten. Volgens de burgemeester is het bouwwerk niet veilig meer.",
        ),
        (
            "sv",
            "Kommunfullmäktige beslutade i tisdags att stänga den gamla bron. Enligt borgmästaren är den inte längre säker.",
        ),
        (
            "pl",
            "Rada miasta postanowiła we wtorek zamknąć stary most. Zdaniem burmistrzyni konstrukcja nie jest już bezpieczna.",
        ),
        (
            "tr",
            "Belediye meclisi salı günü eski köprünün kapatılmasına karar verdi. Belediye başkanına göre yapı artık güvenli değil.",
        ),
        (
            "ru",
            "Городской совет во вторник решил закрыть старый мост. По словам мэра, сооружение больше не безопасно.",
        ),
        ("ar", "قرر مجلس المدينة يوم الثلاثاء إغلاق الجسر القديم. وقالت رئيسة البلدية إن الجسر لم يعد آمنا."),
        (
            "zh",
            "市议会星期二决定关闭旧桥。市长说，这座桥已经不安全，必须在冬天到来之前修好。议员们对费用仍有不同意见。",
        ),
        (
            "ja",
            "市議会は火曜日、古い橋を閉鎖することを決めた。市長によると、橋はもはや安全ではなく、修理しなければならない。",
        ),
    ];
    for (language, article) in told {
        assert_eq!(text(article), Some(format!("not English ({language}, 1.00)")), "{article}");
    }
}

#[test]
fn what_does_not_tell_its_language_is_read() {
    for article in [
        "Mayor Quits",
        "FERRY SINKS OFF PORT ALDERY, DOZENS MISSING AS SEARCH GOES ON INTO NIGHT",
        "Dozens Missing After Ferry Sinks Off Port Aldery: Coast Guard Search Widens at Dawn",
        "Heavy rain closed several mountain roads near Karst on Sunday; police urged drivers to stay home.",
        "vote tallies show narrow lead as rural precincts report late results",
        "Ana Lund, Jiří Novák, Maria da Silva, Hans von der Heide, Jean de la Tour, Abdul al-Rahman, Li Na",
        "Oberfeld 3 2 1 12:4\nRiva del Lago 2 2 2 8:9\nPuerto de la Cruz 1 0 5 3:14\nSaint-Jean-sur-Mer 0 1 6",
        "The delegates were Wang Wei (王伟), Li Na (李娜), Zhang Min (张敏) and Liu Yang (刘洋).",
        "https://example.org/de/nachrichten/der-stadtrat-von-oberfeld-hat-beschlossen",
        "12,5 13,7 22 km 17:30",
        "Nein.",
    ] {
        assert_eq!(text(article), None, "{article}");
    }
}

#[test]
fn english_may_quote_another_language_at_length() {
    let article = "The mayor read a statement in German. “Der Stadtrat von Oberfeld hat am Dienstag beschlossen, \
        die alte Brücke zu sperren”, she said. Residents who heard it were not surprised.";
    assert_eq!(text(article), None);
}

#[test]
fn a_quotation_in_english_makes_no_english_article() {
    assert_eq!(
        text(&format!("{BRÜCKE} {BRÜCKE} „It is over“, sagte sie.")),
        Some("not English (de, 1.00)".to_owned())
    );
}

#[test]
fn few_different_words_tell_nothing() {
    assert_eq!(text(&format!("Police said 12 people met. {}", "They left again. ".repeat(12))), None);
    assert_eq!(text(&"Radio vest nu op radio vest. ".repeat(20)), None);
}

#[test]
fn what_is_declared_counts() {
    assert_eq!(declared("en-GB", BRÜCKE), None);
    assert_eq!(declared("eng", BRÜCKE), None);
    assert_eq!(declared("de_AT", BRIDGE), Some("not English (declared `de_AT`)".to_owned()));
    assert_eq!(declared("ga", BRIDGE), Some("not English (declared `ga`)".to_owned()));
    // What names no language is as good as nothing.
    assert_eq!(declared("und", BRIDGE), None);
    assert_eq!(declared("", BRÜCKE), Some("not English (de, 1.00)".to_owned()));
}

#[test]
fn a_long_text_is_looked_at_in_more_places_than_its_beginning() {
    let page = format!(
        "{}{}",
        "Startseite Politik Sport Kultur und mehr, wie immer hier bei uns zu lesen. ".repeat(60),
        BRIDGE.repeat(400)
    );
    assert_eq!(text(&page), None);
    assert!(text(&"ü".repeat(100_000)).is_none_or(|why| why.starts_with("not English")));
}

#[test]
fn a_code_has_two_letters_where_there_is_one() {
    assert_eq!(["eng", "deu", "arz", "en"].map(short), ["en", "de", "arz", "en"]);
}
