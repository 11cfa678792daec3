#!/usr/bin/env bash
# Writing out contractions turns "the U.S." into "the YOU.S.", and a shed into "she would".
#
# Guess:    a library that writes "didn't" out as "did not" needs an apostrophe to set to work, or at the least a whole word.
# Happens:  slang is on unless one turns it off, and its list has "u" for "you" and "shed" for "she'd". A full stop ends a
#           word, so that U.S., U.K. and U.N. become YOU.S., YOU.K. and YOU.N.
# Versions: contractions 0.1.73, Python 3.11.
# Matters:  it is a usual first step before words are counted or compared: what an outlet says of the United States is then
#           said to the reader. A name that is written like slang (Ima) is gone.
# Output:
#> as it comes:
#>   Trade with the YOU.S. fell.
#>   The YOU.K. and the YOU.N. did not agree.
#>   I Am About To Lund said the she would burned.
#> slang=False:
#>   Trade with the U.S. fell.
#>   The U.K. and the U.N. did not agree.
#>   Ima Lund said the shed burned.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check contractions==0.1.73 textsearch==0.0.24 >&2

"$work/venv/bin/python" -W ignore > "$work/output" <<'PY'
import contractions

sentences = [
    "Trade with the U.S. fell.",
    "The U.K. and the U.N. didn't agree.",
    "Ima Lund said the shed burned.",
]
for name, settings in [("as it comes", {}), ("slang=False", {"slang": False})]:
    print(f"{name}:")
    for sentence in sentences:
        print(" ", contractions.fix(sentence, **settings))
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
