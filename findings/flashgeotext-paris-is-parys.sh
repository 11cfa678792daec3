#!/usr/bin/env bash
# flashgeotext finds every "Paris" as Parys, a town in South Africa.
#
# Guess:    a gazetteer of cities above a size gives the city of that very name; what it does not list, it does not find.
# Happens:  names and other spellings share one table, in which the last entry wins, and Parys lists "Paris" among its
#           spellings. Alexandria becomes Alessandria, Victoria Vitória the same way. "Northern Ireland" is counted as
#           Ireland, "Guinea" as Guinea-Bissau; Nigeria, Niger, Syria, Laos and England are not in the table.
# Versions: flashgeotext 0.5.5 with the tables it ships; Python 3.11.
# Matters:  comparisons of where outlets report from get no France, no Syria, and a South African town in each paper.
# Output:
#> Paris -> Parys
#> Alexandria -> Alessandria
#> Victoria -> Vitória
#> London -> London
#> Northern Ireland -> Ireland
#> Guinea -> Guinea-Bissau
#> Niger -> nothing
#> Syria -> nothing
#> Laos -> nothing
#> England -> nothing
#> Nigeria -> nothing
#> Germany -> Germany
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check flashgeotext==0.5.5 >&2

"$work/venv/bin/python" > "$work/output" <<'PY'
from flashgeotext.geotext import GeoText

geotext = GeoText()
for place in ["Paris", "Alexandria", "Victoria", "London", "Northern Ireland", "Guinea", "Niger", "Syria", "Laos", "England", "Nigeria", "Germany"]:
    found = geotext.extract(f"It rained in {place} for three days.")
    print(place, "->", ", ".join([*found["cities"], *found["countries"]]) or "nothing")
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
