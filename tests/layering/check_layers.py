#!/usr/bin/env python3
# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the rules of the house that neither compiler nor linker sees.

check_layers.py SOURCE_DIR [--daemon PROGRAM]   prints every breach as file:line: rule: words, and fails
check_layers.py --self-test                     shows that each rule can fail

The table of who may include whom is read from the vp_add_layer() lines of app/CMakeLists.txt.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from typing import Iterator, NamedTuple

CODE = {".cpp", ".h", ".c"}
# Files that can carry a comment; data and pictures are not sources.
SOURCES = CODE | {".py", ".sh", ".cmake", ".supp"}
SOURCE_NAMES = {"CMakeLists.txt"}
# A layer that builds on the face of another sees what that one makes public.
PUBLISHED = {"ui": {"service"}}
# The only program with a window; everything else in app/main is in the one without.
WINDOW_MAIN = "app/main/main.cpp"
NEVER = {"sim": {"at", "profiles", "modem", "sms"}}


class Breach(NamedTuple):
    file: str
    line: int
    rule: str
    words: str

    def __str__(self):
        return f"{self.file}:{self.line}: {self.rule}: {self.words}"


class Layer(NamedTuple):
    public: set
    private: set


def blank(match: re.Match) -> str:
    """Nothing but the line ends, so that line numbers stay."""
    return re.sub(r"[^\n]", " ", match.group())


TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      |(?P<raw>R"(?P<mark>[^()\s\\]{0,16})\(.*?\)(?P=mark)")
      |(?P<text>"(?:\\.|[^"\\\n])*")
      |(?P<sign>'(?:\\.|[^'\\\n])+')""",
    re.S | re.X,
)


def without_comments(code: str) -> str:
    return TOKEN.sub(lambda m: blank(m) if m.group("comment") else m.group(), code)


def without_texts(code: str) -> str:
    return TOKEN.sub(lambda m: m.group() if m.group("sign") else blank(m), code)


