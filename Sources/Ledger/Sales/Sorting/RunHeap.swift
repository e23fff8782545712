/// Which of some runs has the lowest line: a binary heap of their numbers (Knuth, The Art of Computer
/// Programming 3, 5.2.3). A run at its end comes last.
struct RunHeap {
  private var numbers: [Int]

  init(_ runs: [LineRun]) {
    numbers = Array(runs.indices)
    for place in numbers.indices.reversed() { sink(place, runs) }
  }

  var first: Int? { numbers.first }

  /// Finds the lowest anew after the first run has moved on.
  mutating func replaceFirst(in runs: [LineRun]) { sink(0, runs) }

  private mutating func sink(_ start: Int, _ runs: [LineRun]) {
    var place = start
    let number = numbers[start]
    while case let child = lowerChild(of: place, runs), let child, Self.precedes(numbers[child], number, runs)
    {
      numbers[place] = numbers[child]
      place = child
    }
    numbers[place] = number
  }

  private func lowerChild(of place: Int, _ runs: [LineRun]) -> Int? {
    let left = 2 * place + 1
    guard left < numbers.count else { return nil }
    let right = left + 1
    return right < numbers.count && Self.precedes(numbers[right], numbers[left], runs) ? right : left
  }

  /// Lines with the same key keep the order of their runs, which is that of the file.
  private static func precedes(_ left: Int, _ right: Int, _ runs: [LineRun]) -> Bool {
    runs.withUnsafeBufferPointer { runs in
      guard runs[left].words == runs[right].words else { return runs[left].words < runs[right].words }
      if runs[left].isAtEnd || runs[right].isAtEnd { return !runs[left].isAtEnd }
      let comparison = runs[left].key.comparison(to: runs[right].key)
      return comparison == 0 ? left < right : comparison < 0
    }
  }
}
