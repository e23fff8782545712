import Glibc
import Tabular
import Testing

/// The headers of Chinese order exports: card shops, Taobao, Tmall, Pinduoduo, Youzan.
private let simplifiedHeaders = """
  订单号 订单编号 主订单编号 子订单编号 外部订单号 商户订单号 商品名称 商品 宝贝标题 标题 订单名称
  商家编码 规格编码 商品编码 商品id 分类 商品分类 宝贝种类 商品目录 数量 购买数量 商品数量
  商品数量(件) 宝贝总数量 单价 商品单价 价格 金额 订单总价 实际支付价格 实付金额 总金额
  买家实际支付金额 买家应付货款 商品实际成交金额 用户实付金额(元) 商家实收金额(元) 成本价 支付时间
  订单付款时间 买家付款时间 订单成交时间 拼单成功时间 下单时间 订单创建时间 发货时间 订单状态 状态
  支付状态 发货状态 售后状态 退款状态 库存 可用库存 外部库存 预警阈值 库存预警 退款金额
  商品已退款金额
  """.split { $0 == " " || $0 == "\n" }

/// The same as a shop in Taiwan or Hong Kong would write them.
private let traditionalHeaders = """
  訂單號 訂單編號 主訂單編號 子訂單編號 外部訂單號 商戶訂單號 商品名稱 商品 寶貝標題 標題 訂單名稱
  商家編碼 規格編碼 商品編碼 商品id 分類 商品分類 寶貝種類 商品目錄 數量 購買數量 商品數量
  商品數量(件) 寶貝總數量 單價 商品單價 價格 金額 訂單總價 實際支付價格 實付金額 總金額
  買家實際支付金額 買家應付貨款 商品實際成交金額 用戶實付金額(元) 商家實收金額(元) 成本價 支付時間
  訂單付款時間 買家付款時間 訂單成交時間 拼單成功時間 下單時間 訂單創建時間 發貨時間 訂單狀態 狀態
  支付狀態 發貨狀態 售後狀態 退款狀態 庫存 可用庫存 外部庫存 預警閾值 庫存預警 退款金額
  商品已退款金額
  """.split { $0 == " " || $0 == "\n" }

/// A text in another encoding, by glibc's iconv.
private func encoded(_ text: some StringProtocol, _ encoding: String) -> [UInt8] {
  guard let descriptor = iconv_open(encoding, "UTF-8") else { return [] }
  defer { iconv_close(descriptor) }
  var source = text.utf8.map { CChar(bitPattern: $0) }
  var target = [CChar](repeating: 0, count: source.count * 2)
  var left = (source.count, target.count)
  let failed = source.withUnsafeMutableBufferPointer { source in
    target.withUnsafeMutableBufferPointer { target in
      var ends = (source.baseAddress, target.baseAddress)
      return iconv(descriptor, &ends.0, &left.0, &ends.1, &left.1) == -1
    }
  }
  #expect(!failed, "\(text) has no \(encoding)")
  return target.dropLast(left.1).map { UInt8(bitPattern: $0) }
}

private func detected(_ text: some StringProtocol, _ encoding: String) -> TextEncoding {
  TextEncoding.detect(encoded(text, encoding))
}

@Suite struct Big5Tests {
  @Test func `any two headers of order exports show their encoding`() {
    for (first, header) in simplifiedHeaders.enumerated() {
      for other in simplifiedHeaders[..<first] {
        let text = "\(header),\(other)\n"
        if detected(text, "GBK") != .gb18030 { Issue.record("\(text) in GBK") }
      }
    }
    for (first, header) in traditionalHeaders.enumerated() {
      for other in traditionalHeaders[..<first] {
        let text = "\(header),\(other)\n"
        if detected(text, "BIG5") != .big5 { Issue.record("\(text) in Big5") }
        if detected(text, "GBK") != .gb18030 { Issue.record("\(text) in GBK") }
      }
    }
  }

  @Test(arguments: [
    "傳說對決", "王者榮耀", "原神 創世結晶", "新楓之谷", "天堂M", "爐石戰記", "跑跑卡丁車", "寶可夢", "月卡", "點數卡", "禮品卡",
  ])
  func `a header and one row are enough`(product: String) {
    let table = "訂單編號,商品名稱,數量,金額\r\n1001,\(product),1,30.00\r\n"
    #expect(detected(table, "BIG5") == .big5)
    #expect(detected(table, "GBK") == .gb18030)
  }

  @Test func `names of products under an English header are enough`() {
    #expect(detected("product,quantity\n傳說對決,1\n新楓之谷,2\n鳴潮,1\n", "BIG5") == .big5)
    #expect(detected("product,quantity\n王者荣耀,1\n炉石传说,2\n鸣潮,1\n", "GBK") == .gb18030)
  }

  @Test(arguments: ["镕喆堃", "囍", "アイテム", "ファイナルファンタジー", "“礼包”　①", "炉石传说😀", "€100"])
  func `rare signs do not make Big5 of GB18030`(product: String) {
    #expect(detected("product,quantity\n\(product),1\n", "GB18030") == .gb18030)
  }

  @Test func `a character cut off at the end does not matter`() {
    let table = encoded("訂單編號,商品名稱,數量\n1001,傳說對決,1\n", "BIG5")
    // From the third character on.
    for count in 5...table.count { #expect(TextEncoding.detect(Array(table[..<count])) == .big5) }
  }

  @Test func `what is at a tie is taken for GB18030`() {
    // Python 3.11.7: '鳴潮'.encode('big5') == '籟潮'.encode('gb18030').
    #expect(detected("鳴潮", "BIG5") == .gb18030)
  }
}
