#!/bin/sh
# Kills imports at random moments and looks whether anything is lost or doubled.
#
#   Scripts/kill-imports.sh [RUNS]
#
# Works in a scratch folder with the program that make build made. Each of the RUNS (200) kills an import at a moment
# drawn with a fixed seed. What the database holds must then be sound, and exactly what it held before or what
# it would hold after. Beside that: two imports at once, readers during an import, and a disk that is full.
# One line a part; the status is 1 if any fails.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cardstock=${CARDSTOCK:-$root/.build/release/cardstock}
runs=${1:-200}
files=8
lines=20000

[ -x "$cardstock" ] || {
  echo "kill-imports: there is no program $cardstock; run make build first" >&2
  exit 1
}
scratch=$(mktemp -d)
disk=$scratch/disk
trap 'umount "$disk" 2>/dev/null || true; rm -rf "$scratch"' EXIT
cd "$scratch"

failures=0
fail() {
  failures=$((failures + 1))
  echo "kill-imports: $*" >&2
}

# Order lines from one number on, a bad row among a thousand: those are rejected, into a file of their own.
orders() {
  awk -v first="$1" -v count="$2" 'BEGIN {
    print "order,date,category,quantity,amount"
    for (i = first; i < first + count; i++)
      printf "N%d,2026-%02d-%02d,Coins %d,%s,%d.50\n", i, i % 9 + 1, i % 28 + 1, i % 37,
        i % 1000 == 7 ? "many" : i % 5 + 1, i % 90
  }'
}

# What the named files hold together, each order once: lines, units, fen.
counted() {
  awk -F, '$1 != "order" && $4 != "many" && !seen[$1]++ { lines++; units += $4; fen += $5 * 100 }
    END { printf "%d|%d|%d\n", lines, units, fen }' "$@"
}

# What a database holds, by its lines and by the daily totals that are kept beside them.
held() {
  sqlite3 "$1" 'SELECT count(*), coalesce(sum(quantity), 0) / 1000, coalesce(sum(amount), 0) FROM order_line' \
    2>/dev/null || echo "0|0|0"
}

is_sound() {
  if "$cardstock" help db >/dev/null 2>&1; then
    "$cardstock" db check --db "$1" >/dev/null || return 1
  fi
  [ "$(sqlite3 "$1" 'PRAGMA integrity_check; PRAGMA foreign_key_check')" = ok ] || return 1
  difference=$(sqlite3 "$1" 'SELECT (SELECT total(quantity) FROM order_line) - (SELECT total(quantity) FROM order_demand)')
  [ "$difference" = 0.0 ]
}

now() {
  date +%s%N
}

import() {
  "$cardstock" import sales --quiet --db "$@"
}

# Each file has half of its lines in common with the next.
number=0
while [ "$number" -lt "$files" ]; do
  orders $((number * lines / 2)) "$lines" >"$number.csv"
  set -- "$@" "$number.csv"
  number=$((number + 1))
done
shift $(($# - files))

before=$(now)
import whole.db 0.csv
duration=$((($(now) - before) / 1000))

# A kill at every moment from the start to a little after the end. Whenever all files are in, they are counted and
# the next database is begun.
killed=0 kept=0 done=0 rounds=0 number=0 run=0
while [ "$run" -lt "$runs" ] || [ "$number" -gt 0 ] || [ "$rounds" -eq 0 ]; do
  run=$((run + 1))
  before=$(held round.db)
  delay=$(awk -v seed="$run" -v span="$duration" 'BEGIN { srand(seed); rand(); printf "%.6f", rand() * span * 1.5 / 1e6 }')
  # Once there have been kills enough, what was begun is ended.
  [ "$run" -le "$runs" ] || delay=60
  status=0
  # The shell says "Killed" of each, which is no news here.
  { timeout -s KILL "$delay" "$cardstock" import sales --quiet --db round.db "$number.csv" || status=$?; } 2>errors
  case $status in
    0) ;;
    137) killed=$((killed + 1)) ;;
    *) fail "run $run: status $status, $(cat errors)" ;;
  esac
  after=$(counted $(seq -f %g.csv 0 "$number"))
  if [ -e round.db ] && [ -s round.db ] && ! is_sound round.db; then fail "run $run: the database is damaged"; fi
  held=$(held round.db)
  if [ "$held" = "$after" ]; then
    done=$((done + 1))
    number=$((number + 1))
  elif [ "$held" = "$before" ] && [ "$status" -eq 137 ]; then
    kept=$((kept + 1))
  else
    fail "run $run: $held, neither $before nor $after"
    break
  fi
  [ "$number" -eq "$files" ] || continue
  rounds=$((rounds + 1)) number=0
  rm -f round.db*
