import Ledger
import Tabular
import Terminal
import Wording

/// The names under which the ways to read files are kept in the database.
struct MappingOptions: Sendable {
  let saved: String?
  let used: String?

  static let key = Key<MappingOptions>.group(
    Key<String?>.option(
      "save-map", "NAME", where: isName, completing: .names("mappings"),
      "Keep how the file is read under a name."),
    Key<String?>.option(
      "use-map", "NAME", where: isName, completing: .names("mappings"),
      "Read as kept; what is typed goes first.")
  ) { MappingOptions(saved: $0, used: $1) }

  private static let isName = Rule<String>.satisfying("") { !$0.isEmpty }

  /// The mapping used; nil where none is.
  func kept(in database: String) throws -> SalesReading? {
    guard let used else { return nil }
    let ledger = try Ledger.open(path: database, creating: false)
    guard let text = try ledger.mapping(named: used) else {
      let names = try ledger.mappingNames()
      let known: Phrase = names.isEmpty ? "it has none" : "it has \(Phrase.list(names))"
      throw UsageError(
        "\(database) has no mapping \"\(used)\": \(known)", suggestion: nearestName(to: used, among: names))
    }
    guard let mapping = SalesReading(text: text) else {
      throw UnreadableMapping(name: used, database: database)
    }
    return mapping
  }
}

struct UnreadableMapping: PhrasedError {
  let name: String
  let database: String
  var phrase: Phrase {
    """
    \(database): the mapping "\(name)" was kept by a newer cardstock; \
    give the options again with --save-map \(name)
    """
  }
}
