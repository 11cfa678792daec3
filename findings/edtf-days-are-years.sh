#!/usr/bin/env bash
# "3 to 5 May 2024" is a day in the year 2003.
#
# Guess:    the reader of written dates of the EDTF library gives the interval 2024-05-03/2024-05-05, or the month, or None.
# Happens:  the first day of the range becomes a two-digit year, the year is forgotten, and the answer is one exact day,
#           two decades off. From the 24th on the result happens to lie in 2024, but is the last day alone.
# Versions: edtf 5.0.2, Python 3.11.
# Matters:  catalogues and corpora of news are dated with EDTF because it can say what is not sure; here an unread
#           range comes back as a certain day, and nothing raises.
# Output:
#> 5 May 2024: 2024-05-05
#> 3 to 5 May 2024: 2003-05-05
#> between 5 and 7 May 2024: 2005-05-07
#> May 3-5, 2024: 2005-05-03
#> 24 to 26 May 2024: 2024-05-26
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check edtf==5.0.2 >&2

"$work/venv/bin/python" -W ignore > "$work/output" <<'PY'
from edtf import text_to_edtf

for text in ["5 May 2024", "3 to 5 May 2024", "between 5 and 7 May 2024", "May 3-5, 2024", "24 to 26 May 2024"]:
    print(f"{text}: {text_to_edtf(text)}")
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
