#!/usr/bin/env python3
# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds README.md and README.it.md against each other and against what the program says and has.

readme_words.py same SOURCE_DIR       both have the same headings, paragraphs, tables, lists and pictures
readme_words.py doctor SOURCE_DIR     each finding of the doctor that has a remedy stands in both, in the doctor's words
readme_words.py settings SOURCE_DIR   the tables of settings have the names and defaults of app/settings/settingstable.cpp
readme_words.py files SOURCE_DIR      the tables of files have what app/main/datafolder.cpp makes
readme_words.py codes SOURCE_DIR      the manual pages have every exit code of the README's tables
readme_words.py links SOURCE_DIR      links and anchors inside all texts lead somewhere; web addresses are not tried
readme_words.py self-test             shows that these can fail
"""

import re
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

EMPTY = {"README.md": "empty", "README.it.md": "vuoto"}
TEXTS = ("README.md", "README.it.md", "CHANGELOG.md", "app/README.md", "tests/data/at/README.md")


def sections(text: str) -> list:
    """(level, title, lines outside of code) of each heading; the first one is what stands before any."""
    found = [(0, "", [])]
    inside = False
    for line in text.splitlines():
        if line.startswith("```"):
            inside = not inside
        heading = None if inside else re.match(r"(#+) +(.*)$", line)
        if heading:
            found.append((len(heading.group(1)), heading.group(2), []))
        elif not inside:
            found[-1][2].append(line)
    return found


def cells(line: str) -> list:
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip().strip("|"))]


def rows(lines: list) -> list:
    return [cells(line) for line in lines if line.startswith("|") and not re.match(r"\|-", line)]


def names(cell: str) -> list:
    """What is the same in every language: words in code, but for names that somebody gives, which begin with a capital."""
    return [word.split()[0] for word in re.findall(r"`([^`]+)`", cell) if re.match(r"[a-z/-][\w./-]*$", word.split()[0])]


def shape(lines: list) -> list:
    """What a section has, in order of kind: pictures, items of lists, rows of tables with the names in the first cell."""
    text = "\n".join(lines)
    pictures = [f"picture {name}" for name in re.findall(r"!\[[^\]]*\]\(([^)\s]+)\)", text)]
    bullets = sum(1 for line in lines if re.match(r" *\* ", line))
    numbers = sum(1 for line in lines if re.match(r" *\d+\. ", line))
    plain = [part for part in re.split(r"\n\s*\n", text) if re.match(r"[^\s|!]", part) and not re.match(r"\* |\d+\. ", part)]
    counts = f"{len(plain)} paragraphs, {bullets} bullets, {numbers} numbered"
    return pictures + [counts] + [f"row {' '.join(names(row[0]))}" for row in rows(lines)]


def same_differences(first: str, second: str) -> list:
    ours, theirs = sections(first), sections(second)
    wrong = []
    for (level, title, lines), (other_level, other_title, other_lines) in zip(ours, theirs):
        where = f"'{title}' / '{other_title}'"
        if level != other_level:
            return wrong + [f"{where}: headings of different levels"]
        have, other = shape(lines), shape(other_lines)
        if len(have) != len(other):
            wrong.append(f"{where}: {len(have)} and {len(other)} rows, pictures and lists")
        wrong += [f"{where}: {one} / {two}" for one, two in zip(have, other) if one != two]
    if len(ours) != len(theirs):
        wrong.append(f"{len(ours)} headings and {len(theirs)}")
    return wrong


def findings(source: str) -> list:
    """The doctor's sentences that have a remedy."""
    text = r'QT_TRANSLATE_NOOP\("DoctorPhrases", "((?:[^"\\]|\\.)*)"\)'
    return [found.replace('\\"', '"') for found, _ in re.findall(rf"Row \{{Finding::\w+, {text},\s+{text}", source)]


def translations(text: str, context: str) -> dict:
    words = {}
    for one in xml.fromstring(text).iter("context"):
        if one.findtext("name") == context:
            words.update((message.findtext("source"), message.findtext("translation")) for message in one.iter("message"))
    return words


def doctor_differences(sentences: list, readme: str, name: str) -> list:
    said = [row[0] for _, _, lines in sections(readme) for row in rows(lines)]
    wanted = [(one, re.sub(r"%\d", "…", one or "").rstrip(".")) for one in sentences]
    missing = [one for one, words in wanted if not any(words in cell for cell in said)]
    return [f"{name}: what the doctor says is in no table: {one}" for one in missing] if sentences else ["the doctor says nothing"]


def check_doctor(source: Path) -> list:
    ours = findings((source / "app/service/doctorphrases.cpp").read_text(encoding="utf-8"))
    italian = translations((source / "translations/virtualphone_it.ts").read_text(encoding="utf-8"), "DoctorPhrases")
    # A sentence that is not translated yet is missed by the test of the translations.
    theirs = [italian[one] for one in ours if italian.get(one)]
    return doctor_differences(ours, (source / "README.md").read_text(encoding="utf-8"), "README.md") + doctor_differences(
        theirs, (source / "README.it.md").read_text(encoding="utf-8"), "README.it.md"
    )


