import Tabular

/// What becomes of the columns of a file.
package struct ColumnUse: Equatable, Sendable {
  /// A column that is read.
  package struct Reading: Equatable, Sendable {
    package let field: String
    package let header: String
    /// From 0.
    package let index: Int
  }

  /// In the order of the file.
  package let read: [Reading]
  /// The column that tells buyers apart, of which a hash is kept; nil where there is none.
  package let hashed: String?
  /// Columns of personal data, of which nothing is kept.
  package let personal: [String]
  /// Columns of card secrets, of which nothing is kept.
  package let secret: [String]
  /// All others, in the order of the file.
  package let unused: [String]

  /// The field whose column may be personal, for nothing but a hash is made of it.
  static let hashedField = "customer"

  /// - Throws: where the user named a column of personal data or of card secrets for a field that would keep it.
  init(_ match: HeaderMatch, of fields: [FieldDeclaration]) throws(TabularError) {
    read = fields.compactMap { field in
      match[field.name].map { Reading(field: field.name, header: match.headers[$0], index: $0) }
    }.sorted { $0.index < $1.index }
    hashed = read.first { $0.field == Self.hashedField }?.header
    for column in read {
      guard let kind = SensitiveColumn(header: column.header) else { continue }
      if kind == .personal && column.field == Self.hashedField { continue }
      throw TabularError(
        .notKept(header: column.header, field: column.field, holds: kind.what), column: column.index + 1)
    }
    personal = match.unmatched.filter { SensitiveColumn(header: $0) == .personal }
    secret = match.unmatched.filter { SensitiveColumn(header: $0) == .secret }
    unused = match.unmatched.filter { SensitiveColumn(header: $0) == nil }
  }
}