def line_of(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


class House:
    """A checkout, its files read once."""

    def __init__(self, root: Path):
        self.root = root
        self.files = sorted(self._tracked())
        self._texts = {}

    def _tracked(self) -> Iterator[str]:
        git = subprocess.run(
            ["git", "-C", str(self.root), "ls-files", "-z"], capture_output=True, check=False
        )
        if git.returncode == 0 and git.stdout:
            names = git.stdout.decode().split("\0")
        else:  # an unpacked archive
            names = [
                str(path.relative_to(self.root))
                for path in self.root.rglob("*")
                if not re.match(r"(build[^/]*|[.]git)(/|$)", str(path.relative_to(self.root)))
            ]
        return (name for name in names if name and (self.root / name).is_file())

    def text(self, name: str) -> str:
        if name not in self._texts:
            self._texts[name] = (self.root / name).read_text(encoding="utf-8", errors="replace")
        return self._texts[name]

    def code(self, *folders: str) -> Iterator[str]:
        return (f for f in self.files if f.startswith(folders) and Path(f).suffix in CODE)

    def layers(self) -> dict:
        table = {}
        text = re.sub(r"#[^\n]*", "", self.text("app/CMakeLists.txt"))
        for call in re.finditer(r"^vp_add_layer\(([^)]*)\)", text, re.M):
            words = call.group(1).split()
            layer = Layer(set(), set())
            into = None
            for word in words[1:]:
                into = {"LINKS": layer.public, "PRIVATE_LINKS": layer.private, "PURE": None}.get(word, into)
                if word.startswith("vp::") and into is not None:
                    into.add(word[4:])
            table[words[0]] = layer
        return table


def layer_of(name: str) -> str:
    return name.split("/")[1]


def find(house: House, names, pattern: str, rule: str, words: str, strip) -> Iterator[Breach]:
    for name in names:
        text = strip(house.text(name))
        for match in re.finditer(pattern, text, re.M):
            hit = match.group()
            start = match.start() + len(hit) - len(hit.lstrip())  # "^\s*" may begin some lines above
            yield Breach(name, line_of(text, start), rule, words.replace("%s", hit.strip()))


def check_includes(house: House) -> Iterator[Breach]:
    table = house.layers()
    if not table:
        yield Breach("app/CMakeLists.txt", 1, "layers", "no vp_add_layer() line found")
    for name in house.code("app/"):
        layer = layer_of(name)
        text = without_comments(house.text(name))
        for match in re.finditer(r'^\s*#\s*include\s*"([^"/]+)/[^"]*"', text, re.M):
            other = match.group(1)
            if not allowed(table, name, layer, other):
                words = f'"{layer}" may not include "{other}/…"'
                yield Breach(name, line_of(text, match.start(1)), "layers", words)


def allowed(table: dict, name: str, layer: str, other: str) -> bool:
    if other in NEVER.get(layer, set()):
        return False
    if layer == "main":
        return other == "main" or (other in table and (other != "ui" or name == WINDOW_MAIN))
    if layer not in table:
        return False
    own = table[layer]
    reach = {layer, "base"} | own.public | own.private
    for below in PUBLISHED.get(layer, set()) & own.public:
        reach |= table[below].public
    return other in reach


def check_listed(house: House) -> Iterator[Breach]:
    """A file that no list names is built by nobody, and checked by nobody."""
    for layer in house.layers():
        lists = f"app/{layer}/sources.cmake"
        listed = set(re.sub(r"#[^\n]*", "", house.text(lists)).split()) if lists in house.files else set()
        for name in house.code(f"app/{layer}/"):
            if name.split("/", 2)[2] not in {word.strip("()") for word in listed}:
                yield Breach(name, 1, "listed", f"is not in {lists}")


def check_qt_prefix(house: House) -> Iterator[Breach]:
    return find(house, house.code("app/", "tests/"), r"^\s*#\s*include\s*<Qt[A-Z]\w*/[^>]*>", "qt-prefix",
                "%s names the module, which hides a missing link", without_comments)


def check_at(house: House) -> Iterator[Breach]:
    names = (f for f in house.code("app/") if layer_of(f) not in {"profiles", "sim"})
    return find(house, names, r'"AT(?:[+^&]|D|[AHZ]\W|[EVXQSI]\d)', "at-literal",
                "modem commands are written in profiles only", without_comments)


def check_sql(house: House) -> Iterator[Breach]:
    names = [f for f in house.code("app/") if layer_of(f) != "store"]
    statement = (r'"(?=[^"\n]*\b(?:SELECT\s[^"\n]*\sFROM|INSERT\s(?:OR\s\w+\s)?INTO|UPDATE\s\w+\sSET|DELETE\sFROM'
                 r"|CREATE\s(?:TABLE|INDEX|TRIGGER|VIEW)|PRAGMA)\s)")
    yield from find(house, names, statement, "sql", "SQL belongs to store", without_comments)
    yield from find(house, names, r"<QSql\w*>", "sql", "%s belongs to store", without_comments)


def check_qsettings(house: House) -> Iterator[Breach]:
    names = (f for f in house.code("app/") if layer_of(f) != "settings")
    return find(house, names, r"\bQSettings\b", "qsettings", "settings are read in settings only", without_texts)


FORBIDDEN = {
    "sleep": (r"\b(?:[mu]?sleep|nanosleep|sleep_for|sleep_until)\s*\(", "app/ tests/"),
    "nested loop": (r"\b(?:QEventLoop|processEvents)\b", "app/"),
    "blocking wait": (r"\bwaitFor(?:ReadyRead|BytesWritten)\b", "app/"),
    "qWait": (r"\bqWait\s*\(", "tests/"),
    "string signal": (r"\b(?:SIGNAL|SLOT)\s*\(", "app/ tests/"),
    "sender()": (r"\bsender\s*\(\s*\)", "app/"),
    "const_cast": (r"\bconst_cast\b", "app/"),
    "hand-made thread": (r"\bnew\s+QThread\b|\bQThread::create\b|\bstd::j?thread\b", "app/"),
    "Q_NAMESPACE": (r"^\s*Q_NAMESPACE\b", "app/"),
    "using namespace in a header": (r"^\s*using\s+namespace\b", "app/ headers"),
    "Qt keyword": (r"^\s*(?:signals|(?:public|private|protected)\s+slots)\s*:|^\s*emit\s", "app/ tests/"),
}


def check_forbidden(house: House) -> Iterator[Breach]:
    for rule, (pattern, where) in FORBIDDEN.items():
        folders = tuple(word for word in where.split() if word.endswith("/"))
        names = [f for f in house.code(*folders) if "headers" not in where or f.endswith(".h")]
        yield from find(house, names, pattern, "forbidden", rule, without_texts)


def check_unfinished(house: House) -> Iterator[Breach]:
    return find(house, house.code("app/", "tests/"), r"\b(?:TODO|FIXME|XXX)\b", "unfinished", "%s", str)


def check_spdx(house: House) -> Iterator[Breach]:
    for name in house.files:
        path = Path(name)
        is_script = path.suffix == "" and house.text(name).startswith("#!")
        if path.suffix not in SOURCES and path.name not in SOURCE_NAMES and not is_script:
            continue
        head = house.text(name).split("\n")[:3]
        if head and head[0].startswith("#!"):
            head = head[1:]
        if not (len(head) > 1 and "SPDX-FileCopyrightText:" in head[0] and "SPDX-License-Identifier:" in head[1]):
            yield Breach(name, 1, "spdx", "does not begin with its two SPDX lines")


def check_daemon(program: Path) -> Iterator[Breach]:
    ldd = subprocess.run(["ldd", str(program)], capture_output=True, text=True, check=False)
    if ldd.returncode != 0:
        yield Breach(str(program), 1, "daemon", "ldd cannot read it: " + ldd.stderr.strip())
    for library in re.findall(r"libQt6(?:Widgets|Svg|Quick)\S*", ldd.stdout):
        yield Breach(str(program), 1, "daemon", f"links {library}")


CHECKS = [check_includes, check_listed, check_qt_prefix, check_at, check_sql, check_qsettings, check_forbidden,
          check_unfinished, check_spdx]


def breaches(house: House) -> list:
    return [breach for check in CHECKS for breach in check(house)]


# ---------------------------------------------------------------------------------------------------------------------

SPDX = "// SPDX-FileCopyrightText: VirtualPhone contributors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
TABLE = """vp_add_layer(base PURE LINKS Qt6::Core)
vp_add_layer(at PURE LINKS vp::base)
vp_add_layer(telephony PURE LINKS vp::base)
vp_add_layer(profiles PURE LINKS vp::at vp::telephony)
vp_add_layer(modem LINKS vp::telephony
    PRIVATE_LINKS vp::profiles)
vp_add_layer(store LINKS vp::telephony PRIVATE_LINKS Qt6::Sql)
vp_add_layer(settings LINKS vp::base)
vp_add_layer(sim PURE LINKS vp::telephony)
vp_add_layer(service LINKS vp::telephony PRIVATE_LINKS vp::modem)
vp_add_layer(ui LINKS vp::service Qt6::Widgets)
"""


class SelfTest(unittest.TestCase):
    """A small house that keeps every rule; each test breaks one of them."""

    def setUp(self):
        self.root = Path(tempfile.mkdtemp(prefix="layering-"))
        self.addCleanup(shutil.rmtree, self.root)
        self.write("app/CMakeLists.txt", TABLE)
        for layer in re.findall(r"^vp_add_layer\((\w+)", TABLE, re.M):
            self.write(f"app/{layer}/a.h", "#pragma once\n")
            self.write(f"app/{layer}/a.cpp", f'#include "{layer}/a.h"\n')
            self.write(f"app/{layer}/sources.cmake", "set(SOURCES\n    a.cpp\n    a.h\n)\n")
        self.write("app/main/main.cpp", '#include "ui/a.h"\n#include "service/a.h"\n')
        self.write("app/main/headless.cpp", '#include "modem/a.h"\n')
        self.write("tests/at/tst_a.cpp", "#include <QTest>\n")

    def write(self, name: str, text: str, spdx: bool = True):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        mark = SPDX.replace("//", "#") if path.suffix in {".cmake", ".txt", ".py", ""} else SPDX
        path.write_text((mark if spdx else "") + text, encoding="utf-8")

    def found(self) -> list:
        return [(b.rule, b.file, b.line) for b in breaches(House(self.root))]

    def add(self, name: str, line: str):
        with (self.root / name).open("a", encoding="utf-8") as file:
            file.write(line + "\n")

    def breaks(self, rule: str, name: str, line: str):
        self.add(name, line)
        number = (self.root / name).read_text(encoding="utf-8").count("\n")
        self.assertIn((rule, name, number), self.found())
        self.assertEqual(len(self.found()), 1, self.found())

    def keeps(self, name: str, line: str):
        self.add(name, line)
        self.assertEqual(self.found(), [])

    def test_good_house(self):
        self.assertEqual(self.found(), [])

    def test_no_table(self):
        self.write("app/CMakeLists.txt", "")
        self.assertIn("layers", [rule for rule, _, _ in self.found()])

    def test_upwards(self):
        self.breaks("layers", "app/base/a.cpp", '#include "telephony/a.h"')

    def test_sideways(self):
        self.breaks("layers", "app/at/a.h", '#include "telephony/a.h"')

    def test_not_direct(self):
        self.breaks("layers", "app/service/a.cpp", '#include "profiles/a.h"')

    def test_private_link_over_two_lines_is_allowed(self):
        self.keeps("app/modem/a.cpp", '#include "profiles/a.h"')

    def test_published_by_service(self):
        self.keeps("app/ui/a.cpp", '#include "telephony/a.h"')

    def test_not_published_by_service(self):
        self.breaks("layers", "app/ui/a.cpp", '#include "modem/a.h"')

    def test_simulator_stands_alone(self):
        for layer in ("at", "profiles", "modem", "sms"):
            with self.subTest(layer):
                self.write("app/CMakeLists.txt", TABLE.replace("(sim PURE", f"(sim PURE LINKS vp::{layer}"))
                self.write("app/sim/a.cpp", f'#include "{layer}/a.h"\n')
                self.assertIn("layers", [rule for rule, _, _ in self.found()])

    def test_window_in_the_daemon(self):
        self.breaks("layers", "app/main/headless.cpp", '#include "ui/a.h"')

    def test_include_in_a_comment(self):
        self.keeps("app/base/a.cpp", '// #include "telephony/a.h"')

    def test_forgotten_file(self):
        self.write("app/base/b.cpp", "")
        self.assertEqual(self.found(), [("listed", "app/base/b.cpp", 1)])

    def test_module_prefix(self):
        self.breaks("qt-prefix", "app/at/a.cpp", "#include <QtWidgets/QWidget>")

    def test_module_prefix_in_a_test(self):
        self.breaks("qt-prefix", "tests/at/tst_a.cpp", "#include <QtTest/QTest>")

    def test_at_literals(self):
        for literal in ('"AT+CHUP"', '"AT^CURC=0"_ba', 'u"ATD112;"', '"ATA"', '"ATE0"', '"ATH\\r"'):
            with self.subTest(literal):
                self.write("app/modem/a.cpp", "")
                self.breaks("at-literal", "app/modem/a.cpp", f"auto x = {literal};")

    def test_at_literal_where_it_belongs(self):
        self.keeps("app/profiles/a.cpp", 'auto x = "AT+CHUP";')
        self.keeps("app/sim/a.cpp", 'auto x = "ATA";')
        self.keeps("app/modem/a.cpp", '/* "AT+CHUP" */ auto x = "ATTENTION AT"; // "ATD"')

    def test_sql(self):
        for text in ("SELECT a FROM b ", "INSERT INTO b ", "UPDATE b SET ", "DELETE FROM b ", "CREATE TABLE b ",
                     "PRAGMA x "):
            with self.subTest(text):
                self.write("app/service/a.cpp", "")
                self.breaks("sql", "app/service/a.cpp", f'auto x = "{text}";')

    def test_sql_classes(self):
        self.breaks("sql", "app/service/a.cpp", "#include <QSqlQuery>")

    def test_sql_where_it_belongs(self):
        self.keeps("app/store/a.cpp", '#include <QSqlQuery>\nauto x = "SELECT a FROM b ";')
        self.keeps("app/service/a.cpp", 'auto x = "Select a phone from the list"; // SELECT a FROM b ')

    def test_qsettings(self):
        self.breaks("qsettings", "app/ui/a.cpp", "QSettings settings;")

    def test_qsettings_where_it_belongs(self):
        self.keeps("app/settings/a.cpp", "QSettings settings;")
        self.keeps("app/ui/a.cpp", "// QSettings")

    def test_forbidden_words(self):
        lines = ["QThread::msleep(5);", "usleep(5);", "std::this_thread::sleep_for(x);", "QEventLoop loop;",
                 "qApp->processEvents();", "port.waitForReadyRead(5);", "port.waitForBytesWritten(5);",
                 "connect(a, SIGNAL(b()), c);", "QObject *x = sender();", "const_cast<X &>(y);",
                 "auto t = new QThread;", "std::thread t;", "Q_NAMESPACE", "signals:", "  private slots:",
                 "    emit changed();"]
        for line in lines:
            with self.subTest(line):
                self.write("app/modem/a.cpp", "")
                self.breaks("forbidden", "app/modem/a.cpp", line)

    def test_forbidden_in_tests(self):
        self.breaks("forbidden", "tests/at/tst_a.cpp", "QTest::qWait(100);")

    def test_forbidden_in_a_header(self):
        self.breaks("forbidden", "app/at/a.h", "using namespace std;")

    def test_words_that_only_look_forbidden(self):
        self.keeps("app/modem/a.cpp", 'auto x = "sleep(5)"; // QEventLoop\nusing namespace a;\nvoid asleep(int);')

    def test_unfinished(self):
        word = "TO" + "DO"
        self.breaks("unfinished", "app/at/a.cpp", f"// {word}: later")

    def test_spdx(self):
        for name in ("app/at/a.h", "tests/at/tests.cmake", "packaging/run.sh", "tests/x.py", "app/CMakeLists.txt"):
            with self.subTest(name):
                self.setUp()
                self.write(name, TABLE if name.endswith(".txt") else "x\n", spdx=False)
                self.assertIn(("spdx", name, 1), self.found())

    def test_spdx_behind_the_interpreter(self):
        self.write("packaging/run", "#!/bin/sh\n" + SPDX.replace("//", "#") + "true\n", spdx=False)
        self.assertEqual(self.found(), [])
        self.write("packaging/run", "#!/bin/sh\ntrue\n", spdx=False)
        self.assertEqual(self.found(), [("spdx", "packaging/run", 1)])

    def test_daemon(self):
        tool = self.root / "bin" / "ldd"
        tool.parent.mkdir()
        for output, count in (("libQt6Core.so.6 => x", 0), ("\tlibQt6Widgets.so.6 => /usr/lib/libQt6Widgets.so.6", 2)):
            with self.subTest(output):
                tool.write_text(f"#!/bin/sh\necho '{output}'\n", encoding="utf-8")
                tool.chmod(0o755)
                with unittest.mock.patch.dict("os.environ", {"PATH": f"{tool.parent}:/usr/bin:/bin"}):
                    self.assertEqual(len(list(check_daemon(Path("virtualphoned")))), count)

    def test_daemon_unreadable(self):
        self.assertEqual([b.rule for b in check_daemon(self.root / "nothing")], ["daemon"])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", nargs="?", type=Path)
    parser.add_argument("--daemon", type=Path, help="the program that must not link a window")
    parser.add_argument("--self-test", action="store_true")
    arguments = parser.parse_args()
    if arguments.self_test:
        suite = unittest.defaultTestLoader.loadTestsFromTestCase(SelfTest)
        return 0 if unittest.TextTestRunner().run(suite).wasSuccessful() else 1
    if arguments.source is None:
        parser.error("which folder?")
    house = House(arguments.source)
    found = breaches(house)
    if arguments.daemon is not None and not arguments.daemon.exists():
        print(f"{arguments.daemon} is not built: its libraries were not looked at")
    elif arguments.daemon is not None:
        found += check_daemon(arguments.daemon)
    for breach in found:
        print(breach)
    print(f"{len(found)} breaches in {len(house.files)} files")
    return 1 if found else 0


if __name__ == "__main__":
    import unittest.mock

    sys.exit(main())
