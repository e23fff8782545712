import Demand
import Intake
import Tabular
import Testing

@Suite struct CatalogRowsTests {
  private func catalog(_ text: String) throws -> Outcome<CatalogEntry> { try intake(CatalogRows.self, text) }

  @Test func `an entry has what the row gives`() throws {
    let rows = """
      product,category,game,name,face_value,shelf_life_days
      YS-60,原神创世结晶,原神,创世结晶60,60 原石,365
      QB,Q币,,,,

      """
    #expect(
      try catalog(rows).taken == [
        CatalogEntry(
          product: "YS-60", category: "原神创世结晶", game: "原神", name: "创世结晶60", faceValue: "60 原石",
          shelfLifeDays: 365), CatalogEntry(product: "QB", category: "Q币"),
      ])
  }

  @Test(arguments: [
    "商品名称,分类,游戏,面值,有效期(天)", "gd_name,group_id,游戏名称,面额,保质期",
    "title,category_id,game,face_value,shelf_life_days",
    "name,cate_id,game,face_value,shelf_life", "名称,类别,所属游戏,面值（元）,有效天数",
  ])
  func `the columns of other systems are known`(header: String) throws {
    #expect(
      try catalog("\(header)\nA,a,g,100,30\n").taken
        == [CatalogEntry(product: "A", category: "a", game: "g", faceValue: "100", shelfLifeDays: 30)])
  }

  @Test func `a name is the product where nothing else is`() throws {
    #expect(try catalog("name,category\nA,a\n").taken == [CatalogEntry(product: "A", category: "a")])
    #expect(
      try catalog("name,category,sku\nA,a,1\n").taken == [
        CatalogEntry(product: "1", category: "a", name: "A")
      ])
  }

  @Test func `a product without a category is rejected at its column`() throws {
    #expect(try catalog("product,category\nA,\n,a\n").complaints.map { $0.prefix(4) } == ["2:2:", "3:1:"])
    #expect(throws: TabularError.self) { try catalog("product,game\n") }
  }

  @Test(arguments: ["0", "-1", "1.5", "100000", "long"])
  func `a shelf life is a whole number of days`(text: String) throws {
    #expect(
      try catalog("product,category,shelf_life_days\nA,a,\(text)\n").complaints.map { $0.prefix(4) } == [
        "2:3:"
      ])
  }
}
