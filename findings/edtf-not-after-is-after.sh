#!/usr/bin/env bash
# "Not after 2024" is an interval that begins in 2024.
#
# Guess:    "not after 2024" is read like "before 2024" with the year in it, "not before 2024" like "since 2024", or both
#           are not read at all.
# Happens:  the "not" is skipped: both come out as their opposites. "Two days after 3 May 2024" is any time after that day,
#           and "until 2024" is the year 2024.
# Versions: edtf 5.0.2, Python 3.11.
# Matters:  "not before" and "no later than" are how deadlines and datings stand in notices and catalogues; an open
#           interval that points the wrong way cannot be told from a right one afterwards.
# Output:
#> after 2024: 2024/
#> not after 2024: 2024/
#> before 2024: /2024
#> not before 2024: /2024
#> two days after 3 May 2024: 2024-05-03/
#> until 2024: 2024
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check edtf==5.0.2 >&2

"$work/venv/bin/python" -W ignore > "$work/output" <<'PY'
from edtf import text_to_edtf

for text in ["after 2024", "not after 2024", "before 2024", "not before 2024", "two days after 3 May 2024", "until 2024"]:
    print(f"{text}: {text_to_edtf(text)}")
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
