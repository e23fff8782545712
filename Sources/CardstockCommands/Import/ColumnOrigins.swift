import Intake

/// Where it is known from which column holds a field.
struct ColumnOrigins {
  let typed: SalesReading
  let kept: SalesReading?
  /// Of the mapping that is used.
  let name: String?

  fileprivate func origin(of field: String) -> String {
    if typed.overrides.contains(where: { $0.field == field }) { return "--map" }
    if let kept, kept.overrides.contains(where: { $0.field == field }) { return "mapping \(name ?? "")" }
    return "known header"
  }
}

extension ColumnUse {
  /// The columns that are read in the order of the file, then those that are not.
  func table(_ origins: ColumnOrigins) -> [DryRunFindings.Column] {
    let read = read.map { column in
      let how = origins.origin(of: column.field)
      return DryRunFindings.Column(
        number: column.index + 1, field: column.field, header: column.header,
        note: column.header == hashed ? how + ", kept as a keyed hash only" : how)
    }
    func left(_ headers: [String], _ note: String) -> [DryRunFindings.Column] {
      headers.map { DryRunFindings.Column(number: nil, field: "", header: $0, note: note) }
    }
    return read + left(personal, "dropped as personal data") + left(secret, "dropped as a card secret")
      + left(unused, "not used")
  }
}
