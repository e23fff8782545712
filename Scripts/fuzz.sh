#!/bin/sh
# Looks with libFuzzer for texts that break the reading of tables.
#
#   Scripts/fuzz.sh [--keep] [SECONDS]
#
# It tries inputs for so many seconds (60), beginning with Fixtures/fuzz-corpus: half of the time as records, with the
# address sanitizer, for that is where memory is touched by hand; half as rows of sales, stock, offers and events, which
# goes faster without. An input that crashes, or for which a property of Tests/IntakeTests/Fuzz does not hold, is left
# in .build/fuzz/found and the status is 1. With --keep, what led to places in the code not reached before is added
# to Fixtures/fuzz-corpus, and the whole of it made as small as it can be.
set -eu
cd "$(dirname "$0")/.."

keep=no
[ "${1-}" != --keep ] || {
  keep=yes
  shift
}
seconds=${1:-60}
build=.build/fuzz
corpus=Fixtures/fuzz-corpus
properties=Tests/IntakeTests/Fuzz
longest=768

# A trap should end the process at once: the backtrace of the runtime takes longer than all inputs together.
export SWIFT_BACKTRACE=enable=no
export ASAN_OPTIONS=symbolize=0:quarantine_size_mb=16:malloc_context_size=1:detect_leaks=0

compile() {
  swiftc -O -wmo -parse-as-library -swift-version 6 -package-name cardstock -I "$modules" "$@"
}

room() {
  name=$1
  shift
  find "Sources/$name" -name '*.swift' | sort >"$modules/$name.files"
  compile -module-name "$name" -emit-module -emit-module-path "$modules/$name.swiftmodule" -c -o "$modules/$name.o" \
    "$@" "@$modules/$name.files"
}

# The linker warns of every symbol of the sanitizer it does not export.
target() {
  name=$1
  shift
  compile -module-name FuzzTarget -o "$build/$name.fuzz" "$@" "$properties/FuzzInput.swift" "$modules"/*.o \
    2>"$modules/link.log" || {
    cat "$modules/link.log" >&2
    exit 1
  }
}

build_reading() {
  modules=$build/reading.modules
  mkdir -p "$modules"
  room Tabular -sanitize=fuzzer,address
  target reading -sanitize=fuzzer,address Tests/Fuzz/ReadingTarget.swift "$properties/ReadingProperties.swift"
}

# Rooms in the order they are built on one another; the fuzzer watches those through which rows go.
build_intake() {
  modules=$build/intake.modules
  mkdir -p "$modules"
  room Demand
  room Forecasting
  room Replenishment
  room Tabular -sanitize=fuzzer
  room Intake -sanitize=fuzzer
  target intake -sanitize=fuzzer Tests/Fuzz/IntakeTarget.swift "$properties/IntakeProperties.swift"
}

# What is new goes into the first of the folders, and stays there for the next run.
fuzz() {
  mkdir -p "$build/$1" "$build/found" "$corpus/$1"
  status=0
  "$build/$1.fuzz" -max_total_time=$((seconds / 2)) -max_len="$longest" -len_control=0 -timeout=10 \
    -dict=Tests/Fuzz/dictionary -artifact_prefix="$build/found/" -print_final_stats=1 "$build/$1" "$corpus/$1" \
    </dev/null >"$build/$1.log" 2>&1 || status=$?
  if [ "$status" -ne 0 ]; then
    tail -n 20 "$build/$1.log" >&2
    echo "fuzz: an input that breaks the $1 is in $build/found" >&2
    exit 1
  fi
  echo "$1: $(sed -n 's/^#\([0-9]*\).DONE *cov: \([0-9]*\).*/\1 inputs, \2 places in the code reached/p' "$build/$1.log")"
}

merge() {
  rm -rf "$build/merged"
  mkdir "$build/merged"
  "$build/$1.fuzz" -set_cover_merge=1 -use_counters=0 -max_len="$longest" "$build/merged" "$corpus/$1" "$build/$1" \
    </dev/null >>"$build/$1.log" 2>&1
  rm -rf "${corpus:?}/$1" "${build:?}/$1"
  mv "$build/merged" "$corpus/$1"
  echo "$corpus/$1: $(find "$corpus/$1" -type f | wc -l) files, $(cat "$corpus/$1"/* | wc -c) bytes"
}

build_reading
build_intake
for name in reading intake; do
  fuzz "$name"
  [ "$keep" = no ] || merge "$name"
done
