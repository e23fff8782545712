#!/usr/bin/env python3
"""Writes two years of a synthetic digital-card reseller in China: sales, events, stock and offers.

    Scripts/make-reseller.py --seed 20260920 --out Fixtures/reseller

Nothing in it is a real shop's: the demand is drawn from the model below. Real are only the dates, which come
from Fixtures/calendar: the official holidays and make-up working days, and the updates of five games.
The same seed gives the same bytes. Every category draws from a stream of its own, so that a new category
changes no other's history.

Demand of a day = base x growth x drift x weekday x payday x season x holiday x game updates x promotions,
through a negative binomial distribution; a few bulk orders are added, and on sold-out days nothing is sold.
"""

import argparse
import csv
import math
import random
from datetime import date, timedelta
from fnmatch import fnmatchcase
from pathlib import Path
from typing import NamedTuple

LAST = date(2026, 9, 20)  # a make-up working Sunday, five days before Mid-Autumn
DAYS = [LAST - timedelta(days=back) for back in range(729, -1, -1)]
KNOWN_AHEAD = timedelta(days=28)
DEFAULT_CALENDAR = Path(__file__).resolve().parent.parent / "Fixtures" / "calendar"


class Kind(NamedTuple):
    """How the demand for one kind of goods answers to the calendar; 1 is an ordinary day."""
    weekday: tuple      # Monday to Sunday
    holidays: dict      # by Chinese name; "" is any other holiday
    workday: float      # a weekend day worked in exchange for a holiday
    payday: float       # extra on the 10th and 15th, half of it on the days after
    season: float       # extra at the peak of the year
    peak: int           # day of the year of that peak


KINDS = {
    "game": Kind((.93, .90, .91, .94, 1.06, 1.16, 1.10),
                 {"春节": 1.42, "国庆节": 1.28, "": 1.14}, .88, .09, .12, 212),
    "video": Kind((.95, .93, .93, .95, 1.08, 1.12, 1.04),
                  {"春节": 1.24, "国庆节": 1.18, "": 1.08}, .95, .04, .10, 205),
    "work": Kind((1.22, 1.18, 1.15, 1.10, 1.02, .68, .65),
                 {"春节": .38, "国庆节": .46, "": .60}, 1.45, .03, .10, 260),
    "gift": Kind((.96, .95, .96, .98, 1.05, 1.08, 1.02),
                 {"春节": 1.10, "国庆节": 1.12, "": 1.05}, .97, .12, .08, 350),
    "life": Kind((1.02, 1.00, .99, 1.00, 1.04, .99, .96),
                 {"春节": .82, "国庆节": .94, "中秋节": 1.15, "": .98}, 1.02, .14, .04, 20),
}


class Category(NamedTuple):
    name: str
    kind: str
    price: float        # yuan
    base: float         # units a day at the start
    growth: float       # factor a year
    size: float         # of the negative binomial: small is lumpy
    group: str          # core, mid, tail, new, dormant


