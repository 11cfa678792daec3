#!/usr/bin/env bash
# TF-IDF finds "can't hold" equal to "can hold", 1,200 dead to 9,200, and $3 million to $9 million.
#
# Guess:    sentences that differ in a word or a number have a cosine below one.
# Happens:  scikit-learn's default token is two or more word characters. "can't" is cut into "can" and "t", "1,200" into
#           "1" and "200", and pieces of one character are thrown away: the rest is the same. "didn't" is not hit ("didn"
#           remains), so a test with another verb passes.
# Versions: scikit-learn 1.9.1; Python 3.11.
# Matters:  similarity of sentences is used to find where two articles say the same. Here it is exactly 1 where they
#           contradict each other: on a negation, a count, a sum, a verdict, a country.
# Output:
#> 1.00  The wall can hold. | The wall can't hold.
#> 1.00  1,200 people died. | 9,200 people died.
#> 1.00  Repairs cost $3 million. | Repairs cost $9 million.
#> 1.00  The court ruled 5-4. | The court ruled 9-0.
#> 1.00  U.S. troops left. | U.K. troops left.
#> 0.60  The wall did hold. | The wall didn't hold.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check scikit-learn==1.9.1 >&2

"$work/venv/bin/python" > "$work/output" <<'PY'
from sklearn.feature_extraction.text import TfidfVectorizer

for pair in [
    ("The wall can hold.", "The wall can't hold."),
    ("1,200 people died.", "9,200 people died."),
    ("Repairs cost $3 million.", "Repairs cost $9 million."),
    ("The court ruled 5-4.", "The court ruled 9-0."),
    ("U.S. troops left.", "U.K. troops left."),
    ("The wall did hold.", "The wall didn't hold."),
]:
    rows = TfidfVectorizer().fit_transform(pair)
    print(f"{(rows[0] @ rows[1].T).sum():.2f}  {' | '.join(pair)}")
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
