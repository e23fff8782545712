import Tabular

/// What holds of every text when it is read as a table, whatever its bytes.
struct ReadingProperties {
  let input: FuzzInput

  /// What does not hold, in a sentence; nil if all does.
  func violation() -> String? {
    _ = FileSignature(input.text)
    _ = TextEncoding.detect(input.text)
    let whole = TextReading([input.text], delimiter: input.delimiter)
    let cut = TextReading(input.chunks, delimiter: input.delimiter)
    if whole != cut { return "in one chunk \(whole), in several \(cut)" }
    return roundTripViolation(of: whole.records) ?? numberViolation(of: whole.records)
  }

  /// What was read is read again after it was written.
  private func roundTripViolation(of records: [TextReading.Line]) -> String? {
    let rows = records.map(\.texts)
    let width = rows.map(\.count).max() ?? 1
    // A name of its own for the first column: a byte order mark that begins a text is no part of it.
    let columns = (0..<width).map { Column("column \($0)") }
    let padded = rows.map { $0 + [String](repeating: "", count: width - $0.count) }
    let table = Table(columns: columns, rows: padded.map { $0.map { .text($0) } })
    let again = TextReading([table.rendered(as: .csv)], delimiter: .comma)
    guard again.error == nil, again.records.dropFirst().map(\.texts) == padded else {
      return "written \(padded), read again as \(again)"
    }
    return nil
  }

  /// Money is read as it was once it is written.
  private func numberViolation(of records: [TextReading.Line]) -> String? {
    for text in records.lazy.flatMap(\.texts) {
      guard let number = try? DecimalCell.parse(text, as: .money, fractionDigits: 3) else { continue }
      let written = FixedDecimal.string(scaled: number, digits: 3)
      if (try? DecimalCell.parse(written, fractionDigits: 3)) != number { return "\(text) is \(written)" }
    }
    return nil
  }
}

/// The records of a text, up to the error if there is one.
private struct TextReading: Equatable {
  struct Line: Equatable {
    let texts: [String]
    let line: Int
    let number: Int
  }

  var records: [Line] = []
  var error: TabularError?

  init(_ chunks: [[UInt8]], delimiter: Delimiter) {
    // Small enough for the limits to be met.
    var limits = Record.Limits()
    (limits.bytes, limits.columns) = (512, 16)
    do {
      var reader = CSVReader(delimiter: delimiter, limits: limits)
      for chunk in chunks { try chunk.withUnsafeBytes { try reader.read($0) { keep($0) } } }
      try reader.finish { keep($0) }
    } catch let error as TabularError {
      self.error = Self.withoutChunks(error)
    } catch {}
  }

  /// A record over the limit in a quoted cell is told as either of two, by where its chunk ends.
  private static func withoutChunks(_ error: TabularError) -> TabularError {
    switch error.problem {
    case .longRecord, .unclosedQuote: TabularError(.unclosedQuote)
    default: error
    }
  }

  private mutating func keep(_ record: borrowing Record) {
    records.append(Line(texts: record.texts, line: record.line, number: record.number))
  }
}
