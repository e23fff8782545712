import Report
import Testing

struct MarkupTests {
  @Test func `a name can be no markup, as text or in an attribute`() {
    for name in [
      "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onload='x", "&lt;", "a\u{0}b\u{1B}",
    ] {
      let source = tag("p", ["title": name], .text(name)).source
      #expect(source.filter { $0 == "<" }.count == 2)
      #expect(source.filter { $0 == ">" }.count == 2)
      #expect(source.filter { $0 == "\"" }.count == 2)
      #expect(!source.contains("'"))
      #expect(!source.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }
  }
}
