#!/usr/bin/env bash
# A spaCy document written to JSON and read back has forgotten which entity each name is.
#
# Guess:    Doc.to_json and Doc.from_json are the readable twins of to_bytes and from_bytes: all that the document's own
#           attributes hold comes back.
# Happens:  of an entity only the label and the place are written; kb_id_ (the link to a knowledge base) and id_ come back
#           as empty strings, not as an error. Spans in doc.spans keep kb_id_ and lose id_. Bytes and DocBin keep all.
# Versions: spaCy 3.8.18; Python 3.11.
# Matters:  JSON is what documents are exchanged in. Mentions by several names, linked to one person, are strangers
#           again after it, and groups of spans joined by ids (a speaker, a cue, a content) fall apart.
# Output:
#> written: entity kb_id=Q1 id=e7, span kb_id=Q2 id=s1
#> bytes: entity kb_id=Q1 id=e7, span kb_id=Q2 id=s1
#> DocBin: entity kb_id=Q1 id=e7, span kb_id=Q2 id=s1
#> JSON: entity kb_id= id=, span kb_id=Q2 id=
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check spacy==3.8.18 >&2

"$work/venv/bin/python" -W ignore > "$work/output" <<'PY'
import spacy
from spacy.tokens import Doc, DocBin, Span

nlp = spacy.blank("en")
doc = nlp("Ada Pellworth said the wall gave way.")
doc.ents = [Span(doc, 0, 2, "PERSON", kb_id="Q1", span_id="e7")]
doc.spans["quotations"] = [Span(doc, 3, 7, "CONTENT", kb_id="Q2", span_id="s1")]

for title, copy in {
    "written": doc,
    "bytes": Doc(nlp.vocab).from_bytes(doc.to_bytes()),
    "DocBin": next(DocBin().from_bytes(DocBin(docs=[doc]).to_bytes()).get_docs(nlp.vocab)),
    "JSON": Doc(nlp.vocab).from_json(doc.to_json()),
}.items():
    entity, span = copy.ents[0], copy.spans["quotations"][0]
    print(f"{title}: entity kb_id={entity.kb_id_} id={entity.id_}, span kb_id={span.kb_id_} id={span.id_}")
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
