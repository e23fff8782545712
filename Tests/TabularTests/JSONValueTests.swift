import Foundation
import Tabular
import Testing

struct JSONValueTests {
  private let value = JSONValue.object([
    "day": .text("2026-09-20"), "none": .null, "empty": .list([]), "nothing": .object([:]),
    "files": .list([.object(["name": .text("a\"b\n原神"), "rows": .count(3)]), .object(["name": .text("b")])]),
    "plan": .pairs([("buy", .object(["amount": .cell(.decimal(2050, digits: 2))]))]),
  ])

  @Test func `values within values have a line each, the innermost objects one`() {
    #expect(
      String(decoding: value.rendered(), as: UTF8.self) == """
        {
          "day": "2026-09-20",
          "none": null,
          "empty": [],
          "nothing": {},
          "files": [
            {"name": "a\\"b\\n原神", "rows": 3},
            {"name": "b"}
          ],
          "plan": {
            "buy": {"amount": 20.50}
          }
        }

        """)
  }

  @Test func `all of it fits on one line`() {
    #expect(
      String(decoding: value.rendered(isPretty: false), as: UTF8.self)
        == #"{"day": "2026-09-20", "none": null, "empty": [], "nothing": {}, "files": [{"name": "a\"b\n原神", "rows": 3}, "#
        + #"{"name": "b"}], "plan": {"buy": {"amount": 20.50}}}"#)
  }

  @Test func `another reader understands both`() throws {
    for isPretty in [true, false] {
      let bytes = Data(value.rendered(isPretty: isPretty))
      let object = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
      #expect(object["day"] as? String == "2026-09-20")
      #expect((object["files"] as? [[String: Any]])?.first?["name"] as? String == "a\"b\n原神")
    }
  }
}
