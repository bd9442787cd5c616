#!/usr/bin/env bash
# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Telegram's interface against programs that this project did not write, from npm, at pinned versions: the real
# virtualphoned on the server telegram-test-api, and grammY on our loopback server vp-botapi. Needs node and npm, and the
# network once; what it installs stays in build-dev/peers. (python-telegram-bot is Debian's, so ctest runs it:
# foreign_botapi_client.)
set -euo pipefail

server=telegram-test-api@4.2.1
client=grammy@1.46.0

if [[ $# -gt 0 ]]; then
    echo "Usage: tests/foreign/run.sh   (no arguments; VP_JOBS sets how many compilers run at once)"
    [[ $1 == --help || $1 == -h ]] && exit 0
    exit 64
fi
for program in node npm; do
    if ! command -v "$program" >/dev/null; then
        echo "foreign: $program is needed" >&2
        exit 77
    fi
done

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
root=$(cd -- "$here/../.." && pwd)
build=$root/build-dev
cmake --preset dev -S "$root" -B "$build" >/dev/null
cmake --build "$build" --parallel "${VP_JOBS:-$(nproc)}" --target virtualphoned vp-modemsim vp-botapi

# Each package in a folder of its own: npm removes what it did not install itself.
install() {
    local folder=$build/peers/$1
    if [[ ! -d $folder/node_modules ]]; then
        mkdir -p "$folder"
        npm install --prefix "$folder" --no-save --ignore-scripts --no-audit --no-fund --loglevel=error "$1" >&2
    fi
    echo "$folder"
}
client_folder=$(install "$client")
server_folder=$(install "$server")

# A foreign locale and time zone, as ctest has.
export LANG=tr_TR.UTF-8 TZ=Asia/Kathmandu
programs=$(cd "$build" && find . -type f -executable -name 'v*p*' \( -name virtualphoned -o -name vp-modemsim -o -name vp-botapi \))
path_of() {
    echo "$build/$(grep "/$1\$" <<<"$programs")"
}
node "$here/npmclient.js" "$(path_of vp-botapi)" "$client_folder"
node "$here/npmserver.js" "$(path_of virtualphoned)" "$(path_of vp-modemsim)" "$server_folder"
echo "foreign: 2 passed"
