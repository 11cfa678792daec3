#!/usr/bin/env bash
# "In the 1990s" is half an hour ago: dateparser reads a decade as that many seconds.
#
# Guess:    a decade gives its first year, or nothing, as it is no point in time.
# Happens:  the "s" is taken for seconds, and the day of the article less 1990 seconds comes out, half an hour before the
#           reference time. search_dates finds it so in running text, and REQUIRE_PARTS (day, month and year wanted),
#           which keeps out an age read as a year ("45" is 2045), does not keep it out.
# Versions: dateparser 1.5.0; Python 3.11.
# Matters:  background paragraphs are full of decades. All of them land on the day of publication, where a timeline is
#           densest and one event more is not noticed.
# Output:
#> the 1990s: 2024-03-13 11:26:50
#> search: in the 1990s = 2024-03-13
#> search with all parts required: in the 1990s = 2024-03-13
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check dateparser==1.5.0 >&2

"$work/venv/bin/python" -W ignore > "$work/output" <<'PY'
from datetime import datetime
import dateparser
from dateparser.search import search_dates

settings = {"RELATIVE_BASE": datetime(2024, 3, 13, 12, 0)}
strict = settings | {"REQUIRE_PARTS": ["day", "month", "year"]}
text = "The wall was built in the 1990s, the county said."
print("the 1990s:", dateparser.parse("the 1990s", languages=["en"], settings=settings))
for title, settings in [("search", settings), ("search with all parts required", strict)]:
    for words, moment in search_dates(text, languages=["en"], settings=settings):
        print(f"{title}: {words.split(',')[0]} = {moment:%Y-%m-%d}")
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
