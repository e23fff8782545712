import Foundation
import Tabular
import Testing

@Suite struct WorkbookTests {
  /// LibreOffice 7.4: `=VALUE("2026-09-21")` and so on.
  @Test(arguments: [
    ("2026-09-21", 46_286), ("1900-03-01", 61), ("2000-02-29", 36_585), ("1970-01-01", 25_569),
    ("9999-12-31", 2_958_465), ("1900-02-28", nil), ("2026-9-21", nil), ("2026-13-01", nil), ("today", nil),
    ("", nil),
  ])
  func `days are numbered as spreadsheets number them`(text: String, serial: Int?) {
    #expect(DateSerial.of(text) == serial)
  }

  @Test func `names of sheets are ones that Excel takes, and no two alike`() {
    var names = SheetNames()
    let texts = [
      "Brand", "brand", "A/B:C*D?[E]\\F", "'quoted'", "", "  ", "History", "\u{1}=1+1",
      String(repeating: "长", count: 40), String(repeating: "长", count: 41), String(repeating: "😀", count: 20),
    ]
    let made = texts.map { names.add($0) }
    #expect(
      made.prefix(8) == [
        "Brand", "brand (2)", "A_B_C_D__E__F", "quoted", "_", "_ (2)", "History (2)", "_=1+1",
      ])
    #expect(made[8] == String(repeating: "长", count: 31))
    #expect(made[9] == String(repeating: "长", count: 27) + " (2)")
    for name in made { #expect(name.utf16.count <= 31 && !name.isEmpty) }
    #expect(Set(made.map { $0.lowercased() }).count == made.count)
  }

  @Test func `nothing in a text is markup, and what XML forbids is replaced`() {
    #expect(XMLText.escaped("a<b>&\"c\"") == "a&lt;b&gt;&amp;&quot;c&quot;")
    #expect(
      XMLText.escaped("\u{0}\u{8}\t\n\r\u{1F}\u{FFFE}原😀") == "\u{FFFD}\u{FFFD}\t\n\u{FFFD}\u{FFFD}\u{FFFD}原😀")
  }

  @Test(arguments: [
    ("_x0041_", "_x005F_x0041_"), ("a_xBEEF__x0a0b_", "a_x005F_xBEEF__x005F_x0a0b_"), ("_x004_", "_x004_"),
    ("_x00G1_", "_x00G1_"), ("_X0041_", "_X0041_"), ("__x0041", "__x0041"), ("_", "_"),
  ])
  func `what Office would read as the code of a character stays a text`(text: String, written: String) {
    #expect(XMLText.escaped(text) == written)
  }

  private let table = Table(
    columns: [
      Column("category"), Column("quantity", .integer), Column("amount", .number), Column("order_by", .date),
    ],
    rows: [
      [.text("=1+1"), .integer(-20), .decimal(1_900_050, digits: 2), .text("2026-09-21")],
      [.text("原神 <月卡>"), .empty, .quantity(2_500, digits: 3), .text("soon")],
    ])

  @Test func `cells are numbers, days and texts that nothing runs`() throws {
    let bytes = WorkbookWriter.bytes(of: [Worksheet(name: "Plan", table: table)])
    #expect(bytes == WorkbookWriter.bytes(of: [Worksheet(name: "Plan", table: table)]))
    let text = String(decoding: bytes, as: UTF8.self)
    for cell in [
      "<c r=\"A1\" s=\"1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">category</t></is></c>",
      "<c r=\"A2\" s=\"0\" t=\"inlineStr\"><is><t xml:space=\"preserve\">=1+1</t></is></c>",
      "<c r=\"B2\" s=\"2\"><v>-20</v></c>", "<c r=\"C2\" s=\"4\"><v>19000.50</v></c>",
      "<c r=\"D2\" s=\"5\"><v>46286</v></c>", "原神 &lt;月卡&gt;", "<c r=\"C3\" s=\"3\"><v>2.5</v></c>",
      "<c r=\"D3\" s=\"0\" t=\"inlineStr\"><is><t xml:space=\"preserve\">soon</t></is></c>",
    ] {
      #expect(text.contains(cell), "\(cell)")
    }
    #expect(!text.contains("<f>") && !text.contains("r=\"B3\""))
  }

  @Test func `a table wider than the alphabet goes on with two letters`() {
    let columns = (0..<703).map { Column("c\($0)") }
    let sheet = Worksheet(
      name: "Wide", table: Table(columns: columns, rows: [columns.map { _ in .integer(1) }]))
    let text = String(decoding: WorkbookWriter.bytes(of: [sheet]), as: UTF8.self)
    for place in ["Z2", "AA2", "AZ2", "BA2", "ZZ2", "AAA2"] { #expect(text.contains("<c r=\"\(place)\"")) }
  }

  @Test func `a text longer than a cell may hold is cut`() {
    let long = Table(columns: [Column("reason")], rows: [[.text(String(repeating: "原", count: 40_000))]])
    let text = String(decoding: WorkbookWriter.bytes(of: [Worksheet(name: "S", table: long)]), as: UTF8.self)
    #expect(text.filter { $0 == "原" }.count == 32_767)
  }

  /// An independent reader of the archive and its XML, where there is one.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")))
  func `Python reads back what was written`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "workbook-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let sheets = [Worksheet(name: "汇总", table: table), Worksheet(name: "A & B", table: table)]
    try Data(WorkbookWriter.bytes(of: sheets)).write(to: folder.appending(path: "book.xlsx"))
    let script = """
      import sys, zipfile, xml.etree.ElementTree as tree
      book = zipfile.ZipFile(sys.argv[1])
      assert book.testzip() is None
      parts = {name: tree.fromstring(book.read(name)) for name in book.namelist()}
      main = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
      print([sheet.get('name') for sheet in parts['xl/workbook.xml'].iter(main + 'sheet')])
      cells = parts['xl/worksheets/sheet2.xml'].iter(main + 'c')
      print(*[cell.get('r') + '=' + ''.join(cell.itertext()) for cell in cells])
      """
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-c", script, folder.appending(path: "book.xlsx").path()]
    process.environment = ["PYTHONIOENCODING": "utf-8"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(
      output == """
        ['汇总', 'A & B']
        A1=category B1=quantity C1=amount D1=order_by A2==1+1 B2=-20 C2=19000.50 D2=46286 A3=原神 <月卡> C3=2.5 D3=soon

        """)
  }
}
