/// The measures of a drawing, in the units of its view box; the browser scales it to the room there is.
package struct ChartSize {
  package let width: Double
  /// Of the plot alone.
  let plotHeight: Double
  /// Room for the ticks' texts.
  package let left: Double
  /// Room for the names of lines; none where they are named elsewhere.
  let right: Double
  package let top: Double
  let mostLanes: Int

  package var plotRight: Double { width - right }
  package var plotBottom: Double { top + plotHeight }

  /// The width of a page.
  package static let wide = ChartSize(
    width: 1040, plotHeight: 230, left: 48, right: 112, top: 26, mostLanes: 6)
  /// One of three side by side, or the width of a telephone.
  package static let narrow = ChartSize(
    width: 360, plotHeight: 120, left: 40, right: 6, top: 26, mostLanes: 4)
  /// By week.
  package static let weekly = ChartSize(
    width: 400, plotHeight: 130, left: 46, right: 84, top: 26, mostLanes: 0)
}
