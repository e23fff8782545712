#!/usr/bin/env python3
"""Counts what the order exports of Fixtures/exports hold, by each system's own codes and without cardstock.

    Scripts/count-exports.py Fixtures/exports >Fixtures/exports/expected.csv

Columns: file; rows after the header; counted, the rows that are demand; their units; their money in yuan.
Demand is what was paid for, delivered or not. Unpaid, closed and expired rows are none; nor are rows refunded whole;
of rows refunded in part the units count whole, and the money that was given back is taken off. A file that names no
quantity has 1 a row. Money is what the buyer paid.
"""

import csv
import sys
from decimal import Decimal
from pathlib import Path


def rows(path, encoding="utf-8-sig", delimiter=","):
    quoting = csv.QUOTE_NONE if delimiter == "\t" else csv.QUOTE_MINIMAL
    with path.open(encoding=encoding, newline="") as file:
        for row in csv.DictReader(file, delimiter=delimiter, quoting=quoting):
            yield {header.strip(): cell.strip() for header, cell in row.items()}


def by_code(status, paid, quantity, amount):
    """For systems without refunds of parts: the states that count, and the columns to add up."""
    def count(row):
        if row[status] in paid:
            return Decimal(row[quantity]) if quantity else Decimal(1), Decimal(row[amount])
        return None
    return count


def tmall_line(row):
    if not row["订单付款时间"]:
        return None
    paid, back = Decimal(row["买家实际支付金额"]), Decimal(row["退款金额"])
    return None if back == paid else (Decimal(row["购买数量"]), paid - back)


def tmall_report(row):
    """What the buyer paid is without what was refunded: the two add up to the total."""
    paid, back, total = (Decimal(row[name]) for name in ("买家实际支付金额", "退款金额", "总金额"))
    if not row["订单付款时间"]:
        return None
    assert paid + back == total
    return (Decimal(1), paid) if paid else None


def youzan(row):
    if not row["买家付款时间"]:
        return None
    paid, back = Decimal(row["商品实际成交金额"]), Decimal(row["商品已退款金额"])
    return None if back == paid else (Decimal(row["商品数量"]), paid - back)


class Shopify:
    """The state of an order and its refund stand on its first line alone."""
    status = None

    def __call__(self, row):
        self.status = row["Financial Status"] or self.status
        if self.status not in ("paid", "partially_refunded"):
            return None
        quantity = Decimal(row["Lineitem quantity"])
        money = quantity * Decimal(row["Lineitem price"]) - Decimal(row["Lineitem discount"])
        return quantity, money - Decimal(row["Refunded Amount"] or 0)


EXPORTS = {
    "acg-faka-orders.csv": ({}, by_code("订单状态", {"已支付"}, "数量", "金额")),
    "amazon-all-orders.tsv": (
        {"delimiter": "\t"},
        by_code("order-status", {"Shipped", "Shipped - Delivered to Buyer", "Shipping", "Unshipped"}, "quantity",
                "item-price")),
    "dujiaoka-orders.csv": ({}, by_code("status", set("23456"), "buy_amount", "actual_price")),
    "linlinqi-orders.csv": ({}, by_code("支付状态", {"已支付"}, None, "实付金额")),
    "pinduoduo-orders.csv": (
        {}, by_code("订单状态", {"待发货", "已发货，待签收", "已签收"}, "商品数量(件)", "用户实付金额(元)")),
    "qfk-orders.csv": ({}, by_code("状态", {"已支付", "已发货", "异常待人工"}, "数量", "金额")),
    "qs-faka-order.csv": ({}, by_code("status", {"1"}, "quantity", "total_price")),
    "shopify-orders_export.csv": ({}, Shopify()),
    "taobao-ExportOrderList.csv": (
        {"encoding": "gb18030"},
        by_code("订单状态", {"交易成功", "买家已付款，等待卖家发货", "卖家已发货，等待买家确认"}, "宝贝总数量",
                "买家实际支付金额")),
    "tmall-ExportOrderDetailList.csv": ({"encoding": "gb18030"}, tmall_line),
    "tmall-order-report.csv": ({}, tmall_report),
    "youzan-orders.csv": ({}, youzan),
    "zfaka-t_order.csv": ({}, by_code("status", set("123"), "number", "paymoney")),
}


def main():
    folder = Path(sys.argv[1])
    unknown = {path.name for path in folder.iterdir()} - set(EXPORTS) - {"expected.csv"}
    if unknown:
        sys.exit(f"count-exports: no rule for {', '.join(sorted(unknown))}")
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(["file", "rows", "counted", "units", "amount"])
    for name, (form, count) in EXPORTS.items():
        results = [count(row) for row in rows(folder / name, **form)]
        demand = [result for result in results if result]
        money = sum((amount for _, amount in demand), Decimal(0))
        writer.writerow([name, len(results), len(demand), sum(units for units, _ in demand), f"{money:.2f}"])


if __name__ == "__main__":
    main()