done
remnants=$(find . -name '*.tmp*' | wc -l)
echo "kills: $killed of $run imports killed, $kept left the database as it was, $done in whole;" \
  "$rounds times all of $files files, each line once; $remnants temporary files left"

# Two at once: both come to their end, or one says that it could not.
both=$(counted 0.csv 1.csv)
pairs=0 refused=0
while [ "$pairs" -lt 10 ]; do
  pairs=$((pairs + 1))
  rm -f pair.db*
  import pair.db 0.csv 2>errors.0 &
  first=$!
  sleep "$(awk -v pair="$pairs" -v span="$duration" 'BEGIN { printf "%.6f", (pair - 1) / 10 * span / 1e6 }')"
  status=0
  import pair.db 1.csv 2>errors.1 || status=$?
  wait "$first" || status=$?
  if [ "$status" -ne 0 ]; then
    grep -q 'cardstock: .*;' errors.0 errors.1 || fail "pair $pairs: status $status without a reason"
    refused=$((refused + 1))
    import pair.db 0.csv
    import pair.db 1.csv
  fi
  [ "$(held pair.db)" = "$both" ] || fail "pair $pairs: $(held pair.db) instead of $both"
done
echo "two at once: $pairs pairs, $((pairs - refused)) of them both at once, $refused with one refused and repeated"

# Readers are given what was there before or what is there after, and do not wait for the import.
orders 0 $((lines * 10)) >large.csv
large=$(counted 0.csv large.csv)
segments() {
  "$cardstock" segment --quiet --format csv --db "$1"
}
import large.db 0.csv
import large.db large.csv
import read.db 0.csv
segments read.db >before.csv
segments large.db >after.csv
import read.db large.csv &
writer=$!
reads=0 longest=0
while kill -0 "$writer" 2>/dev/null; do
  start=$(now)
  segments read.db >now.csv || fail "a reader's status is $?"
  took=$((($(now) - start) / 1000000))
  reads=$((reads + 1))
  [ "$took" -le "$longest" ] || longest=$took
  cmp -s now.csv before.csv || cmp -s now.csv after.csv || fail "a reader was given what never was"
done
wait "$writer"
[ "$(held read.db)" = "$large" ] || fail "after the readers: $(held read.db) instead of $large"
echo "readers: $reads during an import of $((lines * 10)) lines, the slowest took $longest ms"

# A file that may not grow, with the signal for it ignored and not; and, for root, a disk that is full.
filled=0
full() {
  status=0
  "$@" >/dev/null 2>errors || status=$?
  [ "$status" -ne 0 ] || fail "$*: an import went on without room"
  is_sound "$database" || fail "$*: the database is damaged"
  [ "$(held "$database")" = "$before" ] || fail "$*: $(held "$database") instead of $before"
  filled=$((filled + 1))
}
limited() {
  (
    [ "$1" = killed ] || trap '' XFSZ
    ulimit -f 6000
    import "$database" large.csv
  )
}
database=small.db
import "$database" 0.csv
before=$(held "$database")
full limited killed
full limited told
said=$(cat errors)
place="file size limit"
if mkdir -p "$disk" && mount -t tmpfs -o size=6m tmpfs "$disk" 2>/dev/null; then
  database=$disk/small.db
  import "$database" 0.csv
  full import "$database" large.csv
  said=$(cat errors)
  place="$place, tmpfs"
fi
echo "full disk: $filled imports ($place) changed nothing: $said"

[ "$failures" -eq 0 ]
