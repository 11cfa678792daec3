//! Lists that are refused, each with its place and a sentence that says why and what to do.

use parallax_lexicon::Vocabulary;
use parallax_rules::{Lemmas, List, ListFile, Matcher, Rule, check_kinds};

#[track_caller]
fn refused(list: &str, said: &str) {
    match ListFile::read("list.toml", list) {
        Ok(_) => panic!("it is taken:\n{list}"),
        Err(why) => assert_eq!(why, format!("list.toml:{said}"), "\n{list}"),
    }
}

#[test]
fn no_toml() {
    refused("name = \"x\"\nrule = [[\n", "2:10: it is no TOML: unclosed array, expected `]`");
    refused("name = \"x\n", "1:10: it is no TOML: invalid basic string, expected `\"`");
    refused("name = \"x\"\nname = \"y\"\n", "2:1: it is no TOML: duplicate key");
}

#[test]
fn fields_that_are_not_there() {
    refused(
        "name = \"x\"\n\n[[rule]]\nword = [\"a\"]\n",
        "4:1: a rule has no field `word`; did you mean `words`?",
    );
    refused("nmae = \"x\"\n", "1:1: a list has no field `nmae`; did you mean `name`?");
    refused(
        "name = \"x\"\nwords = [\"a\"]\n",
        "2:1: a list has no field `words`; it belongs to a rule: write it below a line `[[rule]]`",
    );
    refused(
        "name = \"x\"\n[[rule]]\nwords = [\"a\"]\nextends = \"slant\"\n",
        "4:1: a rule has no field `extends`; it belongs to the list: write it above the first `[[rule]]`",
    );
    refused(
        "name = \"x\"\nmood = 1\n",
        "2:1: a list has no field `mood`; it has `name`, `version`, `about`, `languages`, `extends`, `kind`, `reason`, \
         `rule`",
    );
    // What a fuzzer found: too long a name to be a slip of the pen.
    let long = "r".repeat(41);
    refused(
        &format!("name = \"x\"\n{long} = 1\n"),
        &format!(
            "2:1: a list has no field `{long}`; it has `name`, `version`, `about`, `languages`, `extends`, `kind`, \
             `reason`, `rule`"
        ),
    );
}

#[test]
fn fields_of_another_type() {
    let rule = |line: &str| format!("name = \"x\"\n[[rule]]\nwords = [\"a\"]\n{line}\n");
    refused("name = 3\n", "1:8: `name` is a text: `name = \"…\"`");
    refused("name = \"x\"\nversion = -1\n", "2:11: `version` is a whole number: `version = 1`");
    refused("name = \"x\"\nrule = 1\n", "2:8: a rule is a table; begin each with a line `[[rule]]`");
    refused(&rule("phrases = \"a b\""), "4:11: `phrases` is a list: `phrases = [\"a b\"]`");
    refused(&rule("before = [\"a\", 2]"), "4:16: `before` is a list of texts: put it in quotes");
    refused(&rule("case = \"true\""), "4:8: `case` is `true` or `false`, without quotes");
    refused(&rule("strength = \"high\""), "4:12: `strength` is a number: `strength = 0.5`");
    refused(&rule("strength = 2"), "4:12: a strength lies between 0 and 1");
    refused(
        &rule("polarity = \"bad\""),
        "4:12: `polarity` is one of \"positive\", \"negative\", \"neutral\"",
    );
    refused(&rule("only_in = \"attributed\""), "4:11: `only_in` is one of \"outlet\", \"quoted\"");
    refused(
        &rule("roles = [\"body\", \"footer\"]"),
        "4:18: each of `roles` is one of \"headline\", \"kicker\", \"byline\", \"dateline\", \"caption\", \"credit\", \"body\", \
         \"blockquote\", \"boilerplate\"",
    );
}

#[test]
fn lists_that_make_no_sense() {
    let rule = "\n[[rule]]\nwords = [\"a\"]\n";
    refused("", "1:1: a list has a name; write `name = \"…\"` at its top");
    refused("about = \"x\"", "1:1: a list has a name; write `name = \"…\"` at its top");
    refused("name = \"x\"\n", "1:1: it has no rule; write one as `[[rule]]`, and below it `words = [\"…\"]`");
    refused(
        &format!("name = \"My list\"{rule}"),
        "1:8: `My list` is no name for a layer; take lower-case letters, digits and `_`, a letter first",
    );
    refused(
        &format!("name = \"story\"{rule}"),
        "1:8: no layer can be called `story`: the results have something else of that name",
    );
    refused(
        &format!("name = \"failures\"{rule}"),
        "1:8: no layer can be called `failures`: the results have something else of that name",
    );
    refused(
        &format!("name = \"x\"\nextends = \"\"{rule}"),
        "2:11: it names no pass; write `extends = \"slant\"`, or leave it out for a layer of its own",
    );
    refused(
        &format!("name = \"x\"\nreason = \" \"{rule}"),
        "2:10: `reason` is empty; say something or leave it out",
    );
    refused(
        "name = \"x\"\nlanguages = [\"de\"]\n[[rule]]\nlemmas = [\"Haus\"]\n",
        "4:10: lemmas are those of English; list the forms as `words`, or let `languages` have \"en\"",
    );
    refused(&format!("name = \"x\"\nversion = 0{rule}"), "2:11: a version is 1 or more");
    refused(
        &format!("name = \"x\"\nlanguages = [\"en\", \"English\"]{rule}"),
        "2:20: `English` is no ISO 639 code, such as \"en\"",
    );
    refused(
        &format!("name = \"x\"\nextends = \"slant\"\nlanguages = [\"en\"]{rule}"),
        "3:13: a list that joins a pass is read wherever that pass is; leave `languages` out",
    );
    refused(
        &format!("name = \"x\"\nextends = \"slant\"\nkind = \"label\"{rule}"),
        "4:1: a rule that joins `slant` needs a `reason`",
    );
}

