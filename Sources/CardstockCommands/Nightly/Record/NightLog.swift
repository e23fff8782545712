import Ledger
import Tabular
import Terminal
import Wording

/// What a night says while it works: kept for its record, shown at its end in few words, or told line by line to a
/// program.
final class NightLog {
  /// What is being done.
  var step = "start"
  private let console: Console
  private let clock: NightClock
  private let isJSON: Bool
  private var entries: [Entry] = []

  private struct Entry {
    let seconds: Double
    let kind: Console.MessageKind
    let step: String
    let text: Phrase
  }

  /// Whatever is said through the console comes here from now on.
  init(_ console: Console, _ clock: NightClock, isJSON: Bool) {
    self.console = console
    self.clock = clock
    self.isJSON = isJSON
    console.listener = { [self] kind, text in add(kind, text) }
  }

  func note(_ text: Phrase, _ fields: [(String, JSONValue)] = []) { add(.note, text, fields) }
  func warning(_ text: Phrase, _ fields: [(String, JSONValue)] = []) { add(.warning, text, fields) }

  /// - Parameter isTold: false for what somebody else tells.
  func add(
    _ kind: Console.MessageKind, _ text: Phrase, _ fields: [(String, JSONValue)] = [], isTold: Bool = true
  ) {
    entries.append(Entry(seconds: clock.elapsed, kind: kind, step: step, text: text))
    if isTold { tell(kind, text, fields) }
  }

  /// For programs only: what the record has in another place.
  func event(_ text: Phrase, _ fields: [(String, JSONValue)]) { tell(.note, text, fields) }

  private func tell(_ kind: Console.MessageKind, _ text: Phrase, _ fields: [(String, JSONValue)]) {
    guard isJSON, !(console.isQuiet && kind == .note) else { return }
    let line = JSONValue.object([
      "time": .text(clock.now.argument), "level": .text(kind.name), "step": .text(step),
      "message": .text(text.text(in: console.language)), "fields": .pairs(fields),
    ])
    console.line(String(decoding: line.rendered(isPretty: false), as: UTF8.self))
  }

  /// For the record of what ended the night.
  func keep(_ error: any Error) {
    add(.error, Phrase(of: error), isTold: false)
  }

  var warnings: [Phrase] { entries.filter { $0.kind == .warning }.map(\.text) }

  /// The warnings that are given while something is done.
  func warnings(during work: () throws -> Void) rethrows -> [Phrase] {
    let start = entries.count
    try work()
    return entries[start...].filter { $0.kind == .warning }.map(\.text)
  }

  /// Lets the console speak for itself again, unless a program listens to the end.
  func end() {
    if !isJSON { console.listener = nil }
  }

  /// As the database keeps them.
  var messages: [NightMessage] {
    entries.map { entry in
      NightMessage(
        seconds: entry.seconds, level: entry.kind.name, step: entry.step, message: entry.text.encoded)
    }
  }
}

extension Console.MessageKind {
  fileprivate var name: String {
    switch self {
    case .note: "info"
    case .warning: "warning"
    case .error: "error"
    }
  }
}
