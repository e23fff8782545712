#!/usr/bin/env python3
"""Makes Fixtures/pictures/terminal.png: status and reorder of the sample shop, as a terminal shows them.

    Scripts/picture-terminal.py

Needs tmux, Chromium and a font with Chinese characters. CARDSTOCK names the program, .build/release/cardstock unless
given.
"""

import html
import os
import pathlib
import re
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
COLUMNS = 100
# Commands, and how many lines of what each shows are in the picture.
COMMANDS = {"cardstock status": 25, "cardstock reorder": 13}
# A terminal's sixteen colours on a dark ground, as far as the program uses them.
COLOURS = {30: "#3b4048", 31: "#f07178", 32: "#a5d46a", 33: "#f2c14e", 34: "#6cb6ff", 35: "#d2a6ff", 36: "#5ccfe6", 37: "#d8dee9"}


def screens(scratch):
    """Each command and the lines it shows, with their escape sequences."""
    program = pathlib.Path(os.environ.get("CARDSTOCK", ROOT / ".build/release/cardstock")).resolve()
    (scratch / "bin").mkdir()
    (scratch / "bin/cardstock").symlink_to(program)
    environment = dict(os.environ, PATH=f"{scratch}/bin:{os.environ['PATH']}", LC_ALL="C.UTF-8")
    environment.pop("NO_COLOR", None)
    for kind in ["sales", "stock", "offers", "events"]:
        table = ROOT / f"Fixtures/reseller/{kind}.csv"
        subprocess.run(["cardstock", "import", kind, "--quiet", table], cwd=scratch, env=environment, check=True)
    subprocess.run(["cardstock", "train", "--quiet"], cwd=scratch, env=environment, check=True)
    for place, (command, count) in enumerate(COMMANDS.items()):
        tmux = ["tmux", "-L", f"picture-{os.getpid()}-{place}", "-f", "/dev/null"]
        try:
            subprocess.run(
                tmux + ["new-session", "-d", "-x", str(COLUMNS), "-y", "90", f"{command}; sleep 60"],
                cwd=scratch, env=environment, check=True)
            time.sleep(3)
            shown = subprocess.run(tmux + ["capture-pane", "-p", "-e"], check=True, capture_output=True, text=True)
            yield command, shown.stdout.rstrip().split("\n")[:count]
        finally:
            subprocess.run(tmux + ["kill-server"], check=False)


def spans(line):
    """A line's text as HTML, every character of two columns in a box of two."""
    style, out = {}, []
    for part in re.split(r"(\x1b\[[0-9;]*m)", line):
        code = re.fullmatch(r"\x1b\[([0-9;]*)m", part)
        if code:
            for number in [int(n or 0) for n in code[1].split(";")]:
                if number == 0:
                    style = {}
                elif number == 1:
                    style["font-weight"] = "bold"
                elif number == 2:
                    style["opacity"] = ".6"
                elif number == 39:
                    style.pop("color", None)
                elif number in COLOURS:
                    style["color"] = COLOURS[number]
        elif part:
            css = ";".join(f"{key}:{value}" for key, value in style.items())
            text = re.sub(r"([\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60])", r"<i>\1</i>", html.escape(part))
            out.append(f'<span style="{css}">{text}</span>' if css else text)
    return "".join(out)


def page(lines):
    lines = "\n".join(spans(line) for line in lines)
    return f"""<!doctype html><meta charset="utf-8"><style>
body {{ margin: 0; background: #171b22 }}
pre {{ margin: 0; padding: 18px 22px; color: #d8dee9; font: 15px/20px "DejaVu Sans Mono", monospace }}
i {{ display: inline-block; width: 2ch; font-style: normal; text-align: center; line-height: 18px }}
</style><pre>{lines}</pre>"""


def main():
    with tempfile.TemporaryDirectory() as name:
        scratch = pathlib.Path(name)
        lines = []
        for command, shown in screens(scratch):
            lines += ([""] if lines else []) + [f"$ {command}"] + shown
        (scratch / "page.html").write_text(page(lines))
        height = 36 + 20 * len(lines)
        picture = ROOT / "Fixtures/pictures/terminal.png"
        subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-lcd-text",
             f"--window-size={44 + round(COLUMNS * 9.03)},{height}", f"--screenshot={picture}", f"file://{scratch}/page.html"],
            check=True, capture_output=True)
        print(f"{picture.relative_to(ROOT)}: {picture.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
