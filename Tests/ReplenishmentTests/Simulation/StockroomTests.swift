import Demand
import Replenishment
import Testing

@Suite struct StockroomTests {
  @Test func `the first to expire are sold first`() {
    var room = Stockroom()
    room.receive(Quantity(units: 5), lastDay: 3)
    room.receive(Quantity(units: 4), lastDay: 5)
    #expect(room.take(Quantity(units: 6)) == Quantity(units: 6))
    #expect(room.writeOff(on: 4) == .zero)
    #expect(room.writeOff(on: 6) == Quantity(units: 3))
    #expect(room.onHand == .zero)
  }

  @Test func `no more is taken than there is, nor less than nothing`() {
    var room = Stockroom()
    room.receive(Quantity(units: -2), lastDay: nil)
    room.receive(Quantity(thousandths: 2500), lastDay: nil)
    #expect(room.take(Quantity(units: -1)) == .zero)
    #expect(room.take(Quantity(units: 9)) == Quantity(thousandths: 2500))
    #expect(room.take(Quantity(units: 9)) == .zero)
    #expect(room.writeOff(on: .max) == .zero)
  }

  @Test func `what does not expire stays`() {
    var room = Stockroom()
    room.receive(Quantity(units: 1), lastDay: nil)
    #expect(room.writeOff(on: 1_000_000) == .zero && room.onHand == Quantity(units: 1))
  }
}
