#!/usr/bin/env bash
# "Half a million" is 1,500,000 to one library, 1,000,000 to another, and two numbers to a third.
#
# Guess:    everybody's standard phrase is read as 500,000, and "two and a half million" as 2,500,000, or not at all.
# Happens:  quantulum3 adds the half to the million (1.5 million). word2number drops the half (a million; two million),
#           compromise drops it in the second phrase only. recognizers-text finds 0.5 and 1,000,000 in the first, and in
#           the second 2.5 without its million.
# Versions: quantulum3 0.10.0, word2number 1.1, recognizers-text-suite 1.0.2a2; Python 3.11. compromise 14.17.0; Node.js 20.
# Matters:  round figures of crowds, voters and money are written this way in every paper. The errors are by a factor
#           of two, three or a million, and no library reports doubt.
# Output:
#> quantulum3: 1500000 | 2500000
#> word2number: 1000000 | 2000000
#> recognizers-text: 0.5, 1000000 | 2.5
#> compromise: 500000 | 2000000
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
pip() { "$work/venv/bin/pip" install --quiet --disable-pip-version-check "$@" >&2; }
pip quantulum3==0.10.0 word2number==1.1 recognizers-text-suite==1.0.2a2 emoji==1.7.0
npm install --silent --no-audit --no-fund --prefix "$work" compromise@14.17.0 >&2

"$work/venv/bin/python" -W ignore > "$work/output" <<'PY'
from quantulum3 import parser
from recognizers_number import recognize_number
from word2number import w2n

texts = ["half a million people", "two and a half million people"]
readers = {
    "quantulum3": lambda text: [f"{found.value:.0f}" for found in parser.parse(text)],
    "word2number": lambda text: [str(w2n.word_to_num(text))],
    "recognizers-text": lambda text: [found.resolution["value"] for found in recognize_number(text, "en-us")],
}
for name, read in readers.items():
    print(f"{name}:", " | ".join(", ".join(read(text)) for text in texts))
PY
cat > "$work/numbers.js" <<'JS'
const nlp = require("compromise");
const texts = ["half a million people", "two and a half million people"];
console.log("compromise:", texts.map((text) => nlp(text).numbers().json().map((found) => found.number.num).join(", ")).join(" | "));
JS
node "$work/numbers.js" >> "$work/output"

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
