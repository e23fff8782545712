import Demand
import Replenishment
import Wording

/// Words with a colour, which say the same without it.
struct StatusChip {
  let text: PageText

  func markup(_ status: ReorderLine.Status?) -> Markup {
    guard let status else { return chip("c-unknown", "unknown") }
    return switch status {
    case .stockout: chip("c-bad", "out of stock")
    case .reorder: chip("c-warn", "reorder")
    case .excess: chip("c-excess", "too much")
    case .ok: chip("c-ok", "enough")
    case .notStocked: chip("c-unknown", "not stocked")
    }
  }

  func markup(_ group: Segment.Group) -> Markup {
    switch group {
    case .core: chip("c-core", "core")
    case .longTail: chip("c-tail", "long-tail")
    }
  }

  func markup(_ action: PurchaseLine.Action) -> Markup {
    switch action {
    case .buy: chip("c-warn", "buy")
    case .justInTime: chip("c-ok", "buy when sold")
    case .presale: chip("c-core", "presale")
    case .hold: chip("c-unknown", "hold")
    }
  }

  private func chip(_ style: String, _ word: Phrase) -> Markup {
    tag("span", ["class": "chip " + style], text(word))
  }
}
