import Tabular
import Terminal
import Wording

/// What a dry run found in a file.
struct DryRunFindings {
  struct Column {
    /// From 1.
    let number: Int
    /// Empty for a column that is not read.
    let field: String
    let header: String
    let note: Phrase
  }

  let file: String
  let columns: [Column]
  let rows: [(line: Int, cells: [(field: String, cell: Cell)])]
  let rejects: [(line: Int, column: Int?, reason: Phrase)]
}

/// Shows a person three tables a file, and gives a program one table, a line for each fact.
struct DryRunTables {
  private let format: TableFormat?
  private let findings: [DryRunFindings]

  init(format: TableFormat?, _ findings: [DryRunFindings]) {
    self.format = format
    self.findings = findings
  }

  func write(to console: Console) throws {
    let format = format ?? (console.output.isTerminal ? .table : .csv)
    guard format == .table || format == .markdown else {
      return try writeFacts(OutputOptions(format), to: console)
    }
    for finding in findings { try writeTables(of: finding, OutputOptions(format), to: console) }
  }

  private func writeTables(of finding: DryRunFindings, _ output: OutputOptions, to console: Console) throws {
    try console.output.write(console.told("\(finding.file): columns") + "\n\n")
    try output.write(Self.columnsOfColumns, to: console) { stream in
      for column in finding.columns {
        try stream.append([
          .count(column.number), .text(column.header), .text(column.field), .phrase(column.note),
        ])
      }
    }
    if let first = finding.rows.first {
      try console.output.write("\n" + console.told("\(finding.file): the first rows") + "\n\n")
      let columns = [Column("line", .integer).titled("row")] + first.cells.map { Column($0.field) }
      try output.write(columns, to: console) { stream in
        for row in finding.rows { try stream.append([.count(row.line)] + row.cells.map(\.cell)) }
      }
    }
    if !finding.rejects.isEmpty {
      try console.output.write("\n" + console.told("\(finding.file): the first rows rejected") + "\n\n")
      try output.write(Self.columnsOfRejects, to: console) { stream in
        for reject in finding.rejects {
          try stream.append([
            .count(reject.line), .optional(reject.column, Cell.count), .phrase(reject.reason),
          ])
        }
      }
    }
  }

  private static let columnsOfColumns = [
    Column("column", .integer), Column("header"), Column("field"), Column("note", .prose),
  ]
  private static let columnsOfRejects = [
    Column("line", .integer).titled("row"), Column("column", .integer), Column("reason", .prose),
  ]
  private static let columnsOfFacts = [
    Column("file"), Column("part"), Column("line", .integer).titled("row"), Column("column", .integer),
    Column("field"),
    Column("value"), Column("note", .prose),
  ]

  private func writeFacts(_ output: OutputOptions, to console: Console) throws {
    try output.write(Self.columnsOfFacts, to: console) { stream in
      for finding in findings {
        for fact in finding.facts { try stream.append(fact) }
      }
    }
  }
}

extension DryRunFindings {
  /// A line for each column, cell and reject; its `part` says which of the three.
  fileprivate var facts: [[Cell]] {
    let file = Cell.text(file)
    let columns: [[Cell]] = columns.map { column in
      [
        file, .text("column"), .empty, .count(column.number), .text(column.field), .text(column.header),
        .phrase(column.note),
      ]
    }
    let rows: [[Cell]] = rows.flatMap { row in
      row.cells.map { [file, .text("row"), .count(row.line), .empty, .text($0.field), $0.cell, .empty] }
    }
    let rejects: [[Cell]] = rejects.map { reject in
      [
        file, .text("reject"), .count(reject.line), .optional(reject.column, Cell.count), .empty, .empty,
        .phrase(reject.reason),
      ]
    }
    return columns + rows + rejects
  }
}
