import Demand
import Ledger
import Terminal
import Wording

/// Where a command's data come from: a database, or files that are read into memory and forgotten.
///
/// Files go through the same ledger as a database, only in memory, so both ways give the same results.
struct DataSource: Sendable {
  private let database: String
  private let files: PipedFiles
  private let reading: ReadingOptions
  private let salesOptions: SalesOptions
  private let holidays: EventCalendar.OfficialHolidays
  private let projects: Bool
  /// The last day whose sales are known, where it was asked for.
  let asOf: Day?
  private let model: ModelOption

  /// Where a new model is kept.
  var databasePath: String? { files.sales == nil ? database : nil }

  static let key = Key<DataSource>.group(
    DatabaseOption.key, PipedFiles.key, ReadingOptions.key.common, SalesOptions.keyOfPipes.common,
    officialHolidays, isUnprojected, lastDay,
    ModelOption.key.common
  ) { database, files, reading, salesOptions, holidays, isUnprojected, asOf, model throws(UsageError) in
    if files.sales == nil && !salesOptions.isEmpty {
      throw UsageError("--timezone, --refunds and --sales-category go with --sales; a database has its own")
    }
    return DataSource(
      database: database, files: files, reading: reading, salesOptions: salesOptions, holidays: holidays,
      projects: !isUnprojected, asOf: asOf, model: model)
  }

  /// For a command that works on a database only.
  static let keyOfDatabase = Key<DataSource>.group(
    DatabaseOption.key, officialHolidays, isUnprojected, lastDay
  ) { database, holidays, isUnprojected, asOf in
    DataSource(
      database: database, files: .none, reading: .none, salesOptions: SalesOptions(), holidays: holidays,
      projects: !isUnprojected, asOf: asOf, model: .ofDatabase)
  }

  private static let officialHolidays = Key<EventCalendar.OfficialHolidays>.option(
    "holidays", "CALENDAR", default: .auto,
    "China's built-in holidays: auto leaves them out where events of your own name holidays."
  ).common

  private static let isUnprojected = Key<Bool>.flag(
    "no-projections", "Leave out game updates that nobody announced."
  ).common

  private static let lastDay = Key<Day?>.option(
    "as-of", "DAY", "The last day whose sales are known; the last day with a sale unless given.")

  /// Opens the data.
  ///
  /// - Parameters:
  ///   - supply: stock, offers and suppliers for `--sales`, for the commands that plan.
  ///   - adjustments: what the planner knows better, for the commands that forecast.
  ///   - usesModel: true for the commands that can forecast from a trained model.
  func open(
    _ console: Console, supply: SupplyFiles = .none, adjustments: Adjustments = .none,
    usesModel: Bool = false
  ) throws -> Workspace {
    let sales = files.sales
    if sales == nil && !supply.isEmpty {
      throw UsageError("--stock, --offers and --suppliers go with --sales; a database has its own")
    }
    let inputs = files.paths + supply.paths + adjustments.eventFiles
    guard inputs.count(where: { $0 == "-" }) < 2 else {
      throw UsageError("standard input (-) can be one file only")
    }
    let whatIf = try adjustments.events(reading: reading.withoutOverrides, console)
    let ledger =
      try sales.map { try inMemory($0, supply, console) } ?? Ledger.open(path: database, creating: false)
    return try ledger.read {
      var totals = try ledger.demandTotals(through: Day(number: .max))
      guard let lastSale = totals.lazy.filter({ $0.units > 0 }).map(\.day.number).max().map(Day.init) else {
        throw NoSales(place: sales ?? database)
      }
      let day = asOf ?? lastSale
      if asOf != nil { totals.removeAll { $0.day > day } }
      guard !totals.isEmpty else { throw NoSalesYet(place: sales ?? database, asOf: day) }
      warnOfSilence(after: lastSale, until: day, console)
      let known = EventCalendar(
        try ledger.events(), games: try ledger.catalog().gamesByCategory, official: holidays)
      let (learned, ownProjections) = try projected(known, after: day, ledger)
      let (calendar, projections) =
        try whatIf.isEmpty ? (learned, ownProjections) : projected(known.adding(whatIf), after: day, ledger)
      let history = DemandHistory(totals: totals, soldOut: try ledger.soldOutDays(), asOf: day)
      warnOfUnfinishedDay(of: history, console)
      return Workspace(
        ledger: ledger, isKept: sales == nil,
        calendar: calendar, learnedCalendar: learned,
        model: try usesModel ? model.fresh(for: history, learned, in: ledger, console) : nil,
        projections: projections, whatIf: whatIf,
        overrides: Dictionary(
          grouping: adjustments.usesOverrides ? try ledger.overrides() : [], by: \.category),
        wantsHolidays: holidays != .none,
        asOf: day,
        history: history)
    }
  }

