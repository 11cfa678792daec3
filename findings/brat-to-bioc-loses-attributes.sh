#!/usr/bin/env bash
# Converting brat to BioC turns "Negated" into an empty string, and an annotator's note into the type of what it is on.
#
# Guess:    each attribute becomes an infon of its name, as BioC has them for that; a note becomes a note.
# Happens:  bioc writes one infon "attributes" an annotation, with the value only. A yes-or-no attribute such as Negated has
#           no value, so nothing is left of it; of several attributes the last one stays, without its name. A note
#           overwrites the annotation's type: "Content" is "AnnotatorNotes" from then on. Nothing is reported.
# Versions: bioc 2.1; Python 3.11.
# Matters:  negation, strength and voice are kept as attributes. After the conversion a denial counts as a statement, and
#           what annotators had doubts about is missing from the counts by type.
# Output:
#> Cue with Negated: type=Cue note_id=A1 attributes=
#> Content with Strength high, Voice own: type=Content note_id=A3 attributes=own
#> Content with a note: type=AnnotatorNotes note_id=#1 note=unsure
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check bioc==2.1 >&2

"$work/venv/bin/python" -W ignore > "$work/output" <<'PY'
from io import StringIO
from bioc import brat
from bioc.tools.brat2bioc import brat2bioc_doc

text = "Ada denied the report.\n"
for title, lines in {
    "Cue with Negated": "T1\tCue 4 10\tdenied\nA1\tNegated T1\n",
    "Content with Strength high, Voice own": "T1\tContent 11 21\tthe report\nA2\tStrength T1 high\nA3\tVoice T1 own\n",
    "Content with a note": "T1\tContent 11 21\tthe report\n#1\tAnnotatorNotes T1\tunsure\n",
}.items():
    document = brat.load(StringIO(text), StringIO(lines))
    document.id = "a1"
    for annotation in brat2bioc_doc(document).annotations:
        print(f"{title}:", " ".join(f"{key}={value}" for key, value in annotation.infons.items()))
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
