#!/usr/bin/env bash
# A spaCy rule for "at least" and a number finds "at least twenty" in "at least twenty-five".
#
# Guess:    LIKE_NUM, which knows 25, 1,200 and "twenty", takes "twenty-five" as a whole or not at all.
# Happens:  the tokenizer parts words at hyphens: "twenty" is a number, and the match ends before "-five". "At least
#           three-quarters" gives "at least three". Rules that look for a unit behind the number see the other end: timexy
#           reads "forty-two years" as two years. With digits all of it is right.
# Versions: spaCy 3.8.18, timexy 0.1.3; Python 3.11.
# Matters:  English hyphenates every number in words from 21 to 99 that is not round. Each gives a smaller number, never an
#           error, and which part is left depends on the rule.
# Output:
#> at least 25 people: at least 25
#> at least twenty-five people: at least twenty
#> at least three-quarters of them: at least three
#> after 42 years: P42Y
#> after forty-two years: P2Y
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check spacy==3.8.18 timexy==0.1.3 >&2

"$work/venv/bin/python" -W ignore > "$work/output" <<'PY'
import spacy, timexy
from spacy.matcher import Matcher

nlp = spacy.blank("en")
matcher = Matcher(nlp.vocab)
matcher.add("at least", [[{"LOWER": "at"}, {"LOWER": "least"}, {"LIKE_NUM": True}]])
for text in ["at least 25 people", "at least twenty-five people", "at least three-quarters of them"]:
    print(f"{text}:", *matcher(nlp(text), as_spans=True))

nlp.add_pipe("timexy")
for text in ["after 42 years", "after forty-two years"]:
    print(f"{text}:", *(entity.kb_id_.split('"')[3] for entity in nlp(text).ents))
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
