#!/usr/bin/env bash
# "Between one hundred and two hundred people" is no range to readers of number words, and none of five agree.
#
# Guess:    the two ends come back as 100 and 200.
# Happens:  the "and" of "one hundred and two" is taken first. text2num and number-parser see "one hundred and two" and
#           "hundred" (102, then 100), recognizers-text and words-to-numbers add up (300), compromise says 0 for the
#           whole. numerizer alone gives 100 and 200. With digits, or "to" in place of "and", all are right.
# Versions: text2num 3.1.0, number-parser 0.3.2, recognizers-text-suite 1.0.2a2, numerizer 0.2.4; Python 3.11.
#           words-to-numbers 1.5.1, compromise 14.17.0; Node.js 20.
# Matters:  early reports give the number of victims as just such a range. 102 and 300 look like counts that another
#           outlet contradicts.
# Output:
#> text2num: between 102 100 people
#> number-parser: between 102 100 people
#> recognizers-text: 300
#> numerizer: between 100 and 200 people
#> words-to-numbers: between 300 people
#> compromise: between 0 people
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
pip() { "$work/venv/bin/pip" install --quiet --disable-pip-version-check "$@" >&2; }
pip text2num==3.1.0 number-parser==0.3.2 recognizers-text-suite==1.0.2a2 emoji==1.7.0 numerizer==0.2.4
npm install --silent --no-audit --no-fund --prefix "$work" words-to-numbers@1.5.1 compromise@14.17.0 >&2

"$work/venv/bin/python" -W ignore > "$work/output" <<'PY'
from number_parser import parse
from numerizer import numerize
from recognizers_number import recognize_number
from text_to_num import alpha2digit

text = "between one hundred and two hundred people"
print("text2num:", alpha2digit(text, "en"))
print("number-parser:", parse(text, language="en"))
print("recognizers-text:", *(found.resolution["value"] for found in recognize_number(text, "en-us")))
print("numerizer:", numerize(text))
PY
cat > "$work/numbers.js" <<'JS'
const { wordsToNumbers } = require("words-to-numbers");
const nlp = require("compromise");
const text = "between one hundred and two hundred people";
console.log("words-to-numbers:", wordsToNumbers(text));
console.log("compromise:", nlp(text).numbers().toNumber().all().text());
JS
node "$work/numbers.js" >> "$work/output"

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
