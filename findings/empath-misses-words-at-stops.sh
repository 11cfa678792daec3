#!/usr/bin/env bash
# A word before a full stop, in quotation marks or with a capital is no word to Empath.
#
# Guess:    the analyser cuts text into words as others do, and "killing." counts as "killing".
# Happens:  it splits at spaces and looks the pieces up as they are: the word counts only between two spaces and in small
#           letters. At the end of a sentence, before a comma, in quotation marks or at the start of a sentence it is lost.
# Versions: empath 0.89, Python 3.11.
# Matters:  studies of framing count its categories per article. Short sentences, headlines in title case and quotations
#           lose most, so outlets differ by their punctuation.
# Output:
#> a killing in town | crime 1, kill 1
#> a killing. | crime 0, kill 0
#> a killing, he said | crime 0, kill 0
#> a "killing" in town | crime 0, kill 0
#> Killing in town | crime 0, kill 0
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check empath==0.89 >&2

"$work/venv/bin/python" -W ignore > "$work/output" <<'PY'
from empath import Empath

analyser = Empath()
for text in ["a killing in town", "a killing.", "a killing, he said", "a \"killing\" in town", "Killing in town"]:
    found = analyser.analyze(text, categories=["kill", "crime"])
    print(text, "|", ", ".join(f"{name} {count:.0f}" for name, count in sorted(found.items())))
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
