#!/usr/bin/env bash
# Two people speak in one subtitle: webvtt-py gives the words of both to the first, pysubs2 to nobody.
#
# Guess:    WebVTT marks who speaks (<v Ada Lund>). webvtt-py, which has a field for it, gives each voice of a cue its words;
#           pysubs2, whose events have a field for the speaker's name, fills it.
# Happens:  webvtt-py's voice is the first one in the cue, its text that of all. pysubs2 takes the marks away and leaves the
#           name empty, of a cue with one speaker, too. pycaption writes the names into the text.
# Versions: webvtt-py 0.6.0, pysubs2 1.8.1, pycaption 2.3.14, Python 3.11.
# Matters:  broadcast news comes as subtitles. "It is not" is now said by her who said that it is.
# Output:
#> webvtt-py: 'Ada Lund' 'The bridge is safe.'
#> webvtt-py: 'Ada Lund' 'It is.\nIt is not.'
#> pysubs2: '' 'The bridge is safe.'
#> pysubs2: '' 'It is.\nIt is not.'
#> pycaption: 'Ada Lund: The bridge is safe.'
#> pycaption: 'Ada Lund: It is.\nIvo Perez: It is not.'
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    webvtt-py==0.6.0 pysubs2==1.8.1 pycaption==2.3.14 >&2

cat > "$work/news.vtt" <<'VTT'
WEBVTT

00:00:01.000 --> 00:00:04.000
<v Ada Lund>The bridge is safe.

00:00:05.000 --> 00:00:09.000
<v Ada Lund>It is.</v>
<v Ivo Perez>It is not.</v>
VTT
(cd "$work" && venv/bin/python -W ignore > output) <<'PY'
from pathlib import Path

import pysubs2
import webvtt
from pycaption import WebVTTReader

for caption in webvtt.read("news.vtt"):
    print(f"webvtt-py: {caption.voice!r} {caption.text!r}")
for event in pysubs2.load("news.vtt"):
    print(f"pysubs2: {event.name!r} {event.plaintext!r}")
captions = WebVTTReader().read(Path("news.vtt").read_text(encoding="utf-8"))
for caption in captions.get_captions("en-US"):
    print(f"pycaption: {caption.get_text()!r}")
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
