import Demand
import Replenishment
import Terminal
import Wording

/// What makes a category core, and how long it stays so.
struct ClassOptions: Sendable {
  let segmentation: Segmentation
  /// Weekly reviews in a row that make a category leave its class.
  let reviews: Int
  /// True where coming events lift what they have raised before.
  let lifts: Bool

  /// What the figures of one day make of a category.
  static let segmentation = Key<Segmentation>.group(
    Key<Int>.option(
      "window", "DAYS", default: 91, where: .within(7...1000), "Days of sales that decide the class."),
    Key<Double>.option(
      "core-share", "FRACTION", default: 0.8, where: .strictlyBetween(0, 1),
      "The share of turnover that the core makes."),
    Key<Segmentation.Basis>.option("by", "MEASURE", default: .revenue, "What turnover is measured in.")
  ) { window, coreShare, basis in Segmentation(window: window, coreShare: coreShare, basis: basis) }

  static let key = Key<ClassOptions>.group(
    segmentation,
    Key<Int>.option(
      "reviews", "COUNT", default: 2, where: .within(1...13),
      "Weekly reviews in a row that make a category leave its class; 1 looks at the last day alone."),
    Key<Bool>.flag("no-lift", "Leave out what coming events lift.")
  ) { segmentation, reviews, isUnlifted in
    ClassOptions(segmentation: segmentation, reviews: reviews, lifts: !isUnlifted)
  }

  /// As a list of plans shows them.
  var parts: [Phrase] {
    let (share, basis) = (Figures.percent(segmentation.coreShare), Phrase(word: segmentation.basis.rawValue))
    var parts: [Phrase] = ["core \(share) of \(basis) in \(segmentation.window) days"]
    if reviews != 2 { parts.append("\(reviews) reviews") }
    if !lifts { parts.append("no lift") }
    return parts
  }
}
