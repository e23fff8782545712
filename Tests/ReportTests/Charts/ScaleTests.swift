import Report
import Testing

struct ScaleTests {
  @Test(arguments: [
    (87.0, 4, [0.0, 20, 40, 60, 80, 100]), (1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]),
    (100, 5, [0, 20, 40, 60, 80, 100]),
    (7, 3, [0, 2, 4, 6, 8]), (1234, 4, [0, 500, 1000, 1500]), (0.035, 4, [0, 0.01, 0.02, 0.03, 0.04]),
    (0, 4, [0, 0.2, 0.4, 0.6, 0.8, 1]),
  ])
  func `ticks are round, as in textbooks`(largest: Double, count: Int, expected: [Double]) {
    let ticks = NiceTicks(reaching: largest, about: count).values
    #expect(ticks.count == expected.count)
    for (tick, wanted) in zip(ticks, expected) { #expect(abs(tick - wanted) < 1e-9) }
  }

  @Test func `ticks begin at zero, reach the largest value, and are never many`() {
    var value = 1e-9
    while value < 1e18 {
      for count in 1...6 {
        let ticks = NiceTicks(reaching: value, about: count)
        #expect(ticks.values[0] == 0)
        #expect(ticks.values.count >= 2 && ticks.values.count <= 2 * count + 2)
        #expect(ticks.values[ticks.values.count - 1] >= min(value, 1e15) * (1 - 1e-9))
        let mantissa = ticks.step / pow10(below: ticks.step)
        #expect([1, 2, 5, 10].contains { abs(mantissa - $0) < 1e-6 })
      }
      value *= 1.37
    }
  }

  @Test func `what is no number has an axis all the same`() {
    for value in [Double.nan, .infinity, -.infinity, -5, 0] {
      let ticks = NiceTicks(reaching: value, about: 4).values
      #expect(ticks.allSatisfy { $0.isFinite })
      #expect(ticks[ticks.count - 1] == 1)
    }
  }

  @Test func `a scale keeps order, and stays within its range`() {
    let scale = LinearScale(domain: 0...50, range: (200, 0))
    #expect(scale(0) == 200 && scale(50) == 0 && scale(25) == 100)
    for value in stride(from: -10.0, through: 60, by: 0.5) {
      #expect(scale(value) >= scale(value + 0.5))
      #expect((0...200).contains(scale(value)))
    }
    #expect(scale(.nan) == 200)
  }

  @Test func `a path has no digits that say nothing`() {
    #expect(PathData.line([Point(x: 1, y: 2.04), Point(x: 3.16, y: -0.5)]) == "M1 2L3.2 -0.5")
    #expect(PathData.line([nil, Point(x: 1, y: 1), nil, Point(x: 2, y: 2)]) == "M1 1h0M2 2h0")
    #expect(PathData.line([nil, nil]) == "")
    #expect(PathData.band([], []) == "")
  }

  @Test func `labels are as far apart as asked, in their order, and within the range where there is room`() {
    #expect(LabelColumn.spread([50, 52], apart: 14, within: 0...100) == [44, 58])
    for a in stride(from: 0.0, through: 100, by: 10) {
      for b in stride(from: 0.0, through: 100, by: 10) {
        for c in stride(from: 0.0, through: 100, by: 10) {
          let wanted = [a, b, c]
          let places = LabelColumn.spread(wanted, apart: 14, within: 0...100)
          let sorted = places.sorted()
          #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $1 - $0 >= 14 - 1e-9 })
          #expect(sorted[0] >= 0 && sorted[2] <= 100)
          for (i, j) in [(0, 1), (1, 2), (0, 2)] where wanted[i] < wanted[j] {
            #expect(places[i] < places[j])
          }
        }
      }
    }
  }

  private func pow10(below value: Double) -> Double {
    var power = 1e-15
    while power * 9.9999 < value { power *= 10 }
    return power
  }
}
