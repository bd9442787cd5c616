#!/usr/bin/env python3
# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the commands of README.md as they stand there, in blocks and in sentences, in a home of their own and without a network.

readme_commands.py run SOURCE_DIR FOLDER_OF_PROGRAMS WORK_DIR
readme_commands.py same SOURCE_DIR     README.it.md has the same commands
readme_commands.py self-test           shows that these can fail

What would take hours, root or a stick is done by somebody else, who is named below and is looked at whether he still does:
scripts are asked whether they understand their options, the rest is done by packaging/release-check.sh or by nobody.
"""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

# What stands in README.md only for people: instead of it, something that can be read.
INSTEAD = {
    "'+39…'": "'+393331112222'",
    "AB:CD:…": ":".join(["AB"] * 32),
    "google.com/…/": "google.com/private/",
    "123456:the-token-from-BotFather": "123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc",
    "'your id'": "123456",
    "/var/lib/virtualphone": "HOME/service",
    "/home/anna/": "HOME/",
    "/tmp/": "HOME/",
    "[DAYS]": "7",
}
# What is done elsewhere: the command, who does it, and the words there.
ELSEWHERE = [
    (r"chmod \+x VirtualPhone-\*\.AppImage", "packaging/appimage/build-appimage.sh", 'chmod 755 "$output"'),
    (r"\./VirtualPhone-\*\.AppImage", "tests/packaging/appimage.sh", '"$image" --data-dir "$HOME/data"'),
    (r"\./VirtualPhone-\*\.AppImage --demo", "packaging/release/appimage-inside.sh", '"$image" "$@" --demo'),
    (r"\./VirtualPhone-\*\.AppImage virtualphoned --demo", "tests/packaging/appimage.sh", '"$image" virtualphoned --demo'),
    (r"\./VirtualPhone-\*\.AppImage vp-modemsim --help", "tests/packaging/appimage.sh", "vp-modemsim"),
    (r"\./VirtualPhone-\*\.AppImage vp-botapi --help", "tests/packaging/appimage.sh", '"$image" vp-botapi --help'),
    (r"sudo apt install ./virtualphone-server_\*\.deb", "packaging/release/deb.sh", "install_inside /packages/server.deb"),
    (r"sudo apt install ./virtualphone-server.* ./virtualphone_.*", "packaging/release/deb.sh", "install_inside /packages/gui.deb"),
    (r"sudo systemctl enable --now virtualphoned", "packaging/release/service.sh", "booted systemctl enable --now virtualphoned"),
    (r"journalctl -u virtualphoned -f", "packaging/release/service.sh", "booted journalctl -u virtualphoned"),
    (r"cmake --preset release -DCMAKE_INSTALL_PREFIX=/usr/local", "packaging/release/local.sh", "-DCMAKE_INSTALL_PREFIX=/usr/local"),
    (r"cmake --build build-release", "packaging/release-check.sh", 'cmake --build "$folder"'),
    (r"sudo cmake --install build-release", "packaging/release/local.sh", 'cmake --install "$build"'),
]
# The same of commands in sentences.
ELSEWHERE += [
    (r"virtualphoned --set", "tests/scenarios/tst_setoption.cpp", '"--set"'),
    (r"virtualphone tel:.*", "tests/packaging/check_packaging.py", "def command_lines"),
    (r"sudo apt install usb-modeswitch", "packaging/deb/deb.cmake", "usb-modeswitch"),
    (r"apt install espeak-ng", "packaging/deb/deb.cmake", "espeak-ng"),
    (r"sudo usermod -aG dialout \$USER", "app/service/doctorphrases.cpp", "sudo usermod -aG dialout"),
    (r"sudo xargs rm < build-release/install_manifest.txt", "packaging/release/local.sh", "rm </packages/install_manifest.txt"),
    (r"systemctl --user enable --now virtualphoned", "packaging/release/service.sh", "systemctl --user enable --now virtualphoned"),
    (r"loginctl enable-linger", "packaging/release/service.sh", "loginctl enable-linger tester"),
    (r"sudo install -d -m 700 -o virtualphone .*", "packaging/release/service.sh", "install -d -m 700 -o virtualphone"),
]
# What nothing runs, and why.
NOBODY = {
    "git clone https://github.com/auino/virtualphone && cd virtualphone": "no command of a test leaves the machine",
    "systemd-inhibit --list": "a clean root has no logind",
}
TOKEN = "123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc\n"
# What is typed, by what the command has in it.
TYPED = [("=-", TOKEN), ("--with-secrets", "long enough\nlong enough\n"), ("--yes", ""), ("--import-legacy", "y\n")]
TYPED += [("--restore", "y\n"), ("--undo-restore", "y\n")]
ONE_SHOT = ("--set", "--audit", "--doctor", "--explain", "--backup", "--restore", "--undo-restore", "--import-legacy", "--pair")
WRONG_USAGE = 64


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def await_port(port: int) -> None:
    for _ in range(300):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            return
        except OSError:
            time.sleep(0.1)


def commands(readme: str) -> list:
    """The lines of its shell blocks, without what is said about them."""
    found = []
    for block in re.findall(r"^```sh\n(.*?)^```", readme, re.M | re.S):
        lines = (re.sub(r"(^|\s)#\s.*$", "", line).strip() for line in block.splitlines())
        found += [line for line in lines if line]
    return found


def spoken_commands(readme: str) -> list:
    """Those in sentences and tables: words in code that begin with a program and go on."""
    outside = re.sub(r"^```.*?^```", "", readme, flags=re.M | re.S)
    spans = (" ".join(span.split()) for span in re.findall(r"`([^`]+)`", outside))
    programs = r"(?:virtualphoned?|vp-\w+|packaging/\S+\.sh|tests/\S+\.sh|sudo|apt|cmake|systemctl|systemd-inhibit|loginctl) \S"
    return list(dict.fromkeys(span for span in spans if re.match(programs, span)))


def elsewhere(command: str, source: Path):
    """None: it is to be run. Else what is wrong with who runs it, or nothing."""
    if command in NOBODY:
        return ""
    for pattern, file, words in ELSEWHERE:
        if re.fullmatch(pattern, command):
            text = (source / file).read_text(encoding="utf-8") if (source / file).exists() else ""
            return "" if words in text else f"{command}: {file} does not do it any more ({words})"
    return None


class Home:
    def __init__(self, source: Path, programs: Path, folder: Path):
        self.source, self.folder = source, folder
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "bin").mkdir(parents=True)
        for name in ("virtualphone", "virtualphoned", "vp-modemsim", "vp-botapi"):
            (folder / "bin" / name).symlink_to(programs / name)
        # Nobody becomes anybody else here.
        self.script("sudo", 'while [ "${1#-}" != "$1" ]; do shift 2; done\nexec "$@"')
        (folder / "virtualphone").mkdir()
        before = "export virtualphone_defaultcountrycode=+39\n"
        (folder / "virtualphone" / "start.sh").write_text(before, encoding="utf-8")
        (folder / "token.txt").write_text(TOKEN, encoding="utf-8")
        shutil.copyfile("/etc/ssl/certs/ca-certificates.crt", folder / "ca.pem")
        self.environment = {"HOME": str(folder), "PATH": f"{folder}/bin:{os.environ['PATH']}", "LANG": "C.UTF-8"}
        self.environment["QT_QPA_PLATFORM"] = "offscreen"
        # A server that is not there: no command of a test leaves the machine.
        self.environment.update(http_proxy="http://127.0.0.1:9", https_proxy="http://127.0.0.1:9", XDG_RUNTIME_DIR=str(folder))

    def script(self, name: str, text: str) -> None:
        path = self.folder / "bin" / name
        path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
        path.chmod(0o755)

    def shell(self, command: str) -> subprocess.Popen:
        return subprocess.Popen(
            ["bash", "-c", command], cwd=self.folder, env=self.environment, text=True, start_new_session=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )

    def finish(self, command: str, typed: str) -> tuple:
        process = self.shell(command)
        try:
            return process.communicate(typed, timeout=60)[0], process.returncode
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            return process.communicate()[0] + "\nit did not end", -1

    def interrupted(self, command: str) -> tuple:
        """Of a program that goes on: it says at once what it is about, and Ctrl-C ends it."""
        process = self.shell(f"exec {command}")
        first = process.stdout.readline()
        time.sleep(0.3)  # it reads signals by now
        process.send_signal(signal.SIGINT)
        try:
            return first + process.communicate(timeout=60)[0], process.returncode
        except subprocess.TimeoutExpired:
            process.kill()
            return first + process.communicate()[0] + "\nit did not end", -1

    def fingerprint(self, command: str) -> tuple:
        """Asks a server of ours in place of the one at home; what it shows must be what a setting accepts."""
        port = free_port()
        tls = self.source / "tests" / "data" / "tls"
        server = subprocess.Popen(
            ["openssl", "s_server", "-quiet", "-accept", f"127.0.0.1:{port}", "-cert", tls / "server.pem", "-key", tls / "server.key"],
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        try:
            await_port(port)
            said, code = self.finish(command.replace("cal.lan:8443", f"127.0.0.1:{port}"), "")
        finally:
            server.kill()
            server.wait()
        shown = re.search(r"Fingerprint=((?:[0-9A-F]{2}:){31}[0-9A-F]{2})$", said, re.M)
        if code != 0 or not shown:
            return said, code or -1
        return self.finish(f"virtualphoned --set sources/fingerprints='cal.lan:8443={shown.group(1)}'", "")

    def run(self, command: str) -> tuple:
        """(what it said, its code, the codes that are right)"""
        script = re.match(r"((?:packaging|tests)/\S+\.sh)(.*)", command)
        if script:  # its options first, and then it leaves
            said, code = self.finish(f"bash {self.source}/{script.group(1)}{script.group(2)} --help", "")
            if script.group(1) == "packaging/run.sh":  # what it does not know is handed on to the program
                said += self.finish("virtualphoned --help", "")[0]
            unknown = unknown_options(script.group(2), said)
            return (f"{unknown} is not in its --help", -1, (0,)) if unknown else (said, code, (0,))
        typed = next((text for part, text in TYPED if part in command), "")
        if command.startswith("export "):
            self.environment.update([command.removeprefix("export ").replace("'", "").split("=", 1)])
            return "", 0, (0,)
        if "--pair" in command:  # nobody answers: it goes on trying until Ctrl-C
            said, code = self.interrupted(f"{command} --telegram-api http://127.0.0.1:9")
            return said, code, (1, -signal.SIGINT)
        if command.startswith("openssl s_client"):
            return (*self.fingerprint(command), (0,))
        if any(option in command for option in ONE_SHOT):
            said, code = self.finish(command, typed)
            return said, code, (0, 1, 2) if "--doctor" in command else (0,)
        said, code = self.interrupted(command)
        return said, code, (0, -signal.SIGINT) if command.startswith("vp-botapi ") else (0,)


def unknown_options(words: str, help_text: str) -> str:
    known = set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", help_text))
    return " ".join(word for word in words.split() if word.startswith("--") and word not in known)


def prepared(command: str, home: Path) -> str:
    pattern = "|".join(re.escape(words) for words in INSTEAD)  # once: the home itself may lie below /tmp
    return re.sub(pattern, lambda found: INSTEAD[found.group()].replace("HOME", str(home)), command)


def check_run(source: Path, programs: Path, folder: Path) -> list:
    home = Home(source, programs, folder)
    wrong = []
    aliases = {}
    readme = (source / "README.md").read_text(encoding="utf-8")
    for command in commands(readme) + spoken_commands(readme):
        trouble = elsewhere(command, source)
        if trouble is not None:
            wrong += [trouble] if trouble else []
            continue
        alias = re.fullmatch(r"alias (\w+)='(.*)'", command)
        if alias:
            aliases[alias.group(1)] = alias.group(2)
            continue
        first, _, rest = command.partition(" ")
        full = prepared(f"{aliases.get(first, first)} {rest}".strip(), home.folder)
        began = time.monotonic()
        said, code, right = home.run(full)
        print(f"{time.monotonic() - began:5.1f} s  {code}  {command}")
        if code not in right:
            wrong.append(f"{command}: code {code}\n    {said.strip()[-400:]}")
    return wrong


def skeleton(command: str) -> list:
    """Programs and options, without what a language says in its own way."""
    return [word for word in re.sub(r"'[^']*'", "", command).split() if re.match(r"--|[\w./-]+$", word) and "@" not in word]


def same_differences(first: str, second: str) -> list:
    ours, theirs = ([" ".join(skeleton(one)) for one in commands(page) + spoken_commands(page)] for page in (first, second))
    words = re.compile(r"=\S*")
    ours, theirs = [words.sub("=", one) for one in ours], [words.sub("=", one) for one in theirs]
    return [f"only README.md has: {one}" for one in ours if one not in theirs] + [
        f"only README.it.md has: {one}" for one in theirs if one not in ours
    ]


def self_test() -> list:
    readme = "x\n```sh\na --b=1 'c d'  # e\n# f\n\n```\ng\n```sh\nh '#1'\n```\n"
    wrong = []
    if commands(readme) != ["a --b=1 'c d'", "h '#1'"]:
        wrong.append(f"commands: {commands(readme)}")
    if same_differences(readme, readme.replace("c d", "i")) or len(same_differences(readme, readme.replace("--b", "--j"))) != 2:
        wrong.append("languages")
    if elsewhere("virtualphoned --set a=b", Path("/nonexistent")) is not None:
        wrong.append("what is to be run is not run")
    spoken = "say `virtualphoned\n--set` or `virtualphoned`, `sudo x`\n```sh\na `sudo y`\n```\n"
    if spoken_commands(spoken) != ["virtualphoned --set", "sudo x"]:
        wrong.append(f"commands in sentences: {spoken_commands(spoken)}")
    if unknown_options(" --a b --c-d", "--a --c-d") or unknown_options(" --ab", "--a --abc") != "--ab":
        wrong.append("options of scripts")
    if not elsewhere("journalctl -u virtualphoned -f", Path("/nonexistent")):
        wrong.append("nobody does it, and nobody says so")
    return wrong


def main() -> int:
    name, arguments = sys.argv[1], [Path(argument) for argument in sys.argv[2:]]
    if name == "run":
        wrong = check_run(*(path.resolve() for path in arguments))
    elif name == "same":
        texts = [(arguments[0] / file).read_text(encoding="utf-8") for file in ("README.md", "README.it.md")]
        wrong = same_differences(*texts)
    else:
        wrong = self_test()
    for sentence in wrong:
        print(sentence)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
