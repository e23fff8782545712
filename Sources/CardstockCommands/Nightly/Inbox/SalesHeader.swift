import Intake
import Tabular

/// Tells exports of orders by their headers, for files whose names tell nothing.
enum SalesHeader {
  /// True where a file has a day, something that is sold, and a number, an amount or an order to count it by; and not
  /// who overrides a forecast and why, or who supplies it.
  static func isFound(in path: String, _ reading: ReadingOptions) -> Bool {
    guard let file = try? TableFile(path, encoding: reading.encoding, piped: ""),
      let headers = file.headers
    else { return false }
    func match(_ fields: [FieldDeclaration], _ overrides: [HeaderOverride]) -> HeaderMatch? {
      try? HeaderMatcher(fields: fields).match(header: headers, overrides: overrides)
    }
    guard let found = match(LentSalesRows.fields(in: headers), reading.overrides),
      match(OverrideRows.fields, []) == nil, match(ReceiptRows.fields, []) == nil
    else { return false }
    func holds(_ names: String...) -> Bool { names.contains { found[$0] != nil } }
    return holds("paid", "date") && holds("category", "product") && holds("quantity", "amount", "order")
  }
}

extension TableFile {
  /// The cells of the first line; nil where it cannot be read.
  fileprivate var headers: [String]? {
    var headers: [String]?
    var reader = CSVReader(delimiter: delimiter)
    // The beginning of a file may end within a row: what went before that is told before it fails.
    try? beginning.withUnsafeBytes { bytes in
      try reader.read(bytes) { record in
        headers = record.texts
        throw EnoughRead()
      }
    }
    if headers == nil { try? reader.finish { headers = $0.texts } }
    return headers
  }
}

private struct EnoughRead: Error {}