# name, kind, price, base, growth, size
CATALOGUE = {
    "core": """
        王者荣耀点券 game 49.00 320 1.04 88           原神创世结晶 game 97.00 140 0.97 56
        和平精英点券 game 48.50 180 0.95 72           崩坏星穹铁道古老梦华 game 97.00 95 1.02 48
        英雄联盟点券 game 98.00 90 0.98 64            三角洲行动三角券 game 60.00 110 1.30 48
        Q币 game 9.70 420 0.96 100                    腾讯视频会员月卡 video 19.80 160 1.05 80
        爱奇艺会员月卡 video 18.50 130 0.94 80        优酷会员月卡 video 13.50 70 0.96 64
        哔哩哔哩大会员月卡 video 16.80 90 1.12 72     网易云音乐黑胶月卡 video 11.80 80 1.03 64
        Steam充值卡100元 gift 96.50 85 1.08 40        话费充值100元 life 98.90 210 1.00 120
        京东E卡100元 life 97.20 75 1.06 48""",
    "mid": """
        绝区零菲林底片 game 97.00 32 0.92 24          鸣潮月相 game 97.00 28 1.10 24
        永劫无间金块 game 48.00 16 0.90 18            明日方舟源石 game 98.00 14 0.95 18
        金铲铲之战点券 game 49.00 18 0.98 21          QQ音乐绿钻月卡 video 13.00 26 1.01 27
        爱奇艺会员年卡 video 168.00 9 1.05 15         WPS超级会员月卡 work 15.00 34 1.10 36
        百度网盘超级会员月卡 work 24.00 30 1.04 36    PSN充值卡100港币 gift 88.00 12 1.03 12
        任天堂eShop点卡 gift 180.00 10 1.15 12""",
    "tail": """
        Netflix会员月卡 video 45.00 0.62 1.05 0.9    Spotify会员月卡 video 16.00 0.55 1.02 0.8
        Disney会员月卡 video 39.00 0.12 0.95 0.4     YouTube会员月卡 video 28.00 0.48 1.20 0.8
        PSN充值卡500港币 gift 438.00 0.35 1.05 0.6    Xbox通行证月卡 gift 52.00 0.40 1.10 0.6
        Steam充值卡500元 gift 485.00 0.70 1.05 0.8    Roblox礼品卡 gift 72.00 0.22 1.10 0.3
        苹果礼品卡500元 gift 490.00 0.60 1.00 0.5     谷歌礼品卡 gift 78.00 0.20 1.00 0.4
        战网点卡 game 66.00 0.30 0.90 0.5            魔兽世界月卡 game 72.00 0.45 0.92 0.7
        剑网3通宝 game 48.00 0.28 0.94 0.5           梦幻西游点卡 game 98.00 0.50 0.90 0.7
        天涯明月刀点券 game 49.00 0.14 0.85 0.4       光遇蜡烛 game 28.00 0.34 0.90 0.6
        第五人格回声 game 49.00 0.30 0.95 0.6         阴阳师勾玉 game 98.00 0.16 0.88 0.4
        腾讯视频会员年卡 video 218.00 0.65 1.05 0.8    优酷会员年卡 video 128.00 0.26 0.95 0.5
        芒果TV会员季卡 video 58.00 0.38 1.00 0.6      喜马拉雅会员年卡 video 158.00 0.15 0.95 0.4
        知乎盐选会员月卡 video 18.00 0.25 0.90 0.5     迅雷超级会员月卡 work 18.00 0.32 0.92 0.6
        Microsoft365年卡 work 328.00 0.30 1.05 0.4   扫描全能王年卡 work 88.00 0.12 1.00 0.3
        印象笔记年卡 work 128.00 0.06 0.85 0.3        有道翻译会员月卡 work 20.00 0.18 1.00 0.4
        星巴克星礼卡100元 life 94.00 0.42 1.05 0.3     加油卡200元 life 196.00 0.24 1.00 0.3""",
    "new": "燕云十六声长鸣珠 game 60.00 38 1.00 6     汽水音乐会员月卡 video 8.80 11 1.00 5",
    "dormant": "逆水寒老服点卡 game 30.00 2.4 0.70 2  风行视频会员月卡 video 12.00 1.2 0.80 1",
}
FIRST_SALE = {"燕云十六声长鸣珠": date(2026, 9, 1), "汽水音乐会员月卡": date(2026, 9, 10)}
LAST_SALE = {"逆水寒老服点卡": date(2026, 6, 30), "风行视频会员月卡": date(2026, 5, 31)}

# Sold out at the end: the days on which buyers came and the shelf was empty.
EMPTY_AT_THE_END = {"原神创世结晶": 2, "网易云音乐黑胶月卡": 1, "PSN充值卡100港币": 2}
# Days of stock left, where it makes a point; the others have one to three weeks.
COVER = {"王者荣耀点券": 1.5, "Steam充值卡100元": 1.0, "腾讯视频会员月卡": 2.0, "京东E卡100元": 2.5,
         "WPS超级会员月卡": 140, "优酷会员月卡": 95, "永劫无间金块": 160}
