extension Markup {
  /// The page as bytes in UTF-8.
  package var document: [UInt8] {
    var bytes: [UInt8] = Array("<!doctype html>\n".utf8)
    write(into: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// The piece as text, for tests and for what is put together from pieces.
  package var source: String {
    var bytes: [UInt8] = []
    write(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(into bytes: inout [UInt8]) {
    switch self {
    case .text(let text): Escaping.write(text, into: &bytes)
    case .verbatim(let text): bytes.append(contentsOf: text.utf8)
    case .fragment(let parts): for part in parts { part.write(into: &bytes) }
    case .element(let tag, let children):
      tag.writeStart(into: &bytes)
      guard !tag.isVoid else { return }
      for child in children { child.write(into: &bytes) }
      bytes.append(contentsOf: "</".utf8)
      bytes.append(tag.name)
      bytes.append(UInt8(ascii: ">"))
      if tag.endsLine { bytes.append(UInt8(ascii: "\n")) }
    }
  }
}

extension Markup.Tag {
  fileprivate func writeStart(into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(name)
    for (name, value) in attributes {
      bytes.append(UInt8(ascii: " "))
      bytes.append(name)
      bytes.append(contentsOf: "=\"".utf8)
      Escaping.write(value, into: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
  }

  private var word: String { name.description }

  fileprivate var isVoid: Bool { ["meta", "input", "br", "hr", "link"].contains(word) }

  /// So that a page can be read, searched by line and compared.
  fileprivate var endsLine: Bool {
    ["tr", "section", "svg", "style", "script", "head", "header", "h1", "h2", "h3", "p", "li", "figure"]
      .contains(word)
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ name: StaticString) {
    name.withUTF8Buffer { append(contentsOf: $0) }
  }
}
