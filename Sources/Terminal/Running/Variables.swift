import Glibc
import Wording

/// The environment's variables, each looked up only when it is asked for.
///
///     Program(...).run(arguments: ["plan"], environment: ["SHOP_DB": "shop.db"])
package struct Variables: Sendable, ExpressibleByDictionaryLiteral {
  /// What the variables of options begin with; nil where options have none but those declared.
  var prefix: String?
  private let lookUp: @Sendable (String) -> String?

  /// Those of the process.
  static let inherited = Variables { name in getenv(name).map { String(cString: $0) } }

  private init(_ lookUp: @escaping @Sendable (String) -> String?) { self.lookUp = lookUp }

  package init(dictionaryLiteral pairs: (String, String)...) {
    let values = Dictionary(pairs, uniquingKeysWith: { $1 })
    self.init { values[$0] }
  }

  /// What the locale asks for, by the first of POSIX's variables that is set.
  var language: Language {
    Language(locale: ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { self[$0] }.first ?? "")
  }

  /// The value, or nil when there is none; an empty one counts as none, as it does for most programs.
  subscript(name: String) -> String? {
    lookUp(name).flatMap { $0.isEmpty ? nil : $0 }
  }
}
