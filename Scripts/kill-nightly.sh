#!/bin/sh
# Kills nights at random moments and looks whether what they write in the end is what a night never killed writes.
#
#   Scripts/kill-nightly.sh [KILLS]
#
# Works in a scratch folder with the program that make build made. A shop has three nights: their files, all of each
# kind, among them sales without order numbers, which count twice if they are taken in twice, rows that are rejected, a
# file that fails, and a plan that is committed. Each night is killed (kill -9) at moments drawn with a fixed seed,
# again and again until one run comes to its end; then its folder must have the bytes of the undisturbed shop's, and so
# must the inbox and what the database holds. KILLS (100) are done in all. One line at the end; the status is 1 if
# anything differs.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cardstock=${CARDSTOCK:-$root/.build/release/cardstock}
kills=${1:-100}

[ -x "$cardstock" ] || {
  echo "kill-nightly: there is no program $cardstock; run make build first" >&2
  exit 1
}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
small=$root/Fixtures/small

failures=0
fail() {
  failures=$((failures + 1))
  echo "kill-nightly: $*" >&2
}

# What comes into the inbox before each of the nights.
deliver() {
  mkdir -p inbox/stock
  case $1 in
    1)
      awk -F, 'NR == 1 || $1 <= "2026-09-18"' "$small/sales.csv" >inbox/sales.csv
      cp "$small/events.csv" "$small/offers.csv" "$small/catalog.csv" "$small/suppliers.csv" inbox/
      cp "$small/stock.csv" inbox/stock/count.csv
      # Two lines of one category on a day, without an order: they are added up, and refused a second time.
      awk 'BEGIN { print "date,category,quantity"
        for (i = 0; i < 3000; i++) printf "2026-09-%02d,Walk-in %d,%d\n", i % 18 + 1, i % 5, i % 3 + 1 }' >inbox/订单.csv
      ;;
    2)
      awk -F, 'NR == 1 || $1 == "2026-09-19"' "$small/sales.csv" >inbox/sales.csv
      awk 'BEGIN { print "order,date,category,quantity,amount"
        for (i = 0; i < 4000; i++)
          printf "N%d,2026-09-19,Gift %d,%s,5.00\n", i, i % 7, i % 500 == 7 ? "many" : i % 4 + 1 }' >inbox/orders.csv
      printf 'supplier,price\nBrand,5\n' >inbox/offers.csv
      printf 'category,on_hand\nSteam 100,0\nVideo Month,50\n' >inbox/stock.csv
      ;;
    3)
      awk -F, 'NR == 1 || $1 == "2026-09-20"' "$small/sales.csv" >inbox/sales.csv
      cp "$small/overrides.csv" "$small/receipts.csv" inbox/
      # The same file once more: it adds nothing.
      cp inbox/done/订单.csv inbox/订单.csv
      ;;
  esac
}

# In the place of the shell that calls it, so that whoever started that knows the program's process number.
become_night() {
  exec "$cardstock" nightly --quiet --clock 2026-09-21T02:00:00 --commit --inbox inbox --out out \
    --on-alert 'cat >>told' 2>errors
}

night() {
  (become_night) || [ $? -eq 1 ]
}

# What must be the same: the folder, where the files went, and what the database holds but for its runs.
state() {
  (cd out && find . -type f ! -path '*/.cardstock-*' -exec sha256sum {} + | sort -k2)
  readlink out/latest
  find inbox -type f | sort
  for table in order_line daily_total unnumbered_demand offer stock_snapshot purchase_plan purchase_plan_line \
    forecast_record night_alert night_alert_day; do
    echo "$table $(sqlite3 cardstock.db "SELECT * FROM $table" | sort | sha256sum)"
  done
  sqlite3 cardstock.db 'SELECT day, path, outcome, target, imported, unchanged FROM night_file ORDER BY day, path, id'
}

# The random number after one: https://en.wikipedia.org/wiki/Lehmer_random_number_generator
seed=20260921
random() {
  seed=$((seed * 48271 % 2147483647))
}

# Runs a night and kills it after so many milliseconds, if it is still there; true if it was killed.
killed_after() {
  become_night &
  victim=$!
  sleep "$(printf '%d.%03d' $(($1 / 1000)) $(($1 % 1000)))"
  kill -9 "$victim" 2>/dev/null || true
  status=0
  wait "$victim" 2>/dev/null || status=$?
  [ "$status" -eq 137 ]
}

shop() {
  rm -rf "$1"
  mkdir "$1"
  cd "$1"
}

shop whole
longest=0
for number in 1 2 3; do
  deliver "$number"
  start=$(date +%s%N)
  night
  took=$((($(date +%s%N) - start) / 1000000))
  [ "$took" -le "$longest" ] || longest=$took
  state >"../whole.$number"
done
cd ..

done_kills=0
shops=0
at_end=0
while [ "$done_kills" -lt "$kills" ]; do
  shop killed
  shops=$((shops + 1))
  for number in 1 2 3; do
    deliver "$number"
    tries=0
    while [ "$tries" -lt 4 ]; do
      random
      if killed_after $((seed % (longest + 20))); then
        done_kills=$((done_kills + 1))
      else
        at_end=$((at_end + 1))
      fi
      tries=$((tries + 1))
    done
    night
    [ ! -s errors ] || grep -q 'night of' errors || fail "night $number of shop $shops: $(cat errors)"
    state >"../killed.$number"
    cmp -s "../whole.$number" "../killed.$number" || {
      fail "night $number of shop $shops differs:"
      diff "../whole.$number" "../killed.$number" | head -20 >&2
    }
    "$cardstock" db check >/dev/null || fail "night $number of shop $shops: db check"
    [ -z "$(find out inbox -name '.cardstock-*.tmp')" ] || fail "drafts are left"
    # Each alert was told at least once.
    [ -s told ] || fail "night $number of shop $shops: nobody was told"
  done
  cd ..
done
echo "$done_kills nights killed in $shops shops, $at_end that had ended before: the same folders, inboxes and databases" \
  "as without ($longest ms a night)"
[ "$failures" -eq 0 ]
