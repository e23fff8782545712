/// A piece of a page: HTML, or SVG within it.
///
/// Names of elements and attributes are literals of the program, and so is what goes in verbatim; whatever comes from
/// data is text or an attribute's value, and both are escaped. So no name of a category can become markup.
///
///     tag("p", ["class": "note"], "2 < 3")   // <p class="note">2 &lt; 3</p>
package indirect enum Markup: Sendable {
  case text(String)
  case element(Tag, [Markup])
  case fragment([Markup])
  /// The page's own style and script.
  case verbatim(String)

  package struct Tag: Sendable {
    let name: StaticString
    let attributes: [(name: StaticString, value: String)]
  }

  package static let nothing = Markup.fragment([])
}

/// An element. An attribute without a value is left out.
package func tag(
  _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], _ children: Markup...
) -> Markup {
  tag(name, attributes, children)
}

package func tag(
  _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], _ children: [Markup]
) -> Markup {
  .element(
    Markup.Tag(name: name, attributes: attributes.compactMap { name, value in value.map { (name, $0) } }),
    children)
}

extension Markup: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { self = .text(value) }
}

extension Markup: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: Markup...) { self = .fragment(elements) }
}
