#!/usr/bin/env bash
# pycountry's search for "Niger" answers Nigeria.
#
# Guess:    search_fuzzy puts the country first whose name is exactly the words asked for.
# Happens:  points are added up over a country's provinces too. Nigeria has a state named Niger and "niger" in its own
#           name, which together outdo the exact name; Curaçao loses to the Netherlands the same way. "Korea" puts the
#           North first, since equal points are ordered by code. lookup() has none of this, but knows no part of a name.
# Versions: pycountry 26.2.16; Python 3.11.
# Matters:  the first answer is what everybody takes. News about Niger is booked to Nigeria, without an error and only
#           for these two of all countries, which a test with ten others does not show.
# Output:
#> own names that lead elsewhere: Curaçao -> Netherlands; Niger -> Nigeria
#> Niger: NG NE
#> Korea: KP KR
#> lookup Niger: NE
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pycountry==26.2.16 >&2

"$work/venv/bin/python" > "$work/output" <<'PY'
from pycountry import countries

first = {country: countries.search_fuzzy(country.name)[0] for country in countries}
wrong = sorted(f"{country.name} -> {answer.name}" for country, answer in first.items() if answer != country)
print("own names that lead elsewhere:", "; ".join(wrong))
for name in ["Niger", "Korea"]:
    print(f"{name}:", *(country.alpha_2 for country in countries.search_fuzzy(name)))
print("lookup Niger:", countries.lookup("Niger").alpha_2)
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
