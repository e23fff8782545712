import Forecasting
import Synchronization
import Testing

import CardstockCommands

@Suite struct ThreadWorkersTests {
  @Test(arguments: [0, 1, 2, 3, 1000], [1, 2, 3, 16])
  func `every piece is done exactly once, by however many threads`(pieces: Int, threads: Int) {
    let done = Mutex([Int](repeating: 0, count: pieces))
    Workers(threads: threads).forEach(pieces) { piece in done.withLock { $0[piece] += 1 } }
    #expect(done.withLock { $0 } == [Int](repeating: 1, count: pieces))
  }

  @Test(arguments: [1, 2, 16]) func `results come in the order of their places`(threads: Int) {
    #expect(Workers(threads: threads).map(500) { $0 * $0 } == (0..<500).map { $0 * $0 })
  }

  @Test func `there is at least one thread, whatever is asked for`() {
    #expect(Workers(threads: 0).count == 1 && Workers(threads: -3).count == 1 && Workers.threads.count >= 1)
    #expect(Workers(threads: 4).count == 4)
  }
}
