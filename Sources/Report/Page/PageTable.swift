/// A table whose rows become cards where a page is narrow.
///
/// The roles are written out, for some browsers forget them where the style sheet lays a table out anew.
struct PageTable {
  struct Column {
    let title: String
    /// What stands below the figure, in small.
    var note: String?
    /// `n` for figures; `wide` for what may break into lines.
    var style: String?
  }

  let caption: String
  let columns: [Column]
  var style = "stack"

  /// - Parameters:
  ///   - rows: a cell for each column; the first one is the row's heading.
  ///   - total: a cell for each column, below a line.
  func markup(_ rows: [[Markup]], total: [Markup]? = nil) -> Markup {
    table(rows[...], total, .text(caption))
  }

  /// The first rows, and the others folded away.
  ///
  /// - Parameters:
  ///   - total: of all rows, below the first ones.
  ///   - printed: whether all rows are to be on paper.
  ///   - more: what is told of so many others.
  func markup(
    _ rows: [[Markup]], total: [Markup]? = nil, showing most: Int, printed: Bool = false,
    more: (Int) -> String
  ) -> Markup {
    // To fold a few away is no gain.
    guard rows.count > most + most / 5 else { return markup(rows, total: total) }
    let summary = more(rows.count - most)
    return [
      table(rows.prefix(most), total, .text(caption)),
      tag(
        "details", ["class": printed ? "more printed" : "more"], tag("summary", [:], .text(summary)),
        table(rows.dropFirst(most), nil, tag("span", ["class": "sr"], .text(summary)))),
    ]
  }

  private func table(_ rows: ArraySlice<[Markup]>, _ total: [Markup]?, _ caption: Markup) -> Markup {
    tag(
      "table", ["class": style, "role": "table"],
      tag("caption", [:], caption),
      tag(
        "thead", ["role": "rowgroup"],
        tag(
          "tr", ["role": "row"],
          columns.map { column in
            tag(
              "th", ["scope": "col", "role": "columnheader", "class": column.style], .text(column.title),
              column.note.map { tag("small", [:], .text($0)) } ?? .nothing)
          })),
      tag("tbody", ["role": "rowgroup"], rows.map(row)),
      total.map { tag("tfoot", ["role": "rowgroup"], row($0)) } ?? .nothing)
  }

  private func row(_ cells: [Markup]) -> Markup {
    tag(
      "tr", ["role": "row"],
      zip(columns, cells).enumerated().map { place, pair in
        let (column, cell) = pair
        return place == 0
          ? tag("th", ["scope": "row", "role": "rowheader", "class": column.style], cell)
          : tag("td", ["role": "cell", "class": column.style, "data-l": column.title], cell)
      })
  }
}

/// A bar as long as a share of its cell, beside the figure that it shows.
func bar(_ share: Double, _ style: String = "") -> Markup {
  let percent = Coordinate.text(min(max(share.isFinite ? share : 0, 0), 1) * 100)
  return tag(
    "span", ["class": style.isEmpty ? "bar" : "bar " + style, "aria-hidden": "true"],
    tag("i", ["style": "width:\(percent)%"]))
}

func details(_ summary: Markup, _ content: Markup) -> Markup {
  tag("details", [:], tag("summary", [:], summary), content)
}
