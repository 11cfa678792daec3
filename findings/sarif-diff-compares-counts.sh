#!/usr/bin/env bash
# sarif diff says "no changes" of two files that have no finding in common.
#
# Guess:    results are matched by file, line, message or fingerprint, as SARIF provides for; what is in one file only is
#           new or gone.
# Happens:  sarif-tools counts the results of each rule and compares the counts. Two results gone and two others in their
#           place, in another file and with other words, are no change, and the exit code with --check is 0.
# Versions: sarif-tools 3.0.5; Python 3.11.
# Matters:  findings on wording come as SARIF with few rules and many results. Comparing two outlets, or an article before
#           and after a correction, "no changes" only says that the sums are equal.
# Output:
#> old: slammed (a.md:3), regime (a.md:9)
#> new: seized on (b.md:4), mob (b.md:1)
#> error level: +0 -0 no changes
#> warning level: +0 -0 no changes
#> note level: +0 -0 no changes
#> all levels: +0 +0
#> exit code 0
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check sarif-tools==3.0.5 >&2

"$work/venv/bin/python" - "$work" > "$work/output" <<'PY'
import json, sys

def result(word, file, line):
    place = {"artifactLocation": {"uri": file}, "region": {"startLine": line}}
    return {"ruleId": "slant/loaded_word", "level": "note", "message": {"text": word}, "locations": [{"physicalLocation": place}]}

runs = {"old": [("slammed", "a.md", 3), ("regime", "a.md", 9)], "new": [("seized on", "b.md", 4), ("mob", "b.md", 1)]}
for name, results in runs.items():
    driver = {"name": "wording", "rules": [{"id": "slant/loaded_word"}]}
    with open(f"{sys.argv[1]}/{name}.sarif", "w") as file:
        json.dump({"version": "2.1.0", "runs": [{"tool": {"driver": driver}, "results": [result(*each) for each in results]}]}, file)
    print(f"{name}:", ", ".join(f"{word} ({file}:{line})" for word, file, line in results))
PY
"$work/venv/bin/sarif" --check note diff "$work/old.sarif" "$work/new.sarif" >> "$work/output"
echo "exit code $?" >> "$work/output"

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
