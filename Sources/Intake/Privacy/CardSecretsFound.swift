import Tabular
import Wording

/// A file of cards was given where a count of them was wanted. Nothing of it is read beyond its header.
package struct CardSecretsFound: PhrasedError {
  private let columns: [String]
  private let product: String?
  private let line: Int

  /// - Parameter products: the fields of the file; those by the names of `product` and `category` say what to
  ///   count the cards by.
  static func check(
    _ headers: [String], products: [FieldDeclaration], line: Int
  ) throws(CardSecretsFound) {
    let secrets = headers.filter { SensitiveColumn(header: $0) == .secret }
    guard !secrets.isEmpty else { return }
    let fields = products.filter { ["product", "category"].contains($0.name) }
    let names = fields.flatMap { [$0.name] + $0.synonyms }.map(HeaderName.init)
    throw CardSecretsFound(
      columns: secrets, product: headers.first { names.contains(HeaderName($0)) }, line: line)
  }

  /// `1: column "卡密内容" holds card secrets, …`: the line, and how to count the cards instead.
  package var phrase: Phrase {
    let list = columns.map(quoted).joined(separator: ", ")
    let holds: Phrase = columns.count == 1 ? "column \(list) holds" : "columns \(list) hold"
    return """
      \(line): \(holds) card secrets, which are never stored; \
      give a count of the unsold cards for each product (product,on_hand)
      """ + remedy
  }

  private var remedy: Phrase {
    guard let product, product.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) else { return "" }
    let line =
      "sqlite3 -csv -header :memory: '.import --csv cards.csv cards' "
      + "'SELECT \(product) AS product, count(*) AS on_hand FROM cards GROUP BY 1' >stock.csv"
    return ", such as: \(line)"
  }
}
