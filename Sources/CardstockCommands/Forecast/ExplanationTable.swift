import Demand
import Forecasting
import Tabular
import Wording

/// The rows that take a forecast apart: first what holds for all days, then day by day every part, each in the
/// total it belongs to, then the forecast and its quantiles.
struct ExplanationTable {
  let quantiles: Probabilities

  var columns: [Column] {
    [
      Column("category"), Column("date", .date), Column("total", .word), Column("part", .word),
      Column("name"),
      Column("forecast", .number), Column("weight", .number), Column("units", .number),
      Column("running", .number), Column("wape", .number), Column("wape_all", .number),
      Column("note", .prose).wrapped,
    ]
  }

  /// - Parameter leftOut: the days that taught nothing or less.
  func rows(
    of explanation: ForecastExplanation, _ forecast: OverriddenForecast, leftOut: [LeftOutDay]
  ) -> [[Cell]] {
    var rows = Self.evidence(of: explanation, forecast, leftOut)
    for (step, day) in explanation.days.enumerated() {
      let planned = Self.planned(forecast, step)
      for sum in day.sums + [planned] { rows += Self.rows(of: sum, on: day.day) }
      rows.append(ExplanationRow(part: "forecast", date: day.day, units: .expected(planned.units)))
      for (name, probability) in zip(quantiles.columnNames, quantiles.values) {
        let units = forecast.final.daily[step].quantile(probability)
        rows.append(ExplanationRow(part: name, date: day.day, units: .expected(units)))
      }
    }
    return rows.map { $0.cells(explanation.category) }
  }

  /// What the models make of a day, and what an override makes of that.
  private static func planned(_ forecast: OverriddenForecast, _ step: Int) -> SumOfParts {
    let final = forecast.final.expected[step]
    var parts = [ForecastPart(.statistical, running: forecast.statistical.expected[step])]
    if let override = forecast.overrides[step] {
      parts.append(ForecastPart(.override, override.phrase, running: final))
    }
    return SumOfParts("forecast", parts, reaching: final)
  }

  /// Every number is rounded so that what is printed adds up: a part is the difference of the rounded sums.
  private static func rows(of sum: SumOfParts, on day: Day) -> [ExplanationRow] {
    var (units, weights) = (RoundedSum(digits: 3), RoundedSum(digits: 6))
    var weight = 0.0
    return sum.parts.map { part in
      weight += part.weight ?? 0
      var row = ExplanationRow(part: part.kind.rawValue, date: day, note: part.note)
      (row.total, row.name) = (sum.total, part.name)
      row.forecast = .optional(part.forecast) { .expected($0) }
      row.units = units.part(through: part.running)
      row.running = .expected(part.running)
      if part.weight != nil { row.weight = weights.part(through: weight) }
      return row
    }
  }

  private static func evidence(
    of explanation: ForecastExplanation, _ forecast: OverriddenForecast, _ leftOut: [LeftOutDay]
  ) -> [ExplanationRow] {
    let history = explanation.history
    var weights = RoundedSum(digits: 6)
    var weight = 0.0
    let models = explanation.models.map { model in
      weight += model.weight
      var row = ExplanationRow(part: "weight")
      row.name = Phrase(word: model.name)
      row.weight = weights.part(through: weight)
      row.wape = .optional(model.wape) { .double($0, digits: 4) }
      row.wapeOfAll = .optional(model.wapeOfAll) { .double($0, digits: 4) }
      return row
    }
    return [
      ExplanationRow(
        part: "history",
        note: "\(Phrase.counted(history.count, "day")) since \(history.lowerBound)"),
      ExplanationRow(part: "left-out", note: note(of: leftOut)),
      ExplanationRow(part: "judged", note: note(ofWeeks: explanation.judgedWeeks)),
      ExplanationRow(part: "models", note: forecast.statistical.reason),
    ] + models
  }

  /// `3 days: 2 missing, 1 damped`
  private static func note(of leftOut: [LeftOutDay]) -> Phrase {
    let kinds = LeftOutDay.Treatment.allCases.compactMap { kind -> Phrase? in
      let count = leftOut.count { $0.treatment == kind }
      return count > 0 ? note(of: kind, count) : nil
    }
    let all = Phrase.counted(leftOut.count, "day")
    return kinds.isEmpty ? all : "\(all): \(kinds.joined(separator: ", "))"
  }

  private static func note(of treatment: LeftOutDay.Treatment, _ count: Int) -> Phrase {
    switch treatment {
    case .missing: "\(count) missing"
    case .closed: "\(count) closed"
    case .doubted: "\(count) doubted"
    case .damped: "\(count) damped"
    }
  }

  /// `13 weeks, the first from 2026-06-21`
  private static func note(ofWeeks weeks: [Day]) -> Phrase {
    let count = Phrase.counted(weeks.count, "week")
    return weeks.first.map { "\(count), the first from \($0)" } ?? count
  }
}

private struct ExplanationRow {
  var date: Day?
  var total = ""
  var part: String
  var name = Phrase.empty
  var forecast = Cell.empty
  var weight = Cell.empty
  var units = Cell.empty
  var running = Cell.empty
  var wape = Cell.empty
  var wapeOfAll = Cell.empty
  var note: Phrase

  init(part: String, date: Day? = nil, units: Cell = .empty, note: Phrase = .empty) {
    self.part = part
    self.date = date
    self.units = units
    self.note = note
  }

  func cells(_ category: String) -> [Cell] {
    [
      .text(category), .optional(date) { .day($0) }, .name(total), .text(part), .note(name), forecast,
      weight, units, running, wape, wapeOfAll, .note(note),
    ]
  }
}
