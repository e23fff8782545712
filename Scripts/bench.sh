#!/bin/bash
# Prints how many times as long as another program cardstock takes, both in this run: figures that do not depend on the
# machine's speed, and little on what else it does.
#
#   Scripts/bench.sh [PART...]
#
# PART is start, imports or forecasts; all of them unless given. LINES is the length of the file of orders to import
# (2,000,000), RUNS how often what takes long is run, for the median (3); CARDSTOCK names the program to measure.
set -euo pipefail
cd "$(dirname "$0")/.."

cardstock=$(realpath "${CARDSTOCK:-.build/release/cardstock}")
lines=${LINES:-2000000}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# medians PREPARE COMMAND...: puts the median time of each command, which runs after PREPARE, into times, in milliseconds.
medians() {
  local prepare=$1
  shift
  hyperfine --style none --warmup "$warmup" --runs "$runs" --prepare "$prepare" --export-csv "$scratch/times.csv" \
    "${shell[@]}" "$@" >"$scratch/log" 2>&1 || { cat "$scratch/log" >&2; return 1; }
  # The command comes first in a row and may hold commas: columns are counted from the end.
  mapfile -t times < <(awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == "median") at = i - NF } NR > 1 { print $(NF + at) * 1000 }' \
    "$scratch/times.csv")
}

# usage COMMAND...: puts the time it takes and that of the processor, in milliseconds, and its memory, in MB, into used.
usage() {
  read -ra used < <(python3 - "$@" <<'PYTHON'
import resource, subprocess, sys, time
start = time.monotonic()
subprocess.run(sys.argv[1:], check=True)
milliseconds = 1000 * (time.monotonic() - start)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(milliseconds, 1000 * (used.ru_utime + used.ru_stime), used.ru_maxrss / 1024)
PYTHON
  )
}

# row NAME MS OTHER-MS
row() {
  awk -v name="$1" -v ours="$2" -v other="$3" \
    'BEGIN { printf "%-48s %9.1f ms %9.1f ms %7.2f\n", name, ours, other, ours / other }'
}

start() {
  runs=40 warmup=5 shell=(--shell none)
  medians true "$cardstock --version" "sqlite3 --version"
  row "start, against sqlite3" "${times[@]}"
}

imports() {
  Scripts/make-orders.py "$lines" >"$scratch/orders.csv"
  # The same lines in another order.
  Scripts/make-orders.py "$lines" --shuffle >"$scratch/shuffled.csv"

  # A table whose key is the order's number, without a journal and without a sync: nothing of what an import promises.
  cat >"$scratch/sqlite.sh" <<END
rm -f "$scratch/other.db"
exec sqlite3 "$scratch/other.db" 'PRAGMA journal_mode = OFF' 'PRAGMA synchronous = OFF' \
  'CREATE TABLE orders ("order" TEXT PRIMARY KEY, time TEXT, category TEXT, product TEXT, quantity INTEGER, amount REAL, customer TEXT, region TEXT)' \
  '.mode csv' '.import --skip 1 $scratch/orders.csv orders'
END
  cat >"$scratch/peer.py" <<END
import duckdb
connection = duckdb.connect("$scratch/other.duckdb")
connection.execute("""
  CREATE TABLE orders ("order" VARCHAR PRIMARY KEY, time TIMESTAMP, category VARCHAR, product VARCHAR,
    quantity INTEGER, amount DECIMAL(12, 2), customer VARCHAR, region VARCHAR)""")
connection.execute("INSERT INTO orders SELECT * FROM read_csv('$scratch/orders.csv')")
connection.close()
END
  import() { echo "$cardstock import sales --quiet --db $scratch/$2.db $scratch/$1.csv"; }

  # From the start of the process to the commit on the disk, all in one run.
  runs=${RUNS:-3} warmup=0 shell=()
  fresh="rm -f $scratch/new.db* $scratch/other.*"
  others=("bash $scratch/sqlite.sh")
  [ ! -x .build/bench/bin/python ] || others+=(".build/bench/bin/python $scratch/peer.py")
  eval "$(import orders kept)"
  medians "$fresh" "$(import orders new)" "$(import shuffled new)" "$(import orders kept)" "${others[@]}"
  row "import, against sqlite3 .import" "${times[0]}" "${times[3]}"
  [ -z "${times[4]-}" ] || row "import, against DuckDB with a key" "${times[0]}" "${times[4]}"
  row "import in no order, against in order" "${times[1]}" "${times[0]}"
  row "the same file again, against the first time" "${times[2]}" "${times[0]}"

  Scripts/make-orders.py 5000 --start 2026-01-01 --days 1 >"$scratch/night.csv"
  medians "cp $scratch/kept.db $scratch/night.db" "$(import night night)" "$(import orders kept)"
  row "a night of 5,000 lines, against all of them again" "${times[@]}"
  Scripts/bench-parse.sh "$scratch/orders.csv"
}

