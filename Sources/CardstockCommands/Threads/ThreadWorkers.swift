import Forecasting
import Glibc

extension Workers {
  /// As many as the machine has cores for this process.
  package static let threads = Workers(threads: max(1, min(64, sysconf(Int32(_SC_NPROCESSORS_ONLN)))))

  /// Works on pieces with some threads, each taking the next piece that nobody has begun.
  ///
  /// Where the system gives fewer threads, those there are do all of it.
  package init(threads: Int) {
    guard threads > 1 else {
      self = .one
      return
    }
    self.init(count: threads) { pieces, work in
      withoutActuallyEscaping(work) { work in
        let pieces = Pieces(count: pieces, work)
        let helpers = (1..<max(1, min(threads, pieces.count))).compactMap { _ in pieces.startHelper() }
        pieces.run()
        for helper in helpers { pthread_join(helper, nil) }
      }
    }
  }
}

/// Pieces of work that several threads take from.
private final class Pieces {
  let count: Int
  private let work: @Sendable (Int) -> Void
  private var next = 0
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

  init(count: Int, _ work: @escaping @Sendable (Int) -> Void) {
    self.count = count
    self.work = work
    mutex.initialize(to: pthread_mutex_t())
    pthread_mutex_init(mutex, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  /// Works until no piece is left.
  func run() {
    while let piece = take() { work(piece) }
  }

  private func take() -> Int? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    guard next < count else { return nil }
    next += 1
    return next - 1
  }

  /// Lets another thread work too; nil where the system has none to give.
  func startHelper() -> pthread_t? {
    let box = Unmanaged.passRetained(self)
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { pointer in
        pointer.map { Unmanaged<Pieces>.fromOpaque($0).takeRetainedValue().run() }
        return nil
      }, box.toOpaque())
    guard code == 0 else {
      box.release()
      return nil
    }
    return thread
  }
}
