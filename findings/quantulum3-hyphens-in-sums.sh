#!/usr/bin/env bash
# quantulum3 reads "a $40-million plan" as one dollar to the 40th power, and "$3-4 million" as 20.5 million.
#
# Guess:    a hyphen between a sum and its noun is read as a blank, and one between two numbers as a range.
# Happens:  the article becomes the value 1, the sum an exponent of the currency; "a £30,000-a-year job" is a pound to the
#           30th and, beside it, half a year. In the range the second number takes the scale, the first does not, and a
#           digit is added: the middle of 3 and 41 million. With blanks ("$40 million") the same sums are read well.
# Versions: quantulum3 0.10.0 without its classifier; Python 3.11.
# Matters:  sums before a noun are news English's usual form. The value 1 is a plausible number, and whoever sums up
#           values without a look at the unit's dimension never sees the power.
# Output:
#> a $40-million plan: 1 dollar to the 40
#> a plan of $40 million: 40000000 dollar
#> a £30,000-a-year job: 1 pound sterling to the 30; 0.5 year
#> a $20-a-month fee: 1 dollar to the 20
#> $3-4 million: 20500001.5 dollar
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check quantulum3==0.10.0 >&2

"$work/venv/bin/python" -W ignore > "$work/output" <<'PY'
from quantulum3 import parser

for text in ["a $40-million plan", "a plan of $40 million", "a £30,000-a-year job", "a $20-a-month fee", "$3-4 million"]:
    found = parser.parse(text)
    print(f"{text}: {'; '.join(f'{quantity.value:.12g} {quantity.unit.name}' for quantity in found)}")
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
