#!/usr/bin/env bash
# A footnote mark behind a number becomes its last digit.
#
# Guess:    an extractor of article text leaves <sup>1</sup> out, or sets it apart, behind "120".
# Happens:  five of five write the raised digit on the line, without a blank: 120 people become 1201, 5 million become
#           52 million, the year 2019 becomes 20193. Only trafilatura's Markdown keeps the mark-up.
# Versions: trafilatura 2.3.1, newspaper4k 0.9.6, jusText 3.0.2, Resiliparse 2.0.1, goose3 3.1.22; Python 3.11.
# Matters:  reports with sources in footnotes are the ones whose numbers are compared. The wrong numbers look sound
#           (no sign that is out of place, no error), and one article contradicts another that says the same.
# Output:
#> trafilatura: Some 1201 people were moved and 52 million was spent on the wall since 20193, the county said.
#> newspaper4k: Some 1201 people were moved and 52 million was spent on the wall since 20193, the county said.
#> jusText: Some 1201 people were moved and 52 million was spent on the wall since 20193, the county said.
#> Resiliparse: Some 1201 people were moved and 52 million was spent on the wall since 20193, the county said.
#> goose3: Some 1201 people were moved and 52 million was spent on the wall since 20193, the county said.
#> trafilatura, Markdown: Some 120<sup>1</sup> people were moved and 5<sup>2</sup> million was spent on the wall since 2019<sup>3</sup>, the county said.
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
<p>Some 120<sup>1</sup> people were moved and 5<sup>2</sup> million was spent on the wall since 2019<sup>3</sup>, the county said.</p>{filler}</article></body></html>"""

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
    "trafilatura, Markdown": trafilatura.extract(page, output_format="markdown"),
}
for name, text in texts.items():
    print(f"{name}: {next(line for line in text.splitlines() if line.startswith('Some'))}")
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
