import Testing

import Terminal

@Suite struct SettingsTests {
  private func program(_ text: String?) -> Program {
    Program(
      "shop", version: "1.2", "Keep a shop.", commands: [Shop.sell, Shop.fail],
      settings: SettingsSource(usualPath: "shop.toml") { path in
        path == "shop.toml" ? text : path == "other.toml" ? "level = 0.5" : nil
      })
  }

  private func sell(_ text: String?, _ words: String..., environment: Variables = [:]) -> Outcome {
    run(program(text), ["sell"] + words, environment: environment)
  }

  @Test func `a file of settings stands in for what is not typed`() {
    let text = """
      # everywhere
      days = 14
      bold = true   # a flag
      [sell]
      level = "0.8"
      map = ["a=b", 'c="d"']
      format = json
      """
    #expect(sell(text).output == "0.8 14 json nil true [\"a=b\", \"c=\\\"d\\\"\"] shop.db []\n")
    #expect(sell(text, "--level", "0.9", "--days=3").output.hasPrefix("0.9 3 json"))
    #expect(sell(nil).output == "0.95 7 csv nil false [] shop.db []\n")
    #expect(sell("bold = false").output == sell(nil).output)
  }

  @Test func `the command's own section comes before the top of the file`() {
    #expect(sell("days = 3\n[sell]\ndays = 4").output.hasPrefix("0.95 4"))
    #expect(sell("[fail]\n[sell]\ndays = 4\n").output.hasPrefix("0.95 4"))
  }

  @Test func `the environment comes before the file, and after what is typed`() {
    #expect(sell("days = 3", environment: ["SHOP_DAYS": "5"]).output.hasPrefix("0.95 5"))
    #expect(sell("days = 3", "--days", "6", environment: ["SHOP_DAYS": "5"]).output.hasPrefix("0.95 6"))
    #expect(sell(nil, environment: ["SHOP_BOLD": "1", "SHOP_LIMIT": "9"]).output.contains(" 9 true "))
    #expect(sell("bold = true", environment: ["SHOP_BOLD": "no"]).output.contains("nil false"))
  }

  @Test func `another file can be named, and must be there`() {
    #expect(sell("level = 0.6", "--config", "other.toml").output.hasPrefix("0.5 "))
    #expect(sell("level = 0.6", environment: ["SHOP_CONFIG": "other.toml"]).output.hasPrefix("0.5 "))
    let missing = sell(nil, "--config", "none.toml")
    #expect(missing.status == 2)
    #expect(missing.errors.hasPrefix("shop: none.toml: there is no such file of settings\n"))
  }

  @Test(arguments: [
    ("level = 2", "shop.toml:1: level: expected a number above 0 and below 1, not \"2\""),
    ("\n[sell]\nlevle = 1", "shop.toml:3: \"levle\" is no option of sell; did you mean \"level\"?"),
    ("colour = 1", "shop.toml:1: \"colour\" is no option of any command"),
    ("help = true", "shop.toml:1: \"help\" is no option of any command"),
    ("FILE = 1", "shop.toml:1: \"FILE\" is no option of any command"),
    ("[sel]\ndays = 1", "shop.toml:2: no command \"sel\"; did you mean \"sell\"?"),
    ("days 1", "shop.toml:1: expected an option, = and its value"),
    ("days =", "shop.toml:1: expected a value"),
    ("days = 1 2", "shop.toml:1: after the value: \"2\""),
    ("days = \"1", "shop.toml:1: a text without its closing \""),
    ("map = [1, 2", "shop.toml:1: an array without its ]"),
    ("[sell", "shop.toml:1: a section without its ]"),
    ("days = 1\ndays = 2", "shop.toml:2: \"days\" is set twice"),
    ("db = \"a\\n\"", "shop.toml:1: after \\ expected \" or \\; text in single quotes is taken as it is"),
  ])
  func `what is wrong in a file is named with its line`(text: String, message: String) {
    let outcome = sell(text)
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.errors.split(separator: "\n").first.map(String.init) == "shop: " + message)
  }

  @Test func `config show tells where each value is from, as a file of settings`() {
    let text = "days = 14\n[sell]\nmap = [\"a=b\"]"
    let shown = run(program(text), ["config", "show"], environment: ["SHOP_LEVEL": "0.7"]).output
    #expect(
      shown == """
        [sell]
        level = "0.7"  # $SHOP_LEVEL
        days = "14"  # shop.toml:1
        map = ["a=b"]  # shop.toml:3

        """)
    let all = run(program(text), ["config", "show", "sell"]).output
    #expect(all.contains("level = \"0.95\"  # default\n"))
    let again = shown.replacing("$SHOP_LEVEL", with: "")
    #expect(sell(again).output == sell(text, environment: ["SHOP_LEVEL": "0.7"]).output)
  }

  @Test func `help is given whatever the file says`() {
    #expect(sell("nonsense", "--help").status == 0)
  }
}
