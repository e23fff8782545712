import func Glibc.exp

/// What a series sold over spans of days that ended by a day, recent spans counting more: a discounted empirical
/// distribution, at a short and at a long memory.
struct DiscountedDemand {
  /// The spans' sums above 0, ascending, with the weight of each at both memories; weights of all spans, the
  /// empty ones included, add up to 1.
  private let sums: [(units: Double, weights: Weights)]
  /// As many independent spans as the weights are worth.
  let evidence: Weights
  let isWhole: Bool
  /// Units of a span over the long memory: mean, and variance over mean with a few ordinary spans added.
  let mean: Double
  let dispersion: Double

  typealias Weights = SIMD2<Double>

  /// Days after which a day counts for 1/e: a month, and most of a year, which holds enough of a slow seller's sales to
  /// show their sizes.
  static let memories = Weights(30, 300)
  private static let longest = 1000

  /// - Parameters:
  ///   - span: days that are added up, at least 1.
  ///   - origin: the last day that is looked at.
  ///   - isClosed: by day index modulo 7: true where the shop never opens. A span of several days is known over such a
  ///     day, on which it sells nothing; that day alone teaches nothing of open ones.
  init(
    of series: Panel.Series, span: Int, knownThrough origin: Int,
    isClosed: [Bool] = [Bool](repeating: false, count: 7)
  ) {
    func isUnknown(_ day: Int) -> Bool { !series.isDemand[day] && !(span > 1 && isClosed[day % 7]) }
    var tally = Tally(memories: Self.memories)
    var (sum, unknown) = (0.0, 0)
    let first = max(series.start, origin - Self.longest)
    for day in stride(from: first, through: origin, by: 1) {
      sum += series.units[day]
      unknown += isUnknown(day) ? 1 : 0
      let left = day - span
      if left >= first {
        sum -= series.units[left]
        unknown -= isUnknown(left) ? 1 : 0
      }
      tally.age()
      if left >= first - 1 && unknown == 0 { tally.add(max(0, sum)) }
    }
    sums = tally.merged()
    evidence = tally.evidence / Double(span)
    isWhole = tally.isWhole
    mean = tally.mean
    dispersion = tally.dispersion
  }

  /// The shares of spans that sold at least so many units, at both memories.
  func shares(reaching units: Double) -> Weights {
    var (low, high) = (0, sums.count)
    while low < high {
      let centre = (low + high) / 2
      if sums[centre].units < units { low = centre + 1 } else { high = centre }
    }
    return low < sums.count ? sums[low].weights : .zero
  }

  /// The sums that were seen, ascending, without repetition.
  var values: [Double] { sums.map(\.units) }
}

extension DiscountedDemand {
  /// Adds up weights day by day. Weights grow instead of shrinking: only their ratios matter.
  private struct Tally {
    private let growth: Weights
    private var weight = Weights(repeating: 1)
    private var total = Weights.zero
    private var squares = Weights.zero
    private var seen: [(units: Double, weights: Weights)] = []
    private(set) var isWhole = true
    private var largest = 0.0

    init(memories: Weights) {
      growth = Weights(exp(1 / memories.x), exp(1 / memories.y))
    }

    mutating func age() { weight *= growth }

    mutating func add(_ units: Double) {
      total += weight
      squares += weight * weight
      guard units > 0 else { return }
      seen.append((units, weight))
      largest = max(largest, units)
      if units != units.rounded() { isWhole = false }
    }

    var evidence: Weights { total.y > 0 ? total * total / squares : .zero }

    var mean: Double { total.y > 0 ? seen.reduce(0) { $0 + $1.weights.y * $1.units } / total.y : 0 }

    /// Each as many ordinary spans as a slow seller sells on in a month or two.
    private static let priorSales = 5.0
    /// A little more than Poisson's, in units of the usual size.
    private static let priorDispersion = 1.3

    var dispersion: Double {
      guard !seen.isEmpty else { return 1 }
      let scale = evidence.y / total.y
      let sum = scale * seen.reduce(0) { $0 + $1.weights.y * $1.units }
      let squares = scale * seen.reduce(0) { $0 + $1.weights.y * $1.units * $1.units }
      let size = seen.reduce(0) { $0 + $1.units } / Double(seen.count)
      let prior = Self.priorSales * size
      let centred = squares - mean * sum
      return max(0, (centred + prior * Self.priorDispersion * size) / (sum + prior))
    }

    /// The share of spans at or above each distinct sum.
    func merged() -> [(units: Double, weights: Weights)] {
      // Most slow sellers sell a few whole units: a place for each number takes a fraction of the time of sorting them.
      let isNarrow = isWhole && largest <= Double(4 * seen.count)
      var merged = isNarrow ? counted() : sorted()
      var above = Weights.zero
      for index in merged.indices.reversed() {
        above += merged[index].weights
        merged[index].weights = above / total
      }
      return merged
    }

    /// Each distinct sum with its weight, ascending.
    private func sorted() -> [(units: Double, weights: Weights)] {
      var merged: [(units: Double, weights: Weights)] = []
      for (units, weights) in seen.sorted(by: { $0.units < $1.units }) {
        if let last = merged.last, last.units == units {
          merged[merged.count - 1].weights += weights
        } else {
          merged.append((units, weights))
        }
      }
      return merged
    }

    /// The same of whole sums: weights are added up in the same order.
    private func counted() -> [(units: Double, weights: Weights)] {
      var weights = [Weights](repeating: .zero, count: Int(largest) + 1)
      for sum in seen { weights[Int(sum.units)] += sum.weights }
      return weights.indices.compactMap { units in
        weights[units].y > 0 ? (Double(units), weights[units]) : nil
      }
    }
  }
}
