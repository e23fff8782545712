/// What the shop knows of a product it sells.
package struct CatalogEntry: Hashable, Sendable {
  /// The product as sales name it: a title, a code.
  package var product: String
  /// The category in which it is planned and bought, where a file of sales names none.
  package var category: String
  /// The game it is for; empty when it is no game's.
  package var game: String
  /// What people call it, where `product` is a code; empty when not given.
  package var name: String
  /// What the card is worth, as the catalog writes it (`100`, `60 原石`); empty when not given.
  package var faceValue: String
  /// Days a card can be kept before it expires; nil when not given.
  package var shelfLifeDays: Int?

  package init(
    product: String, category: String, game: String = "", name: String = "", faceValue: String = "",
    shelfLifeDays: Int? = nil
  ) {
    self.product = product
    self.category = category
    self.game = game
    self.name = name
    self.faceValue = faceValue
    self.shelfLifeDays = shelfLifeDays
  }
}

extension Sequence<CatalogEntry> {
  /// The games of each category's products; nothing of a category whose products are no game's.
  package var gamesByCategory: [String: Set<String>] {
    reduce(into: [:]) { games, entry in
      if !entry.game.isEmpty { games[entry.category, default: []].insert(entry.game) }
    }
  }
}

extension Sequence<CatalogEntry> {
  /// The shortest shelf life, in days, of each category's products; nothing of a category whose products keep.
  package var shelfLifeByCategory: [String: Int] {
    reduce(into: [:]) { lives, entry in
      if let days = entry.shelfLifeDays {
        lives[entry.category] = Swift.min(days, lives[entry.category] ?? days)
      }
    }
  }
}
