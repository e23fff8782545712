import Demand
import Wording

/// From what the effect of an event's column was learned.
struct EventEvidence: Sendable {
  private let regression: SeriesRegression
  /// By place of the column: separate occurrences in the series' own past.
  let occurrences: [Int]

  init(_ regression: SeriesRegression) {
    self.regression = regression
    occurrences = Self.occurrences(regression)
  }

  /// Days in a row are one occurrence; a day that teaches nothing is none.
  private static func occurrences(_ regression: SeriesRegression) -> [Int] {
    let (series, features) = (regression.series, regression.features)
    var counts = [Int](repeating: 0, count: features.eventColumns.columns.count)
    var lastDay = [Int](repeating: .min, count: counts.count)
    for day in series.start..<series.units.count where series.isTypical[day] {
      features.withRow(scope: regression.scope, day: day) { columns, _, count in
        for index in 0..<count where Int(columns[index]) >= CalendarFeatures.baseColumns {
          let place = Int(columns[index]) - CalendarFeatures.baseColumns
          if lastDay[place] < day - 1 { counts[place] += 1 }
          lastDay[place] = day
        }
      }
    }
    return counts
  }

  /// Whose effect it mostly is.
  ///
  /// An effect is the pooled one of all categories plus what the category showed beyond it, both shrunk. It is the
  /// category's own where the second is larger than the first.
  func source(ofColumn place: Int) -> EventEffect.Source {
    let pooled = regression.pooled[CalendarFeatures.baseColumns + place] * regression.outlook.scale
    let own = regression.effect(ofEventColumn: place) - pooled
    if pooled == 0 && own == 0 { return .none }
    if abs(own) > abs(pooled) { return .own }
    return regression.features.eventColumns.columns[place].name.isEmpty ? .kind : .name
  }

  /// `kind, 5 occurrences`, of the most particular of the columns.
  func note(ofColumns places: [Int]) -> Phrase {
    let columns = regression.features.eventColumns.columns
    guard let place = places.last(where: { !columns[$0].name.isEmpty }) ?? places.first else { return .empty }
    let source = Phrase(word: source(ofColumn: place).rawValue)
    return "\(source), \(Phrase.counted(occurrences[place], "occurrence"))"
  }
}
