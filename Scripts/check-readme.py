#!/usr/bin/env python3
"""Runs every command line of a README, as its reader would.

    Scripts/check-readme.py README.md README.zh-CN.md

The lines of all ```sh blocks run in their order in bash, in a scratch directory that holds a copy of Fixtures, Scripts and
the Makefile and the files that the README takes for granted (SAMPLES below). A line that fails, or that leaves nothing
where the README says that something is printed, ends the check with status 1. $CARDSTOCK names the program, which the
reader would have installed.

`make` lines are not run here, since they build in the tree: each must be a target of the Makefile, and `make demo`,
`make test` and `make lint` are what .ci/run runs.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

# What a README calls the reader's own files, and which of ours stands for it.
SAMPLES = {
    "orders.csv": "Fixtures/reseller/sales.csv",
    "sales.csv": "Fixtures/reseller/sales.csv",
    "stock.csv": "Fixtures/reseller/stock.csv",
    "offers.csv": "Fixtures/reseller/offers.csv",
    "events.csv": "Fixtures/reseller/events.csv",
    "catalog.csv": "Fixtures/small/catalog.csv",
    "suppliers.csv": "Fixtures/small/suppliers.csv",
    "overrides.csv": "Fixtures/small/overrides.csv",
    "receipts.csv": "Fixtures/small/receipts.csv",
}

# Programs of others in the recipes. `make readme` installs them; where one cannot be, its lines are named and left out.
PEERS = ["mlr", "duckdb", "jq"]


def blocks(text):
    """The ```sh blocks of a document, each as (number of its first line, its lines)."""
    found, block, start = [], None, 0
    for number, line in enumerate(text.splitlines(), 1):
        if block is None and re.fullmatch(r"```sh\s*", line):
            block, start = [], number + 1
        elif block is not None and line.startswith("```"):
            found.append((start, block))
            block = None
        elif block is not None:
            block.append(line)
    return found


def commands(lines):
    """Whole commands: a line that ends with a backslash goes on in the next."""
    whole = ""
    for offset, line in enumerate(lines):
        whole = f"{whole}\n{line}" if whole else line
        if line.endswith("\\"):
            continue
        if whole.strip() and not whole.lstrip().startswith("#"):
            yield offset, whole
        whole = ""


def targets():
    with open(os.path.join(ROOT, "Makefile"), encoding="utf-8") as file:
        return set(re.findall(r"^([a-z-]+):", file.read(), re.MULTILINE))


def scratch_directory():
    directory = tempfile.mkdtemp(prefix="readme-")
    for name in ("Fixtures", "Scripts", "Makefile"):
        path = os.path.join(ROOT, name)
        copy = shutil.copytree if os.path.isdir(path) else shutil.copy
        ignore = {"ignore": shutil.ignore_patterns("golden")} if name == "Fixtures" else {}
        copy(path, os.path.join(directory, name), **ignore)
    for name, sample in SAMPLES.items():
        shutil.copy(os.path.join(ROOT, sample), os.path.join(directory, name))
    return directory


def run(document, program):
    with open(os.path.join(ROOT, document), encoding="utf-8") as file:
        found = blocks(file.read())
    directory = scratch_directory()
    os.makedirs(os.path.join(directory, "bin"))
    os.symlink(program, os.path.join(directory, "bin", "cardstock"))
    places = [os.path.join(directory, "bin"), os.path.join(ROOT, ".build/readme/bin"), os.environ["PATH"]]
    environment = {
        "PATH": os.pathsep.join(places),
        "HOME": directory,
        "LC_ALL": "C.UTF-8",
    }
    path = environment["PATH"]
    known, count, failures = targets(), 0, 0
    for start, lines in found:
        for offset, command in commands(lines):
            count += 1
            place = f"{document}:{start + offset}"
            made = re.match(r"make\s+([a-z-]+)", command)
            if made:
                if made.group(1) not in known:
                    failures += 1
                    print(f"{place}: the Makefile has no target {made.group(1)}")
                continue
            missing = [tool for tool in PEERS if re.search(rf"\b{tool}\b", command) and not shutil.which(tool, path=path)]
            if missing:
                print(f"{place}: not run, for want of {missing[0]}", file=sys.stderr)
                continue
            outcome = subprocess.run(
                ["bash", "-euo", "pipefail", "-c", command], cwd=directory, env=environment, stdin=subprocess.DEVNULL,
                capture_output=True, text=True, timeout=300)
            if outcome.returncode != 0:
                failures += 1
                print(f"{place}: status {outcome.returncode}: {command}\n{outcome.stderr}")
    shutil.rmtree(directory)
    return count, failures


def main():
    program = os.path.abspath(os.environ.get("CARDSTOCK", os.path.join(ROOT, ".build/release/cardstock")))
    failed = 0
    for document in sys.argv[1:] or ["README.md", "README.zh-CN.md"]:
        count, failures = run(document, program)
        failed += failures
        if count == 0:
            failed += 1
            print(f"{document}: there is no command line in it")
        print(f"{document}: {count} command lines, {failures} failed", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
