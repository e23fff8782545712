// swift-tools-version: 6.2
import PackageDescription

/// The rooms of `Sources`, from the ground up. An arrow may only point down this list;
/// `Scripts/check-rooms.sh` holds the imports to it.
let package = Package(
  name: "cardstock",
  products: [.executable(name: "cardstock", targets: ["cardstock"])],
  targets: [
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .target(name: "Wording"),
    .target(name: "Tabular", dependencies: ["Wording"]),
    .target(name: "Demand", dependencies: ["Wording"]),
    .target(name: "Forecasting", dependencies: ["Demand", "Wording"]),
    .target(name: "Replenishment", dependencies: ["Forecasting", "Demand", "Wording"]),
    .target(name: "Intake", dependencies: ["Tabular", "Replenishment", "Demand", "Wording"]),
    .target(name: "Ledger", dependencies: ["CSQLite", "Replenishment", "Demand", "Wording"]),
    .target(name: "Report", dependencies: ["Replenishment", "Forecasting", "Demand", "Wording"]),
    .target(name: "Files", dependencies: ["Wording"]),
    .target(name: "Terminal", dependencies: ["Wording"]),
    .target(
      name: "CardstockCommands",
      dependencies: [
        "Terminal", "Files", "Report", "Tabular", "Intake", "Ledger", "Replenishment", "Forecasting",
        "Demand",
        "Wording",
      ]),
    .executableTarget(
      name: "cardstock", dependencies: ["CardstockCommands"],
      // One file to copy to another machine: the Swift runtime goes into the release binary. Without symbols it
      // is half as large, and at a fixed address it needs no relocation and starts a quarter faster. In .build/static
      // the linker finds the C++ runtime to take in too, where Scripts/bootstrap.sh has laid it.
      linkerSettings: [
        .unsafeFlags(
          [
            "-static-stdlib", "-L.build/static", "-Xlinker", "--gc-sections", "-Xlinker", "--strip-all",
            "-Xclang-linker", "-no-pie",
          ],
          .when(configuration: .release))
      ]),
    .testTarget(name: "WordingTests", dependencies: ["Wording"]),
    .testTarget(name: "TabularTests", dependencies: ["Tabular", "Wording"]),
    .testTarget(name: "DemandTests", dependencies: ["Demand", "Wording"]),
    .testTarget(name: "ForecastingTests", dependencies: ["Forecasting", "Demand", "Wording"]),
    .testTarget(
      name: "ReplenishmentTests", dependencies: ["Replenishment", "Forecasting", "Demand", "Wording"]),
    .testTarget(name: "IntakeTests", dependencies: ["Intake", "Tabular", "Replenishment", "Demand"]),
    .testTarget(name: "LedgerTests", dependencies: ["Ledger", "Replenishment", "Demand", "Wording"]),
    .testTarget(
      name: "ReportTests", dependencies: ["Report", "Replenishment", "Forecasting", "Demand", "Wording"]),
    .testTarget(name: "FilesTests", dependencies: ["Files"]),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal"]),
    .testTarget(name: "CardstockCommandsTests", dependencies: ["CardstockCommands", "Wording"]),
    .testTarget(name: "EndToEndTests"),
  ],
  swiftLanguageModes: [.v6]
)
