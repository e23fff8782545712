import Glibc
import Testing

import Terminal

@Suite struct ProgramTests {
  @Test func `nothing typed is a usage error that shows the help`() {
    #expect(run() == Outcome(status: 2, output: "", errors: run("help").output))
    #expect(run("import") == Outcome(status: 2, output: "", errors: run("help", "import").output))
  }

  @Test(arguments: [
    (["--help"], ["help"]), (["-h"], ["help"]), (["import", "-h"], ["help", "import"]),
    (["import", "stock", "--help"], ["help", "import", "stock"]),
    (["sell", "x", "--days", "none", "-bh"], ["help", "sell"]), (["help", "-h"], ["help", "help"]),
  ])
  func `help is the same by every way to it`(line: [String], other: [String]) {
    let outcome = run(line)
    #expect(outcome == run(other))
    #expect(outcome.status == 0 && outcome.output.hasPrefix("Usage: shop"))
  }

  @Test func `the version is one line`() {
    #expect(run("--version") == Outcome(status: 0, output: "shop 1.2\n", errors: ""))
  }

  @Test(arguments: [
    (["sel"], "shop: unknown command \"sel\"; did you mean \"sell\"?\nTry \"shop help\".\n"),
    (
      ["import", "stok"],
      "shop: unknown command \"stok\"; did you mean \"stock\"?\nTry \"shop help import\".\n"
    ),
    (
      ["sell", "--formt"],
      "shop: unknown option --formt; did you mean \"--format\"?\nTry \"shop help sell\".\n"
    ),
    (["help", "sel"], "shop: unknown command \"sel\"; did you mean \"sell\"?\nTry \"shop help help\".\n"),
    (
      ["--hepl"],
      "shop: unknown option --hepl before a command; did you mean \"--help\"?\nTry \"shop help\".\n"
    ),
    (["--db", "x", "sell"], "shop: --db comes after the command\nTry \"shop help\".\n"),
    (["--format=csv", "sell"], "shop: --format comes after the command\nTry \"shop help\".\n"),
    (
      ["import", "--version"], "shop: unknown option --version before a command\nTry \"shop help import\".\n"
    ),
    (["fail", "usage"], "shop: --days and --limit exclude each other\nTry \"shop help fail\".\n"),
  ])
  func `a usage error has status 2 and a pointer to the help`(line: [String], errors: String) {
    #expect(run(line) == Outcome(status: 2, output: "", errors: errors))
  }

  @Test func `a failed command has status 1 and one line, and nothing on standard output`() {
    let line = "shop: sales.csv:3:1: no such day\\u{1B}[31m\\u{A}second line\n"
    #expect(run("fail") == Outcome(status: 1, output: "", errors: line))
  }

  @Test func `a broken pipe thrown by a command is silent and done`() {
    #expect(run("fail", "pipe") == Outcome(status: 0, output: "", errors: ""))
  }

  @Test func `a command may take nothing, and run a function with labels`() {
    let commands = [
      Command("none", "Take nothing.") { console in try console.output.write("none") },
      Command("add", "Add.", takes: Key<Int>.argument("A", ""), Key<Int>.argument("B", ""), run: printSum),
    ]
    let program = Program("p", version: "1", "", commands: commands)
    #expect(run(program, ["none"]).output == "none")
    #expect(run(program, ["add", "2", "3"]).output == "5")
  }

  @Test func `quiet silences notes and keeps warnings`() {
    #expect(
      run("import", "stock", "keys")
        == Outcome(status: 0, output: "keys\n", errors: "shop: reading\nshop: warning: keys are dusty\n"))
    #expect(
      run("import", "stock", "-q", "keys")
        == Outcome(status: 0, output: "keys\n", errors: "shop: warning: keys are dusty\n"))
  }
}

private func printSum(console: Console, first: Int, second: Int) throws {
  try console.output.write(String(first + second))
}
