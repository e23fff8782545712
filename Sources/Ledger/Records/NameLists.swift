/// Names that people type, by what they are of.
package enum NameList: String, CaseIterable, Sendable {
  case categories
  case suppliers
  /// Of the catalog and of events.
  case games
  /// The ids of plans that were committed.
  case plans
  /// The names under which ways to read files are kept.
  case mappings
}

extension Ledger {
  /// All names there are, each once, in the order of their characters.
  package func names(_ list: NameList) throws -> [String] {
    switch list {
    case .categories: try strings("SELECT name FROM category ORDER BY name")
    case .suppliers: try strings("SELECT supplier FROM offer UNION SELECT name FROM supplier ORDER BY 1")
    case .games:
      try strings(
        "SELECT game FROM catalog WHERE game <> '' UNION SELECT game FROM event WHERE game <> '' ORDER BY 1")
    case .plans: try planIDs().map(\.description)
    case .mappings: try mappingNames()
    }
  }

  private func strings(_ sql: String) throws -> [String] {
    var strings: [String] = []
    try connection.prepare(sql).forEach { strings.append($0[0]) }
    return strings
  }
}
