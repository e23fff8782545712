import Synchronization
import Terminal
import Testing

@Suite struct ParserTests {
  /// Whether flag and go were typed, the values of option, and the positionals.
  private struct Line: Equatable {
    var flag = false
    var go = false
    var options: [String] = []
    var words: [String] = []
  }

  /// What the program understood; or why it did not.
  private func parse(_ words: [String], silently: Bool = false) -> (line: Line?, complaint: String) {
    let line = Mutex<Line?>(nil)
    let command = Command(
      "c", "", takes: Key<Bool>.flag("flag", short: "f", ""), Key<Bool>.flag("go", short: "g", ""),
      Key<[String]>.repeated("option", short: "o", "VALUE", ""), Key<[String]>.arguments("WORD", "")
    ) { _, flag, go, options, words in
      line.withLock { $0 = Line(flag: flag, go: go, options: options, words: words) }
    }
    let program = Program("p", version: "1", "", commands: [command])
    if silently {
      _ = program.run(arguments: ["c"] + words, environment: [:], output: -1, errors: -1)
      return (line.withLock { $0 }, "")
    }
    let outcome = run(program, ["c"] + words)
    let complaint = outcome.errors.split(separator: "\n").first?.dropFirst("p: ".count)
    return (line.withLock { $0 }, complaint.map(String.init) ?? "")
  }

  /// The rules once more, written for this alphabet alone.
  private func reference(_ words: [String]) -> Line? {
    var line = Line()
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case "-f", "--flag": line.flag = true
      case "-fg": (line.flag, line.go) = (true, true)
      case "--option=v", "-ov": line.options.append("v")
      case "-fo-1": (line.flag, line.options) = (true, line.options + ["-1"])
      case "-o", "--option", "-fo":
        guard let next = rest.popFirst(), ["x", "-", "-2"].contains(next) else { return nil }
        line.flag = line.flag || word == "-fo"
        line.options.append(next)
      case "x", "-": line.words.append(word)
      case "--": (line.words, rest) = (line.words + rest, [])
      default: return nil
      }
    }
    return line
  }

  @Test func `every line of up to four words is sorted by the rules`() {
    let alphabet = [
      "-f", "--flag", "-fg", "-o", "--option", "--option=v", "-ov", "-fo", "-fo-1", "x", "-", "--", "-2",
      "--flag=1", "-z",
    ]
    var lines: [[String]] = [[]]
    var count = 0
    for length in 0...4 {
      for line in lines {
        #expect(parse(line, silently: true).line == reference(line), "\(line)")
        count += 1
      }
      if length < 4 { lines = lines.flatMap { line in alphabet.map { line + [$0] } } }
    }
    #expect(count == 1 + 15 + 225 + 3375 + 50625)
  }

  @Test(arguments: [
    (["--option="], [""]), (["--option=a=b"], ["a=b"]), (["-o", "-.5"], ["-.5"]), (["-o=v"], ["=v"]),
    (["--option", ""], [""]), (["--option=--flag"], ["--flag"]), (["--option=\u{301}"], ["\u{301}"]),
  ])
  func `the value of an option is what follows`(words: [String], value: [String]) {
    #expect(parse(words).line?.options == value)
  }

  @Test(arguments: [
    (["--opton", "v"], "unknown option --opton; did you mean \"--option\"?"),
    (["-flag"], "unknown option -l; did you mean \"--flag\"?"),
    (["--flag=1"], "--flag takes no value"), (["-o"], "-o needs a value: VALUE"),
    (["-o", "--flag"], "-o needs a value, VALUE, before --flag"), (["--zebra"], "unknown option --zebra"),
  ])
  func `a line that is not understood is told why`(words: [String], message: String) {
    #expect(parse(words).complaint == message)
  }

  @Test func `letters after one that takes a value are its value`() {
    #expect(parse(["-option"]).line?.options == ["ption"])
  }
}
