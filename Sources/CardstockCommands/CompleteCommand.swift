import Glibc
import Ledger
import Terminal

/// `cardstock complete`: the names that a shell may offer, for its completion scripts. Where there is no database there
/// are none, and nothing is said: somebody is typing.
let completeCommand = Command(
  "complete", "Write the names that a shell may offer.",
  takes: kind, suffix, bashLine, DatabaseOption.key, words
) { console, kind, suffix, bashLine, path, words in
  let line = bashLine.map { BashLine($0) }
  let path = typedPath(in: line?.words ?? words) ?? path
  guard access(path, R_OK) == 0,
    let names = try? Ledger.open(path: path, creating: false, upgrading: false, patience: 100).names(kind)
  else { return }
  let offers = line?.replies(for: names, suffix: suffix) ?? names.filter(isOneLine).map { $0 + suffix }
  try console.output.write(offers.map { $0 + "\n" }.joined())
}.hidden

private let kind = Key<NameList>.argument("KIND", "What the names are of.")
private let suffix = Key<String>.option("suffix", "TEXT", default: "", "What follows each name.")
private let bashLine = Key<String?>.option(
  "bash-line", "LINE", "The line before bash's cursor: what fits there is written as bash would have it.")
private let words = Key<[String]>.arguments("WORD", "The words typed before, which may name the database.")

extension NameList: OptionValue {}

/// A name of several lines would be taken for several names.
private func isOneLine(_ name: String) -> Bool {
  !name.unicodeScalars.contains { $0.properties.generalCategory == .control }
}

/// The database that words of a command line name.
private func typedPath(in words: [String]) -> String? {
  let option = "--db"
  let following = zip(words, words.dropFirst()).reversed().first { $0.0 == option }?.1
  let attached = words.last { $0.hasPrefix(option + "=") }?.dropFirst(option.count + 1)
  guard let path = following ?? attached.map(String.init) else { return nil }
  // What the shell would have done before the program was run.
  guard path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
  return String(cString: home) + path.dropFirst()
}
