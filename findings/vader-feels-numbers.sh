#!/usr/bin/env bash
# To VADER some plain numbers are feelings: "143" is a happy word, "187" a hateful one, "(8" a smile.
#
# Guess:    a number carries no sentiment; two sentences that differ in a count only get the same score.
# Happens:  the lexicon holds slang and faces that are written with digits (143 "I love you", 187 and 182 for killing and
#           hate, 86, "(8" and "8)"), and a number in a news sentence is taken for them. One person more or less, one
#           year of age, turns a neutral sentence into a glad one, and a sad one into a neutral one.
# Versions: vaderSentiment 3.3.2; Python 3.11.
# Matters:  where the tone of outlets is compared, the count of the dead decides in place of the wording, and
#           "(8 of them children)" makes an article kinder.
# Output:
#> +0.64  143 people were on the train.
#> +0.00  144 people were on the train.
#> -0.62  187 people were on the train.
#> +0.00  188 people were on the train.
#> +0.00  Five people died (8 of them children).
#> -0.56  Five people died (7 of them children).
#> +0.44  The children (aged 5, 6 and 8) were at school.
#> +0.00  The children (aged 5, 6 and 7) were at school.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check vaderSentiment==3.3.2 >&2

"$work/venv/bin/python" > "$work/output" <<'PY'
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

analyzer = SentimentIntensityAnalyzer()
for sentence in [
    "143 people were on the train.", "144 people were on the train.", "187 people were on the train.", "188 people were on the train.",
    "Five people died (8 of them children).", "Five people died (7 of them children).",
    "The children (aged 5, 6 and 8) were at school.", "The children (aged 5, 6 and 7) were at school.",
]:
    print(f"{analyzer.polarity_scores(sentence)['compound']:+.2f}  {sentence}")
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
