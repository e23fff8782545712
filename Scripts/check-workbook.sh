#!/bin/sh
# Opens the workbook of a plan in LibreOffice, without a screen, and compares every supplier's sheet with the supplier's
# CSV file, cell by cell. The suppliers' names try what names can: formulas, paths, markup, 60 characters.
set -eu
cd "$(dirname "$0")/.."

cardstock=${CARDSTOCK:-.build/release/cardstock}
small=Fixtures/small
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM

cat >"$scratch/offers.csv" <<'END'
supplier,category,unit_cost
"=HYPERLINK(""http://example.com"",""A"")",Steam 100,95
"../../etc/passwd [1]:*?\ _x0041_",Video Month,17.25
<b>原神 & 'co'</b> 广州市天河区数字商品批发有限公司第三分公司（一级代理商）华南区总部,Game Coins,26.5
END
printf 'category,on_hand\nSteam 100,0\nVideo Month,0\nGame Coins,0\n' >"$scratch/stock.csv"

for language in en zh; do
  "$cardstock" plan --quiet --core-share 0.9999 --sales "$small/sales.csv" --events "$small/events.csv" \
    --stock "$scratch/stock.csv" --offers "$scratch/offers.csv" --lang "$language" --split "$scratch/$language" \
    >"$scratch/plan-$language.csv"
  # Comma, double quote, UTF-8, from the first line, values rather than formulas, every sheet.
  libreoffice "-env:UserInstallation=file://$scratch/profile" --headless \
    --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1' \
    --outdir "$scratch/sheets-$language" "$scratch/$language/plan.xlsx" >/dev/null 2>"$scratch/errors" || { cat "$scratch/errors" >&2; exit 1; }
done

python3 - "$scratch" <<'END'
import csv, decimal, glob, os, sys

def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return [[number(cell) for cell in row] for row in csv.reader(file)]

def number(cell):
    try:
        return decimal.Decimal(cell)
    except decimal.InvalidOperation:
        return cell

scratch, total = sys.argv[1], 0
for language in ("en", "zh"):
    files = sorted(glob.glob(f"{scratch}/{language}/*.csv")) + [f"{scratch}/plan-{language}.csv"]
    sheets = [rows(path) for path in sorted(glob.glob(f"{scratch}/sheets-{language}/*.csv"))]
    for path in files:
        if rows(path) not in sheets:
            sys.exit(f"check-workbook: no sheet of the workbook holds what {path} does: {sheets}")
        total += 1
    if len(files) < 4 or len(sheets) != len(files) + 1:
        sys.exit(f"check-workbook: {len(sheets)} sheets for {len(files)} tables and a summary")
    for path in files[:-1]:
        print(os.path.basename(path))
print(f"workbook: LibreOffice reads {total} sheets as their CSV files are")
END
