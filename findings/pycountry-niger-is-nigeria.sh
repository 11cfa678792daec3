#!/usr/bin/env bash
# The best match for "Niger" is Nigeria.
#
# Guess:    the fuzzy search puts a country whose name is exactly the query first.
# Happens:  Nigeria, which has a state of that name, comes before Niger; "Dutch" is Sint Maarten, "Korea" the North. Names
#           in daily use that are not the official ones (Turkey, Burma, Ivory Coast) raise LookupError.
# Versions: pycountry 26.2.16, Python 3.11.
# Matters:  taking the first result is the usual way to code the place of a story. Two neighbours that are both in the
#           news for coups and kidnappings become one.
# Output:
#> Niger: NG, NE
#> Nigeria: NG
#> Dutch: SX
#> Korea: KP, KR
#> Turkey: not found
#> Burma: not found
#> Ivory Coast: not found
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pycountry==26.2.16 >&2

"$work/venv/bin/python" -W ignore > "$work/output" <<'PY'
import pycountry

for name in ["Niger", "Nigeria", "Dutch", "Korea", "Turkey", "Burma", "Ivory Coast"]:
    try:
        found = [country.alpha_2 for country in pycountry.countries.search_fuzzy(name)]
    except LookupError:
        found = ["not found"]
    print(f"{name}: {', '.join(found[:2])}")
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
