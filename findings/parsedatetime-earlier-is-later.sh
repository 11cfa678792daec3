#!/usr/bin/env bash
# "A year earlier" is next year, and "by 2030" is half past eight tonight, to parsedatetime.
#
# Guess:    "a year earlier" is the same as "a year ago"; a number between 1900 and 2100 is a year.
# Happens:  "ago", "before" and "prior" turn a span of time back, "earlier" does not: the rest is read as "a year from
#           now", and the status says that a date was found. "2030" is read as a time of day, as long as its last two
#           digits make minutes: 2030 and 2015, not 2075.
# Versions: parsedatetime 2.6; Python 3.11.
# Matters:  "a year earlier" is how every report on results dates the figure it compares with: the comparison is filed
#           two years off, in the future, where nobody looks. Targets for 2030 become events of the day.
# Output:
#> a year ago: 2023-03-13, a date
#> a year earlier: 2025-03-13, a date
#> two weeks earlier: 2024-03-27, a date
#> by 2030: 2024-03-13 20:30, a time
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check parsedatetime==2.6 >&2

"$work/venv/bin/python" > "$work/output" <<'PY'
from datetime import datetime
from parsedatetime import Calendar

for text in ["a year ago", "a year earlier", "two weeks earlier", "by 2030"]:
    moment, status = Calendar().parseDT(text, datetime(2024, 3, 13, 12, 0))
    kind = {0: "nothing", 1: "a date", 2: "a time", 3: "both"}[status]
    print(f"{text}: {moment:%Y-%m-%d}{'' if status == 1 else f'{moment: %H:%M}'}, {kind}")
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
