/// What a later plan does otherwise, category by category.
package struct PlanDifference: Hashable, Sendable {
  package let category: String
  /// Nil where only the later plan has the category.
  package let before: PlannedLine?
  /// Nil where only the earlier plan has it.
  package let after: PlannedLine?

  package enum Change: String, Sendable {
    case added, removed, changed
  }

  package var change: Change {
    if before == nil { return .added }
    return after == nil ? .removed : .changed
  }

  /// The categories in which two plans differ in what is done, by the byte order of their names. A reason that is
  /// another, for the same purchase, is no difference.
  package static func all(from before: [PlannedLine], to after: [PlannedLine]) -> [PlanDifference] {
    let earlier = Dictionary(grouping: before, by: \.category)
    let later = Dictionary(grouping: after, by: \.category)
    return Set(earlier.keys).union(later.keys)
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .flatMap { category -> [PlanDifference] in
        let (old, new) = (earlier[category] ?? [], later[category] ?? [])
        return (0..<max(old.count, new.count)).compactMap { index in
          let pair = (index < old.count ? old[index] : nil, index < new.count ? new[index] : nil)
          if let old = pair.0, let new = pair.1, old.orders(as: new) { return nil }
          return PlanDifference(category: category, before: pair.0, after: pair.1)
        }
      }
  }
}

extension PlannedLine {
  fileprivate func orders(as other: PlannedLine) -> Bool {
    (action, supplier, quantity, unitCost, amount) == (
      other.action, other.supplier, other.quantity, other.unitCost, other.amount
    )
  }
}
