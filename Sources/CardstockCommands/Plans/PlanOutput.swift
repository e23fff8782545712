import Files
import Replenishment
import Tabular
import Terminal
import Wording

/// How a plan is written: as a table, and supplier by supplier.
struct PlanOutput: Sendable {
  private let table: OutputOptions
  private let directory: String?

  static let key = Key<PlanOutput>.group(
    OutputOptions.key,
    Key<String?>.option(
      "split", "DIR", completing: .directories,
      "Write what to buy into DIR too: a CSV file for each supplier, and a workbook.")
  ) { PlanOutput(table: $0, directory: $1) }

  /// Throws where the directory could not be written: before anything else is done.
  func check() throws {
    if let directory { try OutputDirectory.check(directory) }
  }

  /// - Parameters:
  ///   - id: nil for a plan that is not kept.
  ///   - splits: false to leave the directory as it is.
  func write(_ lines: [PlannedLine], _ id: PlanID?, splits: Bool = true, to console: Console) throws {
    let plan = PlanTable()
    if let directory, !splits, let id {
      let word = ShellWord(file: directory)
      console.note("\(directory): left as it is; for plan \(id): cardstock plan show \(id) --split \(word)")
    } else if let directory {
      let orders = SupplierOrders(
        of: lines, id,
        TableLanguages(phrases: console.language, headers: table.headersForPeople(on: console)))
      try OutputDirectory.write(to: directory) {
        try orders.write(to: $0, forSpreadsheets: table.isForSpreadsheets)
      }
      console.note(
        "\(directory): \(Phrase.counted(orders.count, "supplier")), and all of it in \(SupplierOrders.workbook)"
      )
    }
    try table.write(plan.columns, to: console) { stream in
      for line in lines { try stream.append(plan.cells(of: line)) }
    }
  }
}
