#!/usr/bin/env bash
# A decimal in words loses its scale: "three point four billion" is 3.
#
# Guess:    3,400,000,000; or an error, since "three point four" alone is read well.
# Happens:  word2number and compromise answer 3 and say nothing. number-parser and numerizer leave "3 point" standing
#           and make a number of their own of the rest, four billion, which is larger than what was said.
#           text2num reads 3.4 and leaves the billion as a second number. Digits ("3.4 billion") do not have the
#           trouble in compromise.
# Versions: word2number 1.1, number-parser 0.3.2, numerizer 0.2.4, text2num 3.1.0; Python 3.11. compromise 14.17.0; Node.js 20.
# Matters:  quoted speech and transcripts spell their sums out. The same sum is 3.4 billion in one outlet and 3 in another.
# Output:
#> word2number: 3
#> number-parser: 3 point 4000000000 dollars
#> numerizer: 3 point 4000000000 dollars
#> text2num: 3.4 1000000000 dollars
#> compromise: 3
#> compromise, digits: 3400000000
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
pip() { "$work/venv/bin/pip" install --quiet --disable-pip-version-check "$@" >&2; }
pip word2number==1.1 number-parser==0.3.2 numerizer==0.2.4 text2num==3.1.0
npm install --silent --no-audit --no-fund --prefix "$work" compromise@14.17.0 >&2

"$work/venv/bin/python" -W ignore > "$work/output" <<'PY'
from number_parser import parse
from numerizer import numerize
from text_to_num import alpha2digit
from word2number import w2n

text = "three point four billion dollars"
print("word2number:", w2n.word_to_num(text))
print("number-parser:", parse(text, language="en"))
print("numerizer:", numerize(text))
print("text2num:", alpha2digit(text, "en"))
PY
cat > "$work/numbers.js" <<'JS'
const nlp = require("compromise");
const read = (text) => nlp(text).numbers().json().map((found) => found.number.num).join(", ");
console.log("compromise:", read("three point four billion dollars"));
console.log("compromise, digits:", read("3.4 billion dollars"));
JS
node "$work/numbers.js" >> "$work/output"

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
