#!/usr/bin/env python3
"""Writes order exports in the shape of the systems that shops use, with made-up orders.

    Scripts/make-exports.py --out Fixtures/exports
    Scripts/make-exports.py --out /tmp/exports --all-encodings

Headers, words and codes are those of each system; orders, buyers and addresses are invented. Each file is written in
the encoding its system writes; --all-encodings adds each in UTF-8, UTF-8 with a byte order mark, GB18030 and UTF-16LE
with one, named NAME.ENCODING.csv. Nothing is random: the same orders are told by every system, as far as it can.
"""

import argparse
import csv
import io
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import NamedTuple

CHINA = timezone(timedelta(hours=8))
BUYER, PHONE, MAIL, ADDRESS = "张三", "13800000000", "buyer@example.com", "203.0.113.7"


class Product(NamedTuple):
    id: int
    name: str
    category: str
    code: str
    fen: int
    cost: int


PRODUCTS = [
    Product(11, "原神创世结晶6480", "原神", "YS-6480", 61800, 59000),
    Product(12, "王者荣耀点券1000", "王者荣耀", "WZ-1000", 9850, 9400),
    Product(13, "Steam充值卡100元", "Steam", "ST-100", 9990, 9700),
    Product(14, "腾讯视频VIP月卡", "视频会员", "TX-VIP-1", 2500, 2100),
    Product(15, "网易云音乐黑胶月卡", "音乐会员", "WY-VIP-1", 1280, 1050),
]


