#!/bin/sh
# From a shop's files to a purchase plan, on the synthetic reseller in Fixtures/reseller.
# The database lives in a directory of its own that is removed at the end.
set -eu
cd "$(dirname "$0")/.."

cardstock=${CARDSTOCK:-.build/release/cardstock}
inputs=Fixtures/reseller
rows=15
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM

heading() {
  printf '\n== %s ==\n' "$1"
}

# Runs a command on the demo's database, and says which one.
run() {
  printf '$ cardstock %s\n' "$*"
  "$cardstock" "$@" --db "$scratch/demo.db" 2>&1
}

# Shows the head of a command's table.
show() {
  heading "$1"
  shift
  printf '$ cardstock %s\n' "$*"
  "$cardstock" "$@" --db "$scratch/demo.db" --format table >"$scratch/table"
  head -n "$rows" "$scratch/table"
  lines=$(wc -l <"$scratch/table")
  [ "$lines" -le "$rows" ] || echo "... and $((lines - rows)) more rows"
}

# The purchases of a plan, a line each, and their sum. No name in the sample holds a comma; the reason may, but comes
# last.
summarize() {
  awk -F, '
    NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
    $at["action"] == "buy" {
      printf "buy %s %s from %s at CNY %s: CNY %s, here on %s\n", $at["quantity"], $at["category"],
        $at["supplier"], $at["unit_cost"], $at["amount"], $at["arrives"]
      lines++; sum += $at["amount"]
    }
    END { printf "in all: %d orders, CNY %.2f\n", lines, sum }' "$1"
}

heading "Import"
for kind in sales events stock offers; do
  run import "$kind" "$inputs/$kind.csv"
done

show "Segments" segment
# 原神 is updated on 09-23, and Mid-Autumn is from 09-25 to 09-27.
show "Forecast for the next 7 days" forecast --category '原神*' --category 'Q币'
show "Reorder thresholds" reorder
show "Purchase plan" plan

heading "What to buy today"
"$cardstock" plan --quiet --db "$scratch/demo.db" --format csv >"$scratch/plan.csv"
summarize "$scratch/plan.csv"

heading "Real data"
echo "Fixtures/online-retail/orders.csv holds 29,321 real order lines, faults and all. To try it:"
echo "  $cardstock import sales Fixtures/online-retail/orders.csv --db /tmp/retail.db"
echo "  $cardstock forecast --db /tmp/retail.db"
