#!/usr/bin/env bash
# A day marked up with <time> is cut out of the middle of a sentence.
#
# Guess:    <time datetime="2024-04-12">12 April</time> in running prose is text like any other; what an extractor
#           drops is the line with the date of publication.
# Happens:  trafilatura, Resiliparse and goose3 drop the element wherever it stands and join what is left. The sentence
#           still reads like one ("the wall failed on and was mended by"). newspaper4k and jusText keep the days.
#           A <b> in the same place is kept by all five.
# Versions: trafilatura 2.3.1, newspaper4k 0.9.6, jusText 3.0.2, Resiliparse 2.0.1, goose3 3.1.22; Python 3.11.
# Matters:  pages that mark up their days for machines are the ones whose days get lost, so a timeline made from
#           extracted text lacks the events of the most careful outlets, and the extractor decides which.
# Output:
#> trafilatura: The county said the wall failed on and was mended by in the same year, at a cost no one would name.
#> newspaper4k: The county said the wall failed on 12 April and was mended by Friday 3 May in the same year, at a cost no one would name.
#> jusText: The county said the wall failed on 12 April and was mended by Friday 3 May in the same year, at a cost no one would name.
#> Resiliparse: The county said the wall failed on and was mended by in the same year, at a cost no one would name.
#> goose3: The county said the wall failed on and was mended by in the same year, at a cost no one would name.
#> with <b> in place of <time>, the days are kept by: trafilatura, newspaper4k, jusText, Resiliparse, goose3
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

filler = "<p>The harbour wall gave way at night after three days of rain, and the town was cut off from the coast for most of the day.</p>"
sentence = """<p>The county said the wall failed on <time datetime="2024-04-12">12 April</time> and was mended by
 <time datetime="2024-05-03">Friday 3 May</time> in the same year, at a cost no one would name.</p>""".replace("\n", "")

def extract(sentence):
    page = f'<html lang="en"><head><title>Wall fails</title></head><body><article><h1>Wall fails</h1>{filler}{sentence}{filler}</article></body></html>'
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
    return {name: next(line for line in text.splitlines() if line.startswith("The county")) for name, text in texts.items()}

for name, line in extract(sentence).items():
    print(f"{name}: {line}")
bold = extract(sentence.replace("<time", "<b").replace("</time", "</b"))
print("with <b> in place of <time>, the days are kept by:", ", ".join(name for name, line in bold.items() if "12 April and" in line and "Friday 3 May in" in line))
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
