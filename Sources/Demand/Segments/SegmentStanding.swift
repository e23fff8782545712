import Wording

/// A category as it stands on one day, whatever it was before.
struct SegmentStanding {
  let sales: WindowSales
  let measure: SegmentMeasure
  /// Share of the measure, and of the larger categories before it, 0...1.
  let share: Double
  let shareBefore: Double
  let coreShare: Double

  var isLarge: Bool { share > 0 && shareBefore < coreShare }
  var isFrequent: Bool { sales.pattern.averageInterval <= Segmentation.frequentInterval }
  var group: Segment.Group {
    isLarge && isFrequent && sales.lifeCycle != .dormant ? .core : .longTail
  }

  /// True where the figures that decide are beyond their lines by so much that no second look is needed: five
  /// points of share, a tenth of the average demand interval, or none sold for so long that it is dormant.
  ///
  /// Five points are a category or two at the end of the core, and a tenth of 1.32 days is four or five days with
  /// or without a sale in thirteen weeks: what a week changes by chance is less.
  var isClear: Bool {
    let interval = sales.pattern.averageInterval / Segmentation.frequentInterval
    switch group {
    case .core: return shareBefore < coreShare - 0.05 && interval < 1 / 1.1
    case .longTail:
      return sales.lifeCycle == .dormant || share == 0 || shareBefore >= coreShare + 0.05 || interval > 1.1
    }
  }

  /// - Parameters:
  ///   - group: the class it is in; its own unless given.
  ///   - note: why, where it is not what the figures say.
  func segment(as group: Segment.Group? = nil, note: Phrase? = nil) -> Segment {
    Segment(
      category: sales.category, group: group ?? self.group, pattern: sales.pattern,
      lifeCycle: sales.lifeCycle, units: sales.units, amount: sales.amount, share: share,
      cumulativeShare: min(1, shareBefore + share), activeDays: sales.activeDays,
      reason: [reason, note].compactMap(\.self).joined(separator: "; "))
  }

  /// The figures that were compared.
  var reason: Phrase {
    [frequency, size, measure.note(on: sales), life].compactMap(\.self).joined(separator: "; ")
  }

  private var frequency: Phrase {
    isFrequent
      ? "sold on \(sales.activeDays) of \(sales.observedDays) days"
      : "sold on \(sales.activeDays) of \(sales.observedDays) days, core needs 76%"
  }

  private var size: Phrase {
    let before = Percent(shareBefore)
    let measure = Phrase(word: measure.basis.rawValue)
    return isLarge
      ? "larger categories make \(before) of \(measure), below the core's \(Percent(coreShare))"
      : "larger categories already make \(before) of \(measure), the core's share is \(Percent(coreShare))"
  }

  private var life: Phrase? {
    switch sales.lifeCycle {
    case .new: "first sold \(sales.daysSinceFirstSale) days ago"
    case .active: nil
    case .dormant:
      sales.daysSinceLastSale.map { "last sold \($0) days ago" } ?? "never sold"
    }
  }
}

/// A share as whole per cent, rounded down, so that nothing below a boundary reads as having reached it.
struct Percent: CustomStringConvertible {
  let share: Double
  init(_ share: Double) { self.share = share }
  var description: String { "\(Int((share * 100 + 1e-9).rounded(.down)))%" }
}
