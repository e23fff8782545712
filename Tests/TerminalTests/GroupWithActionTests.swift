import Foundation
import Terminal
import Testing

/// A command that runs by its own name and gathers others under it: `plan`, `plan list`.
@Suite struct GroupWithActionTests {
  private static let plan = Command(
    "plan", "Plan.", commands: [Command("list", "List plans.") { try $0.output.write("listed\n") }],
    takes: Key<Bool>.flag("commit", "Keep it."), Key<Int>.option("days", "DAYS", default: 7, "How far.")
  ) { console, commits, days in
    try console.output.write("planned \(days)\(commits ? " and kept" : "")\n")
  }
  private let program = Program("shop", version: "1", "Keep a shop.", commands: [plan])

  @Test(arguments: [
    (["plan"], "planned 7\n"), (["plan", "--commit", "--days", "3"], "planned 3 and kept\n"),
    (["plan", "list"], "listed\n"), (["plan", "list", "-q"], "listed\n"),
  ])
  func `it runs, and so do those under it`(line: [String], output: String) {
    #expect(run(program, line) == Outcome(status: 0, output: output, errors: ""))
  }

  @Test(arguments: [
    (["plan", "lst"], "shop: unknown command \"lst\"; did you mean \"list\"?\nTry \"shop help plan\".\n"),
    (["plan", "--days"], "shop: --days needs a value: DAYS\nTry \"shop help plan\".\n"),
    (["plan", "--commit", "list"], "shop: unexpected argument \"list\"\nTry \"shop help plan\".\n"),
    (["plan", "list", "--days", "3"], "shop: unknown option --days\nTry \"shop help plan list\".\n"),
  ])
  func `what is mistyped is told where it was typed`(line: [String], errors: String) {
    #expect(run(program, line) == Outcome(status: 2, output: "", errors: errors))
  }

  @Test func `its help has its commands and its options`() {
    let help = run(program, ["help", "plan"]).output
    #expect(help == run(program, ["plan", "--help"]).output)
    #expect(help.hasPrefix("Usage: shop plan [<command>] [options]\n"))
    #expect(help.contains("  list                 List plans.\n"))
    #expect(help.contains("      --days DAYS      How far"))
    #expect(help.contains("\"shop help plan <command>\" explains"))
    let page = run(program, ["man"]).output
    #expect(page.contains(".SS plan\n\\fBshop plan\\fR [<command>] [options]\n"))
    #expect(page.contains(".SS plan list\n"))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completion offers both`(shell: String) {
    let script = run(program, ["completion", shell]).output
    for word in ["list", "days", "commit"] { #expect(script.contains(word)) }
  }

  @Test func `a positional of such a command could not be typed, and is a mistake`() {
    let command = Command(
      "plan", "", commands: [Command("list", "") { _ in }], takes: Key<String>.argument("FILE", "")
    ) { _, _ in }
    #expect(
      Program("shop", version: "1", "", commands: [command]).mistakes == ["plan: its commands hide FILE"])
    #expect(program.mistakes.isEmpty)
  }

  @Test func `a command that is made when it is asked for is the one that was named`() {
    let command = Command("plna", "") { _ in }
    #expect(
      Program("shop", version: "1", "", commands: [.named("plan", command)]).mistakes
        == ["shop: plan calls itself plna"])
  }
}
