use super::*;

fn outlet(text: &str) -> Option<String> {
    parse(text).declaration.declared.outlet
}

#[test]
fn it_stays_in_the_text_and_its_span_is_known() {
    for (text, words) in [
        ("---\noutlet: The Lantern\n---\nBody.", "---\noutlet: The Lantern\n---"),
        ("\u{feff}---\r\noutlet: The Lantern\r\n---\r\nBody.", "---\r\noutlet: The Lantern\r\n---"),
        ("---\n---", "---\n---"),
    ] {
        let span = parse(text).span.expect("front matter");
        assert_eq!(&text[span.range()], words);
    }
}

#[test]
fn values_may_be_quoted() {
    let value = |value: &str| outlet(&format!("---\noutlet: {value}\n---\n"));
    assert_eq!(value("The Lantern: Evening").as_deref(), Some("The Lantern: Evening"));
    assert_eq!(value(r#""The \"Lantern\"""#).as_deref(), Some(r#"The "Lantern""#));
    assert_eq!(value("'Skipper''s Log'").as_deref(), Some("Skipper's Log"));
    for plain in ["'Run for it': wall fails", "\"Run\", says mayor", "'Tis the Lantern"] {
        assert_eq!(value(plain).as_deref(), Some(plain));
    }
    assert_eq!(value("null"), None);
    assert_eq!(value(""), None);
}

#[test]
fn keys_nobody_asked_for_are_ignored() {
    let text = "---\ntags:\n  - sea\n- rail\n# a note\n\nOutlet: The Lantern\nrating: 5\n---\n";
    assert_eq!(outlet(text).as_deref(), Some("The Lantern"));
    assert!(parse(text).warnings.is_empty());
}

#[test]
fn a_rule_between_paragraphs_is_no_front_matter() {
    let found = parse("---\nThe ferry sank on Monday.\n---\nMore.");
    assert!(found.span.is_none());
    assert_eq!(found.warnings[0].line, Some(2));
    assert!(parse("Text.\n---\noutlet: X\n---\n").warnings.is_empty());
}

#[test]
fn one_bad_line_costs_itself_alone() {
    let found =
        parse("---\noutlet: The Lantern\nwritten in haste\n  and more\npublished: 2024-03-14\n---\nText.");
    assert_eq!(found.declaration.declared.outlet.as_deref(), Some("The Lantern"));
    assert_eq!(found.declaration.declared.published.as_deref(), Some("2024-03-14"));
    let said: Vec<String> = found.warnings.iter().map(ToString::to_string).collect();
    assert_eq!(said, [":3: expected `key: value`, found \"written in haste\"; this line is left out"]);
    let said = parse("---\noutlet; The Lantern\nlanguage: en\n---\nText.").warnings[0].message.clone();
    assert_eq!(said, "expected `outlet: …`, found \"outlet; The Lantern\"; this line is left out");
    let toml = parse("+++\noutlet = \"The Lantern\"\nlanguage: en\n+++\nText.");
    assert_eq!(toml.declaration.declared.outlet.as_deref(), Some("The Lantern"));
    assert_eq!(
        toml.warnings[0].message,
        "expected `language = …`, found \"language: en\"; this line is left out"
    );
    // A rule, a credit and a paragraph are no front matter.
    for text in [
        "---\nSource: the council\n\nThe wall gave way.\n---\nMore.",
        "---\nDate: 12 March\nThe wall of the old harbour gave way on Monday night, officials said.\n---\nMore.",
    ] {
        assert!(parse(text).span.is_none(), "{text}");
    }
}

#[test]
fn a_known_key_needs_no_blank() {
    for line in ["outlet:The Lantern", "Outlet :The Lantern", "site_name:The Lantern"] {
        let found =
            parse(&format!("---\n{line}\nurl:https://lantern.example/a\nog:title:Wall: fails\n---\nText."));
        assert_eq!(found.declaration.declared.outlet.as_deref(), Some("The Lantern"), "{line}");
        assert_eq!(found.declaration.declared.url.as_deref(), Some("https://lantern.example/a"));
        assert_eq!(found.declaration.declared.headline.as_deref(), Some("Wall: fails"));
        assert!(found.warnings.is_empty(), "{line}");
    }
    assert!(parse("---\nhttps://lantern.example\n---\nText.").span.is_none());
}

#[test]
fn a_fence_that_is_nearly_right_is_named() {
    for mark in ["--", "----", "—", "—-", "***", "- - -", "===", "~~~", "___", "```yaml", "---yaml"] {
        let text = format!("{mark}\noutlet: The Lantern\n---\nText.");
        let found = parse(&text);
        assert_eq!(found.declaration.declared.outlet.as_deref(), Some("The Lantern"), "{mark}");
        let said = format!("\"{mark}\" is taken for the `---` that front matter begins with");
        assert_eq!((found.warnings[0].line, &found.warnings[0].message), (Some(1), &said));
        assert_eq!(&text[found.span.unwrap().end as usize..], "\nText.");
    }
    for mark in ["--", "----", "—", "***", "```"] {
        let text = format!("---\noutlet: The Lantern\n{mark}\nThe wall gave way.\n---\nMore.");
        let found = parse(&text);
        assert_eq!(found.declaration.declared.outlet.as_deref(), Some("The Lantern"), "{mark}");
        assert_eq!(found.warnings[0].line, Some(3));
        assert!(text[found.span.unwrap().end as usize..].starts_with("\nThe wall"));
    }
    let found = parse("--\noutlet: The Lantern\nThe wall gave way.\n");
    assert!(found.span.is_none());
    assert_eq!(found.warnings[0].message, "\"--\" is not the `---` that front matter begins with");
    for text in ["***\nThe wall gave way.\n***\n", "— The wall\noutlet: X\n", "-\nDate: 12 March\n", "--\n"]
    {
        assert!(parse(text).span.is_none() && parse(text).warnings.is_empty(), "{text}");
    }
}

#[test]
fn front_matter_ends_before_the_text() {
    let text = "---\noutlet: The Lantern\ndate: 2024-03-14\n\nThe wall gave way.\n\nMore.";
    let found = parse(text);
    assert_eq!(found.declaration.declared.outlet.as_deref(), Some("The Lantern"));
    assert!(text[found.span.unwrap().end as usize..].starts_with("\n\nThe wall"));
    assert_eq!(found.warnings[0].line, Some(4));
}

#[test]
fn a_long_line_without_a_key_is_left_out_or_text() {
    let long = "and its second line which has many words as well without a colon";
    let text = format!("---\noutlet: The Lantern\n{long}\nlanguage: en\n---\nText.");
    let found = parse(&text);
    assert_eq!(found.declaration.declared.language.as_deref(), Some("en"));
    assert_eq!(found.warnings[0].line, Some(3));
    let text = format!("---\noutlet: The Lantern\n\n{long}\n\nSource: the council\n---\nText.");
    assert!(text[parse(&text).span.unwrap().end as usize..].starts_with("\n\nand its second line"));
    // Before the fence it may be the article's first.
    let text = format!("---\noutlet: The Lantern\n{long}\n---\nText.");
    let found = parse(&text);
    assert_eq!(found.declaration.declared.outlet.as_deref(), Some("The Lantern"));
    assert!(text[found.span.unwrap().end as usize..].starts_with("\nand its second line"));
}

#[test]
fn authors_and_sections_are_declared() {
    let declared = |lines: &str| parse(&format!("---\n{lines}\n---\nText.")).declaration.declared;
    for lines in [
        "authors: [Ada Pell, 'Tom Quill']",
        "author:\n- Ada Pell\n- Tom Quill",
        "authors:\n  - name: Ada Pell\n    role: editor\n  - name: Tom Quill",
        "byline: Ada Pell; Tom Quill",
    ] {
        assert_eq!(declared(lines).author.as_deref(), Some("Ada Pell; Tom Quill"), "{lines}");
    }
    assert_eq!(declared("section: Opinion").section.as_deref(), Some("Opinion"));
    assert_eq!(declared("categories: []").section, None);
}

#[test]
fn what_is_not_closed_is_text() {
    let found = parse("---\noutlet: The Lantern\n\n");
    assert!(found.span.is_none());
    assert_eq!(found.declaration, Declaration::default());
    assert_eq!(found.warnings.len(), 1);
    assert!(parse("").warnings.is_empty());
}

#[test]
fn a_long_one_does_not_cut_a_character() {
    let text = format!("---\nnote: {}\n", "é".repeat(LONGEST));
    assert!(parse(&text).span.is_none());
}

#[test]
fn the_fence_may_be_nearly_right() {
    for text in [
        "--- \noutlet: The Lantern\n---\t\nBody.",
        "\n\n---\noutlet: The Lantern\n---\nBody.",
        "\u{feff}\r\n---\r\noutlet: The Lantern\r\n---\r\nBody.",
        "---\routlet: The Lantern\r---\rBody.",
        "---\noutlet: The Lantern\n...\nBody.",
        "+++\noutlet = \"The Lantern\"\ndraft = false\n[params]\nurl = 5\n+++\nBody.",
    ] {
        assert_eq!(outlet(text).as_deref(), Some("The Lantern"), "{text:?}");
        assert!(parse(text).warnings.is_empty(), "{text:?}");
        let end = parse(text).span.unwrap().end as usize;
        assert_eq!(text[end..].trim(), "Body.");
    }
}

#[test]
fn values_may_go_on_below() {
    let value = |value: &str| outlet(&format!("---\noutlet: {value}\nlanguage: en\n---\n"));
    for written in [
        "|\n  The Lantern",
        ">-\n  The\n  Lantern",
        "The\n  Lantern",
        "\n  The Lantern",
        "[The Lantern]",
        "[ \"The Lantern\" ]",
        "\n- The Lantern",
        "\n  - 'The Lantern'",
        "\n  name: The Lantern\n  country: GB",
        "The Lantern # the paper",
        "\"The Lantern\" # the paper",
        "\"The\n  Lantern\"",
    ] {
        assert_eq!(value(written).as_deref(), Some("The Lantern"), "{written:?}");
    }
    assert_eq!(value("Lantern#7").as_deref(), Some("Lantern#7"));
    assert_eq!(value("# none"), None);
}

#[test]
fn what_is_not_read_is_said() {
    let said = |written: &str| {
        let found = parse(&format!("---\nlanguage: en\noutlet: {written}\n---\n"));
        assert_eq!(found.declaration.declared.outlet, None);
        assert_eq!(found.declaration.declared.language.as_deref(), Some("en"));
        assert_eq!(found.warnings.len(), 1, "{written}");
        assert_eq!(found.warnings[0].line, Some(3));
        found.warnings[0].message.clone()
    };
    assert_eq!(said("\"A"), "`outlet`: the quotation mark \" is not closed; the article is read without it");
    assert_eq!(said("[A, B]"), "expected a string, found a list; the article is read without it");
    assert_eq!(said("\n  - A\n  - B"), "expected a string, found a list; the article is read without it");
    assert_eq!(
        said("[A"),
        "`outlet`: the list that begins with `[` is not closed; the article is read without it"
    );
    assert_eq!(
        said("*house"),
        "`outlet`: anchors, aliases and tags of YAML are not read here; the article is read without it"
    );
}

#[test]
fn a_fence_that_was_forgotten_is_said() {
    let found = parse("outlet: The Lantern\npublished: 2024-03-14\n\nText.");
    assert!(found.span.is_none());
    assert_eq!(found.warnings.len(), 1);
    assert!(parse("Source: the council\nThe wall gave way.").warnings.is_empty());
    assert!(parse("Wall fails\nDate: 12 March\n").warnings.is_empty());
}

#[test]
fn a_key_twice_or_mistyped_is_said() {
    let found = parse("---\noutlet: A\npublishd: 2024-03-14\noutlet: B\n---\n");
    assert_eq!(found.declaration.declared.outlet.as_deref(), Some("A"));
    let said: Vec<String> = found.warnings.iter().map(|warning| warning.to_string()).collect();
    assert_eq!(
        said,
        [
            ":3: `publishd` is not used; did you mean `published`?",
            ":4: `outlet` stands on line 2 too, and that one is taken",
        ]
    );
}

#[test]
fn names_of_scrapers_are_known() {
    let found = parse(
        "---\ntitle: Wall fails\nauthor: Ada Pellworth\nsitename: The Lantern\ndate: \"2024-03-12\"\ncategories: ['Local']\n---\n",
    );
    let declared = &found.declaration.declared;
    assert_eq!(declared.headline.as_deref(), Some("Wall fails"));
    assert_eq!(declared.outlet.as_deref(), Some("The Lantern"));
    assert_eq!(declared.published.as_deref(), Some("2024-03-12"));
    assert_eq!(
        found.keys.note().unwrap().message,
        "taken: `categories` as `section`, `date` as `published`, `sitename` as `outlet`, `title` as `headline`"
    );
}

#[test]
fn indents_and_marks_of_lists_are_forgiven() {
    for text in [
        "---\noutlet: The Lantern\n  language: en\n---\n",
        "---\n- outlet: The Lantern\n- language: en\n---\n",
        "---\noutlet: “The Lantern”\nlanguage: ‘en’\n---\n",
    ] {
        let declared = parse(text).declaration.declared;
        assert_eq!(declared.outlet.as_deref(), Some("The Lantern"), "{text}");
        assert_eq!(declared.language.as_deref(), Some("en"), "{text}");
    }
    let declared = parse("---\npublisher:\n  name: The Lantern\n  url: x\n---\n").declaration.declared;
    assert_eq!((declared.outlet.as_deref(), declared.url), (Some("The Lantern"), None));
    assert_eq!(parse("--- outlet: The Lantern ---\nText.").warnings[0].line, Some(1));
}

#[test]
fn entries_of_the_other_kind_are_named_and_taken() {
    for (text, said) in [
        (
            "---\noutlet = The Lantern\n---\n",
            "between `---` stands `key: value`; `key = value` is taken for it",
        ),
        (
            "+++\noutlet: The Lantern\n+++\n",
            "between `+++` stands `key = value`; `key: value` is taken for it",
        ),
    ] {
        let found = parse(text);
        assert_eq!(found.declaration.declared.outlet.as_deref(), Some("The Lantern"));
        assert_eq!(found.warnings.iter().map(|warning| &*warning.message).collect::<Vec<_>>(), [said]);
    }
}
