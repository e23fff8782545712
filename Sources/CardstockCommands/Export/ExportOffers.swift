import Ledger
import Replenishment
import Tabular
import Terminal

let exportOffers = Command(
  "offers", "Write the suppliers' offers.",
  discussion: """
    Columns: supplier, category, unit_cost, tier, lead_time_days, lead_time_sd, minimum, multiple,
    price_break, success_rate, status, valid_from, valid_to, max_quantity; as the offers' own files gave them,
    whatever is known of their suppliers.
    """,
  examples: ["into a file": "cardstock export offers -o offers.csv"],
  takes: DatabaseOption.key, OutputOptions.key
) { console, path, output in
  try exporting(path, columns, output, console) { ledger, table in
    for offer in try ledger.offers() { try table.append(cells(of: offer)) }
  }
}

private let columns =
  [Column("supplier"), Column("category"), Column("unit_cost", .number), Column("tier", .integer)]
  + ["lead_time_days", "lead_time_sd"].map { Column($0, .number) }
  + ["minimum", "multiple", "price_break"].map { Column($0, .integer) }
  + [
    Column("success_rate", .number), Column("status", .word), Column("valid_from", .date),
    Column("valid_to", .date), Column("max_quantity", .integer),
  ]

private func cells(of offer: Offer) -> [Cell] {
  [
    .text(offer.supplier), .text(offer.category), .money(offer.unitCost),
    .optional(offer.tier) { .integer(Int64($0)) }, millionths(offer.leadTime),
    millionths(offer.leadTimeDeviation), .integer(Int64(offer.minimum)), .integer(Int64(offer.multiple)),
    .integer(Int64(offer.priceBreak)), share(offer.successRate), .text(offer.status.rawValue),
    .optional(offer.validFrom) { .day($0) }, .optional(offer.validTo) { .day($0) },
    .optional(offer.maximum) { .integer(Int64($0)) },
  ]
}

/// Numbers are read to the millionth.
private func millionths(_ number: Double) -> Cell {
  .quantity(Int64((number * 1e6).rounded()), digits: 6)
}

/// A share that was given as a percentage may be finer than a millionth, and is written as one.
private func share(_ share: Double) -> Cell {
  if (share * 1e6).rounded() / 1e6 == share { return millionths(share) }
  return .text(FixedDecimal.string(scaled: Int64((share * 1e8).rounded()), digits: 6, trimmed: true) + "%")
}
