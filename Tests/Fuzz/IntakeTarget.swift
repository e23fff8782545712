/// What libFuzzer calls for each input; a property that does not hold stops it as a crash would.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let input = FuzzInput(Array(UnsafeBufferPointer(start: bytes, count: count))) else { return 0 }
  if let violation = IntakeProperties(input: input).violation() { fatalError(violation) }
  return 0
}
