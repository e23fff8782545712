import Files
import Terminal

/// `cardstock report`: the shop's day as a page.
let reportCommand = Command(
  "report", "Write the shop's day as a page: what to buy, what will sell, what is at risk.",
  discussion: """
    One HTML file that loads nothing, to look at, to print or to send on: the key figures, what to buy today, the largest
    categories, the forecast against the year before, categories at risk, the capital in stock by class, demand by region,
    average order value and repeat rate, the accuracy of the last weeks, and what to tell buyers of the long tail. What is
    missing is named with the command that mends it.

    The figures are those of plan, reorder and forecast with the same options. A buyer is repeated who had bought on an
    earlier day, at any time before. The accuracy is that of the forecasts by which the models were weighed, of the last
    eight weeks.
    """,
  examples: [
    "a page for the browser": "cardstock report -o report.html",
    "in Chinese": "cardstock report --lang zh -o report.html",
  ],
  takes: output, PlanningOptions.key, ClassOptions.key.rare, SupplyFiles.key, Adjustments.key.rare,
  DataSource.key
) { console, path, terms, classes, supply, adjustments, source in
  let workspace = try source.open(console, supply: supply, adjustments: adjustments, usesModel: true)
  try workspace.warnOfGaps(console)
  let page = try workspace.ledger.read {
    try ShopPage.bytes(
      of: ShopReview(workspace, classes, terms, console), language: console.language)
  }
  guard let path, path != "-" else { return try console.output.write(page) }
  try OutputFile.write(to: path) { try $0.append(page) }
}

private let output = Key<String?>.option(
  "output", short: "o", "FILE", completing: .files,
  "Write to FILE, which appears whole or not at all; - is standard output.")
