#!/bin/sh
# Makes sure that what the build needs is there: Swift 6.2 and SQLite's header and library.
# --for-tests adds what tests and lint run (python3, sqlite3), --for-workbook what opens a workbook (LibreOffice's
# spreadsheet, 300 MB), --for-bench what benchmarks run (hyperfine, sqlite3, and DuckDB, LightGBM and pandas for Python in
# .build/bench), --for-readme what its recipes pipe into (jq, Miller, sqlite3, and DuckDB in .build/readme), --for-browser
# what opens a page (Chromium, and a font with Chinese characters), --for-terminal what shows a terminal (tmux).
# Says nothing and installs nothing where all is there.
set -eu
cd "$(dirname "$0")/.."

fail() {
  printf 'bootstrap: %s\n' "$@" >&2
  exit 1
}

has() {
  command -v "$1" >/dev/null 2>&1
}

require_swift() {
  has swift || fail "swift is not in PATH; install Swift 6.2 or later from https://swift.org/install, then run make again"
  version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p')
  # shellcheck disable=SC2086  # two words on purpose
  set -- ${version:-0 0}
  [ "$1" -gt 6 ] || { [ "$1" -eq 6 ] && [ "$2" -ge 2 ]; } ||
    fail "swift $1.$2 is too old; install Swift 6.2 or later from https://swift.org/install, then run make again"
}

# Any C compiler will do for the probe; the Swift toolchain brings one that need not be in PATH.
c_compiler() {
  for compiler in cc clang "$(dirname "$(readlink -f "$(command -v swift)")")/clang"; do
    if has "$compiler"; then
      echo "$compiler"
      return
    fi
  done
}

has_sqlite_library() {
  compiler=$(c_compiler)
  [ -n "$compiler" ] || return 1
  probe=$(mktemp)
  printf '#include <sqlite3.h>\nint main(void) { return sqlite3_libversion_number() == 0; }\n' |
    "$compiler" -x c -o "$probe" - -lsqlite3 >/dev/null 2>&1 && status=0 || status=1
  rm -f "$probe"
  return "$status"
}

# Lays the C++ runtime's archive where the linker looks first (Package.swift): to find the symbols of the shared one is
# a third of the program's start. Where there is no archive the shared one is linked.
offer_static_cxx_runtime() {
  compiler=$(c_compiler)
  [ -n "$compiler" ] || return 0
  archive=$("$compiler" -print-file-name=libstdc++.a)
  [ -f "$archive" ] || return 0
  mkdir -p .build/static
  ln -sf "$archive" .build/static/
}

# A benchmark that lacks its peer says so and goes on.
offer_peers() {
  ! .build/bench/bin/python -c 'import duckdb, lightgbm, pandas' 2>/dev/null || return 0
  python3 -m venv .build/bench &&
    .build/bench/bin/pip install --quiet --disable-pip-version-check duckdb lightgbm pandas ||
    echo "bootstrap: not all of DuckDB, LightGBM and pandas to compare with" >&2
}

# The command line of DuckDB, which Debian does not have.
offer_duckdb() {
  ! [ -x .build/readme/bin/duckdb ] || return 0
  python3 -m venv .build/readme && .build/readme/bin/pip install --quiet --disable-pip-version-check duckdb-cli ||
    echo "bootstrap: no DuckDB for the README's recipes" >&2
}

# The package of a command, where it is called otherwise.
package_of() {
  case $1 in
    fc-list) echo fontconfig ;;
    *) echo "$1" ;;
  esac
}

has_chinese_font() {
  has fc-list && fc-list :lang=zh family | grep -q .
}

apt_get() {
  if [ "$(id -u)" -eq 0 ]; then
    DEBIAN_FRONTEND=noninteractive apt-get -qq "$@" </dev/null >&2
  elif has sudo; then
    sudo DEBIAN_FRONTEND=noninteractive apt-get -qq "$@" </dev/null >&2
  else
    return 1
  fi
}

# The lists may be fresh enough where they cannot be updated.
install_missing() {
  echo "bootstrap: installing$missing" >&2
  apt_get update || true
  # shellcheck disable=SC2086  # a list of packages
  apt_get install -y --no-install-recommends $missing ||
    fail "could not install$missing" \
      "install by hand (Debian, Ubuntu: sudo apt-get install$missing), then run make again"
}

require_swift
missing=
has_sqlite_library || missing="$missing libsqlite3-dev"
case ${1-} in
  '') commands= ;;
  --for-tests) commands="python3 sqlite3" ;;
  --for-workbook) commands=python3 ;;
  --for-bench) commands="hyperfine sqlite3 python3" ;;
  --for-readme) commands="python3 sqlite3 jq" ;;
  --for-terminal) commands="python3 tmux" ;;
  --for-browser) commands="chromium python3 fc-list" ;;
  *) fail "unknown option $1; expected --for-tests, --for-workbook, --for-bench, --for-readme, --for-browser or --for-terminal" ;;
esac
for command in $commands; do
  has "$command" || missing="$missing $(package_of "$command")"
done
[ "${1-}" != --for-browser ] || has_chinese_font || missing="$missing fonts-noto-cjk"
[ "${1-}" != --for-workbook ] || has libreoffice || missing="$missing libreoffice-calc-nogui"
[ "${1-}" != --for-readme ] || has mlr || missing="$missing miller"
[ "${1-}" != --for-readme ] || python3 -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"
[ "${1-}" != --for-bench ] || python3 -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"
[ -z "$missing" ] || install_missing
[ "${1-}" != --for-bench ] || offer_peers
[ "${1-}" != --for-readme ] || offer_duckdb
offer_static_cxx_runtime
