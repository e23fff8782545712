/// Memory of a fixed size, for the loops in which the checks and sharing of an array cost more than the work
/// itself. It lives as long as the object does.
final class Scratch<Element: BitwiseCopyable> {
  let start: UnsafeMutablePointer<Element>
  let count: Int

  init(repeating value: Element, count: Int) {
    self.count = count
    start = .allocate(capacity: max(1, count))
    start.initialize(repeating: value, count: count)
  }

  deinit { start.deallocate() }
}
