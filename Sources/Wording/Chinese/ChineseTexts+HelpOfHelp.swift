extension ChineseTexts {
  /// What help says of itself and of a plan's suppliers.
  static let helpOfHelp: KeyValuePairs<String, String> = [
    "what one supplier is to deliver": "某个供应商应交付的商品", "Only what is bought from this one.": "只列出向该供应商采购的商品。",
    "Explain every option, however long that is.": "解释每一个选项，不论多长。", "every option of all": "所有命令的所有选项",
    "what plan goes by": "plan 所依据的设置",
    "Also {}.": "另有 {1}。", "\"{}\" explains all of it.": "“{1}”给出全部说明。",
    "supplier in this plan": "采购单中的供应商",
  ]
}