class Order(NamedTuple):
    number: int
    product: Product
    quantity: int
    state: str
    placed: datetime

    @property
    def fen(self):
        return self.product.fen * self.quantity

    @property
    def paid(self):
        """When it was paid, two minutes after it was placed; None if it never was."""
        return None if self.state in ("unpaid", "closed") else self.placed + timedelta(minutes=2)

    @property
    def refunded(self):
        """The money given back, in fen."""
        return {"refunded": self.fen, "partly": self.fen // 4}.get(self.state, 0)


# closed: never paid, and over. undelivered: paid, and no card was left. partly: a part of the money was given back.
STATES = """done done unpaid done refunded done undelivered done closed partly done waiting done done unpaid done
    undelivered refunded done closed done partly done done""".split()


def orders():
    start = datetime(2026, 8, 28, 9, 15, 30, tzinfo=CHINA)
    for number, state in enumerate(STATES):
        product = PRODUCTS[number * 3 % len(PRODUCTS)]
        # The last of a day are paid after midnight; in UTC most of them are of another day.
        placed = start + timedelta(hours=7 * number, minutes=59 if number % 5 == 0 else number)
        yield Order(number, product, 1 + number % 3 + (10 if number == 13 else 0), state, placed)


def midnight_order():
    """Placed on a Monday, paid on the Tuesday."""
    return Order(24, PRODUCTS[0], 1, "done", datetime(2026, 8, 31, 23, 59, 0, tzinfo=CHINA))


ORDERS = [*orders(), midnight_order()]


def order_of_line(order):
    """The order of which this is a line, for systems that write lines: 6 and 7 are lines of one."""
    return ORDERS[6] if order.number == 7 else order


def yuan(fen):
    return f"{fen // 100}.{fen % 100:02d}"


def moment(time):
    return time.strftime("%Y-%m-%d %H:%M:%S") if time else ""


def slashed(time):
    """As a spreadsheet saves it: 2026/8/9 7:05"""
    return f"{time.year}/{time.month}/{time.day} {time.hour}:{time.minute:02d}" if time else ""


def unix(time):
    return int(time.timestamp()) if time else 0


def cards(order):
    return "\n".join(f"{order.product.code}-{order.number:04d}-{i:04d}" for i in range(order.quantity))


def dujiaoka():
    """A dump of the table `orders`: raw names, numbers for states, NULL."""
    status = {"done": 4, "unpaid": 1, "closed": -1, "undelivered": 6, "waiting": 2, "refunded": 3, "partly": 5}
    yield ("id,order_sn,goods_id,coupon_id,title,type,goods_price,buy_amount,coupon_discount_price,"
           "wholesale_discount_price,total_price,actual_price,search_pwd,email,info,pay_id,buy_ip,trade_no,status,"
           "coupon_ret_back,created_at,updated_at,deleted_at").split(",")
    for o in ORDERS:
        # It knows no refunds; whoever would have had one has a coupon here.
        coupon = 100 if o.refunded else 0
        yield [o.number + 1, f"ORDERSNAAAAAAA{chr(65 + o.number // 26)}{chr(65 + o.number % 26)}", o.product.id,
               "NULL", f"{o.product.name} x {o.quantity}", 1, yuan(o.product.fen), o.quantity, yuan(coupon), "0.00",
               yuan(o.fen), yuan(o.fen - coupon), "", MAIL, cards(o) if o.state == "done" else "", 3, ADDRESS,
               f"2026082822{o.number:06d}" if o.paid else "", status[o.state], 0, moment(o.placed),
               moment(o.paid or o.placed), "NULL"]


def acg_faka():
    yield ("订单号,金额,商品名称,数量,支付方式,下单时间,下单IP,下单设备,支付时间,订单状态,联系方式,发货状态,优惠券,客户,推广人,"
           "分站,分站手续费,接口手续费,推广分成,返利").split(",")
    for o in ORDERS:
        yield [f"20260828{o.number:010d}", yuan(o.fen), o.product.name, o.quantity, "支付宝", moment(o.placed), ADDRESS,
               "手机", moment(o.paid), "已支付" if o.paid else "未支付", MAIL,
               "未发货" if o.state in ("undelivered", "waiting") or not o.paid else "已发货",
               "", "游客", "", "", "0.00", "0.00", "0.00", "0.00"]


def zfaka():
    """A dump of `t_order`: Unix seconds, and cards of several lines in one cell."""
    status = {"done": 2, "unpaid": 0, "closed": -1, "undelivered": 3, "waiting": 1, "refunded": 2, "partly": 2}
    yield "id,orderid,pid,productname,price,number,money,paymoney,paymethod,status,addtime,paytime,kami".split(",")
    for o in ORDERS:
        yield [o.number + 1, f"zlkb{unix(o.placed)}{o.number:04d}", o.product.id, o.product.name, yuan(o.product.fen),
               o.quantity, yuan(o.fen), yuan(o.fen) if o.paid else "0.00", "zfbf2f", status[o.state], unix(o.placed),
               unix(o.paid), cards(o) if status[o.state] == 2 else ""]


def qs_faka():
    status = {"unpaid": 0, "closed": 2, "refunded": 3}
    yield ("id,trade_no,goods_id,goods_name,goods_price,goods_cost_price,quantity,total_price,total_cost_price,status,"
           "create_at,success_at,fee,rate,sendout").split(",")
    for o in ORDERS:
        sent = o.quantity if o.state in ("done", "refunded", "partly") else o.quantity // 2 if o.paid else 0
        yield [o.number + 1, f"T{unix(o.placed)}{o.number:04d}", o.product.id, o.product.name, yuan(o.product.fen),
               yuan(o.product.cost), o.quantity, yuan(o.fen), yuan(o.product.cost * o.quantity), status.get(o.state, 1),
               unix(o.placed), unix(o.paid), "0.00", "0.0000", sent]


def qfk():
    status = {"done": "已发货", "unpaid": "待支付", "closed": "已关闭", "undelivered": "异常待人工", "waiting": "已支付",
              "refunded": "已退款", "partly": "已发货"}
    yield "订单号,状态,商品,买家邮箱,数量,金额,下单时间,发货时间".split(",")
    for o in ORDERS:
        sent = o.paid if o.state in ("done", "refunded", "partly") else None
        yield [f"QFK{o.number:08d}", status[o.state], o.product.name, MAIL, o.quantity, yuan(o.fen), moment(o.placed),
               moment(sent)]


def linlinqi():
    """Names no product and no quantity; an apostrophe keeps spreadsheets from running what a buyer typed."""
    order = {"done": "已完成", "unpaid": "待支付", "closed": "已取消", "undelivered": "处理中", "waiting": "处理中",
             "refunded": "已退款", "partly": "已完成"}
    yield "订单号,客户邮箱,订单状态,支付状态,实付金额,币种,支付方式,下单时间".split(",")
    for o in ORDERS:
        mail = "'=cmd@example.com" if o.number == 3 else MAIL
        yield [f"LLQ{o.number:010d}", mail, order[o.state],
               "已退款" if o.state == "refunded" else "已支付" if o.paid else "未支付",
               yuan(o.fen if o.paid else 0), "CNY", "wechat",
               o.placed.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")]


def taobao():
    """One row an order, its titles joined; numbers kept from spreadsheets by ="..." or an apostrophe."""
    status = {"done": "交易成功", "unpaid": "等待买家付款", "closed": "交易关闭", "undelivered": "买家已付款，等待卖家发货",
              "waiting": "卖家已发货，等待买家确认", "refunded": "交易关闭", "partly": "交易成功"}
    why = {"closed": "买家未付款", "refunded": "退款"}
    yield ("订单编号,买家会员名,买家支付宝账号,买家应付货款,买家应付邮费,买家支付积分,总金额,返点积分,买家实际支付金额,买家实际支付积分,"
           "订单状态,买家留言,收货人姓名,收货地址 ,运送方式,联系电话 ,联系手机,订单创建时间,订单付款时间 ,宝贝标题 ,宝贝种类 ,物流单号 ,"
           "物流公司,订单备注,宝贝总数量,店铺Id,店铺名称,订单关闭原因").split(",")
    for o in ORDERS:
        kinds = 2 if o.number == 5 else 1
        title = "，".join([o.product.name, PRODUCTS[0].name][:kinds])
        yield [f'="{2608280000000000000 + o.number}"', BUYER, MAIL, yuan(o.fen), "0.00", 0, yuan(o.fen), 0,
               yuan(o.fen if o.paid and o.state != "refunded" else 0), 0, status[o.state],
               "请尽快发货,谢谢" if o.number == 1 else "", BUYER, "北京市 朝阳区 某街道1号", "虚拟物品", "", f"'{PHONE}",
               slashed(o.placed), slashed(o.paid), title, kinds, "", "", "'", o.quantity, 0, "某某数码专营店",
               why.get(o.state, "订单未关闭")]


def tmall_lines():
    """One row a line."""
    status = {"done": "交易成功", "unpaid": "等待买家付款", "closed": "交易关闭", "undelivered": "买家已付款，等待卖家发货",
              "waiting": "卖家已发货，等待买家确认", "refunded": "交易关闭", "partly": "交易成功"}
    yield ("子订单编号,主订单编号,标题,价格,购买数量,外部系统编号,商品属性,套餐信息,备注,订单状态,商家编码,支付单号,买家应付货款,"
           "买家实际支付金额,退款状态,退款金额,订单创建时间,订单付款时间").split(",")
    for o in ORDERS:
        main = order_of_line(o)
        yield [f'="{2608289000000000000 + o.number}"', f'="{2608288000000000000 + main.number}"', o.product.name,
               yuan(o.product.fen), o.quantity, o.product.code, "面值：默认", "", "'null", status[o.state], o.product.code,
               f'="20260828220014{o.number:08d}"' if o.paid else "", yuan(o.fen), yuan(o.fen if o.paid else 0),
               "退款成功" if o.refunded else "没有申请退款", yuan(o.refunded), moment(main.placed),
               moment(main.paid if o.paid else None)]


def tmall_report():
    """Money only. What was refunded is already off what the buyer paid: the two make the total."""
    yield "订单编号,总金额,买家实际支付金额,收货地址 ,订单创建时间,订单付款时间 ,退款金额".split(",")
    for o in ORDERS:
        yield [o.number + 1, o.fen / 100, (o.fen - o.refunded) / 100 if o.paid else 0.0, "上海", moment(o.placed),
               moment(o.paid), o.refunded / 100]


def pinduoduo():
    """The time of the deal is missing in some rows; the order's number begins with the day."""
    status = {"done": ("已发货，待签收", "无售后或售后取消"), "unpaid": ("待付款", "无售后或售后取消"),
              "closed": ("已取消", "无售后或售后取消"), "undelivered": ("待发货", "无售后或售后取消"),
              "waiting": ("已签收", "售后处理中"), "refunded": ("已发货，退款成功", "退款成功"),
              "partly": ("已签收", "无售后或售后取消")}
    yield ("商品,订单号,订单状态,商品总价(元),店铺优惠折扣(元),平台优惠折扣(元),邮费(元),多多支付立减金额(元),用户实付金额(元),"
           "商家实收金额(元),商品数量(件),发货时间,确认收货时间,商品id,商品规格,样式ID,商家编码-规格维度,商家编码-商品维度,商家备注,"
           "售后状态,快递单号,快递公司,订单成交时间").split(",")
    for o in ORDERS:
        state, complaint = status[o.state]
        # Our shop grants nothing off; the platform's coupon lowers what the buyer pays, not what the shop gets.
        coupon = 200 if o.number % 4 == 0 else 0
        sent = o.paid + timedelta(hours=1) if o.paid and o.state != "undelivered" else None
        done = "" if o.number in (3, 10) else moment(o.paid)
        yield [o.product.name, f"{o.placed:%y%m%d}-{o.number:015d}\t", state, yuan(o.fen), "0.00", yuan(coupon), "0.00",
               "0.00", yuan(o.fen - coupon if o.paid else 0), yuan(o.fen if o.paid else 0), o.quantity,
               f"{moment(sent)}\t", "\t", o.product.id, "默认", o.product.id * 10, o.product.code, "", "", complaint, "",
               "", f"{done}\t"]


def youzan():
    """One row a line."""
    status = {"done": "交易完成", "unpaid": "待付款", "closed": "交易关闭", "undelivered": "待发货", "waiting": "已发货",
              "refunded": "交易关闭", "partly": "交易完成"}
    yield ("订单号,外部订单号,订单商品状态,订单创建时间,买家付款时间,交易成功时间,商品名称,商品类型,商品目录,商品规格,规格编码,商品编码,"
           "商品单价,商品优惠方式,商品优惠后价格,商品数量,商品金额小计,店铺优惠（分摊）,商品实际成交金额,商品退款状态,商品已退款金额,"
           "商家订单备注,周期购信息").split(",")
    for o in ORDERS:
        main = order_of_line(o)
        off = 100 if o.number % 4 == 0 else 0
        refunded = min(o.refunded, o.fen - off)
        yield [f"E20260828091530{main.number:010d}", "", status[o.state], moment(main.placed),
               moment(main.paid if o.paid else None),
               moment(o.paid if o.state in ("done", "partly") else None), o.product.name, "虚拟商品", o.product.category,
               "", o.product.code, o.product.code, yuan(o.product.fen), "满减" if off else "", yuan(o.product.fen),
               o.quantity, yuan(o.fen), yuan(off), yuan(o.fen - off),
               {"refunded": "全额退款成功", "partly": "部分退款成功"}.get(o.state, ""), yuan(refunded), "", ""]


def shopify():
    """What concerns an order stands on its first line alone; times have the shop's zone."""
    def address(kind):
        return [f"{kind} {part}" for part in
                ("Name", "Street", "Address1", "Address2", "Company", "City", "Zip", "Province", "Country", "Phone")]
    yield ("Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,"
           "Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,"
           "Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,Lineitem requires shipping,"
           "Lineitem taxable,Lineitem fulfillment status").split(",") + address("Billing") + address("Shipping") + (
               "Notes,Note Attributes,Cancelled at,Payment Method,Payment Reference,Refunded Amount,Vendor,"
               "Outstanding Balance,Employee,Location,Device ID,Id,Tags,Risk Level,Source,Lineitem discount").split(",")
    status = {"unpaid": "pending", "closed": "voided", "refunded": "refunded", "partly": "partially_refunded"}
    zone = timezone(timedelta(hours=-7))

    def local(time):
        return time.astimezone(zone).strftime("%Y-%m-%d %H:%M:%S %z") if time else ""

    for o in ORDERS:
        # Every sixth order has a second line, of another product.
        extra = PRODUCTS[(o.number * 3 + 1) % len(PRODUCTS)] if o.number % 6 == 0 and not o.refunded else None
        total = o.fen + (extra.fen if extra else 0)
        sent = o.state in ("done", "refunded", "partly")
        fulfilment = "fulfilled" if sent else "unfulfilled"
        head = [MAIL, status.get(o.state, "paid"), local(o.paid), fulfilment, local(o.paid if sent else None), "no",
                "CNY", yuan(total), "0.00", "0.00", yuan(total), "", "0.00", "", local(o.placed)]
        lines = [(o.product, o.quantity)] + ([(extra, 1)] if extra else [])
        for index, (product, quantity) in enumerate(lines):
            first = index == 0
            item = [quantity, product.name, yuan(product.fen), "", product.code, "false", "false",
                    fulfilment if sent else "pending"]
            person = ["Zhang San", "1 Example St", "1 Example St", "", "", "Exampleville", "'00000", "CA", "US", ""]
            tail = ["", "", local(o.placed + timedelta(days=1)) if o.state == "closed" else "", "manual", "",
                    yuan(o.refunded), "", yuan(0 if o.paid else total), "", "", "", 5000000000000 + o.number, "", "Low",
                    "web"]
            yield ([f"#{1001 + o.number}"] + (head if first else [MAIL] + [""] * 13 + [local(o.placed)]) + item
                   + (person + person if first else [""] * 20)
                   + (tail if first else [""] * 6 + ["", *[""] * 8]) + ["0.00"])


def amazon():
    """Tabs; a cancelled order has no price, and a quantity of 0."""
    status = {"done": "Shipped - Delivered to Buyer", "unpaid": "Pending", "closed": "Cancelled",
              "undelivered": "Unshipped", "waiting": "Shipping"}
    yield ("amazon-order-id\tmerchant-order-id\tpurchase-date\tlast-updated-date\torder-status\tfulfillment-channel\t"
           "sales-channel\torder-channel\turl\tship-service-level\tproduct-name\tsku\tasin\titem-status\tquantity\t"
           "currency\titem-price\titem-tax").split("\t")
    for o in ORDERS:
        time = o.placed.astimezone(timezone.utc).isoformat(timespec="seconds")
        state = status.get(o.state, "Shipped")
        cancelled = state == "Cancelled"
        name = f'5" {o.product.name}' if o.number == 1 else o.product.name
        yield [f"000-0000000-{o.number:07d}", "", time, time, state, "Merchant", "Amazon.com", "", "", "Standard", name,
               o.product.code, f"B0000000{o.product.id}", state.split(" ")[0], 0 if cancelled else o.quantity,
               "" if cancelled else "CNY", "" if cancelled else yuan(o.fen), "" if cancelled else "0.00"]


class Export(NamedTuple):
    name: str
    rows: object
    encoding: str = "utf-8"
    delimiter: str = ","
    line_end: str = "\r\n"
    quotes: bool = True


EXPORTS = [
    Export("dujiaoka-orders.csv", dujiaoka, line_end="\n"),
    Export("acg-faka-orders.csv", acg_faka, "utf-8-sig", line_end="\n"),
    Export("zfaka-t_order.csv", zfaka, line_end="\n"),
    Export("qs-faka-order.csv", qs_faka, line_end="\n"),
    Export("qfk-orders.csv", qfk, "utf-8-sig"),
    Export("linlinqi-orders.csv", linlinqi, "utf-8-sig", line_end="\n"),
    Export("taobao-ExportOrderList.csv", taobao, "gb18030"),
    Export("tmall-ExportOrderDetailList.csv", tmall_lines, "gb18030"),
    Export("tmall-order-report.csv", tmall_report),
    Export("pinduoduo-orders.csv", pinduoduo, "utf-8-sig"),
    Export("youzan-orders.csv", youzan, "utf-8-sig"),
    Export("shopify-orders_export.csv", shopify, line_end="\n"),
    Export("amazon-all-orders.tsv", amazon, delimiter="\t", quotes=False),
]
ENCODINGS = {"utf-8": "utf-8", "bom": "utf-8-sig", "gb18030": "gb18030", "utf-16le": "utf-16"}


def text(export):
    output = io.StringIO()
    quoting = {} if export.quotes else {"quoting": csv.QUOTE_NONE, "quotechar": None}
    writer = csv.writer(output, delimiter=export.delimiter, lineterminator=export.line_end, **quoting)
    writer.writerows(export.rows())
    return output.getvalue()


def encoded(text, encoding):
    return b"\xff\xfe" + text.encode("utf-16-le") if encoding == "utf-16" else text.encode(encoding)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, required=True, metavar="DIRECTORY")
    parser.add_argument("--all-encodings", action="store_true")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for export in EXPORTS:
        path = options.out / export.name
        content = text(export)
        path.write_bytes(encoded(content, export.encoding))
        if options.all_encodings:
            for name, encoding in ENCODINGS.items():
                path.with_suffix(f".{name}{path.suffix}").write_bytes(encoded(content, encoding))


if __name__ == "__main__":
    main()
