import Demand
import Wording

/// How far back what the page stands on reaches, and what would make it fresher.
struct FreshnessList {
  private let report: ShopReport
  private let text: PageText

  init(_ report: ShopReport, _ text: PageText) {
    self.report = report
    self.text = text
  }

  private enum State: String {
    case good, stale, none

    /// What tells the states apart without colour.
    var sign: String {
      switch self {
      case .good: "✓"
      case .stale: "!"
      case .none: "–"
      }
    }
  }

  var markup: Markup {
    tag("ul", ["class": "fresh", "aria-label": text("Data freshness")], [sales, stock, offers] + holidays)
  }

  private func item(_ state: State, _ name: Phrase, _ what: Phrase, command: String? = nil) -> Markup {
    tag(
      "li", ["class": state.rawValue],
      tag("span", ["class": "sign", "aria-hidden": "true"], .text(state.sign)),
      tag("b", [:], text(name)), " ", text(what),
      command.map { [" ", tag("code", [:], .text($0))] } ?? .nothing)
  }

  private var sales: Markup {
    let (last, asOf) = (report.freshness.lastSale, report.asOf)
    let silent = last.distance(to: asOf)
    if report.freshness.isUnfinished {
      return item(
        .stale, "Sales", "through \(text.days.short(last)), which is not whole yet",
        command: "cardstock import sales FILE")
    }
    return silent == 0
      ? item(.good, "Sales", "through \(text.days.short(last))")
      : item(
        .stale, "Sales", "last on \(text.days.short(last)), \(Phrase.counted(silent, "day")) before",
        command: "cardstock import sales FILE")
  }

  private var stock: Markup {
    guard let stock = report.freshness.stock else {
      return item(.none, "Stock", "not imported", command: "cardstock import stock FILE")
    }
    let age = stock.latest.distance(to: report.asOf)
    let uncounted = Phrase.counted(stock.uncounted, "core category", plural: "core categories")
    let missing: Phrase = stock.uncounted > 0 ? "; \(uncounted) not counted" : .empty
    let day = text.days.short(stock.latest)
    return age == 0
      ? item(stock.uncounted > 0 ? .stale : .good, "Stock", "counted \(day)\(missing)")
      : item(
        .stale, "Stock", "counted \(day), \(Phrase.counted(age, "day")) before\(missing)",
        command: "cardstock import stock FILE")
  }

  private var offers: Markup {
    let freshness = report.freshness
    guard freshness.offers > 0 else {
      return item(.none, "Offers", "not imported", command: "cardstock import offers FILE")
    }
    return item(
      freshness.usableOffers > 0 ? .good : .stale, "Offers",
      "\(freshness.usableOffers) of \(freshness.offers) can be ordered from",
      command: freshness.usableOffers > 0 ? nil : "cardstock import offers FILE")
  }

  private var holidays: [Markup] {
    let years = report.freshness.yearsWithoutHolidays
    guard !years.isEmpty else { return [] }
    let list = years.map(String.init).joined(separator: ", ")
    return [
      item(.none, "Holidays", "none known for \(list)", command: "cardstock import events FILE")
    ]
  }
}
