/// Lines of sales in the order of their file, packed for the way from the thread that reads to the one that
/// writes.
///
/// A line names its product, category and region by numbers, which ``SalePacker`` gives out for a whole file;
/// a batch brings the names whose numbers are new in it.
package struct SaleBatch: Sendable {
  package var lines: [Line] = []
  /// The numbers of all orders, one after another.
  package private(set) var orders: [UInt8] = []
  /// The names numbered on from those of the batches before.
  package fileprivate(set) var newNames = Names()

  /// A line without anything that needs memory of its own.
  package struct Line: Sendable {
    /// Where the order's number is in `orders`; of no bytes where the file has none.
    package var orderStart: UInt32
    package var orderCount: UInt32
    /// 0 where the file names none; so are category and region.
    package var product: UInt32
    package var category: UInt32
    package var region: UInt32
    package var day: Day
    package var quantity: Quantity
    package var amount: Money
    package var customer: UInt64
    package var hasCustomer: Bool
    package var isUndelivered: Bool
    package var isWithdrawn: Bool

    package var orderRange: Range<Int> { Int(orderStart)..<Int(orderStart) + Int(orderCount) }
  }

  package struct Names: Sendable {
    package var products: [String] = []
    package var categories: [String] = []
    package var regions: [String] = []
  }

  package init() {}

  package mutating func reserve(lines: Int, orderBytes: Int) {
    self.lines.reserveCapacity(lines)
    orders.reserveCapacity(orderBytes)
  }

  /// - Parameter line: where its order stands is filled in here.
  package mutating func append(_ line: Line, order: UnsafeRawBufferPointer) {
    var line = line
    line.orderStart = UInt32(orders.count)
    line.orderCount = UInt32(order.count)
    orders.append(contentsOf: order)
    lines.append(line)
  }
}

/// Packs the lines of a file into batches.
///
///     var packer = SalePacker()
///     packer.add(SaleLine(order: "1", product: "月卡", day: day, quantity: Quantity(units: 1)))
///     packer.takeBatch().newNames.products == ["月卡"]
package struct SalePacker: Sendable {
  /// The lines of a batch: enough to hide what it costs to hand one over, little enough to stay in the cache.
  package static let batchSize = 1 << 15

  private var products = NameTable()
  private var categories = NameTable()
  private var regions = NameTable()
  private var batch = SaleBatch()
  private var handedOver = (products: 0, categories: 0, regions: 0)

  package init() {}

  /// Adds a line, and gives the batch when that is full.
  package mutating func add(_ line: borrowing LentSaleLine) -> SaleBatch? {
    batch.append(
      SaleBatch.Line(
        orderStart: 0, orderCount: 0, product: products.number(of: line.product),
        category: categories.number(of: line.category), region: regions.number(of: line.region),
        day: line.day, quantity: line.quantity, amount: line.amount, customer: line.customer ?? 0,
        hasCustomer: line.customer != nil, isUndelivered: line.isUndelivered,
        isWithdrawn: line.isWithdrawn), order: line.order)
    return batch.lines.count < Self.batchSize ? nil : takeBatch()
  }

  package mutating func add(_ line: SaleLine) -> SaleBatch? { line.lend { add($0) } }

  /// The lines added since the last batch.
  package mutating func takeBatch() -> SaleBatch {
    batch.newNames = SaleBatch.Names(
      products: products.names(after: handedOver.products),
      categories: categories.names(after: handedOver.categories),
      regions: regions.names(after: handedOver.regions))
    handedOver = (products.count, categories.count, regions.count)
    var full = SaleBatch()
    full.reserve(lines: Self.batchSize, orderBytes: batch.orders.count)
    swap(&full, &batch)
    return full
  }
}
