#!/usr/bin/env python3
"""Takes a sample of whole products from the Online Retail II data set, lines unchanged.

    Scripts/sample-online-retail.py online_retail_II.csv[.gz] > Fixtures/online-retail/orders.csv

The data set is at https://doi.org/10.24432/C5CG6D (UCI Machine Learning Repository, CC BY 4.0), a workbook of
two sheets: save it as one CSV in UTF-8 with the header below, times as 2009-12-01 07:45:00, and without the
second sheet's lines of 2010-12-01 to 2010-12-09, which the first one has already.

Kept are all lines of every odd code (one that does not begin with five digits: postage, fees, vouchers, tests),
of the three products with most lines, and of further products in the order of their code's SHA-256, as long as
they fit. What the kept lines have wrong with them is counted on standard error.
"""

import csv
import gzip
import hashlib
import re
import sys
from collections import Counter

HEADER = ["InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID", "Country"]
BYTES = 2_500_000
TOP = 3
FEWEST_LINES = 20


def read(path):
    """The header line, and (line, cells) for each line after it. No cell of this data set spans lines."""
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8", newline="") as file:
        header = next(file)
        if header.strip().split(",") != HEADER:
            sys.exit(f"{path}: expected the header {','.join(HEADER)}")
        return header, [(line, next(csv.reader([line]))) for line in file]


def is_odd(code):
    return re.match(r"\d{5}", code) is None


def chosen(lines):
    """The codes to keep."""
    count, size = Counter(), Counter()
    for line, (_, code, *_) in lines:
        count[code] += 1
        size[code] += len(line.encode())
    keep = {code for code in count if is_odd(code)}
    products = [code for code, _ in count.most_common() if not is_odd(code) and count[code] >= FEWEST_LINES]
    keep.update(products[:TOP])
    room = BYTES - sum(size[code] for code in keep)
    for code in sorted(products[TOP:], key=lambda code: hashlib.sha256(code.encode()).hexdigest()):
        if size[code] > room:
            break
        keep.add(code)
        room -= size[code]
    return keep


def faults(lines):
    """How many lines have what wrong with them; a line may count more than once."""
    count, seen = Counter(), set()
    for line, (invoice, code, description, quantity, _, price, customer, _) in lines:
        count["lines"] += 1
        count["invoice begins with C (cancellation)"] += invoice.startswith("C")
        count["negative quantity"] += int(quantity) < 0
        count["negative quantity, yet no cancellation"] += int(quantity) < 0 and not invoice.startswith("C")
        count["zero price"] += float(price) == 0
        count["negative price"] += float(price) < 0
        count["no customer id"] += customer == ""
        count["no description"] += description.strip() == ""
        count["odd code (postage, fees, vouchers, tests)"] += is_odd(code)
        count["exact repetition of an earlier line"] += line in seen
        seen.add(line)
    return count


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    header, lines = read(sys.argv[1])
    keep = chosen(lines)
    kept = [(line, cells) for line, cells in lines if cells[1] in keep]
    sys.stdout.reconfigure(encoding="utf-8", newline="")
    sys.stdout.write(header + "".join(line for line, _ in kept))
    odd = sum(map(is_odd, keep))
    print(f"{len(keep) - odd} products, {odd} odd codes", file=sys.stderr)
    for fault, number in faults(kept).items():
        print(f"| {fault} | {number:,} |", file=sys.stderr)


if __name__ == "__main__":
    main()
