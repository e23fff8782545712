/// Runs pieces of work that do not depend on each other: one after the other, or side by side on several cores.
///
/// Where the threads come from is not known here; whoever has a system to ask passes them in. A piece writes to
/// its own place only, so the results are the same whatever the number of workers.
///
///     var squares = [Int](repeating: 0, count: 4)
///     Workers.one.fill(&squares) { $0 * $0 }   // [0, 1, 4, 9]
package struct Workers: Sendable {
  package typealias Run = @Sendable (_ pieces: Int, _ work: @Sendable (Int) -> Void) -> Void

  /// How many pieces are worked on at a time.
  package let count: Int
  private let run: Run
  /// Is told how far the work has come.
  package private(set) var watch = WorkWatch.none

  /// - Parameter run: calls the work once for each piece, in any order, and returns when all are done.
  package init(count: Int, run: @escaping Run) {
    self.count = count
    self.run = run
  }

  /// No help: every piece in turn, on the thread that asks.
  package static let one = Workers(count: 1) { pieces, work in
    for piece in 0..<pieces { work(piece) }
  }

  /// The same workers, somebody watching.
  package func watched(by watch: WorkWatch) -> Workers {
    var workers = self
    workers.watch = watch
    return workers
  }

  package func forEach(_ pieces: Int, _ work: @Sendable (Int) -> Void) { run(pieces, work) }

  /// Sets each element to what is made for its place.
  package func fill<Element: Sendable>(
    _ elements: inout [Element], with make: @Sendable (Int) -> Element
  ) {
    elements.withUnsafeMutableBufferPointer { elements in
      nonisolated(unsafe) let places = elements
      forEach(places.count) { places[$0] = make($0) }
    }
  }

  /// The results for the places 0..<count, in order.
  package func map<Element: Sendable>(_ count: Int, _ make: @Sendable (Int) -> Element) -> [Element] {
    var results = [Element?](repeating: nil, count: count)
    fill(&results) { make($0) }
    return results.compactMap(\.self)
  }

  /// The same, the watch being told after each piece.
  ///
  /// - Parameter steps: what all pieces together are of the whole work.
  package func map<Element: Sendable>(
    _ count: Int, steps: Int, _ make: @Sendable (Int) -> Element
  ) -> [Element] {
    map(count) { piece in
      defer { watch.finished(piece, of: count, steps: steps) }
      return make(piece)
    }
  }
}

extension Workers {
  /// Changes each element in its place.
  package func update<Element: Sendable>(
    _ elements: inout [Element], _ change: @Sendable (inout Element) -> Void
  ) {
    elements.withUnsafeMutableBufferPointer { elements in
      nonisolated(unsafe) let places = elements
      forEach(places.count) { change(&places[$0]) }
    }
  }

  /// The places 0..<count in runs of neighbours, few enough that handing them out costs nothing. How they are cut
  /// does not depend on the number of workers, so sums over them do not either.
  package static func runs(of count: Int, most: Int = 16) -> [Range<Int>] {
    let pieces = min(count, most)
    return (0..<pieces).map { $0 * count / pieces..<($0 + 1) * count / pieces }
  }
}
