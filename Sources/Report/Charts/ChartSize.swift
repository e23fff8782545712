/// The measures of a drawing, in the units of its view box; the browser scales it to the room there is.
struct ChartSize {
  let width: Double
  /// Of the plot alone.
  let plotHeight: Double
  /// Room for the ticks' texts.
  let left: Double
  /// Room for the names of lines; none where they are named elsewhere.
  let right: Double
  let top: Double
  let mostLanes: Int

  var plotRight: Double { width - right }
  var plotBottom: Double { top + plotHeight }

  /// The width of a page.
  static let wide = ChartSize(
    width: 1040, plotHeight: 230, left: 48, right: 112, top: 26, mostLanes: 3)
  /// One of three side by side, or the width of a telephone.
  static let narrow = ChartSize(
    width: 360, plotHeight: 120, left: 40, right: 6, top: 26, mostLanes: 2)
  /// By week.
  static let weekly = ChartSize(
    width: 400, plotHeight: 130, left: 46, right: 84, top: 26, mostLanes: 0)
}
