/// How a CSV text is written, as far as it can be told from its beginning.
package struct Dialect: Equatable, Sendable {
  package let delimiter: Delimiter

  /// How many records are looked at.
  private static let sample = 64

  /// Guesses the delimiter from the first bytes of a text in UTF-8.
  ///
  /// The delimiter is the one that splits the most records into as many cells as the header; if
  /// several do equally well, the one that gives more cells, then the order of ``Delimiter``.
  /// A text of one column is taken to be comma-separated. The prefix may be cut anywhere: a record
  /// with no end is left out, unless it is the only one.
  ///
  /// ```swift
  /// Dialect.sniff(Array("day;sold\n2026-01-01;1,5\n".utf8)).delimiter  // .semicolon
  /// ```
  package static func sniff(_ prefix: UnsafeRawBufferPointer) -> Dialect {
    var best = (delimiter: Delimiter.comma, agreement: 0.0, columns: 1)
    for delimiter in Delimiter.allCases {
      let counts = columnCounts(of: prefix, delimiter: delimiter)
      guard let columns = counts.first, columns > 1 else { continue }
      let agreement = Double(counts.count { $0 == columns }) / Double(counts.count)
      if (agreement, columns) > (best.agreement, best.columns) {
        best = (delimiter, agreement, columns)
      }
    }
    return Dialect(delimiter: best.delimiter)
  }

  package static func sniff(_ prefix: [UInt8]) -> Dialect {
    prefix.withUnsafeBytes(sniff)
  }

  private static func columnCounts(of prefix: UnsafeRawBufferPointer, delimiter: Delimiter) -> [Int] {
    var machine = CSVMachine()
    var stops = StopScanner(prefix, delimiter: delimiter)
    var counts: [Int] = []
    var columns = 1
    var offset = 0
    scan: while offset < prefix.count, counts.count < sample {
      switch machine.next(&stops, from: &offset).event {
      case .text: break
      case .cellEnd: columns += 1
      case .recordEnd:
        counts.append(columns)
        columns = 1
      case .nulByte: break scan
      }
    }
    return counts.isEmpty ? [columns] : counts
  }
}
