import Demand
import Testing

@Suite struct SegmentMeasureTests {
  private static func steady(_ categories: [(String, Double)]) -> DemandHistory {
    SegmentSamples.history(categories.map { ($0.0, SegmentSamples.steady($0.1, days: 100)) })
  }

  private static let byMargin = Segmentation(basis: .margin)

  /// 91 days of 90 and of 10 yuan, at unit costs of 0.95 and 0.40: margins of 4.5 and 6 a day.
  @Test func `what earns most comes first, not what sells most`() throws {
    let history = Self.steady([("large", 90), ("rich", 10)])
    let costs = ["large": Money(minorUnits: 95), "rich": Money(minorUnits: 40)]
    let segments = Self.byMargin.segments(of: history, unitCost: costs)
    #expect(segments.map(\.category) == ["rich", "large"])
    #expect(segments.map(\.share).map { ($0 * 10_500).rounded() } == [6000, 4500])
    #expect(
      segments[1].reason.description.contains("larger categories make 57% of margin, below the core's 80%"))
    #expect(segments[1].amount == Money(minorUnits: 91 * 9000))
  }

  @Test func `a category without a cost takes the mean margin of the others, and says so`() throws {
    let history = Self.steady([("a", 60), ("b", 20), ("c", 10)])
    let costs = ["a": Money(minorUnits: 90), "b": Money(minorUnits: 70)]
    // (6 + 6) / 80 of revenue: 15% of 10 is 1.5.
    let segments = Self.byMargin.segments(of: history, unitCost: costs)
    let unknown = try #require(segments.first { $0.category == "c" })
    #expect(abs(unknown.share - 1.5 / 13.5) < 1e-12)
    #expect(
      unknown.reason.description.hasSuffix(
        "unit cost not known: margin taken as 15% of revenue, the mean of the others"))
    #expect(segments.filter { $0.reason.description.contains("not known") }.map(\.category) == ["c"])
  }

  @Test func `a loss ranks last and takes nothing from the shares of others`() throws {
    let history = Self.steady([("loss", 50), ("gain", 10)])
    let costs = ["loss": Money(minorUnits: 101), "gain": Money(minorUnits: 20)]
    let segments = Self.byMargin.segments(of: history, unitCost: costs)
    #expect(segments.map(\.category) == ["gain", "loss"] && segments.map(\.share) == [1, 0])
    #expect(segments.map(\.group) == [.core, .longTail])
  }

  @Test func `without any cost, or any that is below its price, revenue is ranked`() {
    let history = Self.steady([("large", 90), ("small", 10)])
    let byRevenue = Segmentation().segments(of: history)
    #expect(Self.byMargin.segments(of: history) == byRevenue)
    let dear = ["large": Money(minorUnits: 500), "small": Money(minorUnits: .max)]
    #expect(Self.byMargin.segments(of: history, unitCost: dear) == byRevenue)
    #expect(Segmentation().segments(of: history, unitCost: ["large": Money(minorUnits: 99)]) == byRevenue)
  }

  @Test func `no cost stops it`() {
    let history = Self.steady([("a", 1e12), ("b", 1)])
    for cost in [Int64.min, -1, 0, 1, .max] {
      let segments = Self.byMargin.segments(of: history, unitCost: ["b": Money(minorUnits: cost)])
      #expect(segments.allSatisfy { (0...1).contains($0.share) } && segments.count == 2)
    }
  }
}
