import Intake
import Terminal

/// What the columns of a file of sales do not tell.
struct SalesOptions: Sendable {
  var category: String?
  var zone: TimeZone?
  var refunds: RefundPolicy?

  var isEmpty: Bool { category == nil && zone == nil && refunds == nil }

  /// For `import sales`.
  static let key = key(category: "category")

  /// For commands that read `--sales`, some of which have another `--category`.
  static let keyOfPipes = key(category: pipedCategory)

  private static let pipedCategory = "sales-category"

  private static func key(category: String) -> Key<SalesOptions> {
    Key<SalesOptions>.group(
      Key<String?>.option(
        category, "NAME", where: .satisfying("") { !$0.isEmpty },
        completing: .names("categories"), "Book every row under this category."),
      Key<TimeZone?>.option(
        "timezone", "ZONE", "If not Asia/Shanghai: UTC, +08:00, Europe/Berlin."),
      Key<RefundPolicy?>.option("refunds", "POLICY", "Whether refunds are taken off; they are unless given.")
    ) { SalesOptions(category: $0, zone: $1, refunds: $2) }
  }

  /// - Parameter customerKey: asked for only where a file tells buyers apart.
  func settings(customerKey: @escaping @Sendable () throws -> CustomerKey) throws -> SalesSettings {
    SalesSettings(
      zone: try (zone ?? .china).offsets(), refunds: refunds ?? .subtract, category: category ?? "",
      customerKey: customerKey)
  }

  /// For work in memory, which keeps no customers.
  func settingsInMemory() throws -> SalesSettings {
    var settings = try settings { .zero }
    settings.categoryOption = "--" + Self.pipedCategory
    return settings
  }
}

extension RefundPolicy: OptionValue {}