UNLIMITED = {"话费充值100元": 999999}  # charged upstream, never on a shelf


class Event(NamedTuple):
    first: date
    name: str
    kind: str           # promo or game-update
    last: date
    scope: str          # a name or a glob; empty is every category
    game: str
    lift: float         # extra at its best day

    def lifts(self, category: str) -> bool:
        return self.scope == "" or fnmatchcase(category, self.scope)


# game in the calendar (empty: no dates there, invented ones every `cycle` days back from `last`),
# Chinese name, lift at the best day, cycle in days, last known update
GAMES = [
    ("Genshin Impact", "原神", .85, 42, date(2026, 9, 23)),
    # The next update, due 2026-10-07 by its cycle, is not in the file: a program has to expect it by itself.
    ("Honkai: Star Rail", "崩坏星穹铁道", .75, 42, date(2026, 8, 26)),
    ("Zenless Zone Zero", "绝区零", .70, 42, date(2026, 9, 9)),
    ("Wuthering Waves", "鸣潮", .65, 42, date(2026, 9, 30)),
    ("League of Legends", "英雄联盟", .12, 14, date(2026, 10, 7)),
    ("", "王者荣耀", .45, 91, date(2026, 9, 24)),
    ("", "和平精英", .40, 63, date(2026, 10, 2)),
    ("", "三角洲行动", .50, 63, date(2026, 8, 20)),
    ("", "永劫无间", .35, 49, date(2026, 9, 3)),
    ("", "明日方舟", .60, 56, date(2026, 10, 15)),
    ("", "金铲铲之战", .30, 112, date(2026, 7, 9)),
]

# first day, days, name, scope, lift
PROMOTIONS = [
    ("2024-11-09", 3, "双11", "", .75), ("2025-11-09", 3, "双11", "", .80),
    ("2025-06-16", 3, "618", "", .55), ("2026-06-16", 3, "618", "", .60),
    ("2024-12-12", 1, "双12", "", .30), ("2025-12-12", 1, "双12", "", .30),
    ("2025-01-10", 5, "年货节", "", .20), ("2026-01-28", 5, "年货节", "", .20),
    ("2024-12-20", 10, "Steam冬促加量", "Steam*", .60), ("2025-06-27", 10, "Steam夏促加量", "Steam*", .70),
    ("2025-12-19", 10, "Steam冬促加量", "Steam*", .60), ("2026-06-26", 10, "Steam夏促加量", "Steam*", .70),
    ("2024-10-25", 2, "Q币周末九五折", "Q币", .50), ("2025-03-14", 2, "Q币周末九五折", "Q币", .50),
    ("2025-08-15", 2, "Q币周末九五折", "Q币", .50), ("2026-01-16", 2, "Q币周末九五折", "Q币", .50),
    ("2026-05-22", 2, "Q币周末九五折", "Q币", .50), ("2026-09-25", 3, "Q币中秋九五折", "Q币", .50),
    ("2025-04-18", 4, "视频年卡周", "*会员年卡", 1.20), ("2025-10-17", 4, "视频年卡周", "*会员年卡", 1.20),
    ("2026-04-17", 4, "视频年卡周", "*会员年卡", 1.20), ("2026-10-12", 4, "视频年卡周", "*会员年卡", 1.20),
    ("2025-07-25", 3, "王者荣耀暑期满减", "王者荣耀*", .35), ("2026-07-24", 3, "王者荣耀暑期满减", "王者荣耀*", .35),
    ("2026-09-28", 3, "王者荣耀国庆预热", "王者荣耀*", .35),
]

# name, tier, unit cost as a share of the price it sells at, success rate
DIRECT = ("示例品牌直供", 1, .925, .999)
WHOLESALE = ("示例批发甲", 2, .942, .990)
SECOND_WHOLESALE = ("示例批发乙", 2, .948, .985)
INSTANT = ("示例即充平台", 3, .972, .995)
TAINTED = ("示例灰货商", 3, .840, .900)
UNPROVEN = ("示例新供应商", 2, .905, .980)


