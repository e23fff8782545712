#!/bin/sh
# Checks formatting, the imports of each room, that each text has its Chinese, and that the fixtures are what their
# generators write. Needs a build.
set -eu
cd "$(dirname "$0")/.."

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

if ! swift format lint -s -r Sources Tests Package.swift >"$scratch/format" 2>&1 || [ -s "$scratch/format" ]; then
  cat "$scratch/format" >&2
  echo "lint: swift format has something to say" >&2
  exit 1
fi

Scripts/check-rooms.sh >&2
Scripts/check-wording.py >&2

Scripts/make-reseller.py --out "$scratch/reseller"
if ! diff -rq "$scratch/reseller" Fixtures/reseller >&2; then
  echo "lint: Fixtures/reseller is not what Scripts/make-reseller.py writes" >&2
  exit 1
fi

awk -f Scripts/make-small.awk >"$scratch/small.csv"
if ! cmp "$scratch/small.csv" Fixtures/small/sales.csv >&2; then
  echo "lint: Fixtures/small/sales.csv is not what Scripts/make-small.awk writes" >&2
  exit 1
fi

Scripts/make-exports.py --out "$scratch/exports"
Scripts/count-exports.py "$scratch/exports" >"$scratch/counted.csv"
mv "$scratch/counted.csv" "$scratch/exports/expected.csv"
if ! diff -rq "$scratch/exports" Fixtures/exports >&2; then
  echo "lint: Fixtures/exports is not what Scripts/make-exports.py and count-exports.py write" >&2
  exit 1
fi
