import Forecasting
import Testing

@Suite struct JudgedWeeksTests {
  private static func panel(_ days: Int, series: Int = 4) -> Panel {
    Panel(Shop.history((0..<series).map { ("c\($0)", [Double](repeating: 9, count: days)) }))
  }

  @Test func `weeks are seven days apart and all known in part`() {
    for days in 1...500 {
      let weeks = JudgedWeeks(Self.panel(days))
      #expect(zip(weeks.origins, weeks.origins.dropFirst()).allSatisfy { $1 - $0 == 7 })
      #expect(weeks.origins.allSatisfy { $0 >= 0 && $0 < days - 1 })
      #expect(weeks.holdouts == weeks.holdouts.sorted())
    }
  }

  @Test func `from one night to the next the grid stays, and gains at most a week`() {
    var before = JudgedWeeks(Self.panel(300))
    for days in 301...500 {
      let after = JudgedWeeks(Self.panel(days))
      let gained = Set(after.origins).subtracting(before.origins)
      #expect(gained.count <= 1 && gained.allSatisfy { $0 > before.origins.last ?? -1 })
      let dropped = Set(before.origins).subtracting(after.origins)
      #expect([0, 8].contains(dropped.count))
      #expect(dropped.allSatisfy { $0 < after.origins[0] })
      before = after
    }
  }

  @Test func `with few series nothing is held out, and a year is judged`() {
    for days in [10, 200, 480] {
      let weeks = JudgedWeeks(Self.panel(days, series: 3))
      #expect(weeks.holdouts.isEmpty)
      #expect(weeks.origins.allSatisfy { $0 >= days - 1 - 364 })
      #expect(abs(weeks.origins.count - min(days - 1, 364) / 7) <= 1)
    }
  }

  @Test func `each week after a holdout belongs to the latest one before it`() {
    let weeks = JudgedWeeks(Self.panel(480))
    #expect(weeks.holdouts.count == 2)
    #expect(weeks.spans.flatMap(\.origins) == weeks.origins)
    for span in weeks.spans { #expect(span.origins.allSatisfy { $0 >= span.holdout }) }
  }
}
