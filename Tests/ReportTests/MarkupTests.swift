import Report
import Testing

struct MarkupTests {
  @Test func `a name can be no markup, as text or in an attribute`() {
    for name in [
      "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onload='x", "&lt;", "--><!--",
    ] {
      let source = tag("p", ["title": name], .text(name)).source
      #expect(source.filter { $0 == "<" }.count == 2)
      #expect(source.filter { $0 == ">" }.count == 2)
      #expect(source.filter { $0 == "\"" }.count == 2)
      #expect(!source.contains("'"))
    }
  }

  @Test func `every character of the first thousand, and each end of a plane, is shown or replaced`() {
    let others: [UInt32] = [
      0xFDD0, 0xFDEF, 0xFFFD, 0xFFFE, 0xFFFF, 0x1FFFE, 0x1F600, 0x10FFFF, 0x2028, 0x202E, 0xFEFF,
    ]
    for value in Array(0..<1000) + others {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let source = Markup.text(String(Character(scalar))).source
      switch scalar {
      case "&", "<", ">", "\"", "'":
        #expect(source.hasPrefix("&") && source.hasSuffix(";") && source.utf8.count >= 4)
      case "\t", "\n": #expect(source.unicodeScalars.elementsEqual([scalar]))
      default:
        let isRefused =
          value < 0x20 || 0x7F...0x9F ~= value || 0xFDD0...0xFDEF ~= value || value & 0xFFFE == 0xFFFE
        #expect(source.unicodeScalars.elementsEqual([isRefused ? "\u{FFFD}" : scalar]), "\(value)")
      }
    }
  }

  @Test func `what was escaped reads as it was`() {
    let pieces = ["&", "<", "amp;", "\"", "'", "a", "]]>"]
    for first in pieces {
      for second in pieces {
        for third in pieces {
          let text = first + second + third
          #expect(unescaped(Markup.text(text).source) == text)
        }
      }
    }
  }

  @Test func `bytes that are no UTF-8 cannot break out of a text`() {
    for first in UInt8.min...UInt8.max {
      for second in [UInt8(ascii: "<"), UInt8(ascii: "\""), 0x80, 0xFF] {
        let text = String(decoding: [first, second, UInt8(ascii: ">")], as: UTF8.self)
        let source = tag("b", ["title": text]).source
        #expect(source.filter { $0 == "<" || $0 == ">" }.count == 4)
      }
    }
  }

  @Test func `an attribute without a value is left out, an empty one is kept`() {
    #expect(tag("td", ["class": nil, "title": ""]).source == "<td title=\"\"></td>")
  }

  @Test func `a void element has no end`() {
    #expect(tag("input", ["id": "q"]).source == "<input id=\"q\">")
  }

  /// By the five references that the page writes.
  private func unescaped(_ source: String) -> String {
    let names = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&amp;": "&"]
    var text = ""
    var rest = source[...]
    while let character = rest.first {
      if let (name, value) = names.first(where: { rest.hasPrefix($0.key) }) {
        text += value
        rest = rest.dropFirst(name.count)
      } else {
        text.append(character)
        rest = rest.dropFirst()
      }
    }
    return text
  }
}
