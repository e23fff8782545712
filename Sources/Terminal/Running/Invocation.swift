/// The words by which the program was called.
package struct Invocation: Sendable {
  private let program: String
  private let arguments: [String]

  package init(program: String, arguments: [String]) {
    self.program = program
    self.arguments = arguments
  }

  /// The same call with a file of it coming through standard input, as words of a shell; a file that was not
  /// among the words leaves all of them open.
  ///
  ///     // called as: cardstock import sales july.gz
  ///     invocation.text(reading: "july.gz")  // cardstock import sales -
  package func text(reading file: String) -> String {
    let words = arguments.map { argument in
      Self.names(file, argument) ? argument.dropLast(file.count) + "-" : ShellWord(argument).description
    }
    guard arguments.contains(where: { Self.names(file, $0) }) else { return "\(program) ... -" }
    return ([program] + words).joined(separator: " ")
  }

  /// `FILE` or `--option=FILE`.
  private static func names(_ file: String, _ argument: String) -> Bool {
    argument == file || (argument.hasPrefix("--") && argument.hasSuffix("=" + file))
  }
}
