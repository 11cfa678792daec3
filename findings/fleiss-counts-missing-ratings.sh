#!/usr/bin/env bash
# statsmodels counts "not rated" as one more answer: perfect agreement becomes a kappa of zero.
#
# Guess:    aggregate_raters leaves NaN out, or raises an error.
# Happens:  NaN becomes a category of its own, beside 1 and 2, and fleiss_kappa takes it for an answer. Two raters who
#           agree on every sentence, and a third who rated none, give 0.00, as good as chance. Krippendorff's alpha over
#           the same table, which leaves the gaps out, is 1.00. Where both skip the same sentences, the gaps
#           count as agreement: two raters who never agree get 0.20.
# Versions: statsmodels 0.15.0, krippendorff 0.9.0; Python 3.11.
# Matters:  annotators of slant or frames seldom rate every sentence. The figure that tells whether their labels can be
#           used is then mostly about who skipped what.
# Output:
#> categories: 1.0, 2.0, nan
#> third rater idle: kappa 0.00, alpha 1.00
#> half of the sentences rated, at odds: kappa 0.20, alpha -0.75
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check statsmodels==0.15.0 krippendorff==0.9.0 >&2

"$work/venv/bin/python" -W ignore > "$work/output" <<'PY'
import krippendorff
import numpy as np
from statsmodels.stats.inter_rater import aggregate_raters, fleiss_kappa

gap = np.nan
# A row a sentence, a column a rater.
idle = np.array([[1, 1, gap], [2, 2, gap], [1, 1, gap], [2, 2, gap]])
odds = np.array([[1, 2], [2, 1], [1, 2], [2, 1]] + [[gap, gap]] * 4)

print("categories:", ", ".join(str(category) for category in aggregate_raters(idle)[1]))
for title, ratings in [("third rater idle", idle), ("half of the sentences rated, at odds", odds)]:
    kappa = fleiss_kappa(aggregate_raters(ratings)[0])
    alpha = krippendorff.alpha(reliability_data=ratings.T, level_of_measurement="nominal")
    print(f"{title}: kappa {kappa:.2f}, alpha {alpha:.2f}")
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
