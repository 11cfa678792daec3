#!/usr/bin/env bash
# write-good finds a passive in "The winner was Ahmed", and none in "The suspect was not charged".
#
# Guess:    the passive is a form of "to be" and a participle, with "not" or an adverb between them or without.
# Happens:  to write-good nearly any word in -ed right after the form of "to be" is a participle: Ahmed, Fred, and the
#           hundred of "they were hundred strong". One word in between, and there is no passive: "was not charged",
#           "was fatally shot". retext-passive goes by a list, and so knows the names, but the list is one of irregular
#           verbs: nobody is ever charged, killed or arrested.
# Versions: write-good 1.0.8; retext 9.0.0, retext-passive 5.0.0; Node.js 20.
# Matters:  who is named as having done something, and who is left out, is measured by passives. A denied act is counted
#           as none, an adverb hides one, and in a race won by Ahmed there is one too many.
# Output:
#> Two people were shot. | write-good: were shot | retext: shot
#> Two people were fatally shot. | write-good: - | retext: -
#> Two people were killed. | write-good: were killed | retext: -
#> The suspect was charged. | write-good: was charged | retext: -
#> The suspect was not charged. | write-good: - | retext: -
#> The winner was Ahmed. | write-good: was Ahmed | retext: -
#> The drivers are Fred and Anna. | write-good: are Fred | retext: -
#> They were hundred strong. | write-good: were hundred | retext: -
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" write-good@1.0.8 retext@9.0.0 retext-passive@5.0.0 >&2

cat > "$work/passives.mjs" <<'JS'
import { retext } from "retext";
import retextPassive from "retext-passive";
import writeGood from "write-good";

const texts = [
  "Two people were shot.",
  "Two people were fatally shot.",
  "Two people were killed.",
  "The suspect was charged.",
  "The suspect was not charged.",
  "The winner was Ahmed.",
  "The drivers are Fred and Anna.",
  "They were hundred strong.",
];
const shown = (found) => found.join(", ") || "-";
for (const text of texts) {
  const good = writeGood(text).filter(({ reason }) => reason.includes("passive"));
  const { messages } = await retext().use(retextPassive).process(text);
  const spans = good.map(({ index, offset }) => text.slice(index, index + offset));
  console.log(`${text} | write-good: ${shown(spans)} | retext: ${shown(messages.map(({ actual }) => actual))}`);
}
JS
node "$work/passives.mjs" > "$work/output"

diff <(sed -n 's/^#> //p' "$0") "$work/output" && cat "$work/output"
