import Files
import Tabular
import Terminal
import Wording

/// The user's command for alerts: it is given those that are due, as JSON on its standard input.
struct AlertHook: Sendable {
  let command: String
  let seconds: Int

  static let key = Key<AlertHook?>.group(
    Key<String?>.option(
      "on-alert", "CMD",
      "Run this with the alerts that are due, as JSON on its input; not when there are none."),
    Key<Int>.option(
      "on-alert-limit", "SECONDS", default: 60, where: .within(1...3600), "End CMD if it takes longer.")
  ) { command, seconds in command.map { AlertHook(command: $0, seconds: seconds) } }

  /// - Returns: nil where all went well, else what did not.
  func tell(_ rows: [[Cell]], folder: String, day: String, _ log: NightLog) -> Phrase? {
    let bytes = Table(columns: AlertTable.columns, rows: rows).rendered(as: .json)
    let shell = ShellCommand(
      command,
      environment: ["CARDSTOCK_OUT": FileMoving.absolute(folder), "CARDSTOCK_DAY": day],
      seconds: Double(seconds))
    do {
      let outcome = try shell.run(input: bytes)
      let said = String(decoding: outcome.output, as: UTF8.self)
        .split(separator: "\n").suffix(Self.mostLines)
      for line in said { log.note("--on-alert: \(line)") }
      return failure(outcome.ending)
    } catch {
      return "--on-alert could not be run: \(error)"
    }
  }

  private static let mostLines = 20

  private func failure(_ ending: ShellCommand.Outcome.Ending) -> Phrase? {
    let again: Phrase = "its alerts are told again the next time"
    switch ending {
    case .exited(status: 0): return nil
    case .exited(let status): return "--on-alert ended with status \(status); \(again)"
    case .killed(let signal): return "--on-alert was ended by signal \(signal); \(again)"
    case .tookTooLong:
      return
        "--on-alert took longer than \(seconds) s and was ended; \(again), --on-alert-limit gives it more time"
    }
  }
}
