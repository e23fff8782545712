import Wording

/// Files that are often given for CSV and are not, known by their first bytes.
package enum FileSignature: CaseIterable, Sendable {
  case gzip
  /// A zip archive, which an `.xlsx` workbook is.
  case zip
  /// The container of old `.xls` workbooks.
  case compoundFile
  case pdf
  case sqlite
  /// A web page, which some shops name `.xls`.
  case html

  /// - Parameter prefix: the first bytes of the file, 32 or more if it has them.
  package init?(_ prefix: UnsafeRawBufferPointer) {
    guard let match = Self.allCases.first(where: { $0.matches(prefix) }) else { return nil }
    self = match
  }

  package init?(_ prefix: [UInt8]) {
    guard let match = prefix.withUnsafeBytes({ FileSignature($0) }) else { return nil }
    self = match
  }

  /// What the file is, as in `sales.xlsx: is a zip archive or an .xlsx workbook`.
  package var what: Phrase {
    switch self {
    case .gzip: "is compressed with gzip"
    case .zip: "is a zip archive or an .xlsx workbook"
    case .compoundFile: "is an .xls workbook"
    case .pdf: "is a PDF document"
    case .sqlite: "is an SQLite database"
    case .html: "is a web page"
    }
  }

  /// What to do to have it as CSV.
  ///
  /// - Parameters:
  ///   - file: the file as a word of a shell.
  ///   - command: the command that reads it from standard input.
  package func mend(file: String, command: String) -> Phrase {
    switch self {
    case .gzip: "use: zcat \(file) | \(command)"
    case .zip, .compoundFile, .html: "open it in a spreadsheet and save it as \"CSV UTF-8\""
    case .pdf: "ask for the table as CSV"
    case .sqlite: "export the table, as in sqlite3 -header -csv \(file) 'SELECT ...'"
    }
  }

  private func matches(_ prefix: UnsafeRawBufferPointer) -> Bool {
    switch self {
    case .gzip: prefix.starts(with: [0x1F, 0x8B])
    case .zip: prefix.starts(with: Array("PK\u{3}\u{4}".utf8))
    case .compoundFile: prefix.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    case .pdf: prefix.starts(with: Array("%PDF-".utf8))
    case .sqlite: prefix.starts(with: Array("SQLite format 3\0".utf8))
    case .html:
      ["<html", "<!doctype html", "<table"].contains {
        prefix.lazy.map { $0 | 0x20 }.starts(with: $0.utf8.lazy.map { $0 | 0x20 })
      }
    }
  }
}
