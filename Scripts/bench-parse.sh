#!/bin/bash
# Prints how fast Sources/Tabular splits a CSV file, on one core, and Python's csv module beside it.
#
#   Scripts/bench-parse.sh FILE
set -euo pipefail
file=$(realpath "$1")
cd "$(dirname "$0")/.."

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# Two modules, as in the package: what the compiler cannot see through a target's wall, it cannot see here.
swift=(swiftc -O -wmo -swift-version 6 -package-name cardstock)
find "$PWD/Sources/Tabular" -name '*.swift' -print0 | (
  cd "$scratch"
  xargs -0 "${swift[@]}" -parse-as-library -module-name Tabular -emit-module -emit-library -static
)
"${swift[@]}" -parse-as-library -I "$scratch" -L "$scratch" -lTabular Scripts/bench-parse.swift -o "$scratch/bench"

printf '%-16s' cardstock
taskset -c 0 "$scratch/bench" "$file"

printf '%-16s' "python3 csv"
taskset -c 0 python3 - "$file" <<'PYTHON'
import csv, os, sys, time
start = time.process_time()
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    records = sum(1 for _ in csv.reader(file))
speed = os.path.getsize(sys.argv[1]) / (time.process_time() - start) / 1e6
print(f"{speed:.0f} MB/s, {records} records")
PYTHON
