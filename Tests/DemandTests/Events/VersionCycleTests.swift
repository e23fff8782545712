import Demand
import Testing

@Suite struct VersionCycleTests {
  private static func cycle(_ gaps: [Int]) -> VersionCycle {
    let start = Day(number: 20_000)
    let days = gaps.reduce(into: [start]) { $0.append($0[$0.count - 1].advanced(by: $1)) }
    return VersionCycle(of: days.reversed())
  }

  @Test func `updates every six weeks have a cycle of 42 days`() {
    let cycle = Self.cycle([42, 42, 43])
    #expect(cycle.days == 42)
    #expect(cycle.confidence == 1)
    #expect("\(cycle)" == "42-day cycle (3 gaps, 42-43 days)")
  }

  @Test(arguments: [[], [42], [42, 42]])
  func `fewer than three gaps are no cycle`(gaps: [Int]) {
    #expect(Self.cycle(gaps).days == nil)
    #expect(Self.cycle(gaps).confidence == nil)
    #expect(Self.cycle(gaps).description.hasSuffix(", a cycle needs 3"))
  }

  @Test func `a late update and a missing one do not hide the cycle`() {
    let cycle = Self.cycle([42, 42, 84, 42, 58, 42])
    #expect(cycle.days == 42)
    #expect(cycle.confidence == 4.0 / 6)
  }

  @Test func `updates without a rule have no cycle`() {
    let cycle = Self.cycle([70, 202, 92, 208, 98, 161])
    #expect(cycle.days == nil)
    #expect("\(cycle)" == "no cycle (6 gaps, 70-208 days)")
  }

  @Test func `a new rhythm is known after as many gaps as speak for it`() {
    let old = [Int](repeating: 28, count: 10)
    #expect(
      (0...8).map { Self.cycle(old + [Int](repeating: 42, count: $0)).days }
        == [28, 28, 28, 28, nil, 42, 42, 42, 42])
  }

  @Test func `a repair within three days is no update of its own`() {
    #expect(Self.cycle([42, 1, 41, 3, 39, 42]).gaps == [42, 42, 42, 42])
    #expect(Self.cycle([4, 4, 4]).days == 4)
  }

  @Test func `an update that the file gives day by day is one`() {
    let days = [0, 42, 84, 126].flatMap { start in (0..<10).map { Day(number: Int32(start + $0)) } }
    #expect(VersionCycle(of: days).gaps == [42, 42, 42])
  }

  @Test func `moving all updates moves nothing`() {
    let days = [0, 40, 83, 126, 170].map { Day(number: $0) }
    let moved = days.map { $0.advanced(by: 1234) }
    #expect(VersionCycle(of: days) == VersionCycle(of: moved))
  }
}
