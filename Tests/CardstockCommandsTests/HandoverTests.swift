import CardstockCommands
import Testing

/// Two threads at work, one of which may stop in the middle.
struct HandoverTests {
  struct Stop: Error, Equatable {
    let side: String
  }

  @Test func `all items arrive, in order, and the result comes back`() throws {
    var received: [Int] = []
    let count = try handingOver { give in
      for number in 0..<1000 { try give(number) }
      return 1000
    } to: { (number: Int) in
      received.append(number)
    }
    #expect(count == 1000)
    #expect(received == Array(0..<1000))
  }

  @Test func `what the producer throws is thrown after all it gave was taken`() {
    var received: [Int] = []
    #expect(throws: Stop(side: "producer")) {
      try handingOver { give in
        try give(1)
        throw Stop(side: "producer")
      } to: { (number: Int) in
        received.append(number)
      }
    }
    #expect(received == [1])
  }

  @Test func `a receiver that stops ends a producer without end`() {
    #expect(throws: Stop(side: "receiver")) {
      try handingOver { give in
        while true { try give(1) }
      } to: { (_: Int) in
        throw Stop(side: "receiver")
      }
    }
  }

  @Test func `nothing to hand over is no error`() throws {
    #expect(
      try handingOver { _ in
        "done"
      } to: { (_: Int) in
      } == "done")
  }
}
