#!/usr/bin/env bash
# Words that an editor struck out come back when the text of a document is read.
#
# Guess:    with changes tracked, the text of an article is what one sees: without the words struck out. A reader that knows
#           nothing of tracked changes finds no text in them, either.
# Happens:  ODT keeps deleted words as ordinary paragraphs at the head of the body, and who asks odfpy or odfdo for the
#           paragraphs gets them first. RTF leaves them where they were, behind a mark, and striprtf drops the mark only:
#           "The negligent former mayor spoke." odfdo's formatted text has it right.
# Versions: odfpy 1.4.1, odfdo 3.27.3, striprtf 0.0.35, Python 3.11.
# Matters:  newsrooms track changes. The word that the desk took out, often for good reason, is counted as printed, and a
#           paragraph appears that nobody wrote.
# Output:
#> odfpy, paragraphs: ['negligent', 'The former mayor spoke.']
#> odfdo, paragraphs: ['negligent', 'The former mayor spoke.']
#> odfdo, get_formatted_text: The former mayor spoke.
#> striprtf: The negligent former mayor spoke.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check odfpy==1.4.1 odfdo==3.27.3 striprtf==0.0.35 >&2

(cd "$work" && venv/bin/python -W ignore > output) <<'PY'
import zipfile

import odfdo
from odf import teletype
from odf.opendocument import load
from odf.text import P
from striprtf.striprtf import rtf_to_text

OASIS = "urn:oasis:names:tc:opendocument:xmlns"
INFO = "<office:change-info><dc:creator>Desk</dc:creator><dc:date>2024-05-03T10:00:00</dc:date></office:change-info>"
CONTENT = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="{OASIS}:office:1.0" xmlns:text="{OASIS}:text:1.0"
    xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"><office:body><office:text>
<text:tracked-changes>
<text:changed-region text:id="c1"><text:deletion>{INFO}<text:p>negligent</text:p></text:deletion></text:changed-region>
<text:changed-region text:id="c2"><text:insertion>{INFO}</text:insertion></text:changed-region>
</text:tracked-changes>
<text:p>The <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>former<text:change-end
    text:change-id="c2"/> mayor spoke.</text:p>
</office:text></office:body></office:document-content>"""
MANIFEST = f"""<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="{OASIS}:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>"""
with zipfile.ZipFile("article.odt", "w") as archive:
    archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    archive.writestr("META-INF/manifest.xml", MANIFEST)
    archive.writestr("content.xml", CONTENT)

paragraphs = load("article.odt").getElementsByType(P)
print("odfpy, paragraphs:", [teletype.extractText(paragraph) for paragraph in paragraphs])
document = odfdo.Document("article.odt")
print("odfdo, paragraphs:", [paragraph.text_recursive.strip() for paragraph in document.body.get_paragraphs()])
print("odfdo, get_formatted_text:", document.get_formatted_text().strip())
RTF = (
    r"{\rtf1\ansi{\*\revtbl{Unknown;}{Desk;}}The {\deleted\revauthdel1 negligent }"
    r"{\revised\revauth1 former }mayor spoke.\par}"
)
print("striprtf:", rtf_to_text(RTF).strip())
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