# first COUNT: writes what the first series have sold before the week that is forecast.
first() {
  awk -F, -v count="$1" 'NR == 1 || $1 < "2026-01-01" && substr($2, length($2) - 3) + 0 < count' \
    "$scratch/shop.csv" >"$scratch/$1.csv"
}

# forecast COUNT: the command that forecasts them, reading and learning included.
forecast() { echo "$cardstock forecast --sales $scratch/$1.csv --events $scratch/events.csv --format csv"; }

# wape FORECAST.csv: by what was sold in that week.
wape() {
  awk -F, 'NR == FNR { sold[$1, $2] = $3; next } FNR > 1 { day = $1 ~ /^20/ ? $1 SUBSEP $2 : $2 SUBSEP $1
    off = $3 - sold[day]; error += off < 0 ? -off : off; sum += sold[day] } END { printf "%.4f", error / sum }' \
    "$scratch/week.csv" "$1"
}

# The week after five years is forecast. Where other programs run meanwhile, LightGBM's threads wait for each other, and
# the ratio flatters.
forecasts() {
  runs=${RUNS:-3} warmup=0 shell=(--shell none)
  Scripts/make-daily-sales.py "$scratch/shop.csv" "$scratch/events.csv" --series 3000 --days 1833
  awk -F, '$1 >= "2026-01-01"' "$scratch/shop.csv" >"$scratch/week.csv"
  for count in 70 300 3000; do first "$count"; done
  if .build/bench/bin/python -c 'import lightgbm, pandas' 2>/dev/null; then
    medians true "$(forecast 70) -o $scratch/ours.csv" \
      ".build/bench/bin/python Scripts/forecast-peer.py $scratch/70.csv $scratch/events.csv $scratch/peer.csv"
    row "70 series forecast, against LightGBM" "${times[@]}"
    echo "  WAPE of the week: cardstock $(wape "$scratch/ours.csv"), LightGBM $(wape "$scratch/peer.csv")"
  fi
  "$cardstock" import sales --quiet --db "$scratch/shop.db" "$scratch/70.csv"
  "$cardstock" import events --quiet --db "$scratch/shop.db" "$scratch/events.csv"
  "$cardstock" train --quiet --db "$scratch/shop.db" >/dev/null
  medians true "$cardstock forecast --db $scratch/shop.db -o $scratch/ours.csv" "$(forecast 70) -o $scratch/ours.csv"
  row "with a trained model, against learning anew" "${times[@]}"

  # Of the processor: what else runs counts least.
  read -ra command <<<"$(forecast 300) --quiet -o $scratch/ours.csv"
  usage "${command[@]}"
  few=$(awk -v ms="${used[1]}" 'BEGIN { print ms / 300 }')
  read -ra command <<<"$(forecast 3000) --quiet -o $scratch/ours.csv"
  usage "${command[@]}"
  row "one of 3,000 series, against one of 300" "$(awk -v ms="${used[1]}" 'BEGIN { print ms / 3000 }')" "$few"
  awk -v all="${used[0]}" -v processor="${used[1]}" -v memory="${used[2]}" 'BEGIN {
    printf "  3,000 series of five years: %.0f s, %.0f s of the processor, %.0f MB\n", all / 1000, processor / 1000, memory }'
  # The loss by sampling, of 300 series.
  Scripts/bench-rows.sh "$scratch/300.csv" "$scratch/events.csv"
}

printf '%-48s %12s %12s %7s\n' "" cardstock other ratio
[ $# -gt 0 ] || set -- start imports forecasts
for part in "$@"; do
  case $part in
    start | imports | forecasts) "$part" ;;
    *)
      echo "bench: $part is none of start, imports and forecasts" >&2
      exit 2
      ;;
  esac
done