def categories():
    for group, text in CATALOGUE.items():
        words = iter(text.split())
        for name, kind, price, base, growth, size in zip(*[words] * 6):
            yield Category(name, kind, float(price), float(base), float(growth), float(size), group)


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def write(path, rows, encoding="utf-8"):
    with open(path, "w", newline="", encoding=encoding) as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


def updates(calendar):
    """Every game's updates, from the real dates where there are any and then on by its cycle."""
    real = read(calendar / "game-updates.csv")
    for game, name, lift, cycle, last in GAMES:
        dates = {date.fromisoformat(row["date"]): row["version"].split()[0]
                 for row in real if row["game"] == game}
        step = timedelta(days=cycle)
        day = max(dates) + step if dates else last - step * (730 // cycle)
        while day <= last:
            dates[day] = ""
            day += step
        for day, version in sorted(dates.items()):
            if DAYS[0] <= day <= min(last, LAST + KNOWN_AHEAD):
                title = f"{name}{version or '版本'}更新"
                yield Event(day, title, "game-update", day, f"{name}*", name, lift)


def promotions():
    for first, days, name, scope, lift in PROMOTIONS:
        day = date.fromisoformat(first)
        yield Event(day, name, "promo", day + timedelta(days=days - 1), scope, "", lift)


def event_factor(event, day):
    """An update peaks on the day after and fades over ten days; a promotion leaves a dip of three days."""
    since = (day - event.first).days
    if event.kind == "game-update":
        if not 0 <= since <= 10:
            return 1
        return 1 + event.lift * (.6 if since == 0 else math.exp(-(since - 1) / 3.5))
    if event.first <= day <= event.last:
        return 1 + event.lift
    return 1 - .12 * event.lift if event.last < day <= event.last + timedelta(days=3) else 1


def calendar_factor(kind, day, holidays):
    """A holiday sells like a Saturday, a make-up working day like a Wednesday, each times its own effect."""
    status, name = holidays.get(day, ("", ""))
    if status == "holiday":
        # National Day and Mid-Autumn may fall together; the first one named rules.
        first = next((part for part in name.split("、") if part in kind.holidays), "")
        factor = kind.weekday[5] * kind.holidays[first]
    elif status == "workday":
        factor = kind.weekday[2] * kind.workday
    else:
        factor = kind.weekday[day.weekday()]
    factor *= 1 + kind.payday * {10: 1, 11: .5, 15: 1, 16: .5}.get(day.day, 0)
    return factor * (1 + kind.season * math.cos(2 * math.pi * (day.timetuple().tm_yday - kind.peak) / 365.25))


def negative_binomial(stream, mean, size):
    """Inverts the distribution function at one uniform number. Variance = mean + mean^2 / size."""
    uniform, count = stream.random(), 0
    chance = math.exp(size * math.log(size / (size + mean)))
    cumulative = chance
    while cumulative < uniform and count < 100 * (mean + 1):
        chance *= (size + count) / (count + 1) * mean / (size + mean)
        cumulative += chance
        count += 1
    return count


def sold_out_days(category, stream):
    """Two or three times in two years a core category stands empty for one to three days."""
    empty = {LAST - timedelta(days=back) for back in range(EMPTY_AT_THE_END.get(category.name, 0))}
    if category.group == "core":
        for _ in range(stream.choice((2, 3))):
            start = stream.randrange(30, len(DAYS) - 30)
            empty.update(DAYS[start:start + stream.choice((1, 2, 3))])
    return empty


def demand(category, events, holidays, seed):
    """Yields (day, units wanted, sold out)."""
    stream = random.Random(f"{seed}/{category.name}")
    kind, empty, drift = KINDS[category.kind], sold_out_days(category, stream), 0.0
    mine = [event for event in events if event.lifts(category.name)]
    first, last = FIRST_SALE.get(category.name, DAYS[0]), LAST_SALE.get(category.name, LAST)
    for number, day in enumerate(DAYS):
        drift = .995 * drift + stream.uniform(-.02, .02)
        mean = category.base * category.growth ** (number / 365) * math.exp(drift)
        mean *= calendar_factor(kind, day, holidays)
        for event in mine:
            mean *= event_factor(event, day)
        units = negative_binomial(stream, mean, category.size)
        if stream.random() < .003 and category.base >= 5:
            units += round(category.base * stream.uniform(3, 7), -1)  # a bulk order
        if first <= day <= last:
            yield day, int(units), day in empty


def sales_rows(history):
    yield "日期", "分类", "数量", "金额"
    for number, day in enumerate(DAYS):
        for category, days in history.items():
            units, empty = days.get(day, (0, False))
            if units and not empty:
                yield day, category.name, units, f"{units * category.price:.2f}"


def event_rows(events):
    yield "date", "name", "kind", "end_date", "category", "game"
    for event in sorted(events):
        yield event.first, event.name, event.kind, event.last, event.scope, event.game


def recent_mean(days):
    """Units wanted a day over the last four weeks."""
    return sum(days.get(day, (0, False))[0] for day in DAYS[-28:]) / 28


def stock_rows(history, seed):
    """Counts of empty shelves over the two years, then what is there at the end."""
    yield "category", "on_hand", "inbound", "inbound_date", "as_of", "unit_cost"
    for day in DAYS[:-1]:
        for category, days in history.items():
            if days.get(day, (0, False))[1]:
                yield category.name, 0, "", "", day, ""
    for category, days in history.items():
        stream, mean = random.Random(f"{seed}/stock/{category.name}"), recent_mean(days)
        if category.group in ("tail", "dormant"):
            on_hand = stream.choice((0, 0, 0, 1, 2, 5))
        else:
            on_hand = round(mean * COVER.get(category.name, stream.uniform(7, 20)))
        if category.name in EMPTY_AT_THE_END:
            on_hand = 0
        on_hand, inbound, arrives = UNLIMITED.get(category.name, on_hand), "", ""
        if category.group in ("core", "mid") and on_hand < 12 * mean and stream.random() < .4:
            inbound, arrives = max(10, round(mean * 4, -1)), LAST + timedelta(days=stream.choice((1, 2, 3)))
            inbound = int(inbound)
        yield category.name, on_hand, inbound, arrives, LAST, f"{category.price * WHOLESALE[2]:.2f}"


def offers_of(category, mean, stream):
    """Yields (terms, lead time, its deviation, minimum, multiple, discount from four times the minimum)."""
    if category.group in ("core", "mid", "new"):
        lot = max(10, int(round(mean, -1)))
        if category.group != "new":
            yield DIRECT, stream.choice((3, 4, 5)), 1.5, lot * 2, lot, .985
        yield WHOLESALE, stream.choice((1, 2)), .5, max(5, lot // 20 * 5), 5, .99
        if category.group == "core":
            yield SECOND_WHOLESALE, 1, .5, max(5, lot // 25 * 5), 5, None
        yield INSTANT, 0, 0, 1, 1, None
    elif category.group == "tail":
        choice = stream.random()
        if choice < .6:
            yield WHOLESALE, 1, .5, 1, 1, None
            yield INSTANT, 0, 0, 1, 1, None
        elif choice < .85:
            yield WHOLESALE, stream.choice((3, 4)), 1, 2, 1, None
            yield SECOND_WHOLESALE, stream.choice((4, 6)), 2, 1, 1, None


def offer_rows(history, seed):
    yield ("supplier", "category", "unit_cost", "tier", "lead_time_days", "lead_time_sd", "minimum",
           "multiple", "price_break", "success_rate", "status", "valid_from", "valid_to")
    for category, days in history.items():
        stream, mean = random.Random(f"{seed}/offers/{category.name}"), recent_mean(days)
        offers = [(*offer, "approved", "2026-12-31") for offer in offers_of(category, mean, stream)]
        if category.name == "原神创世结晶":
            offers.append((TAINTED, 0, 0, 1, 1, None, "blacklisted", "2026-12-31"))
        if category.name == "Steam充值卡100元":
            offers.append((UNPROVEN, 1, .5, 10, 10, None, "approved", "2026-08-31"))
        if category.name == "PSN充值卡100港币":
            offers.append((UNPROVEN, 1, .5, 5, 5, None, "pending", "2026-12-31"))
        for (name, tier, share, success), lead, spread, minimum, multiple, discount, status, until in offers:
            cost = category.price * (share + stream.uniform(-.006, .006))
            for price_break, factor in ((1, 1), *(((minimum * 4, discount),) if discount else ())):
                yield (name, category.name, f"{cost * factor:.2f}", tier, lead, spread, minimum, multiple,
                       price_break, success, status, "2026-01-01", until)


SAMPLED = ("PSN充值卡100港币", "Netflix会员月卡", "爱奇艺会员年卡", "任天堂eShop点卡", "Steam充值卡500元")
ORDER_HEADER = ("订单号,金额,商品名称,数量,支付方式,下单时间,下单IP,下单设备,支付时间,订单状态,联系方式,发货状态,"
                "优惠券,客户,推广人,分站,分站手续费,接口手续费,推广分成,返利").split(",")


def order_rows(history, seed):
    """The last week of a few products as single orders, in the shape of a card shop's own export.

    Orders paid and delivered add up to the daily totals; orders paid but not delivered are the demand of
    sold-out days, and unpaid ones are no demand.
    """
    yield ORDER_HEADER
    stream = random.Random(f"{seed}/orders")
    for day in DAYS[-7:]:
        orders = []
        for category, days in history.items():
            left, empty = days.get(day, (0, False)) if category.name in SAMPLED else (0, False)
            while left:
                units = min(left, stream.choice((1, 1, 1, 1, 2, 3)))
                paid = stream.random() < .92
                orders.append((stream.randrange(8 * 3600, 86000), category, units, paid, paid and not empty))
                left -= units if paid else 0
        for number, (second, category, units, paid, sent) in enumerate(sorted(orders), start=1):
            clock = f"{day} {second // 3600:02}:{second // 60 % 60:02}:"
            yield (f"DEMO{day:%Y%m%d}{number:04}", f"{units * category.price:.2f}", category.name, units,
                   stream.choice(("支付宝", "微信支付")), clock + f"{second % 50:02}", f"192.0.2.{number % 250 + 1}",
                   stream.choice(("手机", "电脑")), clock + f"{second % 50 + 9:02}" if paid else "",
                   "已支付" if paid else "未支付", f"buyer{number}@example.invalid", "已发货" if sent else "未发货",
                   "", "游客", "", "", "0.00", "0.00", "0.00", "0.00")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=20260920)
    parser.add_argument("--out", type=Path, required=True, help="directory to write into")
    parser.add_argument("--calendar", type=Path, default=DEFAULT_CALENDAR, help="where the dates are")
    options = parser.parse_args()

    holidays = {date.fromisoformat(row["date"]): (row["kind"], row["name_zh"])
                for row in read(options.calendar / "cn-holidays.csv")}
    events = [*updates(options.calendar), *promotions()]
    history = {category: {day: (units, empty) for day, units, empty
                          in demand(category, events, holidays, options.seed)} for category in categories()}

    options.out.mkdir(parents=True, exist_ok=True)
    write(options.out / "sales.csv", sales_rows(history))
    write(options.out / "events.csv", event_rows(events))
    write(options.out / "stock.csv", stock_rows(history, options.seed))
    write(options.out / "offers.csv", offer_rows(history, options.seed))
    write(options.out / "orders-sample.csv", order_rows(history, options.seed), encoding="utf-8-sig")


if __name__ == "__main__":
    main()
