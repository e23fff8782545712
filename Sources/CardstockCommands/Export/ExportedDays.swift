import Demand
import Terminal

/// The days that are exported.
struct ExportedDays: Sendable {
  private let first: Day?
  private let last: Day?

  static let key = Key<ExportedDays>.group(
    Key<Day?>.option("from", "DAY", "The first day to write."),
    Key<Day?>.option("to", "DAY", "The last day to write.")
  ) { first, last throws(UsageError) in
    if let first, let last, last < first {
      throw UsageError("no day is from \(first) to \(last): exchange --from and --to")
    }
    return ExportedDays(first: first, last: last)
  }

  /// An end that was left open is beyond any day that can be imported.
  var range: ClosedRange<Day> {
    let last = last ?? Day(number: .max)
    return min(first ?? Day(number: .min), last)...last
  }

  /// The same, with the days of a usual range for the ends that were left open, or the one day given where it lies
  /// outside of it.
  func range(else usual: ClosedRange<Day>) -> ClosedRange<Day> {
    let first = first ?? min(usual.lowerBound, last ?? usual.lowerBound)
    return first...(last ?? max(usual.upperBound, first))
  }
}
