import Wording

/// The commands that tell of all the others: `help`, `completion` and `man`.
func documentationCommands(program: String, explaining commands: [NamedCommand]) -> [NamedCommand] {
  [
    .named(
      "help",
      helpCommand(program, explaining: commands.map { $0.make() }.filter { !$0.isHidden }.map(\.name))),
    .named("completion", completionCommand(program)),
    .named("man", manualCommand(program)),
  ]
}

private let section: Phrase = "Documentation"

private func helpCommand(_ program: String, explaining names: [String]) -> Command {
  let topic = Key<[String]>.arguments(
    "COMMAND", completing: .words(names), "The command to explain, then a command under it.")
  let all = Key<Bool>.flag("all", short: "a", "Explain every option, however long that is.")
  return Command(
    name: "help", summary: "Explain a command.", section: section,
    examples: ["every option of all": "\(program) help --all"],
    declarations: topic.declarations + all.declarations + StandardKeys.ofActions,
    action: { typed, console, program in
      var path = program.path
      for name in try typed.value(of: topic) { path = try path.child(named: name) }
      let page = HelpPage(path: path, language: console.language, isWhole: try typed.value(of: all))
      try console.output.write(page.text)
    })
}

private func completionCommand(_ program: String) -> Command {
  let shell = Key<Shell>.argument("SHELL", "The shell to write for.")
  return Command(
    name: "completion", summary: "Write a script that completes commands and options in a shell.",
    section: section,
    examples: [
      "In ~/.bashrc": "source <(\(program) completion bash)",
      "In ~/.zshrc, after compinit": "source <(\(program) completion zsh)",
      "In ~/.config/fish/config.fish": "\(program) completion fish | source",
    ],
    declarations: shell.declarations + StandardKeys.ofActions,
    action: { typed, console, program in
      try console.output.write(
        try typed.value(of: shell).completionScript(for: program.path, in: console.language))
    })
}

private func manualCommand(_ program: String) -> Command {
  Command(
    name: "man", summary: "Write the manual page.", section: section,
    examples: ["Read it": "\(program) man | man -l -"], declarations: StandardKeys.ofActions,
    action: { _, console, program in
      try console.output.write(ManualPage(program: program, language: console.language).text)
    })
}
