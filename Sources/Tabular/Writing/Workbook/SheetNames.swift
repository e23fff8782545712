/// Makes names of sheets out of any texts: at most 31 UTF-16 units, without the signs that Excel refuses, not
/// empty, not `History`, and no two alike, whatever their case.
///
///     var names = SheetNames()
///     names.add("A/B")  // A_B
///     names.add("a:b")  // a_b (2)
package struct SheetNames {
  private var taken: Set<String> = ["history"]

  private static let longest = 31
  private static let refused: Set<Unicode.Scalar> = ["[", "]", ":", "*", "?", "/", "\\"]

  package init() {}

  package mutating func add(_ text: String) -> String {
    let base = Self.cleaned(text)
    for number in 1... {
      let suffix = number == 1 ? "" : " (\(number))"
      let name = Self.prefix(of: base, Self.longest - suffix.utf16.count) + suffix
      if taken.insert(name.lowercased()).inserted { return name }
    }
    preconditionFailure("there is always a number left")
  }

  /// An apostrophe may stand anywhere but at an end.
  private static func cleaned(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isKept = !refused.contains(scalar) && scalar.properties.generalCategory != .control
      scalars.append(isKept ? scalar : "_")
    }
    while scalars.first == "'" || scalars.first == " " { scalars.removeFirst() }
    let name = prefix(of: String(scalars), longest)
    return name.isEmpty ? "_" : name
  }

  /// As many whole characters as fit into so many UTF-16 units, without an apostrophe or a space at the end.
  private static func prefix(of text: String, _ units: Int) -> String {
    var (result, rest) = ("", units)
    for character in text {
      rest -= character.utf16.count
      guard rest >= 0 else { break }
      result.append(character)
    }
    while result.hasSuffix("'") || result.hasSuffix(" ") { result.removeLast() }
    return result
  }
}
