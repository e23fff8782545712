import Demand
import Ledger
import Replenishment
import Testing

struct NightTests {
  private let ledger: Ledger

  init() throws { ledger = try Ledger.inMemory() }

  private func file(
    _ path: String, run: Int, _ outcome: NightFile.Outcome = .imported, fingerprint: String = "f"
  ) -> NightFile {
    NightFile(
      run: run, path: path, kind: .sales, fingerprint: fingerprint, target: "done/" + path, outcome: outcome)
  }

  @Test func `a run is read back as it was kept, with what it said`() throws {
    var run = try ledger.beginRun(started: 1_790_000_000)
    #expect(try ledger.runs() == [run])
    run.asOf = day(3)
    run.seconds = 2.5
    run.status = .partial
    (run.files, run.imported, run.rejected, run.buyLines, run.alerts) = (1, 2, 3, 4, 5)
    run.spend = Money(minorUnits: 62_604_502)
    run.wape = 0.125
    let messages = ["one", "two"].map {
      NightMessage(seconds: 0.5, level: "info", step: "import", message: $0)
    }
    for _ in 1...2 { try ledger.keep(run, messages) }
    #expect(try ledger.runs() == [run])
    #expect(try ledger.messages(ofRun: run.id) == messages)
  }

  @Test func `a run that has begun and not ended was interrupted`() throws {
    _ = try ledger.beginRun(started: 1)
    let second = try ledger.beginRun(started: 2)
    #expect(try ledger.runs().map(\.status) == [.running, .interrupted])
    #expect(try ledger.runs().map(\.id) == [second.id, second.id - 1])
  }

  @Test func `a file is read back as it was kept`() throws {
    let run = try ledger.beginRun(started: 1)
    var file = file("sales.csv", run: run.id)
    file.tally = ImportTally(read: 21, imported: 1, unchanged: 2, replaced: 3, duplicates: 4, withdrawn: 5)
    (file.rows, file.skipped, file.rejected, file.reason, file.warnings) = (21, 6, 7, "why", "look")
    try ledger.keep(file)
    #expect(try ledger.files(ofRun: run.id) == [file])
    #expect(try ledger.nightFiles(of: day(1)) == [file])
  }

  @Test func `the files of nights that came to no end belong to the next that does`() throws {
    let killed = try ledger.beginRun(started: 1)
    try ledger.keep(file("a.csv", run: killed.id))
    #expect(try ledger.unfinishedFile(path: "a.csv", fingerprint: "f")?.target == "done/a.csv")
    #expect(try ledger.unfinishedFile(path: "a.csv", fingerprint: "other") == nil)
    #expect(try ledger.unfinishedFile(path: "b.csv", fingerprint: "f") == nil)
    let second = try ledger.beginRun(started: 2)
    try ledger.keep(file("b.csv", run: second.id))
    try ledger.closeNightFiles(of: day(1))
    #expect(try ledger.nightFiles(of: day(1)).map(\.path) == ["a.csv", "b.csv"])
    #expect(try ledger.nightFiles(of: day(2)).isEmpty)
    // The same file once more is another delivery.
    #expect(try ledger.unfinishedFile(path: "a.csv", fingerprint: "f") == nil)
  }

  @Test func `a file that failed and came again is the day's once`() throws {
    let first = try ledger.beginRun(started: 1)
    try ledger.keep(file("a.csv", run: first.id, .failed))
    try ledger.keep(file("b.csv", run: first.id, .failed))
    try ledger.keep(file("c.csv", run: first.id))
    try ledger.closeNightFiles(of: day(1))
    let second = try ledger.beginRun(started: 2)
    try ledger.keep(file("a.csv", run: second.id))
    try ledger.keep(file("c.csv", run: second.id))
    #expect(try ledger.nightFiles(of: day(1)).map(\.path) == ["b.csv", "c.csv", "a.csv", "c.csv"])
    #expect(try ledger.nightFiles(of: day(2)).map(\.path) == ["a.csv", "c.csv"])
  }

  @Test func `a file is untold until a run comes to its end`() throws {
    let killed = try ledger.beginRun(started: 1)
    try ledger.keep(file("a.csv", run: killed.id, .failed))
    try ledger.closeNightFiles(of: day(1))
    var second = try ledger.beginRun(started: 2)
    #expect(try ledger.untoldFiles().map(\.path) == ["a.csv"])
    second.status = .failed
    try ledger.keep(second, [])
    #expect(try ledger.untoldFiles().map(\.path) == ["a.csv"])
    second.status = .partial
    try ledger.keep(second, [])
    #expect(try ledger.untoldFiles().isEmpty)
  }

