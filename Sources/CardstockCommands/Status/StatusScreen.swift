import Demand
import Replenishment
import Tabular
import Terminal
import Wording

/// A status on one screen of a terminal, for a person.
struct StatusScreen {
  private let status: ShopStatus
  private let knowsStock: Bool
  private let sparklines: DemandSparklines
  private let console: Console
  private let screen: Screen

  /// Lines beside those of categories: the head, three headings, the hint and the prompt.
  private static let otherLines = 7
  /// From this height there are empty lines between the sections.
  private static let roomyHeight = 32

  init(_ status: ShopStatus, of shop: ShopReview, _ console: Console) {
    self.status = status
    knowsStock = shop.knowsStock
    sparklines = DemandSparklines(shop.workspace.history)
    self.console = console
    screen = Screen(console)
  }

  func write() throws {
    let isRoomy = height >= Self.roomyHeight
    let gap = isRoomy ? "\n" : ""
    try console.output.write(head + gap)
    try console.output.write(categories.rendered(as: .table, options: options))
    try console.output.write(data.rendered(as: .table, options: options))
    try console.output.flush()
    console.hint("more: cardstock reorder, plan, top; one category: cardstock explain CATEGORY")
  }

  private var height: Int { console.height ?? 24 }

  private var options: TableOptions {
    var options = TableOptions(
      width: screen.width, paint: screen.paint,
      languages: TableLanguages(phrases: console.language, headers: console.language))
    options.isRuled = false
    return options
  }
}

extension StatusScreen {
  /// The day, and what was sold and will be.
  private var head: String {
    let day: Phrase = "\(status.asOf), \(Self.weekdays[status.asOf.weekday.rawValue])"
    let spend = status.orders.reduce(Money.zero) { $0 + $1.amount }
    let toBuy: Phrase =
      spend > .zero ? "; to buy today \(status.currency) \(Figures.text(spend))" : .empty
    let before = status.revenue.weekBefore
    let week: Phrase =
      """
      last 7 days \(Figures.text(status.lastWeek, places: 0)) units, \
      \(status.currency) \(Figures.text(status.revenue.lastWeek))\
      \(Self.change(from: Double(before.minorUnits), to: Double(status.revenue.lastWeek.minorUnits)))
      """
    let ahead: Phrase =
      """
      next 7 days \(Figures.text(status.nextWeek, places: 0)) units\
      \(Self.change(from: status.lastWeek, to: status.nextWeek))
      """
    let figures = DisplayWidth.shorten(console.told("\(week); \(ahead)"), to: screen.width)
    return screen.paint(console.told("As of \(day)" + toBuy), .heading) + "\n" + figures + "\n"
  }

  private static let weekdays: [Phrase] = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// ` (+5%)`; nothing where there is nothing to compare with.
  private static func change(from before: Double, to now: Double) -> Phrase {
    guard before > 0, now / before < 10 else { return .empty }
    let percent = Int(((now / before - 1) * 100).rounded())
    return " (\(percent < 0 ? "" : "+")\(percent)%)"
  }
}

extension StatusScreen {
  /// What is out, what will be and what to buy, under each other in the same columns, a line for each category that
  /// there is room for.
  private var categories: Table {
    let told = console.told
    let sections = [
      Section(
        title: told(title("Out of stock", status.out.count)),
        headings: ["on hand", "a day", "out on", "what helps"], rows: status.out.map(row)),
      Section(
        title: told(title("Out within \(ShopStatus.daysAhead) days", status.soon.count)),
        headings: ["on hand", "a day", "out on", "what helps"], rows: status.soon.map(row)),
      Section(
        title: told(title("To buy today", status.orders.count)),
        headings: ["quantity", "amount", "here on", "supplier"], rows: status.orders.map(row)),
    ]
    let shown = SharedRoom.shares(of: sections.map(\.rows.count), room: room)
    let gap: [[Cell]] = height >= Self.roomyHeight ? [[Cell](repeating: .empty, count: 6)] : []
    var rows: [[Cell]] = []
    for (place, section) in sections.enumerated() {
      if place > 0 { rows += gap + [section.headingCells(console.language)] }
      rows += section.rows.prefix(shown[place])
    }
    return Table(columns: columns(sections), rows: rows)
  }

