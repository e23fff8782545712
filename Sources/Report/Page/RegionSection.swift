import Wording

/// Demand by region, with each region's own forecast.
struct RegionSection: PageSection {
  let id = "regions"
  let title: Phrase = "Demand by region"
  let text: PageText
  private let regions: [RegionEntry]

  private static let most = 40

  init(_ report: ShopReport, _ text: PageText) {
    self.text = text
    regions = report.regions.sorted { $0.outlook.week.expected > $1.outlook.week.expected }
  }

  var lead: Phrase? {
    regions.isEmpty
      ? nil
      : "The shop's forecast, shared out by what each region's own history says; own is that history's forecast as it is."
  }

  var content: Markup {
    guard !regions.isEmpty else {
      return missing(
        "No sale names a region.", "Import order lines with a column region (地区, 省份):",
        command: "cardstock import sales FILE")
    }
    let whole = regions.reduce(0) { $0 + $1.outlook.week.expected }
    let largest = regions.first?.outlook.week.expected ?? 0
    let table = PageTable(
      caption: text("Regions, the largest first"),
      columns: [
        .init(title: text("Region")),
        .init(title: text("Trend"), note: text("4 weeks, 1 ahead"), style: "sp"),
        .init(title: text("Last 7 days"), note: text("on the 7 before"), style: "n"),
        .init(title: text("Next 7 days"), style: "n"),
        .init(title: text("Share"), style: "n sh"), .init(title: text("Own forecast"), style: "n"),
      ])
    return [
      regions.count > Self.most
        ? text.cut(
          "The \(Self.most) largest are shown; all of them:", command: "cardstock forecast --by region")
        : .nothing,
      table.markup(regions.prefix(Self.most).map { row($0, whole, largest) }),
    ]
  }

  private func row(_ region: RegionEntry, _ whole: Double, _ largest: Double) -> [Markup] {
    let figures = OutlookFigures(region.outlook, text)
    let week = region.outlook.week.expected
    let name: String = region.name.isEmpty ? text("unknown region") : region.name
    return [
      text.name(name), Sparkline(outlook: region.outlook, title: figures.sparkline(name)).markup,
      figures.lastWeek, tag("b", [:], .text(Figure.units(week))),
      [
        .text(Figure.percent(whole > 0 ? week / whole : 0, decimals: 1)),
        bar(largest > 0 ? week / largest : 0),
      ], .text(Figure.units(region.ownWeek)),
    ]
  }
}
