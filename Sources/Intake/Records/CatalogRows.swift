import Demand
import Tabular

/// Rows of the catalog: the category, and what else is known, of each product.
package struct CatalogRows: PlainRowParser {
  private let product: Column
  private let category: Column
  private let game: Column
  private let name: Column
  private let faceValue: Column
  private let shelfLife: Column

  /// A shelf life in days; a century is as good as none.
  private static let shelfLives = 1...36_500

  package static let fields = [
    FieldDeclaration(
      "product",
      synonyms: [
        "商品名称", "商品", "产品", "商品标题", "宝贝标题", "goods_name", "gd_name", "product_name", "title", "sku",
        "商家编码", "商品编码",
      ], isRequired: true),
    FieldDeclaration(
      "category",
      synonyms: [
        "分类", "商品分类", "所属分类", "分类名称", "品类", "类别", "商品目录", "category_name", "gp_name", "group_id",
        "category_id", "typeid", "cate_id",
      ], isRequired: true),
    FieldDeclaration("game", synonyms: ["游戏", "游戏名称", "所属游戏"]),
    FieldDeclaration("name", synonyms: ["名称", "简称", "别名"]),
    FieldDeclaration("face_value", synonyms: ["面值", "面额"]),
    FieldDeclaration("shelf_life_days", synonyms: ["保质期", "保质期天数", "有效期", "有效天数", "shelf_life"]),
  ]

  /// The tables of card shops call the product itself `name`, which beside a product would be its other name.
  package static func fields(in headers: [String]) -> [FieldDeclaration] {
    let names = Set(headers.map(HeaderName.init))
    let isProductNamed = ([fields[0].name] + fields[0].synonyms).contains { names.contains(HeaderName($0)) }
    guard !isProductNamed else { return fields }
    return fields.compactMap { field in
      switch field.name {
      case "product":
        FieldDeclaration(field.name, synonyms: field.synonyms + ["name", "名称"], isRequired: true)
      case "name": nil
      default: field
      }
    }
  }

  package init(columns: HeaderMatch, headers: [String]) {
    product = columns.column("product")
    category = columns.column("category")
    game = columns.column("game")
    name = columns.column("name")
    faceValue = columns.column("face_value")
    shelfLife = columns.column("shelf_life_days")
  }

  package func parse(_ record: borrowing Record) throws(RowError) -> Verdict<CatalogEntry> {
    .taken(
      CatalogEntry(
        product: try record.requiredName(product), category: try record.requiredName(category),
        game: try record.name(game), name: try record.name(name), faceValue: try record.name(faceValue),
        shelfLifeDays: try record.wholeNumber(shelfLife, in: Self.shelfLives)))
  }
}
