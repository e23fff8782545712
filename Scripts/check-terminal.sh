#!/bin/bash
# Looks at the program on a terminal, as a person does: in tmux, 80 and 200 columns wide, in English and in Chinese.
#
#   Scripts/check-terminal.sh
#
# Holds that no line wraps, that columns line up where Chinese characters are two columns wide, that colours and
# progress are there on a terminal and nowhere else, that a reader who leaves early is no error, and that zsh and fish,
# where they are installed, complete names on Tab.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
cardstock=$(realpath "${CARDSTOCK:-.build/release/cardstock}")
scratch=$(mktemp -d)
number=0
socket=
trap 'leave; rm -rf "$scratch"' EXIT

# enter WIDTH HEIGHT COMMAND: a terminal that runs it. Each has a server of its own, for one that ends takes its time.
enter() {
  number=$((number + 1))
  socket=cardstock-$$-$number
  tmux -L "$socket" -f /dev/null new-session -d -x "$1" -y "$2" "$3"
}

leave() {
  [ -z "$socket" ] || tmux -L "$socket" kill-server 2>/dev/null || true
}

mkdir "$scratch/bin"
ln -s "$cardstock" "$scratch/bin/cardstock"
export PATH=$scratch/bin:$PATH LC_ALL=C.UTF-8 HOME=$scratch TERM=tmux-256color
unset NO_COLOR CARDSTOCK_DB CARDSTOCK_LANG
cd "$scratch"
failures=0

fail() {
  echo "check-terminal: $*" >&2
  failures=$((failures + 1))
}

for kind in sales stock offers events; do
  cardstock import --quiet $kind "$root/Fixtures/reseller/$kind.csv" 2>/dev/null ||
    cardstock import $kind --quiet "$root/Fixtures/reseller/$kind.csv"
done
cardstock train --quiet

# on WIDTH HEIGHT COMMAND: leaves what the screen shows once the command is done in screen, with colours in screen.esc.
on() {
  local width=$1 height=$2
  rm -f done
  enter "$width" "$height" "bash --norc --noprofile -c '$3; touch done; sleep 60'"
  for _ in $(seq 200); do
    [ -e done ] && break
    sleep 0.05
  done
  [ -e done ] || fail "$3 does not end"
  sleep 0.05
  tmux -L "$socket" capture-pane -p -S - >screen
  tmux -L "$socket" capture-pane -p -e -S - >screen.esc
  leave
}

# Lines of the screen against those that were meant: wrapped ones are more. And every cell of a table within its column.
cat >lines.py <<'PYTHON'
import sys, unicodedata

def width(text):
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)

def columns(line):
    """The screen's columns, a wide character taking two."""
    cells = []
    for c in line:
        cells += [c] + [""] * (width(c) - 1)
    return cells

limit, ruled = int(sys.argv[1]), sys.argv[2] == "ruled"
lines = [line.rstrip("\n") for line in sys.stdin]
for line in lines:
    if width(line) > limit:
        sys.exit(f"a line of {width(line)} columns: {line}")
if ruled:
    at = next((i for i, line in enumerate(lines) if line and set(line) <= set("- ")), None)
    if at is None:
        sys.exit("no table")
    rule = columns(lines[at])
    gaps = [i for i, c in enumerate(rule) if c == " "]
    rows = 0
    for line in lines[at - 1:at] + lines[at + 1:]:
        cells = columns(line)
        if not line.strip() or line.startswith("cardstock:") or rows and line[0] != " " and "--format" in line:
            break
        for gap in gaps:
            # One column of a gap at least is empty, or the text of a wide cell would run into the next.
            if gap < len(cells) and cells[gap] not in (" ", "") and (gap + 1 in gaps or gap - 1 not in gaps):
                sys.exit(f"column {gap + 1} is no gap in: {line}")
        rows += 1
    if rows < 3:
        sys.exit("no rows")
PYTHON

for width in 80 200; do
  for language in en zh; do
    for command in status top reorder forecast plan segment; do
      on $width 60 "cardstock $command --lang $language 2>errors"
      ruled=ruled
      [ $command = status ] && ruled=
      python3 lines.py $width "$ruled" <screen || fail "$command at $width columns in $language"
      # What the terminal shows is what was written: a line that wrapped would be two.
      script=$(cardstock $command --lang $language --format table -q 2>/dev/null | wc -l)
      shown=$(grep -c . screen)
      [ $command = status ] || [ "$shown" -eq "$script" ] || fail "$command at $width columns in $language: $script lines are $shown on the screen"
      grep -q $'\e\[' screen.esc || fail "$command has no colour on a terminal"
    done
  done
done

# One screen, whatever its height.
for height in 24 30 40; do
  on 80 $height "clear; cardstock status"
  [ "$(grep -c . screen)" -le $height ] && head -1 screen | grep -q '^As of ' || fail "status does not fit $height lines"
done

on 80 24 "NO_COLOR=1 cardstock top"
! grep -q $'\e\[[0-9;]*m' <(sed 's/\x1b\[\(0\|39\|49\)*m//g' screen.esc) || fail "colours in spite of NO_COLOR"
on 80 24 "cardstock top | cat"
! grep -q $'\e\[' screen.esc || fail "colours in a pipe"

# Progress shows while the work is done, and is gone when it is.
enter 80 24 "bash --norc --noprofile -c 'cardstock backtest -o scores.csv; touch over; sleep 60'"
seen=
for _ in $(seq 300); do
  tmux -L "$socket" capture-pane -p >screen
  grep -Eq '^Backtesting \[[= ]{20}\] +[0-9]+%  [0-9.]+ origins/s  [0-9:]+( s)? left$' screen && seen=yes && break
  [ -e over ] && break
  sleep 0.05
done
[ "$seen" ] || fail "no progress of a backtest"
leave

# A reader who has seen enough.
for command in status top reorder forecast plan segment 'help plan' man; do
  cardstock $command 2>errors | head -1 >/dev/null
  [ "${PIPESTATUS[0]}" -eq 0 ] || fail "$command | head -1 has status ${PIPESTATUS[0]}"
  ! grep -vE '^cardstock: ' errors | grep -q . && ! grep -qi 'pipe' errors || fail "$command | head -1: $(cat errors)"
done

# tab SHELL START LINE WANTED
tab() {
  command -v "$1" >/dev/null || return 0
  enter 120 24 "$1 $2"
  sleep 0.3
  tmux -L "$socket" send-keys "$3" Enter
  tmux -L "$socket" send-keys -l "$4"
  sleep 0.7
  tmux -L "$socket" send-keys Tab
  for _ in $(seq 40); do
    tmux -L "$socket" capture-pane -p >screen
    grep -qF "$5" screen && break
    sleep 0.05
  done
  grep -qF "$5" screen || { fail "$1 does not complete: $4"; cat screen >&2; }
  leave
}
cardstock completion bash >cardstock.bash
cardstock completion zsh >_cardstock
cardstock completion fish >cardstock.fish
tab bash '--norc --noprofile' '. ./cardstock.bash' 'cardstock explain 京' 'explain 京东E卡100元'
tab zsh -f 'fpath=(. $fpath); autoload -Uz compinit; compinit -u -D' 'cardstock explain 京' 'explain 京东E卡100元'
tab fish --no-config 'source cardstock.fish' 'cardstock explain 京' 'explain 京东E卡100元'

if [ $failures -gt 0 ]; then
  echo "check-terminal: $failures failures" >&2
  exit 1
fi
echo "check-terminal: 80 and 200 columns, English and Chinese, colours, progress, early readers, completion: good"
