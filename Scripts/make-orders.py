#!/usr/bin/env python3
"""Writes order lines of any number to standard output: for measuring, not for tests.

The lines are two years of a card shop, each an order of its own, numbered by day and place, so that other programs can
keep them under the order's number. The same arguments give the same bytes.

    Scripts/make-orders.py 2000000 > orders.csv
    Scripts/make-orders.py 2000000 --shuffle > shuffled.csv
    Scripts/make-orders.py 5000 --start 2026-01-01 --days 1 > night.csv
"""
import argparse
import datetime
import random
import sys

GAMES = {
    "王者荣耀": "WZ", "原神": "YS", "和平精英": "HP", "星穹铁道": "XQ", "英雄联盟": "LM", "永劫无间": "YJ",
    "Steam": "ST", "Netflix": "NF", "爱奇艺": "AQ", "Q币": "QB",
}
REGIONS = ["广东", "浙江", "江苏", "山东", "四川", "北京", "上海", "河南", "湖北", "福建"]
HEADER = "order,time,category,product,quantity,amount,customer,region\n"


def products(random_numbers):
    """(category, product, price in fen), the first ones sold most."""
    faces = [6, 10, 30, 50, 68, 98, 100, 128, 200, 328, 500, 648]
    return [
        (game, f"{code}{kind}{face}", face * 100 - random_numbers.randrange(face * 5))
        for kind in ["点券", "月卡", "礼包", "会员", "代充"]
        for game, code in GAMES.items()
        for face in faces
    ]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("lines", type=int)
    parser.add_argument("--start", type=datetime.date.fromisoformat, default=datetime.date(2024, 1, 1))
    parser.add_argument("--days", type=int, default=730)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--shuffle", action="store_true", help="in no order")
    options = parser.parse_args()

    numbers = random.Random(options.seed)
    sold = products(numbers)
    popularity = [1 / (rank + 1) for rank in range(len(sold))]
    choices = numbers.choices(sold, popularity, k=options.lines)
    lines = []
    for index, (category, product, price) in enumerate(choices):
        second = index * options.days * 86_400 // options.lines
        day = options.start + datetime.timedelta(days=second // 86_400)
        clock = second % 86_400
        time = f"{day} {clock // 3600:02}:{clock // 60 % 60:02}:{clock % 60:02}"
        order = f"{day:%y%m%d}{index:08}"
        customer = numbers.randrange(300_000)
        region = numbers.choice(REGIONS)
        quantity = 1 if numbers.random() < 0.8 else numbers.randrange(2, 10)
        amount = price * quantity
        lines.append(
            f"{order},{time},{category},{product},{quantity},{amount // 100}.{amount % 100:02},{customer},{region}\n"
        )
    if options.shuffle:
        numbers.shuffle(lines)
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    sys.stdout.write(HEADER)
    sys.stdout.writelines(lines)


main()