#[test]
fn rules_that_make_no_sense() {
    let rule = |lines: &str| format!("name = \"x\"\n\n[[rule]]\n{lines}\n");
    let nothing = "it looks for nothing; give it `words`, `phrases`, `lemmas` or a `pattern`";
    refused(&rule("kind = \"k\""), &format!("3:1: {nothing}"));
    refused(&rule("words = []"), &format!("3:1: {nothing}"));
    refused(&rule("words = [\"a\", \" \"]"), "4:15: an entry is empty; write a word or leave it out");
    refused(
        &rule("words = [\"a\"]\nunless = [\"\"]"),
        "5:11: an entry is empty; write a word or leave it out",
    );
    refused(
        &rule("words = [\n  \"a\",\n  \"hit back\",\n]"),
        "6:3: `hit back` is more than one word; put it into `phrases`",
    );
    refused(
        &rule("words = [\"migra*\"]"),
        "4:10: `migra*` does not stand for words that begin so; use `lemmas`, or `pattern = '\\bmigra\\w*'`",
    );
    refused(
        &rule("phrases = [\"cut* costs\"]"),
        "4:12: `cut*` does not stand for words that begin so; use `lemmas`, or `pattern = '\\bcut\\w*'`",
    );
    refused(
        &rule("words = [\"cut\"]\nunless = [\"*rise\"]"),
        "5:11: `*rise` does not stand for words that end so; use `pattern = '\\w*rise\\b'`",
    );
    refused(&rule("words = [\"cut\"]\nkind = \"\""), "5:8: `kind` is empty; say something or leave it out");
    assert!(ListFile::read("list.toml", &rule("words = [\"f***\"]")).is_ok());
    refused(
        &rule("words = [\"cut\"]\nname = \"x\""),
        "5:1: a rule has no field `name`; it belongs to the list: write it above the first `[[rule]]`",
    );
}

#[test]
fn patterns_that_make_no_sense() {
    let rule = |pattern: &str| format!("name = \"x\"\n[[rule]]\npattern = '{pattern}'\n");
    let no = |pattern: &str, why: &str| refused(&rule(pattern), &format!("3:11: {why}"));
    no("über(b", "`über(b` is no regular expression, at its character 5: unclosed group");
    no(
        "[z-a]",
        "`[z-a]` is no regular expression, at its character 2: invalid character class range, the start must be <= the end",
    );
    no(
        r"(?=a)",
        "`(?=a)` is no regular expression, at its character 1: look-around, including look-ahead and look-behind, is not supported",
    );
    no(r"a*", "`a*` is found between any two letters; let it ask for one at least");
    no(r"\b", "`\\b` is found between any two letters; let it ask for one at least");
    refused(
        "name = \"x\"\n[[rule]]\npattern = \"\\bcut\"\n",
        "3:11: it has the sign \\u{8}, which no text has; in double quotes TOML takes `\\b` for a backspace, so put \
         it in single quotes",
    );
    no(r"\w{5000}{5000}", "`\\w{5000}{5000}` becomes too large; ask for fewer repetitions");
}

#[test]
fn the_same_entry_twice() {
    refused(
        "name = \"x\"\n[[rule]]\nwords = [\"a\", \"b\", \"a\"]\n",
        "3:20: `a` is in the list already, on line 3",
    );
    refused(
        "name = \"x\"\n[[rule]]\nphrases = [\"it’s  all\"]\n[[rule]]\nkind = \"k\"\nphrases = [\"it's all\"]\n",
        "6:12: `it's all` is in the list already, on line 3",
    );
    let other_guards =
        "name = \"x\"\n[[rule]]\nwords = [\"a\"]\n[[rule]]\nwords = [\"a\"]\nafter = [\"b\"]\n";
    assert!(ListFile::read("list.toml", other_guards).is_ok());
}

#[test]
fn kinds_that_the_pass_does_not_know() {
    let text = "name = \"x\"\nextends = \"slant\"\nreason = \"r\"\nkind = \"label\"\n[[rule]]\nwords = [\"a\"]\nkind = \"lable\"\n";
    let file = ListFile::read("list.toml", text).unwrap();
    let fault = check_kinds(&file.list, &["label", "hedge"]).unwrap_err();
    assert_eq!(file.refused(text, &fault), "list.toml:7:8: `slant` has no kind `lable`; it has label, hedge");
}

#[test]
fn a_list_without_a_file_is_refused_by_rule() {
    let rule = Rule { pattern: Some("(".to_owned()), ..Rule::default() };
    let list = List { name: "x".to_owned(), rules: vec![rule], ..List::default() };
    let why = Matcher::new(&[list], Lemmas::Read, &mut Vocabulary::default()).unwrap_err();
    assert_eq!(
        why,
        "the list `x`: `pattern` of rule 1: `(` is no regular expression, at its character 1: unclosed group"
    );
}
