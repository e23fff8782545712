import Wording

/// What is wrong with a table, where it is, and what would mend it.
///
/// The room knows no file names: whoever opened the file puts its path before ``description``,
/// as in `sales.csv:118:7: "12,5" is not a number; expected …`.
package struct TabularError: PhrasedError, Equatable, Sendable {
  package let problem: Problem
  /// The line in the file, counted from 1, line ends inside quotes included.
  package var line: Int?
  /// The cell within its record, counted from 1.
  package var column: Int?

  package init(_ problem: Problem, line: Int? = nil, column: Int? = nil) {
    self.problem = problem
    self.line = line
    self.column = column
  }

  /// The same problem at a place its finder could not know, such as the record around a cell.
  package func at(line: Int, column: Int? = nil) -> TabularError {
    TabularError(problem, line: line, column: column ?? self.column)
  }

  package enum Problem: Equatable, Sendable {
    case nulByte
    case invalidUTF8
    case unclosedQuote
    case longRecord(limit: Int)
    case manyColumns(limit: Int)

    case unknownField(String, fields: [String])
    case unknownHeader(String, field: String, headers: [String])
    case columnTwice(header: String, fields: [String])
    /// A column whose content must not be kept, for a field that would keep it.
    case notKept(header: String, field: String, holds: Phrase)
    case ambiguousHeaders(field: String, headers: [String], columns: [Int])
    /// - instead: what would do as well as naming the columns, as half a sentence.
    case missingFields([MissingField], headers: [String], instead: Phrase? = nil)

    case notANumber(found: String)
    case numberOutOfRange(found: String)
  }
}

/// A field that a table should have and has not, and the header that looks most like it.
package struct MissingField: Equatable, Sendable {
  package let name: String
  package let guess: String?

  package init(_ name: String, guess: String? = nil) {
    self.name = name
    self.guess = guess
  }
}

extension TabularError {
  /// What is wrong, as half a sentence.
  package var what: Phrase {
    switch problem {
    case .nulByte: "a NUL byte: this is not text in a single-byte or UTF-8 encoding"
    case .invalidUTF8: "these bytes are not UTF-8"
    case .unclosedQuote: "the quote opened here is never closed"
    case .longRecord(let limit): "the record is longer than \(limit) bytes"
    case .manyColumns(let limit): "the record has more than \(limit) columns"
    case .unknownField(let field, _): "there is no field \(quoted(field))"
    case .unknownHeader(let header, _, _): "there is no column \(quoted(header))"
    case .columnTwice(let header, let fields):
      "column \(quoted(header)) is mapped to several fields: \(list(fields))"
    case .notKept(let header, let field, let holds):
      "column \(quoted(header)) holds \(holds), which is not stored, and cannot be \(field)"
    case .ambiguousHeaders(let field, let headers, let columns):
      "several columns could be \(field): \(Self.places(headers, columns))"
    case .missingFields(let fields, let headers, _):
      "no column for \(Phrase.list(fields.map(\.name))); the header has \(list(headers))"
    case .notANumber(let found): "\(quoted(found)) is not a number"
    case .numberOutOfRange(let found): "\(quoted(found)) is too large a number"
    }
  }

  /// What would mend it, as half a sentence.
  package var mend: Phrase {
    switch problem {
    case .nulByte: "save the file as UTF-8, or name its encoding, e.g. --encoding utf-16le"
    case .invalidUTF8: "name the encoding of the file, e.g. --encoding gb18030"
    case .unclosedQuote: "close the quote, or double it (\"\") if it belongs to the text"
    case .longRecord: "look for a quote that is not closed at or before this line"
    case .manyColumns: "check the delimiter"
    case .unknownField(_, let fields): "the fields are \(Phrase.list(fields))"
    case .unknownHeader(_, _, let headers): "the header has \(list(headers))"
    case .notKept: "name another column, or give that one a header that says what else it holds"
    case .columnTwice: "give each field a column of its own"
    case .ambiguousHeaders(let field, let headers, let columns):
      "choose one with --map \(argument(field, Set(headers).count == 1 ? "#\(columns[0])" : headers[0]))"
    case .missingFields(let fields, _, let instead):
      Self.naming(fields) + (instead.map { ", or \($0)" } ?? .empty)
    case .notANumber: "expected digits with an optional decimal point, such as 1234.5 or 1,234.5"
    case .numberOutOfRange: "expected a number of at most 12 digits before the decimal point"
    }
  }
}

extension TabularError {
  /// `118:7: what is wrong; what would mend it`, less whatever part of the place is not known.
  package var phrase: Phrase {
    let place = [line, column].compactMap { $0.map(String.init) }.joined(separator: ":")
    return place.isEmpty ? "\(what); \(mend)" : "\(place): \(what); \(mend)"
  }

  /// `"数量" (column 2), "件数" (column 5)`
  private static func places(_ headers: [String], _ columns: [Int]) -> Phrase {
    zip(headers, columns).map { "\(quoted($0)) (column \($1))" as Phrase }.joined(separator: ", ")
  }

  /// `name the column with --map quantity=件数`
  private static func naming(_ fields: [MissingField]) -> Phrase {
    let options = fields.map { "--map " + argument($0.name, $0.guess ?? "HEADER") }.joined(separator: " ")
    return fields.count == 1 ? "name the column with \(options)" : "name the columns with \(options)"
  }
}

/// Text from a file between quotes, cut so that a damaged file cannot fill the screen and
/// freed of control characters, which could drive the terminal.
package func quoted(_ text: String) -> Phrase {
  let limit = 60
  var shown = String.UnicodeScalarView()
  for scalar in text.unicodeScalars.prefix(limit) {
    shown.append(scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar)
  }
  return "\"\(String(shown) + (text.unicodeScalars.count > limit ? "…" : ""))\""
}

private func list(_ names: [String]) -> Phrase {
  let limit = 40
  let shown = names.prefix(limit).map(quoted).joined(separator: ", ")
  return names.count > limit ? "\(shown) and \(names.count - limit) more" : shown
}

/// `field=header` as a shell would take it.
private func argument(_ field: String, _ header: String) -> String {
  let pair = "\(field)=\(header)"
  let isPlain = pair.unicodeScalars.allSatisfy {
    $0.properties.isAlphabetic || ("0"..."9").contains($0) || "=_-.".unicodeScalars.contains($0)
  }
  return isPlain ? pair : "'" + pair + "'"
}
