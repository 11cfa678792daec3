#!/usr/bin/env bash
# Indiana is India, Chinatown China, and a Roman villa stands in Romania.
#
# Guess:    a library that guesses the country from a written name takes whole words, and says None for a place that is
#           no country.
# Happens:  its patterns match the beginnings of longer words, and a country's name as a part of any other: towns and states
#           of the USA are foreign countries.
# Versions: countryguess 0.4.9, Python 3.11.
# Matters:  datelines and bylines hold states, quarters and adjectives. The answer is one country without a score, so the
#           wrong ones cannot be told from the right ones.
# Output:
#> India: IN
#> Indiana: IN
#> Chinatown: CN
#> Roman: RO
#> Niger Delta: NE
#> Lebanon, Pennsylvania: LB
#> New Mexico: None
#> Northern Ireland: None
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check countryguess==0.4.9 >&2

"$work/venv/bin/python" -W ignore > "$work/output" <<'PY'
from countryguess import guess_country

for name in ["India", "Indiana", "Chinatown", "Roman", "Niger Delta", "Lebanon, Pennsylvania", "New Mexico", "Northern Ireland"]:
    found = guess_country(name)
    print(f"{name}: {found['iso2'] if found else None}")
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
