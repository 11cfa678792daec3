#!/usr/bin/env bash
# Five million dollars and five million pounds are the same text to ROUGE, and a text in Russian is not equal to itself.
#
# Guess:    signs of currencies and minus signs count as little as other punctuation does, but a text compared with itself
#           scores 1.
# Happens:  everything but a to z and 0 to 9 is a space to the default tokeniser: $ and £, 5 and -5 and 1,200 and 1.200 are
#           equal, and Cyrillic text has no words, so that it scores 0 against itself.
# Versions: rouge-score 0.1.2, Python 3.11.
# Matters:  the score serves to tell copied passages and to check summaries for what they changed; what one most wants
#           to know of a number is what it does not see.
# Output:
#> It lost $5 million. / It lost £5 million. 1.00
#> growth of 5 percent / growth of -5 percent 1.00
#> 1,200 people / 1.200 people 1.00
#> Цена нефти выросла. / Цена нефти выросла. 0.00
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check rouge-score==0.1.2 >&2

"$work/venv/bin/python" -W ignore > "$work/output" <<'PY'
from rouge_score import rouge_scorer

scorer = rouge_scorer.RougeScorer(["rougeL"])
pairs = [
    ("It lost $5 million.", "It lost £5 million."),
    ("growth of 5 percent", "growth of -5 percent"),
    ("1,200 people", "1.200 people"),
    ("Цена нефти выросла.", "Цена нефти выросла."),
]
for one, other in pairs:
    print(f"{one} / {other} {scorer.score(one, other)['rougeL'].fmeasure:.2f}")
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
