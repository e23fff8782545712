#!/usr/bin/env python3
"""Writes daily sales of a made-up shop that knows weekdays, paydays, holidays, promotions and game updates.

    Scripts/make-daily-sales.py SALES.csv EVENTS.csv [--series 70] [--days 1826] [--seed 7]

The same arguments write the same bytes. Sales have the columns date,category,quantity, from 2021-01-01 on; events run
14 days further. One series in ten sells slowly: less than one piece a day.
"""
import argparse
import csv
import datetime
import math
import random

FIRST = datetime.date(2021, 1, 1)
WEEK = [0.85, 0.84, 0.88, 0.95, 1.15, 1.28, 1.05]
# Month, day, name, days, effect on the logarithm of sales.
HOLIDAYS = [(1, 1, "New Year", 3, 0.35), (5, 1, "Labour Day", 5, 0.25), (10, 1, "National Day", 7, 0.4)]


def poisson(random_source, mean):
    if mean > 50:
        return max(0, round(random_source.gauss(mean, math.sqrt(mean))))
    count, product, limit = 0, random_source.random(), math.exp(-mean)
    while product > limit:
        count += 1
        product *= random_source.random()
    return count


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("sales")
    parser.add_argument("events")
    parser.add_argument("--series", type=int, default=70)
    parser.add_argument("--days", type=int, default=1826)
    parser.add_argument("--seed", type=int, default=7)
    arguments = parser.parse_args()
    dates = [FIRST + datetime.timedelta(days=day) for day in range(arguments.days + 14)]
    shared = random.Random(arguments.seed)

    events = []
    holiday = [0.0] * len(dates)
    for day, date in enumerate(dates):
        for month, start, name, length, effect in HOLIDAYS:
            if date.month == month and start <= date.day < start + length:
                holiday[day] = effect
                events.append((date.isoformat(), name, "holiday", ""))
    promotions = {}
    updates = {}
    for game in range(10):
        updates[game] = set(range(shared.randrange(42), len(dates), 42))
        promotions[game] = set()
        day = shared.randrange(60)
        while day < len(dates):
            promotions[game].update(range(day, min(day + 4, len(dates))))
            day += shared.randrange(30, 90)
        for day in sorted(promotions[game]):
            events.append((dates[day].isoformat(), "sale", "promo", f"game{game}-*"))
        for day in sorted(updates[game]):
            events.append((dates[day].isoformat(), f"update of game {game}", "game-update", f"game{game}-*"))

    with open(arguments.events, "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["date", "name", "kind", "category"])
        writer.writerows(sorted(events))

    with open(arguments.sales, "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["date", "category", "quantity"])
        for series in range(arguments.series):
            source = random.Random(arguments.seed * 1_000_003 + series)
            game = series % 10
            level = math.log(source.uniform(0.2, 1) if series % 10 == 9 else source.uniform(10, 300))
            season = source.uniform(0, 0.3)
            payday = source.uniform(0.05, 0.3)
            lift, jump, reach = source.uniform(0.2, 0.8), source.uniform(0.1, 0.6), source.uniform(0.5, 1.5)
            for day in range(arguments.days):
                date = dates[day]
                level += source.gauss(0, 0.01)
                mean = level + math.log(WEEK[date.weekday()]) + reach * holiday[day]
                mean += season * math.cos(2 * math.pi * (date.timetuple().tm_yday / 365.25 - series / 70))
                mean += payday if date.day in (10, 11, 15, 16) else 0
                mean += lift if day in promotions[game] else 0
                mean += sum(jump * 0.7**back for back in range(7) if day - back in updates[game])
                quantity = poisson(source, math.exp(mean + source.gauss(0, 0.1)))
                writer.writerow([date.isoformat(), f"game{game}-{series:04}", quantity])


main()
