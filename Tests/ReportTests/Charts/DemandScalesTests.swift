import Demand
import Forecasting
import Report
import Testing

struct DemandScalesTests {
  @Test func `every value lies within the plot, and a higher one never lower on the screen`() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<200 {
      let outlook = Samples.outlook(largest: Double.random(in: 0...1e7, using: &random), using: &random)
      for size in [ChartSize.wide, .narrow] {
        let scales = DemandScales(outlook, size)
        let values = outlook.sold.compactMap(\.self) + outlook.ahead.flatMap { [$0.expected, $0.high ?? 0] }
        for value in values { #expect((size.top...size.plotBottom).contains(scales.y(value))) }
        for (lower, higher) in zip(values.sorted(), values.sorted().dropFirst()) {
          #expect(scales.y(higher) <= scales.y(lower))
        }
        for day in 0..<scales.count {
          #expect(scales.x(day) > size.left && scales.x(day) < size.plotRight)
          #expect(abs(scales.x(day) - (scales.edge(day) + scales.edge(day + 1)) / 2) < 1e-9)
        }
        #expect(scales.today == scales.edge(Outlook.pastDays))
      }
    }
  }

  @Test func `names of events do not lie on each other, and end within the drawing`() {
    var random = SplitMix64(seed: 3)
    let first = Samples.asOf.advanced(by: -27)
    for _ in 0..<300 {
      let events = (0..<12).map { number -> (event: Event, name: String) in
        let start = first.advanced(by: Int.random(in: -3...34, using: &random))
        let days = start...start.advanced(by: Int.random(in: 0...5, using: &random))
        let name = String(repeating: "国", count: Int.random(in: 1...30, using: &random))
        return (Event(name: "\(number)", kind: .holiday, days: days), name)
      }.filter { $0.event.days.upperBound >= first }
      let lanes = EventLanes(
        events, first: first, count: 35, lanes: 2, x: { 40 + 9 * (Double($0) + 0.5) }, right: 360)
      #expect(lanes.laneCount <= 2)
      #expect(lanes.places.count + lanes.leftOut == events.count)
      for lane in 0..<2 {
        let spans = lanes.places.filter { $0.lane == lane }.map { place -> ClosedRange<Double> in
          let mark =
            40 + 9 * (Double(place.days.lowerBound) + 0.5)...40 + 9 * (Double(place.days.upperBound) + 0.5)
          guard let label = place.label else { return mark }
          let end = label.x + TextWidth.of(label.text, size: EventLanes.fontSize)
          #expect(label.x >= 0 && end <= 360 + 1e-6)
          return min(mark.lowerBound, label.x)...max(mark.upperBound, end)
        }.sorted { $0.lowerBound < $1.lowerBound }
        #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
      }
    }
  }
}
