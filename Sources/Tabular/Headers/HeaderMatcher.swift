import Wording

/// What a table is asked for: a field, and the names under which files have it.
package struct FieldDeclaration: Sendable {
  package let name: String
  /// The names of the column, the best first. The field's own name comes before them all.
  package let synonyms: [String]
  package let isRequired: Bool

  package init(_ name: String, synonyms: [String] = [], isRequired: Bool = false) {
    self.name = name
    self.synonyms = synonyms
    self.isRequired = isRequired
  }
}

/// A user's word that a field is in the column with a certain header: `--map quantity=件数`.
///
/// The header is compared exactly, then as ``HeaderName`` does; `#3` is the third column.
package struct HeaderOverride: Sendable {
  package let field: String
  package let header: String

  package init(field: String, header: String) {
    self.field = field
    self.header = header
  }
}

/// Which column holds which field.
package struct HeaderMatch: Equatable, Sendable {
  /// The cells of the header record, without the space around them.
  package let headers: [String]
  fileprivate var columns: [String: Int] = [:]
  /// The columns of no field, from 0, in the order of the file.
  package fileprivate(set) var unmatchedColumns: [Int] = []

  fileprivate init(headers: [String]) { self.headers = headers }

  /// The column of a field, from 0, or nil if the table does not have it.
  package subscript(field: String) -> Int? { columns[field] }

  /// The headers of no field, in the order of the file.
  package var unmatched: [String] { unmatchedColumns.map { headers[$0] } }
}

extension HeaderMatch {
  /// The error of a table that lacks fields, with the one free header for each that has a name of the field
  /// in it, or stands in one.
  ///
  /// - Parameter instead: what would do as well as naming the columns, as half a sentence.
  package func missing(
    _ names: [String], of fields: [FieldDeclaration], instead: Phrase? = nil
  ) -> TabularError {
    let missing = names.map { name in
      MissingField(name, guess: fields.first { $0.name == name }.flatMap(guess))
    }
    return TabularError(.missingFields(missing, headers: headers, instead: instead))
  }

  private func guess(_ field: FieldDeclaration) -> String? {
    let names = field.synonyms.map { HeaderName($0).key }
    let similar = unmatched.filter { header in
      let key = HeaderName(header).key
      return !key.isEmpty && names.contains { $0.count > 1 && ($0.contains(key) || key.contains($0)) }
    }
    return similar.count == 1 ? similar[0] : nil
  }
}

/// Finds the columns of fields by their headers.
///
/// A field takes the column that matches the earliest of its names; two columns that match the same
/// name are an error, for a guess could be wrong in silence. A column belongs to one field: first
/// to one that a user mapped, then to the field declared first.
///
/// ```swift
/// let matcher = HeaderMatcher(fields: [FieldDeclaration("quantity", synonyms: ["数量", "件数"])])
/// try matcher.match(header: ["日期", "数量(件)"])["quantity"]  // 1
/// ```
package struct HeaderMatcher: Sendable {
  private let fields: [FieldDeclaration]

  package init(fields: [FieldDeclaration]) {
    self.fields = fields
  }

  /// - Parameters:
  ///   - header: the cells of the header record.
  ///   - overrides: what the user said; of several for one field the last counts.
  package func match(
    header: [String], overrides: [HeaderOverride] = []
  ) throws(TabularError) -> HeaderMatch {
    let names = header.map(HeaderName.init)
    let headers = header.map(Self.trimmed)
    var match = HeaderMatch(headers: headers)
    var owners: [Int: String] = [:]
    for override in Self.lastPerField(overrides) {
      let column = try column(of: override, headers: headers, names: names)
      if let owner = owners.updateValue(override.field, forKey: column) {
        throw TabularError(.columnTwice(header: headers[column], fields: [owner, override.field]))
      }
      match.columns[override.field] = column
    }
    for field in fields where match.columns[field.name] == nil {
      let free = names.indices.filter { owners[$0] == nil }
      guard let column = try column(of: field, among: free, headers: headers, names: names) else { continue }
      owners[column] = field.name
      match.columns[field.name] = column
    }
    match.unmatchedColumns = headers.indices.filter { owners[$0] == nil }
    let missing = fields.filter { $0.isRequired && match.columns[$0.name] == nil }.map(\.name)
    guard missing.isEmpty else { throw match.missing(missing, of: fields) }
    return match
  }

  private func column(
    of field: FieldDeclaration, among free: [Int], headers: [String], names: [HeaderName]
  ) throws(TabularError) -> Int? {
    for synonym in [field.name] + field.synonyms {
      let name = HeaderName(synonym)
      let matches = free.filter { names[$0] == name }
      guard matches.count < 2 else {
        throw TabularError(
          .ambiguousHeaders(
            field: field.name, headers: matches.map { headers[$0] }, columns: matches.map { $0 + 1 }))
      }
      if let match = matches.first { return match }
    }
    return nil
  }

  private func column(
    of override: HeaderOverride, headers: [String], names: [HeaderName]
  ) throws(TabularError) -> Int {
    let (field, wanted) = (override.field, Self.trimmed(override.header))
    guard fields.contains(where: { $0.name == field }) else {
      throw TabularError(.unknownField(field, fields: fields.map(\.name)))
    }
    let exact = headers.indices.filter { headers[$0] == wanted }
    let matches = exact.isEmpty ? names.indices.filter { names[$0] == HeaderName(wanted) } : exact
    guard matches.count < 2 else {
      throw TabularError(
        .ambiguousHeaders(
          field: field, headers: matches.map { headers[$0] }, columns: matches.map { $0 + 1 }))
    }
    if let match = matches.first { return match }
    if wanted.hasPrefix("#"), let number = Int(wanted.dropFirst()), headers.indices.contains(number &- 1) {
      return number - 1
    }
    throw TabularError(.unknownHeader(wanted, field: field, headers: headers))
  }

  private static func lastPerField(_ overrides: [HeaderOverride]) -> [HeaderOverride] {
    overrides.enumerated().filter { index, override in
      !overrides[(index + 1)...].contains { $0.field == override.field }
    }.map(\.element)
  }

  private static func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, HeaderName.isPadding(first) { scalars.removeFirst() }
    while let last = scalars.last, HeaderName.isPadding(last) { scalars.removeLast() }
    return String(scalars)
  }
}
