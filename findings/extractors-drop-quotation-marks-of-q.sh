#!/usr/bin/env bash
# Words quoted with <q> come out of text extractors as the outlet's own words.
#
# Guess:    an extractor of article text writes <q>old and tired</q> with quotation marks, as every browser shows it.
# Happens:  the marks are drawn by the browser's style sheet, stand nowhere in the page, and no extractor adds them.
#           Three give the bare words; trafilatura also breaks the line behind them, in the middle of the sentence;
#           goose3 leaves the first quoted words out altogether, so that the sentence says "the wall was and that …".
# Versions: trafilatura 2.3.1, newspaper4k 0.9.6, jusText 3.0.2, Resiliparse 2.0.1, goose3 3.1.22; Python 3.11.
# Matters:  whoever looks for loaded wording in an outlet's own voice takes a speaker's words for the outlet's, and
#           whoever counts quotations finds none on such pages. Nothing in the text tells that marks are missing.
# Output:
#> trafilatura: Anna Lund said the wall was old and tired / and that no one could have known / when it would fail.
#> newspaper4k: Anna Lund said the wall was old and tired and that no one could have known when it would fail.
#> jusText: Anna Lund said the wall was old and tired and that no one could have known when it would fail.
#> Resiliparse: Anna Lund said the wall was old and tired and that no one could have known when it would fail.
#> goose3: Anna Lund said the wall was and that no one could have known when it would fail.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
pip() { "$work/venv/bin/pip" install --quiet --disable-pip-version-check "$@" >&2; }
pip newspaper4k==0.9.6 lxml_html_clean==0.4.6
pip trafilatura==2.3.1 justext==3.0.2 resiliparse==2.0.1 goose3==3.1.22

"$work/venv/bin/python" > "$work/output" <<'PY'
import justext, newspaper, trafilatura
from goose3 import Goose
from resiliparse.extract.html2text import extract_plain_text

filler = "<p>The harbour wall gave way on Monday night after three days of rain, and the town was cut off from the coast for most of the day.</p>"
page = f"""<html lang="en"><head><title>Wall fails</title></head><body><article><h1>Wall fails</h1>{filler}
<p>Anna Lund said the wall was <q>old and tired</q> and that <q>no one could have known</q> when it would fail.</p>{filler}</article></body></html>"""

article = newspaper.Article("https://lantern.example/wall", language="en")
article.download(input_html=page)
article.parse()
stop = justext.get_stoplist("English")
texts = {
    "trafilatura": trafilatura.extract(page),
    "newspaper4k": article.text,
    "jusText": "\n".join(p.text for p in justext.justext(page.encode(), stop)),
    "Resiliparse": extract_plain_text(page, main_content=True),
    "goose3": Goose({"enable_image_fetching": False}).extract(raw_html=page).cleaned_text,
}
for name, text in texts.items():
    start = text.index("Anna Lund")
    print(f"{name}: {text[start:text.index('fail.', start) + 5]}".replace("\n", " / "))
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
