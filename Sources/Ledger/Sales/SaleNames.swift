import Demand

/// The names that a file of sales uses, as the ledger's numbers, and the category of what is sold under each.
///
/// A file that names only categories sells its categories: each is a product of its name.
struct SaleNames: ~Copyable {
  private var products: Names
  private var categories: Names
  private var regions: Names
  private let recordHome: Statement
  /// The category of each product where a file names none, by the product's number; 0 where there is none
  /// yet.
  private var homes: [UInt32] = [0]
  /// The ledger's number of each of the file's numbers, of which 0 is no name.
  private var productNumbers: [UInt32] = [0]
  private var categoryNumbers: [UInt32] = [0]
  private var regionNumbers: [UInt32] = [0]
  /// The product that has a category's name, by the category's number in the file; 0 where it was not needed
  /// yet.
  private var namesakes: [UInt32] = [0]
  private var productNames = [""]
  private var categoryNames = [""]

  init(on connection: borrowing Connection) throws(LedgerError) {
    let products = try Names(.product, on: connection)
    let categories = try Names(.category, on: connection)
    let regions = try Names(.region, on: connection)
    let recordHome = try connection.prepare("UPDATE product SET category_id = ? WHERE id = ?")
    var known: [(product: UInt32, home: UInt32)] = []
    try connection.prepare("SELECT id, category_id FROM product WHERE category_id IS NOT NULL")
      .forEach { known.append(($0[0], $0[1])) }
    self.products = products
    self.categories = categories
    self.regions = regions
    self.recordHome = recordHome
    for (product, home) in known { setHome(home, of: product) }
  }

  /// The category under which a line counts.
  ///
  /// - Parameter line: one whose names were translated, or one of the ledger.
  func category(of line: borrowing LineContent, product: UInt32) -> UInt32 {
    category(named: line.category, product: product)
  }

  /// - Parameter name: the category that a line names, or 0.
  func category(named name: UInt32, product: UInt32) -> UInt32 { name == 0 ? homes[Int(product)] : name }

  /// Replaces the file's numbers by the ledger's, which new names are given.
  mutating func translate(_ batch: inout SaleBatch) throws(LedgerError) {
    try learn(batch.newNames)
    for index in batch.lines.indices {
      let line = batch.lines[index]
      let product = try product(of: line)
      if line.category == 0, homes.count <= product || homes[Int(product)] == 0 {
        try found(productNames[Int(line.product)], for: product)
      }
      batch.lines[index].product = product
      batch.lines[index].category = categoryNumbers[Int(line.category)]
      batch.lines[index].region = regionNumbers[Int(line.region)]
    }
  }

  private mutating func learn(_ names: SaleBatch.Names) throws(LedgerError) {
    for name in names.products { productNumbers.append(try products.number(of: name)) }
    for name in names.categories { categoryNumbers.append(try categories.number(of: name)) }
    for name in names.regions { regionNumbers.append(try regions.number(of: name)) }
    productNames += names.products
    categoryNames += names.categories
    namesakes += names.categories.map { _ in 0 }
  }

  private mutating func product(of line: SaleBatch.Line) throws(LedgerError) -> UInt32 {
    guard line.product == 0 else { return productNumbers[Int(line.product)] }
    let category = Int(line.category)
    if namesakes[category] == 0 { namesakes[category] = try products.number(of: categoryNames[category]) }
    return namesakes[category]
  }

  /// Makes a category of a product's own name its home.
  private mutating func found(_ name: String, for product: UInt32) throws(LedgerError) {
    let home = try categories.number(of: name)
    try recordHome.run(home, product)
    setHome(home, of: product)
  }

  private mutating func setHome(_ home: UInt32, of product: UInt32) {
    while homes.count <= product { homes.append(0) }
    homes[Int(product)] = home
  }
}
