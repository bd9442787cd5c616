#!/usr/bin/env bash
# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# server_only.sh SOURCE_DIR WORK_DIR: the program without a window can be built where there are no Qt Widgets. What would
# be built is planned, not compiled.
set -euo pipefail
rm -rf "$2"
if ! said=$(cmake -S "$1" -B "$2" -G Ninja -DCMAKE_BUILD_TYPE=Release -DVP_GUI=OFF -DVP_TESTS=OFF \
    -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Widgets=ON -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Svg=ON 2>&1); then
    printf '%s\n' "$said"
    exit 1
fi
plan=$(ninja -C "$2" -t commands virtualphoned vp-modemsim vp-botapi)
[[ $plan == *' -o app/main/virtualphoned '* ]] || { printf 'virtualphoned is not linked: %s\n' "$(tail -n 3 <<<"$plan")"; exit 1; }
if grep -E 'Qt6?(Widgets|Svg)|vp_ui\b' "$2/build.ninja"; then
    printf 'the window is in it\n'
    exit 1
fi
if cmake -S "$1" -B "$2/window" -G Ninja -DVP_TESTS=OFF -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Widgets=ON >/dev/null 2>&1; then
    printf 'without Qt Widgets a window was configured: this test sees nothing\n'
    exit 1
fi
