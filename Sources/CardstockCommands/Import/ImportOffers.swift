import Files
import Intake
import Ledger
import Replenishment
import Terminal
import Wording

let importOffers = Command(
  "offers", "Import what suppliers ask, and on which terms.",
  discussion: """
    Columns: supplier, category, unit_cost; optional tier, lead_time_days, lead_time_sd, minimum, multiple,
    max_quantity (the most of an order), price_break (a row for each step, from this quantity on), success_rate,
    status (approved, pending, blacklisted), valid_from, valid_to. Of two rows that contradict each other the later
    counts, and a warning says so.
    """,
  examples: ["a price list": "cardstock import offers offers.csv"],
  takes: importedFiles, ReadingOptions.key, DatabaseOption.key
) { console, files, reading, path in
  try importing(files, reading, path, console) { try $0.offers($1) }
}

extension FileImport {
  func offers(_ path: String) throws {
    try records(path, Located<OfferRows>.self) { rows, source in
      let file = InputFile.title(of: source.name)
      for contradiction in contradictions(in: rows) { console.warning("\(file):\(contradiction)") }
      return try ledger.importOffers(rows.map(\.value), source: source)
    }
  }

  private static let mostContradictions = 5

  /// Rows of one supplier, category, price break and first day that ask different things:
  /// `4: Brand asks 18.50 for QB, and line 3 18.00; the later row counts`.
  private func contradictions(in rows: [(line: Int, value: Offer)]) -> [Phrase] {
    var earlier: [Offer: (line: Int, value: Offer)] = [:]
    var found: [Phrase] = []
    for row in rows {
      var key = Offer(supplier: row.value.supplier, category: row.value.category, unitCost: .zero)
      (key.priceBreak, key.validFrom) = (row.value.priceBreak, row.value.validFrom)
      if let other = earlier.updateValue(row, forKey: key), other.value != row.value {
        let (now, then) = (Figures.text(row.value.unitCost), Figures.text(other.value.unitCost))
        let terms: Phrase = now == then ? "\(now) on other terms" : Phrase(verbatim: then)
        found.append(
          """
          \(row.line): \(key.supplier) asks \(now) for \(key.category), and line \(other.line) \(terms); \
          the later row counts, delete one
          """)
      }
    }
    let others = found.count - Self.mostContradictions
    return Array(found.prefix(Self.mostContradictions))
      + (others > 0 ? [" and \(others) more rows that contradict others"] : [])
  }
}
