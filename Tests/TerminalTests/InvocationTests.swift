import Terminal
import Testing

@Suite struct InvocationTests {
  private func text(_ arguments: String..., reading file: String) -> String {
    Invocation(program: "shop", arguments: arguments).text(reading: file)
  }

  @Test func `the file is replaced by a hyphen wherever it stands`() {
    #expect(text("count", "july.gz", reading: "july.gz") == "shop count -")
    #expect(text("count", "--of", "july.gz", "--all", reading: "july.gz") == "shop count --of - --all")
    #expect(text("count", "--of=july.gz", reading: "july.gz") == "shop count --of=-")
  }

  @Test func `a file that nobody typed has no command line`() {
    #expect(text("nightly", "folder", reading: "folder/july.gz") == "shop ... -")
  }

  @Test func `what else was typed stays, in quotes where it needs them`() {
    #expect(text("count", "a b.gz", "--map", "n=x y", reading: "a b.gz") == "shop count - --map 'n=x y'")
    #expect(text("count", "-", reading: "-") == "shop count -")
  }
}
