#!/bin/bash
# Prints how many times as long as another program cardstock takes: figures that do not depend on the machine's speed.
set -euo pipefail
cd "$(dirname "$0")/.."

cardstock=${CARDSTOCK:-.build/release/cardstock}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# ratio NAME COMMAND OTHER: the median times of two commands, and the first over the second.
ratio() {
  hyperfine --style none --shell none --warmup 5 --min-runs 20 --export-csv "$scratch/times.csv" "$2" "$3" \
    >"$scratch/log" 2>&1 || { cat "$scratch/log" >&2; return 1; }
  awk -F, -v name="$1" '
    NR == 1 { for (i = 1; i <= NF; i++) if ($i == "median") at = i - NF }
    NR > 1 { median[NR - 1] = $(NF + at) * 1000 }
    END { printf "%-24s %8.2f ms %8.2f ms %8.2f\n", name, median[1], median[2], median[1] / median[2] }
  ' "$scratch/times.csv"
}

printf '%-24s %11s %11s %8s\n' "" cardstock other ratio
ratio "start (sqlite3)" "$cardstock --version" "sqlite3 --version"
