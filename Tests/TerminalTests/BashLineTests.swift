import Terminal
import Testing

@Suite struct BashLineTests {
  private let names = [
    "Game Cards & More", "Game Coins", "Steam:100", "Steam:50 EU", "it's $5", "say \"hi\"", "原神月卡", "a=b@c",
  ]

  private func replies(_ line: String, suffix: String = "") -> [String] {
    BashLine(line).replies(for: names, suffix: suffix)
  }

  @Test func `what is typed without quotes goes on with backslashes`() {
    #expect(replies("shop of Game") == ["Game\\ Cards\\ \\&\\ More", "Game\\ Coins"])
    #expect(replies("shop of Game\\ Co") == ["Game\\ Coins"])
    #expect(replies("shop of sa") == ["say\\ \\\"hi\\\""])
    #expect(replies("shop of 原") == ["原神月卡"])
    #expect(replies("shop of x") == [])
  }

  @Test func `what is typed in quotes goes on in these`() {
    #expect(replies("shop of \"Game Co") == ["Game Coins"])
    #expect(replies("shop of \"it's") == ["it's \\$5"])
    #expect(replies("shop of 'it") == ["it'\\''s $5"])
  }

  @Test func `bash replaces what comes after a sign at which it begins a word`() {
    #expect(replies("shop of Steam:1") == ["100"])
    #expect(replies("shop of Steam:") == ["100", "50\\ EU"])
    #expect(replies("shop of \"Steam:1") == ["Steam:100"])
    #expect(replies("shop of a=") == ["b@c"])
    #expect(replies("shop of a=b@") == ["c"])
    #expect(replies("shop of Steam\\:1") == ["Steam:100"])
  }

  @Test func `the value of an option is completed where it is attached`() {
    #expect(replies("shop sell --of=Game\\ Co") == ["Game\\ Coins"])
    #expect(replies("shop sell --of=a=") == ["b@c"])
    #expect(replies("shop sell --of=Steam:", suffix: "=") == ["100=", "50\\ EU="])
  }

  @Test func `the words before have no quotes`() {
    #expect(
      BashLine("shop  --db 'my shop.db' --of \"a \\\"b\\\" \\c\" it\\'s ''").words
        == ["shop", "--db", "my shop.db", "--of", "a \"b\" \\c", "it's"])
    #expect(BashLine("shop '' x").words == ["shop", ""])
  }

  @Test func `a name that would be several lines is not offered`() {
    #expect(BashLine("shop ").replies(for: ["two\nlines", "tab\tbed", "one"]) == ["one"])
  }

  /// Every name of three characters that mean something to bash, from every beginning of it, in every quote.
  @Test(.enabled(if: isInstalled("bash")))
  func `bash reads what it is given as the name`() throws {
    let signs = [
      "a", " ", "'", "\"", "\\", "$", "`", "!", "&", ":", "=", "~", "*", "原", "(", "#", "-", "{", "}",
    ]
    let names = signs.flatMap { first in signs.flatMap { second in ["x" + first + second, first + second] } }
    var lines: [String] = []
    var wanted: [String] = []
    for name in names {
      for quote in ["", "'", "\""] {
        for reply in BashLine("shop " + quote).replies(for: [name]) {
          lines.append("printf '%s\\n' " + quote + reply + quote)
          wanted.append(name)
        }
      }
    }
    let result = try shell("bash --norc --noprofile", input: lines.joined(separator: "\n"))
    #expect(result.errors == "")
    #expect(result.output == wanted.map { $0 + "\n" }.joined())
  }
}
