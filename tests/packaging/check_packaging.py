#!/usr/bin/env python3
# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what is installed beside the programs.

check_packaging.py desktop SOURCE_DIR VERSION    desktop file and AppStream metadata, by their own validators
check_packaging.py pictures SOURCE_DIR VERSION   the pictures that the README and the metadata show are there, and small
check_packaging.py versions SOURCE_DIR VERSION   every file that names the version names the same one
check_packaging.py scripts SOURCE_DIR VERSION    the shell scripts can be read by their shells
check_packaging.py units SOURCE_DIR VERSION      the service of a second stick is the first one's, but for its name
check_packaging.py flatpak SOURCE_DIR VERSION    the manifest brings what CMake wants, but for what is listed here
check_packaging.py manual SOURCE_DIR PROGRAM     the manual page has the options and variables of --help, and no others
check_packaging.py readme SOURCE_DIR PROGRAM     README.md has them, too
check_packaging.py launch SOURCE_DIR PROGRAM     the program understands what the desktop file makes desktops say to it
check_packaging.py service SOURCE_DIR PROGRAM    the program tells systemd what the unit's Type and WatchdogSec wait for
check_packaging.py self-test                     shows that these can fail

Leaves with 77 where a tool is not installed.
"""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

APP_ID = "io.github.auino.virtualphone"
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")
VARIABLE = re.compile(r"\bvirtualphone_[a-z]+\b")
OTHER = re.compile(r"(?:virtualphoned?|vp-modemsim|vp-botapi) --")
SKIPPED = 77
NO_DISPLAY = 69
LARGEST_PICTURE = 150_000


def plain(page: str) -> str:
    """The text of a manual page without comments, and without the example lines that call another program."""
    name = re.search(r"^\.TH (\S+)", page, re.M)
    own = name.group(1).lower() if name else ""
    lines = [line.replace("\\-", "-") for line in page.splitlines() if not line.startswith('.\\"')]
    return "\n".join(line for line in lines if not OTHER.match(line) or line.split()[0] == own.replace("\\-", "-"))


def words(text: str) -> set:
    return set(OPTION.findall(text)) | set(VARIABLE.findall(text))


def differences(help_text: str, page: str) -> list:
    """What one of them says and the other does not."""
    of_help, of_page = words(help_text), words(plain(page))
    # The page of the window's program hands the environment over to the other one's.
    if "virtualphoned (1)" in page and "virtualphone_" not in page:
        of_help = {word for word in of_help if word.startswith("--")}
    # A command of another program, in an example.
    of_page -= {"--user", "--now"}
    return [f"{word} is not in the manual page" for word in sorted(of_help - of_page)] + [
        f"{word} is not in --help" for word in sorted(of_page - of_help)
    ]


def check_manual(source: Path, program: Path) -> list:
    page = (source / "packaging" / "man" / f"{program.name}.1").read_text(encoding="utf-8")
    help_text = subprocess.run([program, "--help"], check=True, capture_output=True, text=True).stdout
    return differences(help_text, page)


def section(text: str, title: str) -> str:
    found = re.search(rf"^## {re.escape(title)}$(.*?)(?=^## |\Z)", text, re.M | re.S)
    return found.group(1) if found else ""


def readme_differences(help_text: str, readme: str) -> list:
    """What --help and the tables of options and variables do not both say."""
    tables = section(readme, "Command line") + section(readme, "Environment")
    rows = " ".join(line.split("|")[1] for line in tables.splitlines() if line.startswith("| `"))
    of_help, of_readme = words(help_text), words(rows)
    return [f"{word} is in no table of README.md" for word in sorted(of_help - of_readme)] + [
        f"{word} of README.md is not in --help" for word in sorted(of_readme - of_help)
    ]


def check_readme(source: Path, program: Path) -> list:
    help_text = subprocess.run([program, "--help"], check=True, capture_output=True, text=True).stdout
    readme = (source / "README.md").read_text(encoding="utf-8")
    return readme_differences(help_text, readme)


def run_tool(*command) -> list:
    tool = shutil.which(command[0])
    if tool is None:
        print(f"{command[0]} is not installed")
        sys.exit(SKIPPED)
    done = subprocess.run([tool, *command[1:]], capture_output=True, text=True, check=False)
    said = (done.stdout + done.stderr).strip()
    return [said or f"{command[0]} failed"] if done.returncode != 0 else []


def check_desktop(source: Path, _version: str) -> list:
    folder = source / "packaging" / "desktop"
    wrong = run_tool("desktop-file-validate", str(folder / f"{APP_ID}.desktop"))
    wrong += run_tool("appstreamcli", "validate", "--no-net", str(folder / f"{APP_ID}.metainfo.xml"))
    for drawing in folder.glob("*.svg"):
        if not xml.parse(drawing).getroot().tag.endswith("svg"):
            wrong.append(f"{drawing.name} is no SVG")
    text = (folder / f"{APP_ID}.desktop").read_text(encoding="utf-8")
    types = re.search(r"^MimeType=(.*)$", text, re.M).group(1).strip(";").split(";")
    told = re.findall(r"<mediatype>(.*?)</mediatype>", (folder / f"{APP_ID}.metainfo.xml").read_text(encoding="utf-8"))
    if types != told:
        wrong.append(f"the metadata provide {told}, the desktop file {types}")
    if f"\nIcon={APP_ID}\n" not in text:
        wrong.append("the desktop file names another icon than the one that is installed")
    if APP_ID not in (source / "CMakeLists.txt").read_text(encoding="utf-8"):
        wrong.append("CMakeLists.txt has another VP_APP_ID")
    return wrong


def shown_pictures(pages: list, metadata: str) -> set:
    """Paths below the source folder; of the metadata those behind its address, or the address where it is no such."""
    shown = {name for page in pages for name in re.findall(r"!\[[^\]]*\]\(([^)\s]+)\)", page) if "://" not in name}
    for address in re.findall(r"<image[^>]*>\s*(\S+?)\s*</image>", metadata):
        found = re.search(r"/(docs/pictures/[\w.-]+)$", address)
        shown.add(found.group(1) if found else address)
    return shown


def picture_faults(source: Path, shown: set) -> list:
    wrong = []
    for name in sorted(shown):
        path = source / name
        if not path.is_file():
            wrong.append(f"{name} is shown, but there is no such file")
        elif not path.read_bytes().startswith(b"\x89PNG\r\n\x1a\n"):
            wrong.append(f"{name} is no PNG")
        elif path.stat().st_size > LARGEST_PICTURE:
            wrong.append(f"{name} has {path.stat().st_size} bytes, more than {LARGEST_PICTURE}")
    return wrong


def check_pictures(source: Path, _version: str) -> list:
    pages = [page.read_text(encoding="utf-8") for page in sorted(source.glob("README*.md"))]
    metadata = (source / "packaging" / "desktop" / f"{APP_ID}.metainfo.xml").read_text(encoding="utf-8")
    shown = shown_pictures(pages, metadata)
    return picture_faults(source, shown) if shown else ["neither the README nor the metadata shows a picture"]


def command_lines(desktop_file: str) -> list:
    """What a desktop would start: each line, with an address of each kind that the file promises to open."""
    types = re.search(r"^MimeType=(.*)$", desktop_file, re.M).group(1).strip(";").split(";")
    files = {"text/vcard": "file:///tmp/a.vcf", "text/calendar": "file:///tmp/a.ics"}
    schemes = [kind.replace("x-scheme-handler/", "") for kind in types if kind not in files]
    opened = [f"{one}://example.org/a" if "webcal" in one else f"{one}:+390123456789" for one in schemes]
    opened += [files[kind] for kind in types if kind in files]
    lines = []
    for line in re.findall(r"^Exec=(.*)$", desktop_file, re.M):
        arguments = line.split()[1:]
        if "%u" in arguments:
            lines += [[word.replace("%u", address) for word in arguments] for address in opened]
        else:
            lines.append(arguments)
    return lines


def check_launch(source: Path, program: Path) -> list:
    text = (source / "packaging" / "desktop" / f"{APP_ID}.desktop").read_text(encoding="utf-8")
    wrong = []
    # Without a display a line that is understood ends with "no display"; wrong usage ends before that.
    for arguments in command_lines(text):
        done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False, env={"LANG": "C.UTF-8"})
        if done.returncode != NO_DISPLAY:
            wrong.append(f"{' '.join(arguments)}: {done.returncode} {done.stderr.strip()}")
    return wrong


def version_differences(version: str, changelog: str, metadata: str, changes: str) -> list:
    """The newest of each; CHANGELOG.md may have more that is not released. Those that have a day have the same one."""
    first = re.match(r"virtualphone \(([^)]+)\)", changelog)
    release = xml.fromstring(metadata).find("releases/release")
    newest = re.search(r"^## \[(\d[^\]]*)\] - (\S+)$", changes, re.M)
    said = {
        "packaging/deb/changelog": first.group(1) if first else "none",
        "the AppStream metadata": release.get("version") if release is not None else "none",
        "CHANGELOG.md": newest.group(1) if newest else "none",
    }
    wrong = [f"{where} says {what}, CMakeLists.txt {version}" for where, what in said.items() if what != version]
    if release is not None and newest and release.get("date") != newest.group(2):
        wrong.append(f"the AppStream metadata says {release.get('date')}, CHANGELOG.md {newest.group(2)}")
    return wrong


def said_twice(changes: str) -> list:
    """Items of CHANGELOG.md that stand there again."""
    items = [" ".join(item.split()) for item in re.findall(r"^- (.*?)(?=^- |^#|\Z)", changes, re.M | re.S)]
    return [f"CHANGELOG.md says twice: {item}" for item in sorted({item for item in items if items.count(item) > 1})]


def check_versions(source: Path, version: str) -> list:
    folder = source / "packaging"
    changes = (source / "CHANGELOG.md").read_text(encoding="utf-8")
    return version_differences(
        version,
        (folder / "deb" / "changelog").read_text(encoding="utf-8"),
        (folder / "desktop" / f"{APP_ID}.metainfo.xml").read_text(encoding="utf-8"),
        changes,
    ) + said_twice(changes)


def check_scripts(source: Path, _version: str) -> list:
    wrong = []
    folder = source / "packaging"
    for script in sorted(folder.rglob("*.sh")):
        wrong += run_tool("bash", "-n", str(script))
    for script in sorted((folder / "deb").glob("*/p*")):
        wrong += run_tool("sh", "-n", str(script))
        if not script.stat().st_mode & 0o111:
            wrong.append(f"{script.name} is not executable")
    return wrong


def check_service(_source: Path, program: Path) -> list:
    """In the place of systemd: the datagrams that come from the start to the end."""
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        address = str(Path(folder) / "notify")
        manager.bind(address)
        manager.settimeout(60)
        environment = dict(os.environ, NOTIFY_SOCKET=address, WATCHDOG_USEC="200000", HOME=folder, XDG_RUNTIME_DIR=folder)
        heard = []
        with subprocess.Popen([program, "--demo"], env=environment, stdout=subprocess.DEVNULL) as phone:
            try:
                while b"STOPPING=1" not in heard and len(heard) < 1000:
                    heard.append(manager.recv(64))
                    if len(heard) == 3:
                        phone.send_signal(signal.SIGTERM)
            except socket.timeout:
                heard.append(b"silence")
            finally:
                phone.kill()
    wanted = [b"READY=1", b"WATCHDOG=1", b"WATCHDOG=1"]
    return [] if heard[:3] == wanted and heard[-1] == b"STOPPING=1" else [f"systemd is told {heard[:5]} … {heard[-1]}"]


def check_units(source: Path, _version: str) -> list:
    folder = source / "packaging" / "systemd"
    first, second = ((folder / f"{name}.service.in").read_text(encoding="utf-8") for name in ("virtualphoned", "virtualphoned@"))
    named = first.replace("Description=VirtualPhone,", "Description=VirtualPhone %i,")
    named = re.sub(r"^(StateDirectory=virtualphone|EnvironmentFile=-/etc/default/virtualphoned)$", r"\1-%i", named, flags=re.M)
    return [] if named == second else ["virtualphoned.service and virtualphoned@.service differ in more than the name"]


# What the runtime of Flatpak is said to have; nobody has tried.
OF_RUNTIME = {"qt6", "icu", "openssl", "udev", "sndfile", "xcb"}
# Modules whose names are not those that CMake looks for.
MODULES = {"phonenumber": "libphonenumber", "ical": "libical", "qt6keychain": "qtkeychain", "opusenc": "libopusenc"}


def missing_modules(cmake: str, manifest: str) -> list:
    wanted = re.findall(r"find_package\((\S+)[^)]*?REQUIRED", cmake) + re.findall(r"find_library\(\w+ (\S+) REQUIRED", cmake)
    modules = {name.lower() for name in re.findall(r"^  - name: (\S+)", manifest, re.M)}
    names = [name.lower() for name in dict.fromkeys(wanted)]
    missing = [name for name in names if name not in OF_RUNTIME and MODULES.get(name, name) not in modules]
    return [f"the manifest has no module for {name}" for name in missing] if names else ["CMake wants nothing"]


def check_flatpak(source: Path, _version: str) -> list:
    manifest = source / "packaging" / "flatpak" / f"{APP_ID}.yml"
    cmake = "".join((source / name).read_text(encoding="utf-8") for name in ("CMakeLists.txt", "app/CMakeLists.txt"))
    return missing_modules(cmake, manifest.read_text(encoding="utf-8"))


def self_test() -> list:
    wrong = []
    same = differences("--demo --set virtualphone_x", ".B \\-\\-demo\n.BR \\-\\-set :\nvirtualphone_x")
    fewer = differences("--demo --set", "\\-\\-demo")
    more = differences("--demo", "\\-\\-demo \\-\\-set")
    comment = differences("--demo", '.\\" \\-\\-demo')
    if same or len(fewer) != 1 or len(more) != 1 or len(comment) != 1:
        wrong.append(f"manual pages: {same} {fewer} {more} {comment}")
    readme = "## Command line\n| `--demo` | x --not |\n## Environment\n| `virtualphone_x` | |\n## Else\n| `--else` | |"
    if readme_differences("--demo virtualphone_x", readme) or len(readme_differences("--set", readme)) != 3:
        wrong.append("tables of README.md")
    lines = command_lines("Exec=vp %u\nMimeType=x-scheme-handler/tel;text/vcard;\nExec=vp --demo")
    if lines != [["tel:+390123456789"], ["file:///tmp/a.vcf"], ["--demo"]]:
        wrong.append(f"lines of a desktop file: {lines}")
    shown = shown_pictures(["![a](docs/a.png) [b](b.md)"], "<image>https://x/HEAD/docs/pictures/c.png</image>")
    if shown != {"docs/a.png", "docs/pictures/c.png"} or len(picture_faults(Path("/nonexistent"), shown)) != 2:
        wrong.append(f"pictures: {shown}")
    cmake = "find_package(Qt6 6.4 REQUIRED COMPONENTS\n A)\nfind_library(A soxr REQUIRED)\nfind_library(B pulse)"
    if missing_modules(cmake, "  - name: soxr\n") or len(missing_modules(cmake, "  - name: pulse\n")) != 1:
        wrong.append("modules of the manifest")
    metadata = '<component><releases><release version="{}" date="2026-01-02"/></releases></component>'
    changes = "## [Unreleased]\n\n## [1.2] - 2026-01-02\n- a\n  b\n- c\n"
    if version_differences("1.2", "virtualphone (1.2) x", metadata.format("1.2"), changes) or said_twice(changes):
        wrong.append("versions that agree are refused")
    if len(version_differences("1.2", "virtualphone (1.1) x", metadata.format("1.3"), changes.replace("1.2", "1.4"))) != 3:
        wrong.append("versions that differ are accepted")
    if len(version_differences("1.2", "virtualphone (1.2) x", metadata.format("1.2"), changes.replace("-02", "-03"))) != 1:
        wrong.append("days that differ are accepted")
    if len(said_twice(changes + "- a b\n")) != 1:
        wrong.append("the same change twice is accepted")
    return wrong


def main() -> int:
    name, arguments = sys.argv[1], sys.argv[2:]
    if name == "self-test":
        wrong = self_test()
    elif name in ("manual", "launch", "readme", "service"):
        checks = {"manual": check_manual, "launch": check_launch, "readme": check_readme, "service": check_service}
        wrong = checks[name](Path(arguments[0]), Path(arguments[1]))
    else:
        checks = {"desktop": check_desktop, "versions": check_versions, "units": check_units, "scripts": check_scripts}
        checks.update(pictures=check_pictures, flatpak=check_flatpak)
        wrong = checks[name](Path(arguments[0]), arguments[1])
    for sentence in wrong:
        print(sentence)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
