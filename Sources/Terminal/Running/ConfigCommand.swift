/// `config show`: what options are set to, and where that is from.
func configCommand(_ program: String) -> Command {
  Command(
    "config", "Tell what options are set to, and where that is from.", section: "Documentation",
    examples: ["what plan goes by": "\(program) config show plan"],
    commands: [configShow(program)])
}

private func configShow(_ program: String) -> Command {
  let command = Key<[String]>.arguments("COMMAND", "The command whose options to show, defaults too.")
  return Command(
    name: "show", summary: "Show the options that are set, as a file of settings.",
    discussion: """
      An option is what is typed, else the environment's (\(program.uppercased())_SERVICE_LEVEL), else what the file of
      settings says, in the command's own section or at its top. The file is --config FILE, else
      $\(program.uppercased())_CONFIG, else ./\(program).toml; its keys are the options' long names:

        window = 56
        [plan]
        service-level = 0.98
        service = ["原神*=0.99", "lumpy=0.9"]

      What is printed is such a file again, with where each value is from.
      """,
    examples: ["All of plan's": "\(program) config show plan"],
    declarations: command.declarations + StandardKeys.ofActions,
    action: { typed, console, program in
      let words = try typed.value(of: command)
      var path = program.path
      for word in words { path = try path.child(named: word) }
      let shown = words.isEmpty ? path.tree : [path]
      for path in shown where path.command.action != nil {
        let lines = typed.lines(of: path, withDefaults: !words.isEmpty)
        guard !lines.isEmpty else { continue }
        try console.output.write("[\(path.wordsBelowRoot)]\n" + lines.map { $0 + "\n" }.joined())
      }
    })
}

extension TypedArguments {
  /// `service-level = "0.98"  # cardstock.toml:3`
  fileprivate func lines(of path: CommandPath, withDefaults: Bool) -> [String] {
    let others = TypedArguments(
      declarations: path.command.declarations, command: path.wordsBelowRoot, environment: environment,
      settings: settings)
    return path.command.declarations.filter(\.canBeSet).compactMap { declaration in
      let supplied = others.supplied(for: declaration.name)
      let place =
        supplied.origin.hasSuffix(": " + declaration.name)
        ? String(supplied.origin.dropLast(declaration.name.count + 2)) : supplied.origin
      if !supplied.words.isEmpty {
        return "\(declaration.name) = \(declaration.text(of: supplied.words))  # \(place)"
      }
      guard withDefaults, let usual = declaration.defaultText else { return nil }
      return "\(declaration.name) = \(declaration.text(of: [usual]))  # default"
    }
  }
}

extension Declaration {
  fileprivate func text(of words: [String]) -> String {
    if !takesValue { return "true" }
    let quoted = words.map { word in
      "\"" + word.flatMap { "\"\\".contains($0) ? ["\\", $0] : [$0] } + "\""
    }
    return repeats ? "[" + quoted.joined(separator: ", ") + "]" : quoted[quoted.count - 1]
  }
}
