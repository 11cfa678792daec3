#!/usr/bin/env bash
# TimeML's "199" (the 1990s) is the year 199 to dateutil, and "19" (the 20th century) a day of this month.
#
# Guess:    a value of TIMEX3 is ISO 8601 with additions, so a date parser reads the ISO ones and refuses the rest.
# Happens:  it refuses weeks, seasons and unknown parts ("2024-W10", "2024-SP", "2024-03-XX"), and reads just those that
#           are shortened from the right: "199" becomes the year 199, "19" the 19th of the reference month. isodate
#           reads "19" as a century, as ISO 8601 has it, and gives 1 January 1901.
# Versions: python-dateutil 4.0.0, isodate 0.7.2; Python 3.11.
# Matters:  TimeBank, TempEval and tools after them write decades and centuries this way. "Leave out what does not
#           parse" leaves these in: events move by 1,800 years, or onto the day of a month in which nothing happened.
# Output:
#> 2024-03-12: dateutil 2024-03-12, isodate 2024-03-12
#> 2024-W10: dateutil refuses, isodate 2024-03-04
#> 2024-SP: dateutil refuses, isodate refuses
#> 199: dateutil 0199-03-13, isodate refuses
#> 19: dateutil 2024-03-19, isodate 1901-01-01
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check python-dateutil==4.0.0 isodate==0.7.2 >&2

"$work/venv/bin/python" > "$work/output" <<'PY'
from datetime import datetime
import dateutil.parser, isodate

readers = {
    "dateutil": lambda value: dateutil.parser.parse(value, default=datetime(2024, 3, 13)).date(),
    "isodate": isodate.parse_date,
}

def read(name, value):
    try:
        return f"{name} {readers[name](value).isoformat()}"
    except ValueError:
        return f"{name} refuses"

for value in ["2024-03-12", "2024-W10", "2024-SP", "199", "19"]:
    print(f"{value}: {', '.join(read(name, value) for name in readers)}")
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