def settings(source: str, words: str = "") -> dict:
    """Names and defaults; two literals that follow each other are one, and a word may stand for one in the other text."""
    table = re.sub(r'"\s*\n\s*"', "", source)
    constants = dict(re.findall(r'constexpr \w+ (\w+)\s*(?:= |[({])"([^"]*)"', words))
    row = r'SettingRow \{SettingKey::\w+,\s*"([^"]+)"_L1,\s*(?:"([^"]*)"_L1|\w+::(\w+))'
    return {name: constants.get(constant, "") if constant else value for name, value, constant in re.findall(row, table)}


def setting_differences(known: dict, readme: str, name: str, more: tuple = ()) -> list:
    found = {}
    for _, _, lines in sections(readme):
        for row in rows(lines):
            if len(row) == 3 and re.match(r"`\w+/\w+`", row[0]):
                for key in re.findall(r"`(\w+/\w+)`", row[0]):
                    found[key] = row[1].strip("`")
    wrong = [f"{name}: {key} is in no table" for key in known if key not in found]
    wrong += [f"{name}: there is no setting {key}" for key in found if key not in known and key not in more]
    for key, default in known.items():
        shown = found.get(key, default)
        # Long defaults are told by a link or in words.
        told = shown == (default or EMPTY[name]) or (default.startswith("http") and default in shown)
        if not told and "|" not in default:  # a list of texts is told in the words of each language
            wrong.append(f"{name}: {key} is said to be {shown}, and is {default or 'empty'}")
    return wrong if known else ["no settings were found"]


def check_settings(source: Path) -> list:
    folder = source / "app/settings"
    texts = [(folder / name).read_text(encoding="utf-8") for name in ("settingstable.cpp", "voicevalues.h")]
    known = settings(*texts)
    more = ("telegram/token", "telegram/proxyPassword", "owners/temporaryPassword", "sim/pin")
    wrong = []
    for name in EMPTY:
        wrong += setting_differences(known, (source / name).read_text(encoding="utf-8"), name, more)
    return wrong


def file_differences(made: list, readme: str, name: str) -> list:
    first = " ".join(row[0] for _, _, lines in sections(readme) for row in rows(lines))
    said = {word.strip("/") for word in re.findall(r"`([^`]+)`", first)}
    return [f"{name}: {one} is in no table of files" for one in made if one not in said] if made else ["no files were found"]


def check_files(source: Path) -> list:
    made = re.findall(r'filePath\(u"([^"]+)"_s\)', (source / "app/main/datafolder.cpp").read_text(encoding="utf-8"))
    return [line for name in EMPTY for line in file_differences(made, (source / name).read_text(encoding="utf-8"), name)]


def code_differences(readme: str, pages: str) -> list:
    said = {row[0] for _, _, lines in sections(readme) for row in rows(lines) if len(row) == 2 and re.fullmatch(r"\d+", row[0])}
    told = set(re.findall(r"^\.B (\d+)$", pages, re.M))
    return [f"exit code {code} is in no manual page" for code in sorted(said - told)] if said else ["no exit codes were found"]


def check_codes(source: Path) -> list:
    pages = [(source / "packaging/man" / f"{name}.1").read_text(encoding="utf-8") for name in ("virtualphone", "virtualphoned")]
    return code_differences((source / "README.md").read_text(encoding="utf-8"), "\n".join(pages))


def anchors(text: str) -> set:
    """The names by which headings can be linked to, as GitHub makes them."""
    found = set()
    for _, title, _ in sections(text)[1:]:
        plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", title)
        name = re.sub(r"[^\w\- ]", "", plain.lower()).replace(" ", "-")
        found.add(name if name not in found else f"{name}-1")
    return found


def targets(text: str) -> list:
    plain = "\n".join(line for _, title, lines in sections(text) for line in [title, *lines])
    quoted = re.sub(r"`[^`\n]*`", "", plain)
    return (
        re.findall(r"\]\(\s*([^)\s]+)\s*\)", plain)
        + re.findall(r"(?:href|src)=\"([^\"]+)\"", quoted)
        + re.findall(r"^\[[^\]]+\]: *(\S+)", quoted, re.M)
    )


def dead_links(folder: Path, name: str, text: str) -> list:
    dead = []
    for target in targets(text):
        path, _, anchor = target.partition("#")
        if re.match(r"[a-z]+:", target):
            continue
        page = folder / path if path else None
        if page is not None and not page.exists():
            dead.append(f"{name}: there is no {path}")
        elif anchor and anchor not in anchors(page.read_text(encoding="utf-8") if page else text):
            dead.append(f"{name}: there is no heading {target}")
    return dead


