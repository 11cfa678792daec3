#!/usr/bin/env bash
# A library for uncertain dates reads "1990?" and forgets the question mark.
#
# Guess:    the marks of EDTF for uncertain (?), approximate (~) and both (%) are kept with the date, or refused, as the
#           seasons of EDTF are.
# Happens:  they are read without a word and dropped: the dates equal the certain ones and are written back without marks.
# Versions: undate 0.8.0, Python 3.11.
# Matters:  a round trip through the library turns "probably 1990" into "1990". Its name and its purpose lead one to
#           believe that doubt is what it keeps.
# Output:
#> 1990 is written 1990 and equals 1990: True
#> 1990? is written 1990 and equals 1990: True
#> 1990~ is written 1990 and equals 1990: True
#> 1990% is written 1990 and equals 1990: True
#> 1990-21 (spring): VisitError
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check undate==0.8.0 >&2

"$work/venv/bin/python" -W ignore > "$work/output" <<'PY'
from undate import Undate

certain = Undate.parse("1990", "EDTF")
for text in ["1990", "1990?", "1990~", "1990%"]:
    read = Undate.parse(text, "EDTF")
    print(text, "is written", read.format("EDTF"), "and equals 1990:", read == certain)
try:
    print(Undate.parse("1990-21", "EDTF"))
except Exception as error:
    print("1990-21 (spring):", type(error).__name__)
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
