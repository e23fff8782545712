#!/usr/bin/env python3
"""Finds what the program says to people and has no Chinese for.

    Scripts/check-wording.py [--list]

Reads the typed syntax tree that the compiler has of Sources, takes each literal of the type Phrase, and looks it up
among the Chinese texts. Fails if one is not there. Needs the modules of a build. --list prints all that is said.
"""

import json
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = "Modules/CardstockCommands.swiftmodule"
PHRASE = "$s7Wording6PhraseVD"


class Said(dict):
    """Templates, each with the first place where it is said."""

    def add(self, template, place):
        # A discussion is looked up by its paragraphs, however its lines are broken.
        for paragraph in paragraphs_of(template) if "\n" in template else [template]:
            if has_words(paragraph):
                self.setdefault(paragraph, place)


def paragraphs_of(text):
    """As Phrase.paragraphs cuts them: lines that start with a space are kept as they are."""
    paragraphs = []
    for line in text.split("\n"):
        last = paragraphs[-1] if paragraphs else ""
        if last and line and last.startswith(" ") == line.startswith(" "):
            paragraphs[-1] += ("\n" if line.startswith(" ") else " ") + line
        else:
            paragraphs.append(line)
    return paragraphs


def has_words(template):
    """Whether a template has anything to be translated: not options, names in capitals or what is to be typed."""
    if template.startswith("  "):
        return re.search("[a-z]{2,} [a-z]{2,}", template) is not None
    return re.search("[a-z]", re.sub(r"--[a-z-]+( csv$)?", "", template)) is not None


def latest_build():
    """The kind of build that is newest, with the name that it gave the package."""
    builds = [kind for kind in ("debug", "release") if (ROOT / ".build" / kind / PROGRAM).exists()]
    if not builds:
        sys.exit("check-wording: build first: make build")
    kind = max(builds, key=lambda kind: (ROOT / ".build" / kind / PROGRAM).stat().st_mtime)
    plan = (ROOT / f".build/{kind}.yaml").read_text("utf-8")
    return ROOT / ".build" / kind, re.search(r'"-package-name","([^"]*)"', plan)[1]


def trees_of(room, build, package):
    """The typed trees of a room's files."""
    files = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "Sources" / room).rglob("*.swift"))
    command = ["swiftc", "-dump-ast", "-dump-ast-format", "json", "-swift-version", "6", "-package-name", package,
               "-module-name", room, "-I", str(build / "Modules"), "-I", "Sources/CSQLite", *files]
    dumped = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    text, decoder, at = dumped.stderr or dumped.stdout, json.JSONDecoder(), 0
    if dumped.returncode != 0:
        errors = "\n".join(re.findall(r"Sources/\S+: error: .*", text)[:5])
        raise RuntimeError(f"{room} does not compile against {build}; build first: make build\n{errors}")
    while (at := text.find("{", at)) >= 0:
        tree, at = decoder.raw_decode(text, at)
        yield tree


def template_of(literal):
    """An interpolated literal as `Phrase` keeps it, with {} for what is filled in."""
    template = ""
    for element in literal["appending_expr"]["body"]["elements"]:
        if element["_kind"] != "call_expr":
            continue
        name = element["fn"]["fn"]["decl"]["base_name"]
        if name == "appendLiteral":
            template += element["args"]["args"][0]["expr"]["value"]
        else:
            template += "{}"
    return template


def walk(node, said, source):
    if isinstance(node, list):
        for part in node:
            walk(part, said, source)
        return
    if not isinstance(node, dict):
        return
    kind = node.get("_kind")
    if kind == "interpolated_string_literal_expr" and node.get("type") == PHRASE:
        said.add(template_of(node), source(node))
    elif kind == "string_literal_expr" and node.get("type") == PHRASE:
        said.add(node["value"], source(node))
    elif kind == "call_expr":
        add_call(node, said, source)
    for key, part in node.items():
        if key not in ("builder_init", "result_init"):
            walk(part, said, source)


def add_call(call, said, source):
    """`Phrase.counted(n, "row")` says `{} row` and `{} rows`; `Phrase(word: "core")` says `core`."""
    name = json.dumps(call.get("fn", {}))
    if '"s:7Wording6PhraseV7counted' in name:
        words = [value for value in strings_in(call["args"])]
        if words:
            said.add("{} " + words[0], source(call))
            said.add("{} " + (words[1] if len(words) > 1 else words[0] + "s"), source(call))
    elif '"s:7Wording6PhraseV4word' in name:
        for word in strings_in(call["args"]):
            said.add(word, source(call))


def strings_in(node):
    if isinstance(node, list):
        for part in node:
            yield from strings_in(part)
    elif isinstance(node, dict):
        if node.get("_kind") == "string_literal_expr":
            yield node["value"]
        else:
            for part in node.values():
                yield from strings_in(part)


def read(room, build, package):
    """What a room says, and the texts that it has Chinese for."""
    said, texts = Said(), {}
    for tree in trees_of(room, build, package):
        path = tree.get("filename")
        if not path:
            continue
        content = (ROOT / path).read_bytes()
        place = lambda node: f"{path}:{line_at(content, node['range']['start'])}"
        if "/Chinese/" in path:
            add_keys(tree, texts, place)
        else:
            walk(tree, said, place)
    return said, texts


def add_keys(node, texts, place):
    """The keys of dictionary literals."""
    if isinstance(node, list):
        for part in node:
            add_keys(part, texts, place)
    elif isinstance(node, dict):
        if node.get("_kind") == "dictionary_expr":
            for pair in node["elements"]:
                key = next(strings_in(pair), None)
                if key is not None:
                    texts.setdefault(key, place(pair))
        for part in node.values():
            add_keys(part, texts, place)


def line_at(content, offset):
    return content.count(b"\n", 0, offset) + 1


def main():
    build, package = latest_build()
    rooms = [path.name for path in sorted((ROOT / "Sources").iterdir()) if any(path.rglob("*.swift"))]
    said, texts = Said(), {}
    with ThreadPoolExecutor(2) as pool:
        for found, chinese in pool.map(lambda room: read(room, build, package), rooms):
            texts |= chinese
            for template, place in found.items():
                said.setdefault(template, place)
    if "--list" in sys.argv:
        for template, place in said.items():
            print(f"{place}\t{template}")
    missing = {template: place for template, place in said.items() if template not in texts}
    for template, place in sorted(missing.items(), key=lambda pair: pair[1]):
        print(f"{place}: no Chinese for {json.dumps(template, ensure_ascii=False)}")
    if missing:
        sys.exit(f"check-wording: {len(missing)} of {len(said)} texts have no Chinese")
    print(f"check-wording: {len(said)} texts, each with its Chinese")


try:
    main()
except RuntimeError as error:
    sys.exit(f"check-wording: {error}")
