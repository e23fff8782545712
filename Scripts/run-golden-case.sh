#!/bin/sh
# Runs one golden case and writes what it gave into a directory: expout, experr and status.
#
#   Scripts/run-golden-case.sh Fixtures/golden/NAME DIRECTORY
#
# The command line runs in a scratch directory that holds a copy of Fixtures without golden, with nothing in the environment but
# PATH, LC_ALL and CARDSTOCK, the program's absolute path. It is read as a shell script that stops at a failure.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
case=$(cd "$1" && pwd)
results=$(cd "$2" && pwd)
cardstock=${CARDSTOCK:-$root/.build/release/cardstock}

if [ ! -x "$cardstock" ]; then
  echo "run-golden-case: there is no program $cardstock; run make build first" >&2
  exit 1
fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/Fixtures"
for part in "$root"/Fixtures/*; do
  [ "$part" = "$root/Fixtures/golden" ] || cp -R "$part" "$scratch/Fixtures/"
done

cd "$scratch"
status=0
env -i PATH="$PATH" LC_ALL=C.UTF-8 CARDSTOCK="$cardstock" sh -eu "$case/cmd" \
  </dev/null >"$results/expout" 2>"$results/experr" || status=$?
echo "$status" >"$results/status"
