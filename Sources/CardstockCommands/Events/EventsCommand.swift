import Demand
import Terminal

/// `cardstock events`: what is known of the days to come.
let eventsCommand = Command(
  "events", "Show what is known of the days to come, and what is only expected.",
  discussion: """
    Game updates that come in a cycle and are not announced yet are projected: forecasts count on them. Import the
    update when its day is known, and the projection is gone; strike it when it will not come.
    """,
  examples: ["what concerns one category": "cardstock events list --category '原神创世结晶'"],
  commands: [eventsList, eventsProject, eventsEffects, eventsStrike, eventsRestore])

/// A game as projections name it.
let updatedGame = Key<String>.argument(
  "GAME", where: .satisfying("") { !$0.isEmpty }, completing: .names("games"), "As events project names it.")
let updateDay = Key<Day>.argument("DATE", "The day for which it is projected.")
