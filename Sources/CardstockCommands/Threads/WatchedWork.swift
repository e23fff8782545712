import Forecasting
import Glibc
import Terminal
import Wording

extension Console {
  /// Runs work on all cores with a progress line.
  ///
  ///     console.watching("Learning", in: .categories(60)) { workers in Forecaster(..., workers: workers) }
  func watching<Result>(
    _ label: Phrase, in unit: ProgressUnit, _ work: (Workers) throws -> Result
  ) rethrows -> Result {
    try progress(label, in: unit, total: nil) { progress in
      let shared = SharedProgress(progress)
      return try work(
        .threads.watched(
          by: WorkWatch(
            expect: { steps in shared.use { $0.expect(steps) } },
            advance: { steps in shared.use { $0.advance(by: steps) } })))
    }
  }
}

extension ProgressUnit {
  /// Learning takes all categories at once: the share that is done is told as if it were one after the other.
  static func categories(_ count: Int) -> ProgressUnit {
    ProgressUnit(
      steps: Double(WorkWatch.steps) / Double(max(1, count)), count: { "\($0) categories" },
      rate: { "\($0) categories/s" })
  }

  static let origins = ProgressUnit(
    steps: Double(WorkWatch.steps), count: { "\($0) origins" }, rate: { "\($0) origins/s" })

  /// Each is a step.
  static let categories = ProgressUnit(count: { "\($0) categories" }, rate: { "\($0) categories/s" })
}

/// Progress that several threads make, one at a time.
private final class SharedProgress: @unchecked Sendable {
  private let progress: Progress
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

  init(_ progress: Progress) {
    self.progress = progress
    mutex.initialize(to: pthread_mutex_t())
    pthread_mutex_init(mutex, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  func use(_ body: (Progress) -> Void) {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    body(progress)
  }
}
