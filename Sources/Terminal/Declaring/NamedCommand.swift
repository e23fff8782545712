/// A command that is made when somebody asks for it. A run needs one of a program's commands, and to declare them all takes
/// longer than to start.
///
///     Program("shop", version: "1.0", "Keep a shop.", commands: [.named("greet", greet), .named("count", count)])
package struct NamedCommand: Sendable {
  /// What the command is called; its own name, which `Program.mistakes` holds it to.
  let name: String
  let make: @Sendable () -> Command

  package static func named(_ name: String, _ command: @autoclosure @escaping @Sendable () -> Command) -> Self
  {
    NamedCommand(name: name, make: command)
  }

  init(_ command: Command) { self.init(name: command.name) { command } }

  init(name: String, make: @escaping @Sendable () -> Command) {
    self.name = name
    self.make = make
  }

  func taking(_ more: [Declaration]) -> NamedCommand {
    NamedCommand(name: name) { [make] in make().taking(more) }
  }
}
