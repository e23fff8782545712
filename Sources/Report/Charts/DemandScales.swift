import Demand

/// Where days and units of an outlook are drawn.
package struct DemandScales {
  package let size: ChartSize
  let ticks: NiceTicks
  private let y: LinearScale
  private let slot: Double
  /// Days drawn.
  package let count: Int

  package init(_ outlook: Outlook, _ size: ChartSize) {
    self.size = size
    let values =
      outlook.sold.compactMap(\.self) + outlook.before.compactMap(\.self)
      + outlook.ahead.flatMap { [$0.expected, $0.high ?? 0] }
    ticks = NiceTicks(reaching: values.max() ?? 0, about: size.plotHeight > 200 ? 4 : 3)
    y = LinearScale(domain: 0...ticks.top, range: (size.plotBottom, size.top))
    count = Outlook.pastDays + Outlook.daysAhead
    slot = (size.plotRight - size.left) / Double(count)
  }

  /// The left edge of a day, 0 being the first one drawn; its width is that of a slot.
  package func edge(_ day: Int) -> Double { size.left + Double(day) * slot }
  package func x(_ day: Int) -> Double { edge(day) + slot / 2 }
  var dayWidth: Double { slot }
  package func y(_ units: Double) -> Double { y.callAsFunction(units) }

  func point(_ day: Int, _ units: Double) -> Point { Point(x: x(day), y: y(units)) }

  /// The line between what is known and what is forecast.
  package var today: Double { edge(Outlook.pastDays) }
}
