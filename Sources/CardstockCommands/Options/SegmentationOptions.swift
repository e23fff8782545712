import Demand
import Terminal

/// What makes a category core.
enum SegmentationOptions {
  static let key = Key<Segmentation>.group(
    Key<Int>.option(
      "window", "DAYS", default: 91, where: .within(7...1000), "Days of sales that decide the class."),
    Key<Double>.option(
      "core-share", "FRACTION", default: 0.8, where: .strictlyBetween(0, 1),
      "The share of turnover that the core makes."),
    Key<Segmentation.Basis>.option("by", "MEASURE", default: .revenue, "What turnover is measured in.")
  ) { window, coreShare, basis in Segmentation(window: window, coreShare: coreShare, basis: basis) }
}
