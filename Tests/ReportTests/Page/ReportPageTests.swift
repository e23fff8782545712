import Demand
import Forecasting
import Report
import Testing
import Wording

struct ReportPageTests {
  private func page(_ shop: ShopReport, _ language: Language = .en) -> String {
    String(decoding: ReportPage(of: shop, language: language).bytes, as: UTF8.self)
  }

  /// What a browser would show, without style and script.
  private func body(_ shop: ShopReport, _ language: Language = .en) -> String {
    let page = page(shop, language)
    guard let start = page.range(of: "<body>"), let end = page.range(of: "<script>") else { return "" }
    return String(page[start.upperBound..<end.lowerBound])
  }

  private static let sections = [
    "buy", "top", "forecast", "risk", "capital", "regions", "orders", "accuracy", "presale", "others",
  ]

  @Test func `a page has every section once, in order, with what is linked to`() {
    for language in Language.allCases {
      let body = body(Samples.whole, language)
      let places = Self.sections.compactMap { body.range(of: "<section id=\"\($0)\"")?.lowerBound }
      #expect(places.count == Self.sections.count)
      #expect(places == places.sorted())
      for section in Self.sections { #expect(body.occurrences(of: "href=\"#\(section)\"") == 1) }
      #expect(!body.contains("class=\"missing\""))
    }
  }

  @Test func `the same shop gives the same bytes`() {
    for language in Language.allCases {
      #expect(page(Samples.whole, language) == page(Samples.whole, language))
    }
  }

  @Test func `what is missing is named with what mends it`() {
    var shop = Samples.shop([Samples.category("A", status: nil)])
    shop.categories[0].stock = nil
    shop.freshness.stock = nil
    shop.freshness.offers = 0
    shop.freshness.usableOffers = 0
    let body = body(shop)
    for command in [
      "cardstock import stock FILE", "cardstock import offers FILE", "cardstock import sales FILE",
    ] {
      #expect(body.contains("<code>\(command)</code>"))
    }
    #expect(body.contains("No sale names a region."))
    #expect(body.contains("No sale of the last thirteen weeks has an order number."))
    #expect(!body.contains("Nothing needs to be ordered today."))
  }

  @Test func `the page says that its last day is not whole yet`() {
    var shop = Samples.shop([Samples.category("a")])
    #expect(!page(shop).contains("which is not whole yet"))
    shop.freshness.isUnfinished = true
    #expect(page(shop).contains("which is not whole yet"))
    #expect(page(shop, .zh).contains("当天记录不完整"))
  }

  @Test func `a hostile name is text wherever it stands`() {
    let names = [
      "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' autofocus onfocus='alert(1)",
      "a\u{0}\u{202E}b",
    ]
    for name in names {
      let reason = Phrase(verbatim: name)
      var shop = Samples.shop(
        (0..<12).map { Samples.category($0 == 0 ? name : name + "\($0)", status: .reorder) },
        plan: [
          PlanEntry(category: name, action: .buy, supplier: name, quantity: 1, reason: reason),
          PlanEntry(category: name, action: .presale, supplier: name, daysToTell: 2, reason: reason),
        ])
      shop.currency = name
      shop.regions = [RegionEntry(name: name, outlook: shop.shop, ownWeek: 1)]
      let event = Event(name: name, kind: Event.Kind(name), days: Samples.asOf...Samples.asOf)
      let outlook = shop.shop
      shop.shop = Outlook(
        asOf: outlook.asOf, sold: outlook.sold, before: [], ahead: outlook.ahead, week: outlook.week,
        events: [event])
      let page = page(shop)
      #expect(page.occurrences(of: "<script") == 1)
      #expect(!page.contains("<img"))
      #expect(!page.contains("' autofocus"))
      #expect(!page.contains("\u{0}"))
    }
  }

  @Test func `every drawing has a title and a role, and no figure is no number`() {
    for shop in [
      Samples.whole, Samples.shop([Samples.category("A", units: 0)]),
      Samples.shop([Samples.category("A", units: 1e300)]),
    ] {
      let body = body(shop)
      let drawings = body.occurrences(of: "<svg")
      #expect(drawings > 3)
      #expect(body.occurrences(of: "role=\"img\"") == drawings)
      #expect(
        body.components(after: "<svg").allSatisfy { $0.prefix(while: { $0 != "\n" }).contains("<title") })
      for word in ["nan", "NaN", "inf", "Infinity"] {
        #expect(!body.contains(">\(word)<") && !body.contains("\"\(word)\""))
      }
    }
  }

