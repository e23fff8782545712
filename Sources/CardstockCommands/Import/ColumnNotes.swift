import Intake
import Wording

extension ColumnUse {
  /// Says what becomes of the columns that are not read as they are.
  var notes: [Phrase] {
    var notes: [Phrase] = []
    if let hashed { notes.append("personal data, kept as a keyed hash only: \(hashed)") }
    if !personal.isEmpty { notes.append("dropped as personal data: \(personal.joined(separator: ", "))") }
    if !secret.isEmpty { notes.append("dropped as card secrets: \(secret.joined(separator: ", "))") }
    if !unused.isEmpty { notes.append("columns not used: \(unused.joined(separator: ", "))") }
    return notes
  }
}
