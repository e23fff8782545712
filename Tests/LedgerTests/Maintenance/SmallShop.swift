import Demand
import Ledger
import Replenishment

/// A shop with a few sales of every kind and two stock counts, in a database of its own.
final class SmallShop {
  let folder: ScratchFolder
  let ledger: Ledger

  init() throws {
    folder = try ScratchFolder()
    ledger = try Ledger.open(path: folder.database, creating: true)
    try ledger.sell([line("1", "P", "QB", 0, 1), line("1", "R", "", 0, 2), line("2", "P", "QB", 5, 4)])
    try ledger.sell([line("Netflix", 1, 8), line("Netflix", 6, 9)])
    let counts = [0, 5].map { StockLevel(category: "QB", onHand: .counted(.zero), asOf: day($0)) }
    try ledger.importStock(counts, defaultDay: nil, source: someFile)
  }
}
