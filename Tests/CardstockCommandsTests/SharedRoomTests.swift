import CardstockCommands
import Testing

struct SharedRoomTests {
  /// Every three lists of up to four lines in every room of up to thirteen.
  @Test func `room is used up, nobody has more than he wants, and who is cut short has no less than others`()
  {
    let sizes = 0...4
    for first in sizes {
      for second in sizes {
        for third in sizes {
          for room in 0...13 {
            let wanted = [first, second, third]
            let shares = SharedRoom.shares(of: wanted, room: room)
            #expect(shares.reduce(0, +) == min(room, wanted.reduce(0, +)))
            for place in wanted.indices {
              #expect(shares[place] <= wanted[place])
              // One line cannot be shared: a list may have one more than another.
              if shares[place] < wanted[place] { #expect(shares[place] >= (shares.max() ?? 0) - 1) }
            }
          }
        }
      }
    }
  }

  @Test func `no room is no lines`() {
    #expect(SharedRoom.shares(of: [3, 2], room: -1) == [0, 0])
    #expect(SharedRoom.shares(of: [], room: 5) == [])
  }
}
