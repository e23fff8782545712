#!/usr/bin/env python3
"""Forecasts a week of daily sales with LightGBM, for benchmarks to compare with.

    Scripts/forecast-peer.py SALES.csv EVENTS.csv FORECAST.csv

What a practitioner would write: pandas reads the file; for each day and series a row is made per day of five years, its
horizon going round through 1 to 7, with 69 features that are known at that horizon (52 of sales: lags, means, deviations
and weekday means; 10 of the calendar; 7 of events), scaled by the series' last 28 days; one model of 300 trees of 63
leaves, learning rate .05, absolute error weighted by that scale, on both cores; then each of the seven days is forecast.
"""
import fnmatch
import sys

import lightgbm
import numpy
import pandas

HORIZON = 7
LAGS = list(range(0, 22)) + [27, 34, 41, 48, 55]
WINDOWS = [7, 14, 28, 56, 112, 364]


def read(sales_file, events_file):
    sales = pandas.read_csv(sales_file, parse_dates=["date"])
    wide = sales.pivot_table(index="date", columns="category", values="quantity", aggfunc="sum").asfreq("D").fillna(0)
    days = pandas.date_range(wide.index[0], periods=len(wide) + HORIZON + 1)
    events = pandas.read_csv(events_file, parse_dates=["date"], keep_default_na=False)
    marks = {kind: numpy.zeros((len(days), wide.shape[1]), numpy.float32) for kind in ("holiday", "promo", "game-update")}
    place = {day: number for number, day in enumerate(days)}
    for pattern, group in events.groupby("category"):
        columns = [not pattern or fnmatch.fnmatch(name, pattern) for name in wide.columns]
        for day, kind in zip(group.date, group.kind):
            if day in place:
                marks[kind][place[day], columns] = 1
    return wide, days, marks


def since(mark):
    """Days since the mark was last set, at most 15."""
    gap = numpy.full(mark.shape, 15, numpy.float32)
    gap[0][mark[0] > 0] = 0
    for day in range(1, len(mark)):
        gap[day] = numpy.where(mark[day] > 0, 0, numpy.minimum(gap[day - 1] + 1, 15))
    return gap


def rows(values, sums, squares, days, marks, gaps, origin, target):
    """The features of every series at an origin for a later day, and the series' scale."""
    mean = lambda window: (sums[origin + 1] - sums[origin + 1 - window]) / window
    scale = numpy.maximum(mean(28), 0.05)
    columns = [values[origin - lag] / scale for lag in LAGS]
    columns += [mean(window) / scale for window in WINDOWS]
    for window in WINDOWS:
        variance = (squares[origin + 1] - squares[origin + 1 - window]) / window - mean(window) ** 2
        columns.append(numpy.sqrt(numpy.maximum(variance, 0)) / scale)
    last = target - 7
    same = numpy.stack([values[last - 7 * week] for week in range(12)]) / scale
    columns += [same[week] for week in range(5)] + [same[:count].mean(0) for count in (2, 3, 4, 8, 12)]
    columns += [(values[target - 364] + values[target - 371]) / 2 / scale, mean(7) / numpy.maximum(mean(364), 0.05),
                numpy.log1p(scale)]
    day = days[target]
    constants = [day.dayofweek, day.day, day.month, day.dayofyear, day.quarter, day.days_in_month - day.day,
                 day.dayofyear // 7, target, target - origin]
    columns += [numpy.full(len(scale), constant) for constant in constants] + [numpy.arange(len(scale))]
    columns += [mark[target] for mark in marks.values()] + [gap[target] for gap in gaps.values()]
    columns.append(marks["promo"][target - 1])
    return numpy.stack(columns, 1).astype(numpy.float32), scale


def main():
    sales_file, events_file, forecast_file = sys.argv[1:]
    wide, days, marks = read(sales_file, events_file)
    values = wide.values
    start = numpy.zeros((1, values.shape[1]))
    sums = numpy.concatenate([start, values.cumsum(0)])
    squares = numpy.concatenate([start, (values**2).cumsum(0)])
    gaps = {kind: since(mark) for kind, mark in marks.items()}
    made = lambda origin, target: rows(values, sums, squares, days, marks, gaps, origin, target)
    tables, targets, weights = [], [], []
    for origin in range(378, len(values) - 1):
        target = origin + 1 + origin % HORIZON
        if target < len(values):
            table, scale = made(origin, target)
            tables.append(table)
            targets.append(values[target] / scale)
            weights.append(scale)
    table = numpy.concatenate(tables)
    print(f"{len(table)} rows, {table.shape[1]} features", file=sys.stderr)
    data = lightgbm.Dataset(table, numpy.concatenate(targets), weight=numpy.concatenate(weights))
    settings = dict(objective="l1", num_leaves=63, learning_rate=0.05, num_threads=2, verbose=-1, seed=1)
    model = lightgbm.train(settings, data, 300)
    last = len(values) - 1
    with open(forecast_file, "w") as file:
        file.write("date,category,forecast\n")
        for target in range(last + 1, last + 1 + HORIZON):
            table, scale = made(last, target)
            for name, value in zip(wide.columns, numpy.maximum(model.predict(table) * scale, 0)):
                file.write(f"{days[target].date()},{name},{value:.3f}\n")


main()
