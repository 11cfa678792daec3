#!/usr/bin/env bash
# "5½ years" becomes 51/2 or 512 years where text is made plain.
#
# Guess:    a half that is written as one sign becomes "5 1/2", or is left out or as it is.
# Happens:  the sign is spelled out without a space: "51/2 years" from anyascii and text-unidecode, and so "51-2-years" in
#           python-slugify's address of the headline. Django's slugify loses the stroke as well, and has "512-years".
#           With a space before the sign, "5 ½ years", Django's are 12 years after a 5. Unidecode alone puts a space.
# Versions: anyascii 0.3.3, text-unidecode 1.3, python-slugify 9.2.0, Django 5.2.19, Unidecode 1.4.0; Python 3.11.
# Matters:  sentences, interest rates and growth are printed with such signs. Plain text and addresses serve to tell which
#           articles are alike; one with 5½ then differs from one with 5.5, and the figure read from it is 512 or 25.5.
# Output:
#> anyascii: Jailed for 51/2 years | A 31/4 percent rate | Gone 5 1/2 years
#> text-unidecode: Jailed for 51/2 years | A 31/4 percent rate | Gone 5 1/2 years
#> python-slugify: jailed-for-51-2-years | a-31-4-percent-rate | gone-5-1-2-years
#> Django: jailed-for-512-years | a-314-percent-rate | gone-5-12-years
#> Unidecode: Jailed for 5 1/2 years | A 3 1/4 percent rate | Gone 5 1/2 years
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check anyascii==0.3.3 text-unidecode==1.3 python-slugify==9.2.0 \
  Django==5.2.19 Unidecode==1.4.0 >&2

"$work/venv/bin/python" -W ignore > "$work/output" <<'PY'
import anyascii
import slugify
import text_unidecode
import unidecode
from django.utils.text import slugify as django_slugify

headlines = ["Jailed for 5½ years", "A 3¼ percent rate", "Gone 5 ½ years"]
for name, plain in {
    "anyascii": anyascii.anyascii,
    "text-unidecode": text_unidecode.unidecode,
    "python-slugify": slugify.slugify,
    "Django": django_slugify,
    "Unidecode": unidecode.unidecode,
}.items():
    # Runs of spaces are one here.
    print(f"{name}:", " | ".join(" ".join(plain(headline).split()) for headline in headlines))
PY

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
