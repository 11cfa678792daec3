#!/usr/bin/env bash
# Exploding a column of lists: Polars drops the article whose list is empty, but keeps the one whose list is null.
#
# Guess:    an empty list gives a row with null, as in pandas, so that no article is lost; or both kinds are dropped.
# Happens:  Polars 2 drops the empty one and keeps the null one. pandas keeps both, DuckDB's unnest drops both: three
#           programs make three, two and one row of the same three articles.
# Versions: polars 2.1.0, pandas 3.1.1, duckdb 2.0.1; Python 3.11.
# Matters:  "looked for and not found" is an empty list, "not looked for" is null. After explode the articles without a
#           quotation are gone from each average, those that were not analysed are still there, and an upgrade from
#           Polars 1, or a change of program, changes the shares.
# Output:
#> polars: a1 said, a3 null
#> pandas: a1 said, a2 null, a3 null
#> duckdb: a1 said
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check polars==2.1.0 pandas==3.1.1 duckdb==2.0.1 >&2

"$work/venv/bin/python" - "$work" > "$work/output" <<'PY'
import sys
import duckdb, pandas, polars

articles = {"article": ["a1", "a2", "a3"], "cues": [["said"], [], None]}
table = f"{sys.argv[1]}/articles.parquet"
polars.DataFrame(articles).write_parquet(table)

rows = {
    "polars": polars.DataFrame(articles).explode("cues").rows(),
    "pandas": [(article, None if pandas.isna(cue) else cue) for article, cue in pandas.DataFrame(articles).explode("cues").itertuples(index=False)],
    "duckdb": duckdb.sql(f"select article, unnest(cues) from '{table}' order by article").fetchall(),
}
for name, found in rows.items():
    print(f"{name}:", ", ".join(f"{article} {cue or 'null'}" for article, cue in found))
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
