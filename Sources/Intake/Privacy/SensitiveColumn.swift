import Tabular
import Wording

/// What a column holds that must not be kept, by its header.
///
///     SensitiveColumn(header: "收货地址 ") == .personal
///     SensitiveColumn(header: "卡密内容") == .secret
package enum SensitiveColumn: Sendable {
  /// Who a buyer is, and where to reach them.
  case personal
  /// What a card is worth money by.
  case secret

  package init?(header: String) {
    guard let kind = Self.kinds[HeaderName(header).key] else { return nil }
    self = kind
  }

  /// As in `the column holds personal data`.
  package var what: Phrase {
    switch self {
    case .personal: "personal data"
    case .secret: "card secrets"
    }
  }

  private static let kinds: [String: SensitiveColumn] = {
    var kinds: [String: SensitiveColumn] = [:]
    for header in personalHeaders + englishPersonalHeaders { kinds[HeaderName(header).key] = .personal }
    for header in secretHeaders { kinds[HeaderName(header).key] = .secret }
    return kinds
  }()

  private static let personalHeaders = [
    "收货地址", "详细地址", "地址", "街道", "邮编", "收货人", "收货人姓名", "收件人", "收件人姓名", "姓名", "买家姓名", "客户姓名", "真实姓名",
    "联系电话", "联系手机", "手机", "手机号", "手机号码", "电话", "收货人电话", "收货人手机", "收件人电话", "买家会员名", "买家昵称", "会员名", "会员",
    "客户", "用户", "用户名", "用户昵称", "昵称", "买家支付宝账号", "支付宝账号", "充值账号", "游戏账号", "买家留言", "买家备注", "下单IP", "IP地址",
    "联系方式", "客户邮箱", "买家邮箱", "邮箱", "电子邮箱", "邮箱地址", "QQ", "QQ号", "微信", "微信号", "身份证", "身份证号",
    "查询密码", "search_pwd", "openid", "unionid", "uid", "contact", "member", "username", "nickname", "wechat",
  ]

  /// Shopify's `Billing Street`, Amazon's `ship-address-1`, databases' `buyer_ip` and the like. A bare `name`
  /// is not among them: it is as often that of a product or an order.
  private static let englishPersonalHeaders = {
    let owners = [
      "billing", "shipping", "ship", "bill", "buyer", "recipient", "receiver", "customer", "user",
    ]
    let ofSomebody = [
      "name", "first name", "last name", "full name", "street", "city", "company", "zip", "postal code",
      "postcode",
      "account", "id",
    ]
    let ofAnybody = [
      "email", "phone", "phone number", "mobile", "tel", "telephone", "ip", "ip address", "address",
      "address1",
      "address2", "address3",
    ]
    let alone = ofAnybody + ["first name", "last name", "full name", "create_ip", "client_ip", "buy_ip"]
    return alone + owners.flatMap { owner in (ofSomebody + ofAnybody).map { owner + $0 } }
  }()

  private static let secretHeaders = [
    "卡密", "卡密内容", "卡密信息", "卡号密码", "卡密码", "密码", "兑换码", "激活码", "secret", "kami", "carmi", "carmis",
    "card_secret", "card_password", "card_code", "card_key", "cdk", "cdkey", "redeem_code", "activation_code",
  ]
}
