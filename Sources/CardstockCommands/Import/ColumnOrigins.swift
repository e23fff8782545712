import Intake
import Wording

/// Where it is known from which column holds a field.
struct ColumnOrigins {
  let typed: SalesReading
  let kept: SalesReading?
  /// Of the mapping that is used.
  let name: String?

  func origin(of field: String) -> Phrase {
    if typed.overrides.contains(where: { $0.field == field }) { return "--map" }
    if let kept, kept.overrides.contains(where: { $0.field == field }) { return "mapping \(name ?? "")" }
    return "known header"
  }
}

extension ColumnUse.Column {
  /// The column as a dry run shows it.
  func finding(_ origins: ColumnOrigins) -> DryRunFindings.Column {
    let (field, note): (String, Phrase) =
      switch fate {
      case .read(let field): (field, origins.origin(of: field))
      case .hashed(let field): (field, "\(origins.origin(of: field)), kept as a keyed hash only")
      case .personal: ("", "dropped as personal data")
      case .secret: ("", "dropped as a card secret")
      case .unused: ("", "not used")
      }
    return DryRunFindings.Column(number: index + 1, field: field, header: header, note: note)
  }
}
