/// Shapes of a drawing, by their class in the style sheet.
func path(_ style: String, _ data: String) -> Markup {
  data.isEmpty ? .nothing : tag("path", ["class": style, "d": data])
}

func rect(_ style: String, x: Double, y: Double, width: Double, height: Double) -> Markup {
  tag(
    "rect",
    [
      "class": style, "x": Coordinate.text(x), "y": Coordinate.text(y), "width": Coordinate.text(width),
      "height": Coordinate.text(height),
    ])
}

func dot(_ style: String, _ point: Point, radius: Double) -> Markup {
  tag(
    "circle",
    [
      "class": style, "cx": Coordinate.text(point.x), "cy": Coordinate.text(point.y),
      "r": Coordinate.text(radius),
    ])
}

/// - Parameter anchor: `start`, `middle` or `end`.
func label(_ text: String, x: Double, y: Double, _ anchor: String, _ style: String? = nil) -> Markup {
  tag(
    "text",
    [
      "class": style, "x": Coordinate.text(x), "y": Coordinate.text(y),
      "text-anchor": anchor == "start" ? nil : anchor,
    ], .text(text))
}
