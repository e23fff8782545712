import Demand
import Files
import Forecasting
import Ledger
import Terminal
import Wording

/// Where a trained model comes from: a file, or the database, which keeps the last one.
struct ModelOption: Sendable {
  private let path: String?

  /// The one that the database keeps.
  static let ofDatabase = ModelOption(path: nil)

  static let key = Key<ModelOption>.group(
    Key<String?>.option(
      "model", "FILE", completing: .files,
      "Forecast from a model that train wrote to FILE, if it is fresh.")
  ) { ModelOption(path: $0) }

  /// A file's model is fresh for a week: it follows the levels of the days since.
  private static let daysFresh = 7
  private static let largestFile = 1 << 30

  /// The model, if it may be used: that of a file within a week of its last day, that of the database only for the very
  /// sales and events it was trained on, so that whether it is there changes no forecast.
  func fresh(
    for history: DemandHistory, _ calendar: EventCalendar, in ledger: Ledger, _ console: Console
  ) throws -> TrainedModel? {
    guard let path else {
      guard let bytes = try ledger.model(through: history.end), let model = TrainedModel(encoded: bytes)
      else { return nil }
      return model.fingerprint == HistoryFingerprint(history, calendar) ? model : nil
    }
    guard let model = TrainedModel(encoded: try read(path)) else { throw NoModel(path: path) }
    let age = model.day.distance(to: history.end)
    guard (0...Self.daysFresh).contains(age) else {
      console.warning(
        "\(path) was trained through \(model.day) and is not fresh for \(history.end): training anew")
      return nil
    }
    return model
  }

  private func read(_ path: String) throws -> [UInt8] {
    var file = try InputFile.open(path)
    guard let bytes = try file.bytes(atMost: Self.largestFile) else { throw NoModel(path: path) }
    return bytes
  }
}

struct NoModel: PhrasedError {
  let path: String
  var phrase: Phrase {
    "\(path): no model of this version of cardstock, or a damaged one; make one: cardstock train --output FILE"
  }
}
