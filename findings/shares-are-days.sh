#!/usr/bin/env bash
# "2/3 of members voted" happened on 3 February, say four readers of dates.
#
# Guess:    "of members" tells a fraction from a date; at least the modes for running text, or chrono's strict one, know.
# Happens:  dateparser's search, chrono (strict as well), recognizers-text and parsedatetime's nlp all find a day. The first
#           two take it in the year of the article, recognizers-text offers the last and the next, parsedatetime takes the
#           next. 51/49 is spared, as no month has that many days, so results of votes are found or not by their size.
# Versions: dateparser 1.5.0, parsedatetime 2.6, recognizers-text-suite 1.0.2a2; Python 3.11. chrono-node 2.10.3; Node.js 20.
# Matters:  votes, seats and shares are what political reports consist of. Each adds a day to the timeline of a story, with
#           month and day given, which is more than most real dates in prose have.
# Output:
#> dateparser: 2024-02-03 | 2024-03-04 | nothing
#> parsedatetime: 2025-02-03 | 2025-03-04 | nothing
#> recognizers-text: 2024-02-03 2025-02-03 | 2024-03-04 2025-03-04 | nothing
#> chrono: 2024-02-03 | 2024-03-04 | nothing
#> chrono, strict: 2024-02-03 | 2024-03-04 | nothing
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
pip() { "$work/venv/bin/pip" install --quiet --disable-pip-version-check "$@" >&2; }
pip dateparser==1.5.0 parsedatetime==2.6 recognizers-text-suite==1.0.2a2 emoji==1.7.0
npm install --silent --no-audit --no-fund --prefix "$work" chrono-node@2.10.3 >&2

"$work/venv/bin/python" -W ignore > "$work/output" <<'PY'
from datetime import datetime
from dateparser.search import search_dates
from parsedatetime import Calendar
from recognizers_date_time import recognize_datetime

published = datetime(2024, 5, 20, 12, 0)
texts = ["2/3 of members voted for it.", "The party won 3/4 of the seats.", "The vote was 51/49."]
readers = {
    "dateparser": lambda text: [f"{day:%Y-%m-%d}" for _, day in search_dates(text, languages=["en"], settings={"RELATIVE_BASE": published}) or []],
    "parsedatetime": lambda text: [f"{found[0]:%Y-%m-%d}" for found in Calendar().nlp(text, published) or [] if found[1]],
    "recognizers-text": lambda text: [each["value"] for found in recognize_datetime(text, "en-us", reference=published) for each in found.resolution["values"]],
}
for name, read in readers.items():
    print(f"{name}:", " | ".join(" ".join(read(text)) or "nothing" for text in texts))
PY
cat > "$work/dates.js" <<'JS'
const chrono = require("chrono-node");
const texts = ["2/3 of members voted for it.", "The party won 3/4 of the seats.", "The vote was 51/49."];
for (const [name, reader] of [["chrono", chrono], ["chrono, strict", chrono.strict]]) {
  const days = (text) => reader.parse(text, new Date(2024, 4, 20, 12)).map((found) => found.start.date().toISOString().slice(0, 10));
  console.log(`${name}:`, texts.map((text) => days(text).join(" ") || "nothing").join(" | "));
}
JS
TZ=UTC node "$work/dates.js" >> "$work/output"

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