  /// A calendar with the updates to be expected that nobody announced, and these.
  private func projected(
    _ calendar: EventCalendar, after day: Day, _ ledger: Ledger
  ) throws -> (EventCalendar, [ProjectedUpdate]) {
    guard projects else { return (calendar, []) }
    let projections = calendar.projectedUpdates(after: day, struck: try ledger.struckUpdates())
    return (calendar.adding(projections.filter { !$0.isStruck }.map(\.event)), projections)
  }

  /// A month that was not imported yet looks like one in which nothing sold.
  private func warnOfSilence(after lastSale: Day, until day: Day, _ console: Console) {
    let days = lastSale.distance(to: day)
    guard days > 7 else { return }
    console.warning(
      "the last sale is of \(lastSale), \(days) days before --as-of \(day); what they sold is not known"
    )
  }

  private func warnOfUnfinishedDay(of history: DemandHistory, _ console: Console) {
    guard let last = history.unfinishedDay else { return }
    let (units, usual) = (Int(last.units.rounded()), Int(last.usual.rounded()))
    console.warning(
      """
      the records of \(last.day) end before the day does: \(Phrase.counted(units, "unit")), and at least \(usual) on \
      each day of the week before; it teaches nothing until it is imported whole
      """)
  }

  private func inMemory(_ sales: String, _ supply: SupplyFiles, _ console: Console) throws -> Ledger {
    let ledger = try Ledger.inMemory()
    let lines = FileImport(ledger: ledger, reading: reading, console: console, isKept: false)
    let others = FileImport(
      ledger: ledger, reading: reading.withoutOverrides, console: console, isKept: false)
    if let catalog = files.catalog { try others.catalog(catalog) }
    try lines.sales(sales, salesOptions.settingsInMemory())
    if let events = files.events { try others.events(events) }
    if let overrides = files.overrides { try others.overrides(overrides) }
    if let stock = supply.stock { try others.stock(stock) }
    if let offers = supply.offers { try others.offers(offers) }
    if let suppliers = supply.suppliers { try others.suppliers(suppliers) }
    return ledger
  }
}

/// Stock, offers and suppliers as files, for working in memory.
struct SupplyFiles: Sendable {
  let stock: String?
  let offers: String?
  let suppliers: String?

  static let none = SupplyFiles(stock: nil, offers: nil, suppliers: nil)
  var paths: [String] { [stock, offers, suppliers].compactMap(\.self) }
  var isEmpty: Bool { paths.isEmpty }

  static let key = Key<SupplyFiles>.group(
    Key<String?>.option("stock", "FILE", completing: .files, "Stock for --sales."),
    Key<String?>.option("offers", "FILE", completing: .files, "Suppliers' offers for --sales."),
    Key<String?>.option(
      "suppliers", "FILE", completing: .files, "What is known of suppliers, for --sales.")
  ) { stock, offers, suppliers in
    SupplyFiles(stock: stock, offers: offers, suppliers: suppliers)
  }.common
}

struct NoSales: PhrasedError {
  let place: String
  var phrase: Phrase {
    "\(place): no sales to work on; import some with cardstock import sales FILE, or check the columns"
  }
}

struct NoSalesYet: PhrasedError {
  let place: String
  let asOf: Day
  var phrase: Phrase { "\(place): no sales up to \(asOf); name a later day with --as-of, or none" }
}
