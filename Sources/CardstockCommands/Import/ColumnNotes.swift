import Intake
import Wording

extension ColumnUse {
  /// Says what becomes of the columns that are not read as they are.
  var notes: [Phrase] {
    var notes: [Phrase] = []
    if let hashed { notes.append("personal data, kept as a keyed hash only: \(hashed)") }
    if !personal.isEmpty { notes.append("dropped as personal data: \(Phrase.list(personal))") }
    if !secret.isEmpty { notes.append("dropped as card secrets: \(Phrase.list(secret))") }
    if !unused.isEmpty { notes.append("columns not used: \(Phrase.list(unused))") }
    return notes
  }
}