  private struct Section {
    let title: String
    let headings: [String]
    let rows: [[Cell]]

    /// A section without rows needs no headings beside its title.
    func shownHeadings(_ language: Language) -> [String] {
      rows.isEmpty ? headings.map { _ in "" } : headings.map { language.heading($0) }
    }

    func headingCells(_ language: Language) -> [Cell] {
      let texts = shownHeadings(language).map { Cell.text($0) }
      return [.text(title)] + texts.prefix(3) + [.empty] + texts.suffix(1)
    }
  }

  /// The headings of the first section are those of the table; those of the others are rows that look alike.
  private func columns(_ sections: [Section]) -> [Column] {
    let language = console.language
    let titles = sections.map(\.title)
    let headings = sections.map { $0.shownHeadings(language) }
    func column(_ place: Int, _ kind: Column.Kind) -> Column {
      let marks = headings.dropFirst().map { ($0[place], TextStyle.heading) }
      return Column(headings[0][place], kind)
        .marked(Dictionary(marks, uniquingKeysWith: { first, _ in first }))
    }
    return [
      Column(titles[0]).rank(0).marked(
        Dictionary(
          titles.map { ($0, .heading) } + status.out.map { (Self.name($0.category), .alarm) }
            + status.soon.map { (Self.name($0.category), .warning) },
          uniquingKeysWith: { first, _ in first })),
      column(0, .number).rank(1), column(1, .number).rank(3), column(2, .date).rank(2),
      Column("", .sparkline).rank(4), column(3, .prose).rank(0),
    ]
  }

  /// A category below the title of its section.
  private static func name(_ category: String) -> String { "  " + category }

  private func title(_ what: Phrase, _ count: Int) -> Phrase {
    knowsStock ? "\(what): \(count)" : "\(what): stock is not known"
  }

  private func row(_ risk: ShopStatus.Risk) -> [Cell] {
    let demand = risk.dailyDemand
    return [
      .text(Self.name(risk.category)), .quantity(risk.onHand), .double(demand, digits: demand < 9.95 ? 1 : 0),
      .text(Self.near(risk.day)), sparklines.cell(for: risk.review.situation.forecast),
      .phrase(risk.remedy(Self.near)),
    ]
  }

  private func row(_ line: PlannedLine) -> [Cell] {
    [
      .text(Self.name(line.category)), .optional(line.quantity) { .count($0) }, .money(line.amount),
      .optional(line.arrival) { .text(Self.near($0)) }, .empty, .optional(line.supplier) { .text($0) },
    ]
  }

  /// `09-22`: days so near that their year is no question.
  private static func near(_ day: Day) -> String { String(day.description.suffix(5)) }

  private var room: Int {
    let gaps = height >= Self.roomyHeight ? 4 : 0
    return max(0, height - Self.otherLines - gaps - status.freshness.lines.count)
  }
}

extension StatusScreen {
  /// What the figures stand on.
  private var data: Table {
    let rows = status.freshness.lines.map { line -> [Cell] in
      [
        .text(console.told(line.title)), .text(Self.sign(line.state)), .text(console.told(line.text)),
        line.mend.isEmpty ? .empty : .text(line.mend),
      ]
    }
    return Table(
      columns: [
        Column("").rank(0).styled(.strong),
        Column("").rank(0).marked(["✓": .good, "!": .warning, "–": .warning]),
        Column("", .prose).rank(0), Column("", .prose).rank(1).styled(.faint),
      ], rows: rows)
  }

  /// What tells the states apart without colour.
  private static func sign(_ state: ShopFreshness.State) -> String {
    switch state {
    case .good: "✓"
    case .stale: "!"
    case .missing: "–"
    }
  }
}
