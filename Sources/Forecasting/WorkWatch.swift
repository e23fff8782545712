/// Whoever waits for work, and is told how far it has come: in steps, a thousand of them for what is learned and
/// forecast at one origin. It changes no result.
package struct WorkWatch: Sendable {
  /// So many steps are to come.
  package let expect: @Sendable (Int) -> Void
  /// So many steps are done. Called on whatever thread did them.
  let advance: @Sendable (Int) -> Void

  package static let none = WorkWatch(expect: { _ in }, advance: { _ in })

  /// - Parameter advance: must be safe to call on several threads at a time.
  package init(
    expect: @escaping @Sendable (Int) -> Void, advance: @escaping @Sendable (Int) -> Void
  ) {
    (self.expect, self.advance) = (expect, advance)
  }

  /// One piece of several is done, which all together are so many steps: the same sum in whatever order they end.
  func finished(_ piece: Int, of count: Int, steps: Int) {
    advance(steps * (piece + 1) / count - steps * piece / count)
  }
}

extension WorkWatch {
  /// Steps of learning at one origin, as the time goes on a shop of some hundred categories.
  package static let steps = simpleModels + regression + trees + weighing

  static let simpleModels = 150
  static let regression = 350
  static let trees = 400
  static let weighing = 100
}
