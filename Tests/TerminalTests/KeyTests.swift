import Testing

import Terminal

@Suite struct KeyTests {
  @Test func `defaults stand where nothing is typed`() {
    #expect(run("sell").output == "0.95 7 csv nil false [] shop.db []\n")
  }

  @Test func `everything typed arrives with its type`() {
    let line =
      "sell a.csv -l.5 --days=28 -f json --limit -3 -bm x=y --map z=w --db other.db -- -b"
    let outcome = run(line.split(separator: " ").map(String.init))
    #expect(
      outcome.output == #"0.5 28 json -3 true ["x=y", "z=w"] other.db ["a.csv", "-b"]"# + "\n")
    #expect(outcome.status == 0 && outcome.errors == "")
  }

  @Test func `the last of an option typed twice wins`() {
    #expect(run("sell", "--days", "1", "--days", "2").output.hasPrefix("0.95 2 "))
  }

  @Test func `the environment supplies what is not typed unless it is empty`() {
    #expect(run("sell", environment: ["SHOP_DB": "env.db"]).output.contains(" env.db "))
    #expect(run("sell", "--db", "typed.db", environment: ["SHOP_DB": "env.db"]).output.contains(" typed.db "))
    #expect(run("sell", environment: ["SHOP_DB": ""]).output.contains(" shop.db "))
  }

  @Test(arguments: [
    (["sell", "--days", "29"], "--days: expected a whole number from 1 to 28, not \"29\""),
    (["sell", "--days", "7.5"], "--days: expected a whole number from 1 to 28, not \"7.5\""),
    (
      ["sell", "--days", "99999999999999999999"],
      "--days: expected a whole number from 1 to 28, not \"99999999999999999999\""
    ),
    (["sell", "-l", "1"], "--level: expected a number above 0 and below 1, not \"1\""),
    (["sell", "-l", "nan"], "--level: expected a number above 0 and below 1, not \"nan\""),
    (
      ["sell", "--format", "jsno"],
      "--format: expected one of csv, tsv, json, not \"jsno\"; did you mean \"json\"?"
    ),
    (["import", "stock", "key"], "KIND: expected one of cards, keys, not \"key\"; did you mean \"keys\"?"),
    (["import", "stock"], "KIND is missing: expected one of cards, keys"),
  ])
  func `a value that is not acceptable is answered with what was expected`(line: [String], message: String) {
    let outcome = run(line)
    #expect(outcome.status == 2 && outcome.output == "")
    #expect(outcome.errors.split(separator: "\n").first == "shop: \(message)")
  }

  @Test func `an environment variable is blamed by its name`() {
    let key = Key<Int?>.option("n", "N", environment: "N", "")
    #expect(read(key, environment: ["N": "x"]) == "$N: expected a whole number, not \"x\"")
    #expect(read(key, environment: ["N": "12"]) == "Optional(12)")
  }

  @Test func `a required option and a least number of arguments are asked for`() {
    #expect(read(Key<String>.option("out", "DIR", "")) == "--out is required: expected text")
    #expect(read(Key<[String]>.arguments("FILE", atLeast: 1, "")) == "FILE is missing: name at least 1")
    #expect(read(Key<String?>.argument("ONE", ""), "a", "b") == "unexpected argument \"b\"")
  }

  @Test func `values are spelled as the standard library spells them, and finite`() {
    let switched = Key<Bool>.option("on", "STATE", default: false, "")
    #expect(read(switched, "--on", "true") == "true")
    #expect(read(switched, "--on", "yes") == "--on: expected one of true, false, not \"yes\"")
    let number = Key<Double>.argument("X", "")
    #expect(read(number, "1e400") == "X: expected a number, not \"1e400\"")
    #expect(read(number, "--", "-0.5") == "-0.5")
  }

  @Test func `a rule holds at its ends`() {
    let count = Key<Int>.argument("N", where: .atLeast(1), "")
    #expect(read(count, "1") == "1")
    #expect(read(count, "0") == "N: expected a whole number of at least 1, not \"0\"")
    let even = Key<[Int]>.repeated("even", "N", where: .satisfying("that is even") { $0 % 2 == 0 }, "")
    #expect(read(even, "--even=2", "--even=4") == "[2, 4]")
    #expect(read(even, "--even=2", "--even=3") == "--even: expected a whole number that is even, not \"3\"")
  }
}

/// What a command that takes `key` alone makes of `words`: the value, or the complaint.
private func read<Value>(_ key: Key<Value>, _ words: String..., environment: Variables = [:]) -> String {
  let command = Command("c", "", takes: key) { console, value in try console.output.write("\(value)") }
  let outcome = run(
    Program("p", version: "1", "", commands: [command]), ["c"] + words, environment: environment)
  let complaint = outcome.errors.split(separator: "\n").first?.dropFirst("p: ".count)
  return complaint.map(String.init) ?? outcome.output
}
