import Intake
import Ledger
import Terminal

/// Reads a file of the inbox as the import of its kind does.
struct NightFileReader {
  private let options: NightReading
  private let sales: SalesReading
  private let settings: SalesSettings

  /// - Parameter mapping: how sales are read where nothing else is typed.
  init(_ options: NightReading, mapping: SalesReading?, database: String) throws {
    self.options = options
    let typed = SalesReading(options.reading, options.sales)
    sales = mapping.map(typed.completed) ?? typed
    settings = try sales.sales.settings { try CustomerKeyFile(database: database).readOrCreate().key }
  }

  /// What is typed about columns is about those of sales.
  var salesReading: ReadingOptions { options.reading.with(sales) }

  /// Takes a file in, within the caller's transaction, and writes into its record what became of it.
  func take(
    _ path: String, _ kind: Ledger.SourceKind, into ledger: Ledger, _ console: Console,
    _ record: inout NightFile
  ) throws {
    var result: (TableReading, ImportTally)?
    let reading = kind == .sales ? salesReading : options.reading.withoutOverrides
    var files = FileImport(ledger: ledger, reading: reading, console: console, isKept: true)
    files.onResult = { result = ($0, $1) }
    switch kind {
    case .catalog: try files.catalog(path)
    case .suppliers: try files.suppliers(path)
    case .offers: try files.offers(path)
    case .events: try files.events(path)
    case .sales:
      if try ledger.currency == nil { try ledger.setCurrency("CNY") }
      try files.sales(path, settings)
    case .stock: try files.stock(path)
    case .receipts: try files.receipts(path)
    case .overrides: try files.overrides(path)
    }
    guard let (table, tally) = result else { return }
    record.tally = tally
    record.rows = table.counts.read
    record.skipped = table.counts.skipped.values.reduce(0, +)
    record.rejected = table.counts.rejected
  }
}
