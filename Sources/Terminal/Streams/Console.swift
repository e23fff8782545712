import Glibc
import Wording

/// What a running command speaks through: data on `output`, everything for a person on the error stream.
package final class Console {
  /// Standard output, for data alone.
  package let output: Output
  /// Set by `--quiet`: notes and progress are not shown. Warnings and errors always are.
  package internal(set) var isQuiet = false
  /// How the running command was called.
  package internal(set) var invocation: Invocation
  /// What it speaks to people: `--lang`, else what the environment's locale asks for.
  package internal(set) var language: Language
  /// The colours of standard output.
  package private(set) var palette = Palette(isEnabled: false)

  /// Who is given what would be said on the error stream, as long as there is somebody.
  package var listener: ((MessageKind, Phrase) -> Void)?

  package enum MessageKind: Sendable {
    case note, warning, error
  }

  private let program: String
  private let environment: Variables
  private let outputDescriptor: Int32
  private let errorDescriptor: Int32
  private var errorPalette = Palette(isEnabled: false)
  private var hasTransientLine = false

  init(program: String, environment: Variables, output: Int32, errors: Int32) {
    self.program = program
    invocation = Invocation(program: program, arguments: [])
    self.environment = environment
    language = environment.language
    self.output = Output(descriptor: output)
    outputDescriptor = output
    errorDescriptor = errors
    decideColours(isRefused: false)
  }

  func decideColours(isRefused: Bool) {
    palette = Palette(descriptor: outputDescriptor, environment: environment, isRefused: isRefused)
    errorPalette = Palette(descriptor: errorDescriptor, environment: environment, isRefused: isRefused)
  }

  /// Columns of the terminal that shows standard output, 80 when there is none to ask.
  package var width: Int { terminalSize(outputDescriptor)?.columns ?? 80 }

  /// Lines of the terminal that shows standard output; nil when there is none to ask.
  package var height: Int? { terminalSize(outputDescriptor).map(\.lines) }

  /// One line below what was written that says how to see more of it; for a person at a terminal only.
  package func hint(_ text: Phrase) {
    if !isQuiet && output.isTerminal { writeLine(errorPalette.paint(told(text), .dim)) }
  }

  /// One line that says how the work went.
  package func note(_ text: Phrase) {
    if let listener { return listener(.note, text) }
    if !isQuiet { writeLine("\(program): \(told(text))") }
  }

  /// One line about something the user should look at, though the work went on.
  package func warning(_ text: Phrase) {
    if let listener { return listener(.warning, text) }
    writeLine("\(program): \(errorPalette.paint(told("warning: "), .yellow))\(told(text))")
  }

  /// One line about what ended the work. Commands throw instead.
  func error(_ error: any Error) {
    let text = Phrase(of: error)
    if let listener { return listener(.error, text) }
    writeLine("\(program): \(told(text))")
  }

  /// A line on the error stream as it is, for programs that read it.
  package func line(_ text: String) { writeLine(text) }

  /// A text in the user's language that can do nothing to a terminal.
  package func told(_ text: Phrase) -> String { printable(text.text(in: language)) }

  func writeLine(_ line: String) {
    clearTransientLine()
    writeError(line + "\n")
  }

  /// There is nobody left to tell when the error stream itself fails.
  func writeError(_ text: String) {
    try? writeAll(Array(text.utf8), to: errorDescriptor)
  }
}

extension Console {
  /// Whether a line that is redrawn in place makes sense.
  var showsProgress: Bool { !isQuiet && environment["TERM"] != "dumb" && isatty(errorDescriptor) == 1 }

  var errorWidth: Int { terminalSize(errorDescriptor)?.columns ?? 80 }

  func drawTransientLine(_ line: String) {
    writeError("\r" + line + "\u{1B}[K")
    hasTransientLine = true
  }

  func clearTransientLine() {
    guard hasTransientLine else { return }
    writeError("\r\u{1B}[K")
    hasTransientLine = false
  }
}

private func terminalSize(_ descriptor: Int32) -> (columns: Int, lines: Int)? {
  var size = winsize()
  guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
  return (Int(size.ws_col), Int(size.ws_row))
}

/// Names and cells from files end up in messages; a control character among them must not reach the terminal,
/// which would obey it. Such characters are shown as `\u{1B}`.
func printable(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    if scalar.properties.generalCategory == .control {
      result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}
