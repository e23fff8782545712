#!/bin/bash
# Holds the imports of Sources to the arrows of Package.swift. Prints each breach as file:line and exits with 1.
#
#   Scripts/check-rooms.sh [DIRECTORY OF THE PACKAGE]
#
# - A pure room imports only pure rooms that Package.swift lets it depend on, and mathematics by the function.
# - Only Ledger imports CSQLite.
# - Nothing in Sources imports Foundation.
# - Package.swift depends on no other package.
set -euo pipefail
cd "${1:-"$(dirname "$0")/.."}"

pure_rooms="Wording Tabular Demand Forecasting Replenishment Intake Report"
mathematics=" exp log log1p expm1 pow sqrt erf erfc lgamma tgamma sin cos floor ceil "
breaches=0

breach() {
  echo "$1: $2"
  breaches=$((breaches + 1))
}

# All imports as "file:line:words", without attributes and access levels.
imports() {
  find Sources -name '*.swift' -exec awk '
    {
      sub(/\/\/.*/, "")
      count = split($0, statements, ";")
      for (i = 1; i <= count; i++) {
        words = statements[i]
        do stripped = sub(/^[ \t]*(@[A-Za-z_]+(\([^)]*\))?|public|package|internal|fileprivate|private)[ \t]+/, "", words)
        while (stripped)
        if (!sub(/^[ \t]*import[ \t]+/, "", words)) continue
        sub(/[ \t]+$/, "", words)
        # What else follows an import stands in a text that tells people to import something.
        if (words !~ /^((func|struct|class|enum|protocol|let|var|typealias)[ \t]+)?[A-Za-z_][A-Za-z0-9_.]*$/) continue
        print FILENAME ":" FNR ":" words
      }
    }' {} + | sort -t: -k1,1 -k2,2n
}

# The rooms that Package.swift lets a room depend on.
dependencies() {
  tr '\n' ' ' <Package.swift | sed -E 's/\.(target|executableTarget|testTarget|systemLibrary)\(/\n/g' |
    sed -nE "s/^[[:space:]]*name: \"$1\".*dependencies: \[([^]]*)\].*/\1/p" | tr -d '",'
}

is_swift_room() {
  [ -n "$(find "Sources/$1" -name '*.swift' -print -quit 2>/dev/null)" ]
}

check_pure_room() {
  local room=$1 allowed file line words
  allowed=" $(dependencies "$room") "
  while IFS=: read -r file line words; do
    [[ $words =~ ^func\ Glibc\.([a-z0-9]+)$ && $mathematics == *" ${BASH_REMATCH[1]} "* ]] && continue
    [[ $words =~ ^[A-Za-z]+$ && $allowed == *" $words "* && " $pure_rooms " == *" $words "* ]] && continue
    breach "$file:$line" "$room is pure and may not import $words"
  done < <(grep "^Sources/$room/" <<<"$all_imports" || true)
}

all_imports=$(imports)
for room in $pure_rooms; do
  if is_swift_room "$room"; then check_pure_room "$room"; else breach "Sources/$room" "there is no such room"; fi
done
is_swift_room Ledger || breach "Sources/Ledger" "there is no such room"

while IFS=: read -r file line words; do
  module=${words##* }
  case ${module%%.*} in
    Foundation*) breach "$file:$line" "nothing in Sources may import Foundation" ;;
    CSQLite) [[ $file == Sources/Ledger/* ]] || breach "$file:$line" "only Ledger may import CSQLite" ;;
  esac
done <<<"$all_imports"

while IFS=: read -r line _; do
  breach "Package.swift:$line" "the package depends on no other"
done < <(grep -nF '.package(' Package.swift || true)

[ "$breaches" -eq 0 ]