  @Test func `a file is kept with its import or not at all`() throws {
    let run = try ledger.beginRun(started: 1)
    #expect(throws: Interruption.self) {
      try ledger.write {
        try ledger.sell([line("1", "P", "QB", 0, 1)])
        try ledger.keep(file("a.csv", run: run.id))
        throw Interruption()
      }
    }
    #expect(try ledger.files(ofRun: run.id).isEmpty)
    #expect(try ledger.demand.isEmpty)
  }

  @Test func `alerts are those of the last night before a day, even if it had none`() throws {
    func alert(_ category: String, _ number: Int, told: Bool = false) -> NightAlert {
      NightAlert(StockAlert(category: category, line: .stockout, day: day(number)), isTold: told)
    }
    try ledger.keepNightAlerts([alert("B", 1), alert("A", 1, told: true)], of: day(1))
    try ledger.keepNightAlerts([], of: day(3))
    #expect(try ledger.nightAlerts(before: day(1)).isEmpty)
    #expect(try ledger.nightAlerts(before: day(2)) == [alert("A", 1, told: true), alert("B", 1)])
    #expect(try ledger.nightAlerts(before: day(4)).isEmpty)
    try ledger.markAlertsTold(of: day(1))
    #expect(try ledger.nightAlerts(of: day(1)).allSatisfy(\.isTold))
  }

  @Test func `forecasts of an origin take the place of those it had`() throws {
    try ledger.sell([line("1", "P", "QB", 0, 1), line("2", "R", "A", 0, 1)])
    func forecasts(_ origin: Int, _ units: Int) -> [RecordedForecast] {
      ["A", "QB"].flatMap { category in
        (1...7).map { lead in
          RecordedForecast(
            category: category, origin: day(origin), day: day(origin + lead),
            forecast: Quantity(thousandths: Int64(units * 1000 + lead)), q10: Quantity(units: 1),
            q50: Quantity(units: 2), q90: Quantity(units: 3))
        }
      }
    }
    try ledger.keepForecasts(forecasts(5, 4), of: day(5))
    try ledger.keepForecasts(forecasts(5, 9), of: day(5))
    try ledger.keepForecasts(forecasts(6, 4), of: day(6))
    #expect(try ledger.forecasts(before: day(6), from: day(0)) == forecasts(5, 9).filter { $0.day <= day(6) })
    let known = (forecasts(5, 9) + forecasts(6, 4)).filter { day(7)...day(8) ~= $0.day }
    #expect(try ledger.forecasts(before: day(8), from: day(7)) == known)
    // What has no sales has no place.
    let stranger = RecordedForecast(
      category: "gone", origin: day(6), day: day(7), forecast: .zero, q10: .zero, q50: .zero, q90: .zero)
    try ledger.keepForecasts([stranger], of: day(6))
    #expect(try ledger.forecasts(before: day(8), from: day(7)).allSatisfy { $0.origin == day(5) })
  }

  @Test func `nights before a day are forgotten, with the runs among them that came to no end`() throws {
    for number in 1...4 {
      var run = try ledger.beginRun(started: number)
      run.status = number == 2 ? .failed : .done
      run.asOf = number == 2 ? nil : day(number)
      try ledger.keep(run, [NightMessage(seconds: 0, level: "info", step: "s", message: "m")])
      try ledger.keep(file("\(number).csv", run: run.id))
      try ledger.closeNightFiles(of: day(number))
      try ledger.keepNightAlerts([], of: day(number))
    }
    try ledger.forgetNights(before: day(3))
    #expect(try ledger.runs().map(\.id) == [4, 3])
    #expect(try ledger.files(ofRun: 2).isEmpty)
    #expect(try ledger.messages(ofRun: 1).isEmpty)
    #expect(try ledger.messages(ofRun: 3).count == 1)
  }

  @Test func `what a killed run took in is kept with the night that took it up`() throws {
    let killed = try ledger.beginRun(started: 1)
    try ledger.keep(file("a.csv", run: killed.id))
    for number in 2...3 {
      var run = try ledger.beginRun(started: number)
      (run.asOf, run.status) = (day(9), .done)
      try ledger.closeNightFiles(of: day(9))
      try ledger.keep(run, [])
      try ledger.forgetNights(before: day(5))
    }
    #expect(try ledger.nightFiles(of: day(9)).map(\.path) == ["a.csv"])
    #expect(try ledger.runs().count == 3)
    try ledger.forgetNights(before: day(10))
    #expect(try ledger.nightFiles(of: day(9)).isEmpty)
  }
}
