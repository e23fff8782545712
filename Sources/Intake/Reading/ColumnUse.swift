import Tabular

/// What becomes of the columns of a file.
package struct ColumnUse: Equatable, Sendable {
  package struct Column: Equatable, Sendable {
    package let header: String
    /// From 0.
    package let index: Int
    package let fate: Fate
  }

  package enum Fate: Equatable, Sendable {
    case read(field: String)
    /// Tells buyers apart; a hash is kept, and nothing else.
    case hashed(field: String)
    /// Personal data, of which nothing is kept.
    case personal
    /// Card secrets, of which nothing is kept.
    case secret
    case unused
  }

  /// In the order of the file.
  package let columns: [Column]

  /// The field whose column may be personal, for nothing but a hash is made of it.
  static let hashedField = "customer"

  /// - Throws: where the user named a column of personal data or of card secrets for a field that would keep
  ///   it.
  init(_ match: HeaderMatch, of fields: [FieldDeclaration]) throws(TabularError) {
    var columns = match.unmatchedColumns.map { index in
      let header = match.headers[index]
      return Column(header: header, index: index, fate: Self.fate(ofUnread: header))
    }
    for field in fields {
      if let column = try Self.column(of: field.name, match) { columns.append(column) }
    }
    self.columns = columns.sorted { $0.index < $1.index }
  }

  private static func column(of field: String, _ match: HeaderMatch) throws(TabularError) -> Column? {
    guard let index = match[field] else { return nil }
    let header = match.headers[index]
    let isHashed = field == hashedField
    if let kind = SensitiveColumn(header: header), !(kind == .personal && isHashed) {
      throw TabularError(.notKept(header: header, field: field, holds: kind.what), column: index + 1)
    }
    return Column(header: header, index: index, fate: isHashed ? .hashed(field: field) : .read(field: field))
  }

  private static func fate(ofUnread header: String) -> Fate {
    switch SensitiveColumn(header: header) {
    case .personal: .personal
    case .secret: .secret
    case nil: .unused
    }
  }
}

extension ColumnUse {
  /// The header of the column that tells buyers apart; nil where there is none.
  package var hashed: String? {
    columns.first { $0.fate == .hashed(field: Self.hashedField) }?.header
  }

  package var personal: [String] { headers(.personal) }
  package var secret: [String] { headers(.secret) }
  package var unused: [String] { headers(.unused) }

  private func headers(_ fate: Fate) -> [String] {
    columns.filter { $0.fate == fate }.map(\.header)
  }
}
