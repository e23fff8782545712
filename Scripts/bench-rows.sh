#!/bin/bash
# Prints what it costs in accuracy that the trees learn from a sample of the rows: forecasts with fewer of them, and more.
#
#   Scripts/bench-rows.sh SALES.csv EVENTS.csv
#
# The columns are those that Scripts/make-daily-sales.py writes.
set -euo pipefail
sales=$(realpath "$1")
events=$(realpath "$2")
cd "$(dirname "$0")/.."

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# module NAME: compiles a room on its own, as in the package.
swift=(swiftc -O -wmo -swift-version 6 -package-name cardstock -I "$scratch" -L "$scratch")
module() {
  local room=$PWD/Sources/$1
  (cd "$scratch" && find "$room" -name '*.swift' -print0 |
    xargs -0 "${swift[@]}" -parse-as-library -module-name "$1" -emit-module -emit-library -static)
}
module Demand
module Forecasting
"${swift[@]}" -parse-as-library Scripts/bench-rows.swift -lForecasting -lDemand -o "$scratch/bench"
cat "$events" "$sales" | "$scratch/bench"
