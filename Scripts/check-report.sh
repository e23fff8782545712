#!/bin/sh
# Makes pages of three shops in both languages, and opens them in a headless Chromium (Scripts/check-report.py): one
# that knows stock, offers and events, one with buyers and regions, and one of three days that knows nothing.
#
#     Scripts/check-report.sh [DIR]
#
# keeps pictures of them at both widths, light and dark, and on paper in DIR.
set -eu
cd "$(dirname "$0")/.."

cardstock=${CARDSTOCK:-.build/release/cardstock}
reseller=Fixtures/reseller
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM

for kind in sales events stock offers; do
  "$cardstock" import "$kind" --quiet --db "$scratch/reseller.db" "$reseller/$kind.csv"
done
# What was learned once serves both languages.
"$cardstock" train --quiet --db "$scratch/reseller.db"
for table in plan reorder forecast; do
  "$cardstock" "$table" --quiet --db "$scratch/reseller.db" --format csv >"$scratch/reseller-$table.csv"
done
Scripts/make-orders.py 20000 --start 2026-02-01 --days 200 >"$scratch/orders.csv"
printf 'date,category,quantity\n2031-03-01,Q币,2\n2031-03-03,Q币,5\n' >"$scratch/few.csv"

for language in en zh; do
  "$cardstock" report --quiet --lang "$language" --db "$scratch/reseller.db" -o "$scratch/reseller-$language.html"
  "$cardstock" report --quiet --lang "$language" --sales "$scratch/orders.csv" -o "$scratch/buyers-$language.html"
  "$cardstock" report --quiet --lang "$language" --sales "$scratch/few.csv" -o "$scratch/few-$language.html" 2>/dev/null
done
Scripts/check-report.py ${1:+--pictures "$1"} "$scratch"/*.html
