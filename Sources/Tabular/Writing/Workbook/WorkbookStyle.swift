/// How a cell looks. The raw value is its place in the list of formats.
enum WorkbookStyle: Int, CaseIterable {
  case text
  case header
  case integer
  case number
  case money
  case date

  /// Formats 0, 3 and 4 are built in: as it comes, `#,##0` and `#,##0.00`; those from 164 on are ours.
  private var numberFormat: Int {
    switch self {
    case .text, .header, .number: 0
    case .integer: 3
    case .money: 4
    case .date: 164
    }
  }

  /// The parts that stand between the tags of `xl/styles.xml`. The first two fills are Excel's own.
  static var sheet: String {
    let formats = allCases.map { style in
      let isHeader = style == .header
      return
        "<xf numFmtId=\"\(style.numberFormat)\" fontId=\"\(isHeader ? 1 : 0)\" fillId=\"\(isHeader ? 2 : 0)\" "
        + "borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\"/>"
    }
    return "<styleSheet xmlns=\"\(WorkbookWriter.namespace)\">"
      + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
      + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
      + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
      + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
      + "<fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\">"
      + "<fgColor rgb=\"FFE7E6E6\"/><bgColor indexed=\"64\"/></patternFill></fill></fills>"
      + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
      + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
      + "<cellXfs count=\"\(formats.count)\">\(formats.joined())</cellXfs>"
      + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"
  }
}
