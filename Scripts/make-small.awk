#!/usr/bin/awk -f
# Writes Fixtures/small/sales.csv: four categories over the 120 days that end on Sunday 2026-09-20, by rule, without
# chance.
#
#   awk -f Scripts/make-small.awk >Fixtures/small/sales.csv

BEGIN {
  split("31 28 31 30 31 30 31 31 30 31 30 31", days_in, " ")
  split("0 0 1 0 0 8 12", weekend, " ")
  month = 5
  day = 24
  print "date,category,quantity,amount"
  for (i = 0; i < 120; i++) {
    date = sprintf("2026-%02d-%02d", month, day)
    weekday = (i + 6) % 7 + 1  # 1 is Monday; the first day is a Sunday
    sell("Steam 100", 20 + weekend[weekday] + i % 3, 99)
    sell("Video Month", 30 + 5 * (day <= 3) - weekend[weekday] + i % 5, 18.5)
    sell("Game Coins", 10 + (i % 42 < 3 ? 25 : 0) + i % 4, 30)
    if (i % 11 == 4) sell("Old Points", 1 + i % 2, 10)
    if (++day > days_in[month]) { day = 1; month++ }
  }
}

function sell(category, quantity, price) {
  printf "%s,%s,%d,%.2f\n", date, category, quantity, quantity * price
}
