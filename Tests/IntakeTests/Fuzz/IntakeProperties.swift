import Demand
import Intake
import Tabular

/// What holds of every text when its rows are taken for sales, stock, offers or events.
struct IntakeProperties {
  let input: FuzzInput

  /// What does not hold, in a sentence; nil if all does.
  func violation() -> String? {
    switch input.rows {
    case .sales: violation(SalesRows.self)
    case .stock: violation(StockRows.self)
    case .offers: violation(OfferRows.self)
    case .events: violation(EventRows.self)
    }
  }

  private func violation<Parser: RowParser>(_ parser: Parser.Type) -> String? {
    let whole = RowsReading(parser, [input.text], delimiter: input.delimiter)
    let cut = RowsReading(parser, input.chunks, delimiter: input.delimiter)
    if whole != cut { return "in one chunk \(whole), in several \(cut)" }
    let counts = whole.counts
    let accounted = whole.taken.count + whole.rejects.count + counts.skipped.values.reduce(0, +)
    if accounted != counts.read { return "of \(counts.read) rows \(accounted) are accounted for" }
    return nil
  }
}

/// What becomes of the rows of a text, in words, so that all kinds compare alike.
private struct RowsReading: Equatable {
  var taken: [String] = []
  var rejects: [String] = []
  var counts = RowCounts()
  var error: TabularError?

  init<Parser: RowParser>(_ parser: Parser.Type, _ chunks: [[UInt8]], delimiter: Delimiter) {
    var intake = TableIntake<Parser>(delimiter: delimiter)
    do {
      for chunk in chunks {
        try chunk.withUnsafeBytes { chunk in
          try intake.read(chunk) {
            taken.append(String(describing: $0))
          } reject: {
            rejects.append($0.description)
          }
        }
      }
      try intake.read(nil) {
        taken.append(String(describing: $0))
      } reject: {
        rejects.append($0.description)
      }
    } catch {
      self.error = error as? TabularError
    }
    counts = intake.counts
  }
}
