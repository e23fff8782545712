import Demand
import Intake
import Ledger
import Terminal

let importSales = Command(
  "sales", "Import order lines or daily totals.",
  discussion: """
    Columns: date (or paid), category and/or product, quantity; optional amount or price, order, status,
    refund, customer, region and more: --dry-run shows which it finds. Only paid orders count. Lines with an
    order number are counted once, however often they come, and taken back when refunded or closed later; one
    total a day and category replaces what was there; lines with neither are added up, and refused a second
    time. Personal data are not stored; a customer is a hash, by the key in PATH.key.
    """,
  examples: [
    "look first": "cardstock import sales --dry-run orders.csv",
    "a header it does not know": "cardstock import sales --map quantity=张数 orders.csv",
  ],
  takes: importedFiles, ReadingOptions.key, SalesOptions.key, MappingOptions.key, DryRun.key, again, currency,
  DatabaseOption.key
) { console, files, reading, sales, mappings, dryRun, again, currency, path in
  let typed = SalesReading(reading, sales)
  let kept = try mappings.kept(in: path)
  let wanted = kept.map(typed.completed) ?? typed
  let reading = reading.with(wanted)
  if let dryRun {
    guard mappings.saved == nil else {
      throw UsageError("--save-map goes with an import; --dry-run keeps nothing")
    }
    let origins = ColumnOrigins(typed: typed, kept: kept, name: mappings.used)
    return try dryRun.sales(files, reading, try wanted.sales.settings { .zero }, origins, console)
  }
  let settings = try wanted.sales.settings { try CustomerKeyFile(database: path).readOrCreate().key }
  try importing(files, reading, path, console) { importer, file in
    try importer.ledger.write {
      try importer.ledger.setCurrency(currency)
      try importer.sales(file, settings, allowAgain: again)
      if let name = mappings.saved { try importer.ledger.setMapping(name, wanted.text) }
    }
  }
}

private let again = Key<Bool>.flag(
  "again", "Add up a file without order numbers once more.")

private let currency = Key<String>.option(
  "currency", "CODE", default: "CNY",
  where: .satisfying("of three capital letters") {
    $0.count == 3 && $0.allSatisfy { ("A"..."Z").contains($0) }
  },
  "The currency of all money; one database keeps one.")

extension FileImport {
  func sales(_ path: String, _ settings: SalesSettings, allowAgain: Bool = false) throws {
    try report(path) { file, rejects in
      var result: TableReading?
      let tally = try ledger.importSales(allowAgain: allowAgain, canFeedAgain: file.canBeReadAgain) { sales in
        if file.isBegun {
          file = try open(path)
          rejects = RejectedRows()
        }
        let reading = try feed(&sales, from: &file, settings, &rejects)
        result = reading
        return reading.source
      }
      return result.map { ($0, tally) }
    }
  }

  /// Reads, or sorts, on one thread and writes on the other.
  private func feed(
    _ sales: inout SalesImport, from file: inout TableFile, _ settings: SalesSettings,
    _ rejects: inout RejectedRows
  ) throws -> TableReading {
    let reading = try handingOver { give in
      var packer = SalePacker()
      let reading = try read(&file, LentSalesRows.self, settings: settings, &rejects) { line in
        if let batch = packer.add(line) { try give(batch) }
      }
      try give(packer.takeBatch())
      return reading
    } to: { (batch: SaleBatch) in
      try sales.add(batch)
    }
    if var unsorted = sales.takeUnsorted() {
      try handingOver { give in
        try unsorted.forEachBatch(give)
      } to: { (batch: SaleBatch) in
        try sales.add(sorted: batch)
      }
    }
    return reading
  }
}
