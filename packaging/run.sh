#!/usr/bin/env bash
# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds a release and starts it: the window where there is a display, else the
# program without one. Every argument is handed on to it.
set -euo pipefail
# shellcheck source=packaging/common.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

usage() {
    cat <<'END'
Usage: packaging/run.sh [--demo] [ARGUMENT…]

Installs what is missing (Debian 12, as root or by sudo), builds a release and starts it:
"virtualphone" with a window where there is a display, else "virtualphoned" without one.

  --demo       a simulated modem, a simulated chat and a small day to watch: needs no stick and no bot
  --headless   "virtualphoned" also where there is a display
  --help       this text

Any other argument is handed on to the program, for example: packaging/run.sh --modem /dev/ttyUSB0
Without --modem the stick is found by itself; README.md says how to set up the bot.
END
}

headless=no
arguments=()
for argument in "$@"; do
    case $argument in
        --help | -h)
            usage
            exit 0
            ;;
        --headless) headless=yes ;;
        *) arguments+=("$argument") ;;
    esac
done

program=virtualphoned
if [[ $headless == no && (-n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-}) ]]; then
    program=virtualphone
fi

say "1 of 3: packages"
install_packages build run

say "2 of 3: building a release (the first time takes some minutes)"
folder=$vp_root/build-release
configure_preset release "$folder"
cmake --build "$folder" --parallel "$(job_count)" --target virtualphone virtualphoned vp-modemsim vp-botapi \
    || fail 1 "the build failed (see above)."

binary=$(find "$folder" -type f -name "$program" -perm -u+x -print -quit)
[[ -n $binary ]] || fail 1 "the build made no $program in $folder."
say "3 of 3: starting $program ${arguments[*]}"
# In our place, so that Ctrl-C and signals reach it. A demo itself names the command for the real thing at its end.
exec "$binary" "${arguments[@]}"
