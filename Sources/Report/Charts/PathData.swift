/// Coordinates of a drawing as SVG writes them: tenths, and no digits that say nothing.
package enum Coordinate {
  package static func text(_ value: Double) -> String {
    let tenths = Int((min(max(value, -1e6), 1e6) * 10).rounded())
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return (tenths < 0 ? "-" : "") + String(whole) + (rest == 0 ? "" : ".\(rest)")
  }
}

package struct Point: Hashable {
  package var x: Double
  package var y: Double

  package init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// The `d` of an SVG path.
package struct PathData {
  private(set) var text = ""

  /// A line through the points, broken where there is none.
  ///
  /// A point between two gaps is drawn as one of its own: a line of no length with round ends.
  package static func line(_ points: [Point?]) -> String {
    var path = PathData()
    var isDrawing = false
    for (index, point) in points.enumerated() {
      guard let point else {
        isDrawing = false
        continue
      }
      if isDrawing { path.line(to: point) } else { path.move(to: point) }
      let isLast = index == points.count - 1 || points[index + 1] == nil
      if !isDrawing && isLast { path.text += "h0" }
      isDrawing = true
    }
    return path.text
  }

  /// The area between an upper and a lower line.
  package static func band(_ upper: [Point], _ lower: [Point]) -> String {
    guard let first = upper.first else { return "" }
    var path = PathData()
    path.move(to: first)
    for point in upper.dropFirst() + lower.reversed() { path.line(to: point) }
    return path.text + "Z"
  }

  private mutating func move(to point: Point) { add("M", point) }
  private mutating func line(to point: Point) { add("L", point) }

  private mutating func add(_ command: String, _ point: Point) {
    text += command + Coordinate.text(point.x) + " " + Coordinate.text(point.y)
  }
}
