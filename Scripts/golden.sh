#!/bin/sh
# Records what every golden case gives. Fails if anything changed, so that someone reads the difference.
set -eu
cd "$(dirname "$0")/.."

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
cases=0
changes=0
for command in Fixtures/golden/*/cmd; do
  [ -e "$command" ] || break
  case=${command%/cmd}
  cases=$((cases + 1))
  Scripts/run-golden-case.sh "$case" "$results"
  for file in expout experr status; do
    cmp -s "$results/$file" "$case/$file" && continue
    cp "$results/$file" "$case/$file"
    echo "changed: $case/$file"
    changes=$((changes + 1))
  done
done

if [ "$cases" -eq 0 ]; then
  echo "golden: there is no case in Fixtures/golden" >&2
  exit 1
fi
if [ "$changes" -gt 0 ]; then
  echo "golden: $changes files changed; read git diff Fixtures/golden before committing it" >&2
  exit 1
fi
echo "golden: $cases cases, nothing changed"