def missing_files(source: Path, name: str, text: str) -> list:
    """Of scripts, headers and lists that are named with their folder; in app/README.md also those below app."""
    named = set(re.findall(r"(?<![\w/.-])(?:packaging|tests|app|translations)/[\w./@-]*\.(?:sh|h|txt|py|cpp|cmake)\b", text))
    places = (source, source / "app") if name.startswith("app/") else (source,)
    return [f"{name}: there is no {one}" for one in sorted(named) if not any((place / one).exists() for place in places)]


def not_installed(name: str, text: str) -> list:
    """Packages bring both READMEs and the pictures, no other file of the sources."""
    files = {target.partition("#")[0] for target in targets(text) if not re.match(r"[a-z]+:|#", target)}
    beside = re.compile(r"README(\.it)?\.md|docs/pictures/[\w-]+\.png")
    return [f"{name}: {one} is not installed beside it" for one in sorted(files) if not beside.fullmatch(one)]


def check_links(source: Path) -> list:
    wrong = []
    for name in TEXTS:
        page = source / name
        text = page.read_text(encoding="utf-8")
        wrong += dead_links(page.parent, name, text) + missing_files(source, name, text)
        if name in EMPTY:
            wrong += not_installed(name, text)
    return wrong


def check_same(source: Path) -> list:
    return same_differences(*((source / name).read_text(encoding="utf-8") for name in EMPTY))


def self_test() -> list:
    wrong = []
    page = "# A\n![x](a.png)\n* one\n\n| a | b |\n|---|---|\n| `k` | 1 |\n"
    changes = [("# A", "## A"), ("a.png", "b.png"), ("* one\n", "* one\n* two\n"), ("| a", "two\n\n| a")]
    changes += [("`k`", "`l`"), ("| `k` | 1 |\n", ""), ("# A", "# A\n# B")]
    if same_differences(page, page.replace("one", "uno").replace("1", "2")):
        wrong.append("pages that say the same are refused")
    wrong += [f"not noticed: {old} > {new}" for old, new in changes if not same_differences(page, page.replace(old, new))]
    source = 'Row {Finding::A, QT_TRANSLATE_NOOP("DoctorPhrases", "Port %1 is \\"x\\".")},\n'
    source += 'Row {Finding::B, QT_TRANSLATE_NOOP("DoctorPhrases", "Port %1 \\"y\\".",\n'.replace('",\n', '"),\n')
    source += ' QT_TRANSLATE_NOOP("DoctorPhrases", "Go.")},'
    if findings(source) != ['Port %1 "y".']:
        wrong.append(f"findings: {findings(source)}")
    says = "| Port … is y · z | a |"
    if doctor_differences(["Port %1 is y."], says, "x") or not doctor_differences(["Port is y."], says, "x"):
        wrong.append("the doctor's table")
    source = 'SettingRow {SettingKey::C, "g/h"_L1, v::On, x},\nSettingRow {SettingKey::A, "a/b"_L1, ""_L1, x},\n'
    source += 'SettingRow {SettingKey::B, "c/d"_L1,\n "e"\n "f"_L1, y}'
    known = settings(source, 'constexpr Text On("on")')
    table = "| `g/h` | `on` | z |\n| `a/b` | empty | x |\n| `c/d` | `ef` | y |"
    if known != {"g/h": "on", "a/b": "", "c/d": "ef"} or setting_differences(known, table, "README.md"):
        wrong.append(f"settings: {known}")
    for old, new in (("`ef`", "`e`"), ("| `a/b` | empty | x |\n", ""), ("`c/d`", "`c/e`"), ("empty", "true")):
        if not setting_differences(known, table.replace(old, new), "README.md"):
            wrong.append(f"a table of settings with {new} for {old}")
    if file_differences(["a"], "| `a/`, `b` | x |", "x") or not file_differences(["c"], "| `a/` | x |", "x"):
        wrong.append("the table of files")
    if code_differences("| 7 | x |", ".B 7\n") or not code_differences("| 7 | x |", ".B 77\n"):
        wrong.append("exit codes")
    page = '# A b!\n[a](#a-b) [b](#b) [c](https://c) [d](d.md)\n<a href="e.md">\n\n[f]: g.md'
    dead = dead_links(Path("/nonexistent"), "x", page)
    if len(dead) != 4:
        wrong.append(f"links: {dead}")
    if len(not_installed("x", "[a](README.md#b) ![c](docs/pictures/d.png) [e](app/f.md) [g](#h)")) != 1:
        wrong.append("links to what is not installed")
    if not missing_files(Path("/nonexistent"), "x", "see `packaging/a.sh`"):
        wrong.append("files that are named")
    return wrong


def main() -> int:
    checks = {"same": check_same, "doctor": check_doctor, "settings": check_settings, "files": check_files}
    checks.update(codes=check_codes, links=check_links)
    wrong = self_test() if sys.argv[1] == "self-test" else checks[sys.argv[1]](Path(sys.argv[2]))
    for sentence in wrong:
        print(sentence)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
