/// Text as it stands in XML, between tags or in an attribute in double quotes.
///
///     XMLText.escaped("a < b & \"c\"") == "a &lt; b &amp; &quot;c&quot;"
package enum XMLText {
  package static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "_" where readsAsCode(rest): result.append(contentsOf: "_x005F_".unicodeScalars)
      case _ where isForbidden(scalar): result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Office reads `_x0041_` as the letter A (ECMA-376, 22.9.2.19): the first `_` of such a text must be written in that
  /// way itself.
  private static func readsAsCode(_ rest: Substring.UnicodeScalarView) -> Bool {
    let code = rest.prefix(6)
    return code.count == 6 && code.first == "x" && code.last == "_"
      && code.dropFirst().dropLast().allSatisfy { $0.isASCII && $0.properties.isASCIIHexDigit }
  }

  /// XML 1.0, section 2.2: these may not even stand as a reference. A carriage return would be read as a line feed,
  /// and is as little use in a cell.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
