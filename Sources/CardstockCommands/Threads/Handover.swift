import Glibc
import Wording

/// Runs one piece of work on a thread of its own, and another on this one with what the first hands over.
///
///     let total = try handingOver { give in
///       for batch in batches { try give(batch) }
///       return batches.count
///     } to: { batch in
///       try store(batch)
///     }
///
/// At most two items wait. When either side throws, the other ends too, and the error is thrown here; that of
/// the receiver, if both do.
package func handingOver<Item, Result>(
  _ produce: ((Item) throws -> Void) throws -> Result, to receive: (Item) throws -> Void
) throws -> Result {
  let queue = Queue<Item>(capacity: 2)
  return try withoutActuallyEscaping(produce) { produce in
    var outcome: Swift.Result<Result, any Error>?
    try onThread {
      outcome = Swift.Result { try produce { try queue.put($0) } }
      queue.end()
    } meanwhile: {
      defer { queue.close() }
      while let item = queue.take() { try receive(item) }
    }
    guard let outcome else { throw ThreadFailure(code: EAGAIN) }
    return try outcome.get()
  }
}

/// Runs work on a thread, waits for it to end, and throws what the other work throws.
private func onThread(_ work: () -> Void, meanwhile: () throws -> Void) throws {
  try withoutActuallyEscaping(work) { work in
    let box = Unmanaged.passRetained(Work(work))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { pointer in
        pointer.map { Unmanaged<Work>.fromOpaque($0).takeUnretainedValue().run() }
        return nil
      }, box.toOpaque())
    guard code == 0 else {
      box.release()
      throw ThreadFailure(code: code)
    }
    defer {
      pthread_join(thread, nil)
      box.release()
    }
    try meanwhile()
  }
}

private final class Work {
  let run: () -> Void
  init(_ run: @escaping () -> Void) { self.run = run }
}

struct ThreadFailure: PhrasedError {
  let code: Int32
  var phrase: Phrase {
    "the system gives no thread to read with: \(Phrase(word: String(cString: strerror(code))))"
  }
}

/// Items on their way from one thread to another.
private final class Queue<Item> {
  private let capacity: Int
  private var items: [Item] = []
  private var isEnded = false
  private var isClosed = false
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init(capacity: Int) {
    self.capacity = capacity
    mutex.initialize(to: pthread_mutex_t())
    changed.initialize(to: pthread_cond_t())
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(mutex)
    changed.deallocate()
    mutex.deallocate()
  }

  /// Waits for room.
  ///
  /// - Throws: `ReceiverGone` where nobody takes any more.
  func put(_ item: Item) throws {
    try locked {
      while items.count >= capacity && !isClosed { pthread_cond_wait(changed, mutex) }
      guard !isClosed else { throw ReceiverGone() }
      items.append(item)
    }
  }

  /// Waits for an item; nil after the last.
  func take() -> Item? {
    locked {
      while items.isEmpty && !isEnded { pthread_cond_wait(changed, mutex) }
      return items.isEmpty ? nil : items.removeFirst()
    }
  }

  /// No more items will be put.
  func end() { locked { isEnded = true } }

  /// No more items will be taken.
  func close() { locked { isClosed = true } }

  private func locked<Result>(_ body: () throws -> Result) rethrows -> Result {
    pthread_mutex_lock(mutex)
    defer {
      pthread_cond_broadcast(changed)
      pthread_mutex_unlock(mutex)
    }
    return try body()
  }
}

/// Ends the work of a thread whose results nobody waits for.
private struct ReceiverGone: Error {}
