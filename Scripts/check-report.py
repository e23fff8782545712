#!/usr/bin/env python3
"""Opens report pages in a headless Chromium, and holds them to what a page is to be.

    Scripts/check-report.py [--pictures DIR] PAGE...

Beside a page lie, if they are to be compared with it, what plan, reorder and forecast wrote of the same shop:
shop-en.html is held against shop-plan.csv, shop-reorder.csv and shop-forecast.csv.
"""
import argparse
import csv
import os
import re
import sys

from browser import Browser

HERE = os.path.dirname(os.path.abspath(__file__))
WIDTHS = (390, 1280)
MOST_BYTES = 2_000_000
# A4 without the margins of the style sheet, in CSS pixels.
PAPER = 703


class Page:
    def __init__(self, browser, path):
        self.browser, self.path = browser, path
        self.name = os.path.splitext(os.path.basename(path))[0]
        self.faults = []

    def complain(self, faults, where=""):
        self.faults += [f"{self.name}{where}: {fault}" for fault in faults]

    def ask(self, question):
        return self.browser.evaluate(question)

    def open(self, width, dark=False, medium=""):
        self.browser.screen(width, dark=dark, medium=medium)
        self.browser.open(self.path)
        self.ask(SCRIPT)

    def complain_of_noise(self, where):
        """Whatever the page asked for, or told the console."""
        self.complain([f"asks for {url}" for url in self.browser.requests[1:]], where)
        for told in self.browser.complaints:
            entry = told.get("entry") or told.get("exceptionDetails") or told
            self.complain([f"the console says {entry.get('text') or entry}"], where)

    def check(self, pictures):
        if os.path.getsize(self.path) > MOST_BYTES:
            self.complain([f"{os.path.getsize(self.path)} bytes"])
        for width in WIDTHS:
            for dark in (False, True):
                self.look(width, dark, pictures)
                self.complain(self.point(), f" pointed at, at {width} px")
        self.open(WIDTHS[1])
        self.complain(self.ask("check.structure()"))
        self.complain(self.ask("check.pictures()"))
        self.compare()
        self.complain(self.walk(), " by keyboard")
        self.complain(self.filter(), " filtered")
        self.complain_of_noise("")
        return self.print(pictures)

    def look(self, width, dark, pictures):
        """At rest, and with all that can be opened open."""
        where = f" at {width} px{', dark' if dark else ''}"
        self.open(width, dark)
        if pictures:
            self.browser.screenshot(f"{pictures}/{self.name}-{width}{'-dark' if dark else ''}.png")
        for state in ("", ", all open"):
            self.complain(self.ask("check.layout()"), where + state)
            self.complain(self.ask("check.colours().wrong"), where + state)
            self.ask("check.openAll()")
        self.complain_of_noise(where)

    def point(self):
        """What a chart tells of a day is shown where it is pointed at, and not for longer."""
        slot = self.ask("check.slot()")
        self.browser.point(slot["x"], slot["y"])
        if self.ask("check.tip()") != slot["text"]:
            yield f"shows {self.ask('check.tip()')} for {slot['text']}"
        self.browser.point(1, 1)
        if self.ask("check.tip()") is not None:
            yield "still shows what is not pointed at"

    def walk(self):
        """Tab reaches all that can be reached, in order, and it can be seen where one is."""
        for _ in range(self.ask("check.focusable()")):
            self.browser.press("Tab", 9)
            at = self.ask("check.focused()")
            if at is None:
                yield "Tab leaves the page before its end"
                break
            if not at["isRinged"]:
                yield f"nothing shows that the keyboard is at {at['name']}"
            if not at["isInside"]:
                yield f"out of sight: {at['name']}"
        yield from (f"not reached: {name}" for name in self.ask("check.unvisited()"))

    def filter(self):
        """What is typed into the box leaves the rows that have it in their names; Escape brings all back."""
        shown = "[...document.querySelectorAll('#list tbody tr')].filter(row => !row.hidden).map(row => row.cells[0].textContent)"
        everything = self.ask(shown)
        if not everything:
            return
        self.ask("check.openAll(), document.getElementById('q').focus()")
        wanted = everything[-1][-2:]
        self.browser.write(wanted)
        found = self.ask(shown)
        if found != [name for name in everything if wanted.lower() in name.lower()]:
            yield f"{wanted} finds {found}"
        self.browser.press("Escape", 27)
        if self.ask(shown) != everything:
            yield "Escape does not bring all rows back"

    def compare(self):
        """The rows of the page are those of the program's tables."""
        tables = re.sub(r"-(en|zh)$", "", os.path.splitext(self.path)[0])
        if not os.path.exists(tables + "-plan.csv"):
            return
        plan, reorder = rows(tables + "-plan.csv"), rows(tables + "-reorder.csv")
        self.expect("buy", [0, 1, 2, 3, 4, 5], [
            [line["category"], line["supplier"], line["quantity"], line["unit_cost"], line["amount"], line["arrives"]]
            for line in plan if line["quantity"] not in ("", "0")])
        at_risk = [line for line in reorder if line["status"] in ("stockout", "reorder")]
        at_risk.sort(key=lambda line: float(line["days_of_cover"]))
        self.expect("risk", [0, 2, 3, 4, 5, 6], [
            [line[name] for name in
             ("category", "on_hand", "inbound", "reorder_point", "days_of_cover", "stockout_date")]
            for line in at_risk])
        ahead = [line for line in plan if line["action"] in ("just-in-time", "presale")]
        self.expect("presale", [0, 5], [[line["category"], line["unit_cost"]] for line in ahead], in_order=False)
        week = {}
        for line in rows(tables + "-forecast.csv"):
            week[line["category"]] = week.get(line["category"], 0) + float(line["forecast"])
        for row in self.ask("check.rows('top')"):
            if abs(float(row[5].replace(",", "")) - week[row[0]]) > max(0.1, 0.0006 * week[row[0]] + 0.5):
                self.complain([f"{row[0]} is expected to sell {row[5]}, by forecast {week[row[0]]:.1f}"])

    def expect(self, section, columns, wanted, in_order=True):
        found = [[row[column] for column in columns] for row in self.ask(f"check.rows('{section}')")]
        found, wanted = ([[plain(cell) for cell in row] for row in table] for table in (found, wanted))
        if not in_order:
            found, wanted = sorted(found), sorted(wanted)
        if not wanted:
            self.complain([f"nothing to compare in section {section}"])
        for row, its in zip(found, wanted):
            if row != its:
                self.complain([f"section {section} has {row}, the table {its}"])
        if len(found) != len(wanted):
            self.complain([f"section {section} has {len(found)} rows, the table {len(wanted)}"])

    def print(self, pictures):
        """On paper nothing sticks out either; returns how many sheets it takes."""
        self.open(PAPER, medium="print")
        self.complain(self.ask("check.layout()"), " on paper")
        self.complain(self.ask("check.colours().wrong"), " on paper")
        self.browser.screen(WIDTHS[1])
        pdf = self.browser.pdf()
        if pictures:
            with open(f"{pictures}/{self.name}.pdf", "wb") as file:
                file.write(pdf)
        sheets = len(re.findall(rb"/Type */Page\b", pdf))
        if not pdf.startswith(b"%PDF") or not sheets:
            self.complain(["is not printed"])
        return sheets


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def plain(cell):
    """A figure as programs write it, whatever it is written like; else the text."""
    figure = re.sub(r"[¥,]", "", cell)
    try:
        return f"{float(figure):.2f}"
    except ValueError:
        return cell


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", nargs="+", metavar="PAGE")
    parser.add_argument("--pictures", metavar="DIR", help="keep pictures of the pages at both widths, and on paper")
    arguments = parser.parse_args()
    if arguments.pictures:
        os.makedirs(arguments.pictures, exist_ok=True)
    faults = []
    with Browser(os.environ.get("CHROMIUM", "chromium")) as browser:
        for path in arguments.pages:
            page = Page(browser, path)
            sheets = page.check(arguments.pictures)
            faults += page.faults
            state = "sound" if not page.faults else f"{len(page.faults)} faults"
            print(f"{page.name}: {os.path.getsize(path) // 1000} kB, {sheets} sheets of paper, {state}")
    for fault in faults:
        print(f"check-report: {fault}", file=sys.stderr)
    sys.exit(1 if faults else 0)


with open(os.path.join(HERE, "check-report.js"), encoding="utf-8") as file:
    # As a property, for a page that is opened anew has it anew.
    SCRIPT = file.read().replace("const check = ", "globalThis.check = ", 1) + ";0"

main()