  @Test func `ids are unique`() {
    let ids = body(Samples.whole).components(after: " id=\"").map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count)
    #expect(ids.count > 20)
  }

  @Test func `of thousands of categories the page says how many it leaves out`() {
    let shop = Samples.shop((0..<5000).map { Samples.category("\($0)" + String(repeating: "长", count: 990)) })
    let page = page(shop)
    #expect(page.contains("<tr>") && page.occurrences(of: "<tr><th scope=\"row\"><bdi>") == 1000)
    #expect(page.contains("3,988 more are not"))
    #expect(page.utf8.count < 2_500_000)
  }

  @Test func `five hundred categories fit into two megabytes`() {
    var random = SplitMix64(seed: 1)
    let shop = Samples.shop(
      (0..<500).map { number in
        var entry = Samples.category("王者荣耀点券 \(number)")
        entry.outlook = Samples.outlook(largest: 1e5, using: &random)
        return entry
      })
    #expect(page(shop, .zh).utf8.count < 2_000_000)
  }

  @Test func `capital is stock at cost, and turns over in days of the last weeks' sales`() {
    let all = ClassCapital(of: [Samples.category("A"), Samples.category("B")])
    #expect(all.value == Money(minorUnits: 20_000))
    #expect(all.units == Quantity(units: 80))
    // 40 of each, 10 a day.
    #expect(all.turnoverDays == 4)
    var unknown = Samples.category("C")
    unknown.unitCost = nil
    #expect(ClassCapital(of: [unknown]).withoutCost == 1)
    #expect(ClassCapital(of: [unknown]).turnoverDays == nil)
  }

  @Test func `a shop's first days are held against nothing`() {
    var category = Samples.category("A")
    func outlook(_ sold: [Double?]) -> Outlook {
      Outlook(
        asOf: Samples.asOf, sold: sold, before: [], ahead: category.outlook.ahead,
        week: category.outlook.week)
    }
    let unknown = [Double?](repeating: nil, count: Outlook.pastDays)
    for known in 0...14 {
      category.outlook = outlook(unknown.dropLast(known) + [Double?](repeating: 7, count: known))
      let week = category.outlook.wholeWeek()
      #expect(week == (known < 6 ? nil : Double(min(known, 7) * 7)))
      #expect((category.outlook.wholeWeek(endingBefore: 7) == nil) == (known < 13))
      #expect(body(Samples.shop([category])).contains("on the last 7 days") == (known >= 6))
    }
  }

  @Test func `the largest categories are ten, and not called so where they are all`() {
    let many = body(Samples.shop((0..<20).map { Samples.category("c\($0)") }))
    #expect(many.contains(">Top 10 categories<") && many.contains("of all 20 categories"))
    let one = body(Samples.shop([Samples.category("A")]))
    #expect(!one.contains("Top 1") && !one.contains("1 categories"))
  }

  @Test func `nothing is asked of the network`() {
    let page = page(Samples.whole)
    for word in ["http:", "https:", "src=", "@import", "url("] { #expect(!page.contains(word), "\(word)") }
    #expect(page.contains("default-src 'none'") || page.contains("default-src &#39;none&#39;"))
  }
}

extension String {
  fileprivate func range(of part: String) -> Range<String.Index>? { firstRange(of: part) }
  fileprivate func occurrences(of part: String) -> Int { ranges(of: part).count }
  /// What follows each occurrence.
  fileprivate func components(after part: String) -> [Substring] {
    ranges(of: part).map { self[$0.upperBound...] }
  }
}
