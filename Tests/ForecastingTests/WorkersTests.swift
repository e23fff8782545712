import Forecasting
import Testing

@Suite struct WorkersTests {
  @Test func `one worker does every piece in turn`() {
    var squares = [Int](repeating: 0, count: 4)
    Workers.one.fill(&squares) { $0 * $0 }
    #expect(squares == [0, 1, 4, 9])
  }

  @Test func `results come in the order of their places, whatever order they were made in`() {
    let backwards = Workers(count: 2) { pieces, work in
      for piece in (0..<pieces).reversed() { work(piece) }
    }
    #expect(backwards.map(5) { "\($0)" } == ["0", "1", "2", "3", "4"])
  }
}
