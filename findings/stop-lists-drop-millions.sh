#!/usr/bin/env bash
# Lists of "stop words" hold million and billion, the UK and the US, Microsoft, fire, bill and research.
#
# Guess:    stop words are function words: the, of, could. The lists differ in some adverbs.
# Happens:  the two large English lists, with some 1,300 entries each, have taken in the domains of countries ("uk", "us",
#           "br"), words of web pages ("microsoft", "netscape", "caption") and number words; "fire", "bill", "interest" and
#           "system" stand in scikit-learn's short one as well.
# Versions: stopwordsiso 0.7.1, stop-words 2025.11.4, scikit-learn 1.9.1, Python 3.11.
# Matters:  keywords of coverage are counted without stop words. A story's subject and the size of its sums are gone before
#           anything is counted, and two headlines about different sums become one.
# Output:
#> stopwordsiso: 1298 words
#>   Microsoft fined 3 billion in the UK       -> fined 3
#>   Microsoft fined 3 million in the US       -> fined 3
#>   Fire halts research, a member state says  -> halts
#>   Bill to tax interest                      -> tax
#> stop-words: 1333 words
#>   Microsoft fined 3 billion in the UK       -> fined 3
#>   Microsoft fined 3 million in the US       -> fined 3
#>   Fire halts research, a member state says  -> halts
#>   Bill to tax interest                      -> tax
#> scikit-learn: 318 words
#>   Microsoft fined 3 billion in the UK       -> Microsoft fined 3 billion UK
#>   Microsoft fined 3 million in the US       -> Microsoft fined 3 million
#>   Fire halts research, a member state says  -> halts research member state says
#>   Bill to tax interest                      -> tax
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    stopwordsiso==0.7.1 stop-words==2025.11.4 scikit-learn==1.9.1 >&2

"$work/venv/bin/python" -W ignore > "$work/output" <<'PY'
import re

import stop_words
import stopwordsiso
from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS

lists = {
    "stopwordsiso": stopwordsiso.stopwords("en"),
    "stop-words": set(stop_words.get_stop_words("en")),
    "scikit-learn": ENGLISH_STOP_WORDS,
}
headlines = [
    "Microsoft fined 3 billion in the UK",
    "Microsoft fined 3 million in the US",
    "Fire halts research, a member state says",
    "Bill to tax interest",
]
for name, stop in lists.items():
    print(f"{name}: {len(stop)} words")
    for headline in headlines:
        left = [word for word in re.findall(r"\w+", headline) if word.lower() not in stop]
        print(f"  {headline:<41} -> {' '.join(left)}")
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
