#!/usr/bin/env bash
# The Python package for NewsML-G2 ends a headline at its first inline element, and writes the file back without the rest.
#
# Guess:    a headline's text is all of its text; what the package does not know it writes back as it came.
# Happens:  only the characters before the first child are kept. "Wall at Brenford did not fail", with the place marked up
#           by the standard's own <inline>, reads "Wall at", a byline with a marked-up name reads "By", and a description
#           ends at its first <br/>. to_xml_string loses the words behind the child for good, in a valid document.
# Versions: newsmlg2 1.1; Python 3.11.
# Matters:  agencies that mark up names in headlines are the ones that use NewsML-G2. What is lost is the end of the
#           sentence, with its "not", and the author of every such item is "By".
# Output:
#> by: By
#> headline: Wall at
#> description: The wall held.
#> written: <by>By<inline literal="Ada Pellworth">Ada Pellworth</inline></by>
#> written: <headline>Wall at<inline literal="Brenford">Brenford</inline></headline>
#> written: <description>The wall held.</description>
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check newsmlg2==1.1 >&2

"$work/venv/bin/python" > "$work/output" <<'PY'
import re
from NewsMLG2 import NewsMLG2Document

item = NewsMLG2Document(b"""<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:wire.example:20240312:1" version="1"
 standard="NewsML-G2" standardversion="2.33" conformance="power" xml:lang="en">
<rightsInfo><copyrightHolder literal="Harbour Wire"/></rightsInfo>
<itemMeta><itemClass qcode="ninat:text"/><provider literal="HW"/><versionCreated>2024-03-12T09:30:00+01:00</versionCreated></itemMeta>
<contentMeta><by>By <inline literal="Ada Pellworth">Ada Pellworth</inline></by>
<headline>Wall at <inline literal="Brenford">Brenford</inline> did not fail</headline>
<description>The wall held.<br/>No one was hurt.</description></contentMeta></newsItem>""").get_item()
names = ["by", "headline", "description"]
for name in names:
    print(f"{name}: {getattr(item.contentmeta, name)}")
for name in names:
    print("written:", re.search(f"<{name}>.*?</{name}>", item.to_xml_string(), re.S)[0])
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
