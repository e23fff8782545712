import CardstockCommands
import Foundation
import Ledger
import Testing

@Suite struct InboxTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "inbox-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func put(_ names: String..., text: String = "a\n") throws {
    for name in names {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  private var names: [String] {
    get throws {
      let all = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
      return all.filter {
        ((try? folder.appending(path: $0).resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile)
          == true
      }
    }
  }

  @Test(arguments: [
    ("sales.csv", Ledger.SourceKind.sales), ("Sales-0920.CSV", .sales), ("orders_2026.csv", .sales),
    ("销售明细.csv", .sales),
    ("订单0920.csv", .sales), ("商品订单.csv", .sales), ("stock.csv", .stock), ("库存", .stock),
    ("商品库存表.csv", .stock),
    ("offers.csv", .offers), ("报价单.csv", .offers), ("供应商报价.csv", .offers), ("供应商.csv", .suppliers),
    ("suppliers.csv", .suppliers), ("events.csv", .events), ("日历.csv", .events), ("活动安排.csv", .events),
    ("catalog.csv", .catalog), ("catalogue.csv", .catalog), ("商品.csv", .catalog),
    ("overrides.csv", .overrides),
    ("receipts.csv", .receipts), ("到货.csv", .receipts),
  ])
  func `a name tells by its beginning, the longest that fits`(name: String, kind: Ledger.SourceKind) {
    #expect(Ledger.SourceKind(inboxName: name) == kind)
  }

  @Test(arguments: ["ExportOrderList.csv", "my-sales.csv", "readme.txt", "done", ""])
  func `other names tell nothing`(name: String) {
    #expect(Ledger.SourceKind(inboxName: name) == nil)
  }

  @Test func `files are sorted by kind, then by name, whatever the order they came in`() throws {
    try put(
      "overrides.csv", "receipts.csv", "stock.csv", "sales-b.csv", "sales-a.csv", "events.csv", "offers.csv",
      "suppliers.csv", "catalog.csv", "stock/count.csv", "库存/a.csv", "sales/sales-a.csv", "readme.txt",
      "Export.csv")
    let listing = try Inbox(path: folder.path + "/").listing { $0.hasSuffix("/Export.csv") }
    #expect(
      listing.files.map(\.path) == [
        "catalog.csv", "suppliers.csv", "offers.csv", "events.csv", "Export.csv", "sales-a.csv",
        "sales-b.csv",
        "sales/sales-a.csv", "stock.csv", "stock/count.csv", "库存/a.csv", "receipts.csv", "overrides.csv",
        "readme.txt",
      ])
    #expect(listing.files.last?.kind == nil)
    #expect(listing.strangers.isEmpty)
  }

  @Test func `what is being written, what was dealt with and what lies beside it is left alone`() throws {
    try put(
      ".sales.csv", "sales.csv.part", "sales.csv.TMP", "sales.csv.filepart", "sales.csv~",
      "sales.csv.rejects.csv",
      "sales.csv.reason.txt", "done/sales.csv", "failed/sales.csv", ".trash/sales.csv", "archive/sales.csv",
      "stock/.count.csv")
    let inbox = try Inbox(path: folder.path)
    let listing = try inbox.listing { _ in true }
    #expect(listing.files.isEmpty)
    #expect(listing.strangers == ["archive"])
    #expect(try inbox.isEmpty)
  }

  @Test func `an inbox that is not there is an error`() {
    #expect(throws: (any Error).self) { try Inbox(path: folder.path + "/gone") }
  }

  private func record(_ inbox: Inbox, _ path: String, _ outcome: NightFile.Outcome) -> NightFile {
    NightFile(
      run: 1, path: path, kind: .stock, fingerprint: "",
      target: inbox.freeTarget(for: path, in: outcome == .failed ? Inbox.failed : Inbox.done),
      outcome: outcome)
  }

  @Test func `a file goes to its folder, the second of a name beside the first`() throws {
    let inbox = try Inbox(path: folder.path)
    for _ in 1...3 {
      try put("stock/0920.csv", "noending", text: "same")
      for path in ["stock/0920.csv", "noending"] {
        try inbox.settle(record(inbox, path, .imported), reason: nil)
      }
    }
    #expect(
      try names == [
        "done/noending", "done/noending-2", "done/noending-3", "done/stock/0920-2.csv",
        "done/stock/0920-3.csv",
        "done/stock/0920.csv",
      ])
  }

  @Test func `a failed file has its reason and its rejects beside it, and is settled once`() throws {
    let inbox = try Inbox(path: folder.path)
    try put("stock.csv", "stock.csv.rejects.csv")
    let record = record(inbox, "stock.csv", .failed)
    for _ in 1...2 { try inbox.settle(record, reason: "no column") }
    #expect(
      try names == ["failed/stock.csv", "failed/stock.csv.reason.txt", "failed/stock.csv.rejects.csv"])
    #expect(
      try String(contentsOf: folder.appending(path: "failed/stock.csv.reason.txt"), encoding: .utf8)
        == "no column\n")
  }

  @Test func `what killed runs were writing is removed, wherever they wrote`() throws {
    // No process has a number beyond the largest there can be.
    let draft = ".cardstock-\(1 << 22 + 1)-0.tmp"
    let own = ".cardstock-\(getpid())-0.tmp"
    try put(draft, own, "stock/" + draft, "failed/" + draft, "failed/stock/" + draft, "stock/a.csv")
    try Inbox(path: folder.path).removeDrafts()
    #expect(try names == [own, "stock/a.csv"])
  }

  @Test func `whatever is in the place of a file meanwhile is kept`() throws {
    let inbox = try Inbox(path: folder.path)
    try put("sales.csv", text: "new")
    let record = record(inbox, "sales.csv", .imported)
    try put("done/sales.csv", text: "old")
    try inbox.settle(record, reason: nil)
    #expect(try names == ["done/sales-2.csv", "done/sales.csv"])
    #expect(try String(contentsOf: folder.appending(path: "done/sales.csv"), encoding: .utf8) == "old")
  }
}
