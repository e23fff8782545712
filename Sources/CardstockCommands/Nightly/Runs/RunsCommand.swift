import Terminal

/// `cardstock runs`: the record of nights.
let runsCommand = Command(
  "runs", "List what nights did, or show one.",
  discussion:
    "Every run of cardstock nightly is recorded in the database, those that failed or were killed too.",
  examples: ["the last ones": "cardstock runs list --format table"],
  commands: [runsList, runsShow])
