#!/usr/bin/env bash
# Two packages for ROUGE give a recall of 0.43 and 0.25 for the same pair: one counts words, the other different words.
#
# Guess:    ROUGE-1 is defined by counts of words, so the two packages agree on lower-case text without punctuation.
# Happens:  the package rouge makes sets of the words first: a word that the text repeats is counted once. rouge_score counts
#           each time. rouge also tells "The" from "the", which rouge_score does not.
# Versions: rouge 1.0.1, rouge_score 0.1.2; Python 3.11.
# Matters:  "how much of the wire story is in this article" is measured so. The longer the story, the more words repeat, and
#           the more the share grows with one package; figures of two studies cannot be set side by side.
# Output:
#> the same pair: rouge 0.43, rouge_score 0.25
#> "The wall" and "the wall": rouge 0.50, rouge_score 1.00
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check rouge==1.0.1 rouge_score==0.1.2 >&2

"$work/venv/bin/python" -W ignore > "$work/output" <<'PY'
from rouge import Rouge
from rouge_score.rouge_scorer import RougeScorer

for title, story, article in [
    ("the same pair", "the wall fell and the town fled and the wall fell again", "the wall fell"),
    ('"The wall" and "the wall"', "The wall", "the wall"),
]:
    first = Rouge().get_scores(article, story)[0]["rouge-1"]["r"]
    second = RougeScorer(["rouge1"]).score(story, article)["rouge1"].recall
    print(f"{title}: rouge {first:.2f}, rouge_score {second:.2f}")
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
