#!/usr/bin/env bash
# nervaluate scores the same predictions differently when they are listed in another order.
#
# Guess:    an entity that was predicted exactly is a hit, whatever else was predicted, and the order of a list of spans
#           is of no account.
# Happens:  each prediction in turn takes the entity that it matches or, if there is none, one that it overlaps, and an
#           entity taken is not given again. In "the London Stock Exchange", a London listed before the Exchange takes
#           it, as an error; the Exchange itself, right in place and type, is then spurious: 0.00, where the reverse
#           order has 0.67. Sorted by start and end is the order that loses.
# Versions: nervaluate 1.2.1; Python 3.11.
# Matters:  names in news hold names of places, and tools that find both are compared by this score. It tells how a tool
#           sorts its output as well as what it found.
# Output:
#> longer span first: strict 0.67, exact 0.67, partial 0.67, type 0.67
#> shorter span first: strict 0.00, exact 0.00, partial 0.33, type 0.00
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check nervaluate==1.2.1 >&2

"$work/venv/bin/python" -W ignore > "$work/output" <<'PY'
from nervaluate import Evaluator

text = "Trading at the London Stock Exchange was halted."


def span(label, words):
    start = text.index(words)
    return {"label": label, "start": start, "end": start + len(words)}


exchange, london = span("ORG", "London Stock Exchange"), span("LOC", "London")
for title, predicted in [("longer span first", [exchange, london]), ("shorter span first", [london, exchange])]:
    scores = Evaluator([[exchange]], [predicted], tags=["ORG", "LOC"], loader="dict").evaluate()["overall"]
    ways = {"strict": "strict", "exact": "exact", "partial": "partial", "type": "ent_type"}
    print(f"{title}:", ", ".join(f"{way} {scores[key].f1:.2f}" for way, key in ways.items()))
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
