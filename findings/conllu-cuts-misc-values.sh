#!/usr/bin/env bash
# The Python package conllu cuts a MISC value at its second "=" and keeps one of two equal keys.
#
# Guess:    parse and serialize give back the file they were given; a value is all that follows the first "=".
# Happens:  "Source=https://lantern.example/wall?story=5" comes back as "Source=https://lantern.example/wall?story", and of
#           "Note=a|Note=b" only the last is left. FEATS are treated the same. The file remains valid CoNLL-U, and
#           pyconll keeps the whole value.
# Versions: conllu 6.0.0, pyconll 3.3.1; Python 3.11.
# Matters:  MISC is where exporters put what has no column: links to an article or to an entity. After one harmless
#           change of a lemma with conllu, links that differ in their queries only have become one and the same.
# Output:
#> conllu:  Source=https://lantern.example/wall?story|Note=b
#> pyconll: Source=https://lantern.example/wall?story=5
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check conllu==6.0.0 pyconll==3.3.1 >&2

"$work/venv/bin/python" > "$work/output" <<'PY'
import conllu, pyconll

def sentence(misc):
    return "\t".join(["1", "Rain", "rain", "NOUN", "NN", "Number=Sing", "0", "root", "_", misc]) + "\n\n"

def misc(text):
    return text.split("\t")[9].strip()

source = "Source=https://lantern.example/wall?story=5"
print("conllu: ", misc(conllu.parse(sentence(source + "|Note=a|Note=b"))[0].serialize()))
print("pyconll:", misc(pyconll.load_from_string(sentence(source)).conll()))
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
