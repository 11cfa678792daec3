#!/usr/bin/env bash
# Two NIF files about one article cannot be put together: pynif gives all their first phrases the same name.
#
# Guess:    a phrase is named by its own offsets ("#offset_4_8"), as NIF's scheme has it, so that annotations by two
#           tools meet in one graph.
# Happens:  add_phrase takes the offsets of the whole text and a running number ("#offset_0_24_0"). The first phrase of the
#           second file has the same name as the first of the first file: put together, they are one resource with two
#           beginnings, ends and links, of which the reader takes one. The other annotation is gone.
# Versions: pynif 0.3.1, rdflib 7.6.0; Python 3.11.
# Matters:  RDF is chosen because graphs can be added up. Names, places and days found by different tools replace each
#           other, and who reads offsets from the name takes the whole article for the phrase.
# Output:
#> first file: #offset_0_24_0 4-8 wall
#> second file: #offset_0_24_0 17-23 Monday
#> both: 1 phrase
#> both, beginnings of #offset_0_24_0: 4, 17
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pynif==0.3.1 rdflib==7.6.0 six==1.17.0 >&2

"$work/venv/bin/python" -W ignore > "$work/output" <<'PY'
from pynif import NIFCollection
from rdflib import Graph, URIRef

article = "http://lantern.example/a1"
nif = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"

def file(title, begin, end, link):
    collection = NIFCollection(uri="http://lantern.example")
    context = collection.add_context(uri=article, mention="The wall fell on Monday.")
    phrase = context.add_phrase(beginIndex=begin, endIndex=end, taIdentRef=link)
    print(f"{title}: {phrase.uri.removeprefix(article)} {begin}-{end} {phrase.mention}")
    return collection.dumps(format="turtle")

both = file("first file", 4, 8, "http://things.example/wall") + file("second file", 17, 23, "http://days.example/monday")
phrases = [phrase for context in NIFCollection.loads(both, format="turtle").contexts for phrase in context.phrases]
print("both:", len(phrases), "phrase")
name = URIRef(f"{article}#offset_0_24_0")
begins = sorted(int(value) for value in Graph().parse(data=both, format="turtle").objects(name, URIRef(nif + "beginIndex")))
print("both, beginnings of #offset_0_24_0:", ", ".join(map(str, begins)))
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
