#!/usr/bin/env bash
# "Isn't good" is as good as "is good".
#
# Guess:    TextBlob turns the polarity round for "not good", and does the same for "isn't good".
# Happens:  "not", "no" and "never" turn it round; the contraction does not: the sentence scores exactly as without it, with
#           a straight and with a curly apostrophe.
# Versions: textblob 0.20.1, Python 3.11.
# Matters:  news in quotations is full of contractions. Negation that works in the first sentence one tries, and not in
#           the next, shifts a comparison by who writes or speaks less formally.
# Output:
#> This is good. +0.70
#> This is not good. -0.35
#> This isn't good. +0.70
#> This isn’t good. +0.70
#> It was never good. -0.35
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check textblob==0.20.1 >&2

"$work/venv/bin/python" -W ignore > "$work/output" <<'PY'
from textblob import TextBlob

for text in ["This is good.", "This is not good.", "This isn't good.", "This isn\u2019t good.", "It was never good."]:
    print(text, f"{TextBlob(text).sentiment.polarity:+.2f}")
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
