import Demand
import Testing

@Suite struct CustomerHashTests {
  @Test(arguments: [
    (0, "hash:0000000000000000"), (0x0123_4567_89ab_cdef, "hash:0123456789abcdef"),
    (UInt64.max, "hash:ffffffffffffffff"),
  ])
  func `a hash is written and read back`(hash: UInt64, text: String) {
    #expect(CustomerHash.text(of: hash) == text)
    #expect(CustomerHash.read(text.utf8) == hash)
  }

  @Test(arguments: [
    "", "hash:", "hash:0123456789abcde", "hash:0123456789abcdef0", "hash:0123456789ABCDEF",
    "0123456789abcdef",
    "hash:0123456789abcdeg", "HASH:0123456789abcdef", "hash 0123456789abcdef", "13800138000",
  ])
  func `no other text is taken for a hash`(text: String) {
    #expect(CustomerHash.read(text.utf8) == nil)
  }
}
