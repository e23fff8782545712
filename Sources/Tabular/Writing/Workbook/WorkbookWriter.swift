/// Writes a workbook that Excel, WPS and LibreOffice open (.xlsx; ECMA-376, Office Open XML): the few parts that make
/// one, in a ZIP archive. The same sheets give the same bytes.
///
/// ```swift
/// let sheet = Worksheet(name: "Plan", table: Table(columns: [Column("category")], rows: [[.text("CA")]]))
/// WorkbookWriter.bytes(of: [sheet])
/// ```
package enum WorkbookWriter {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships"
  private static let contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types"
  private static let mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  /// - Precondition: there is a sheet, and no two of a name.
  package static func bytes(of sheets: [Worksheet]) -> [UInt8] {
    precondition(!sheets.isEmpty, "a workbook has a sheet")
    var archive = ZipArchive()
    func add(_ name: String, _ text: String) { archive.add(name, Array(text.utf8)) }
    add("[Content_Types].xml", types(of: sheets.count))
    add("_rels/.rels", relationships([("officeDocument", "xl/workbook.xml")]))
    add("xl/workbook.xml", workbook(sheets))
    let targets = sheets.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") }
    add("xl/_rels/workbook.xml.rels", relationships(targets + [("styles", "styles.xml")]))
    add("xl/styles.xml", declaration + WorkbookStyle.sheet)
    for (index, sheet) in sheets.enumerated() {
      add("xl/worksheets/sheet\(index + 1).xml", sheet.xml(isFirst: index == 0))
    }
    return archive.finished()
  }

  private static func types(of sheetCount: Int) -> String {
    let parts =
      [("xl/workbook.xml", "sheet.main"), ("xl/styles.xml", "styles")]
      + (1...sheetCount).map { ("xl/worksheets/sheet\($0).xml", "worksheet") }
    let overrides = parts.map { name, type in
      "<Override PartName=\"/\(name)\" ContentType=\"\(mediaType).\(type)+xml\"/>"
    }
    return declaration + "<Types xmlns=\"\(contentTypes)\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + overrides.joined() + "</Types>"
  }

  /// Numbered from `rId1`, in their order.
  private static func relationships(_ targets: [(type: String, target: String)]) -> String {
    let items = targets.enumerated().map { index, item in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(relations)/\(item.type)\" Target=\"\(item.target)\"/>"
    }
    return declaration + "<Relationships xmlns=\"\(packageRelations)\">" + items.joined() + "</Relationships>"
  }

  private static func workbook(_ sheets: [Worksheet]) -> String {
    let items = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(XMLText.escaped(sheet.name))\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>"
    }
    return declaration
      + "<workbook xmlns=\"\(namespace)\" xmlns:r=\"\(relations)\"><bookViews><workbookView/>"
      + "</bookViews><sheets>\(items.joined())</sheets></workbook>"
  }
}
