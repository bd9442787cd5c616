#!/bin/bash
# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The demo on a desktop of its own, with a window manager, a tray and a notification service, as a person would
# see it; leaves pictures of what happens for eyes to judge.
#
#   tests/ui/session.sh PROGRAM FOLDER      (LANG=it_IT.UTF-8 shows it in Italian)
#
# Needs: xvfb xauth dbus openbox trayer dunst xdotool scrot.
set -u
program=$(realpath "${1:?usage: session.sh PROGRAM FOLDER}")
mkdir -p "${2:?usage: session.sh PROGRAM FOLDER}"
folder=$(realpath "$2")

if [ -z "${VP_SESSION_INSIDE-}" ]; then
    exec env VP_SESSION_INSIDE=1 XDG_RUNTIME_DIR="$(mktemp -d)" \
        xvfb-run -a -s "-screen 0 1280x800x24" dbus-run-session -- "$0" "$program" "$folder"
fi

started=()
finish() {
    for pid in "${started[@]}"; do
        kill "$pid" 2>/dev/null
    done
    wait 2>/dev/null
    rmdir "$XDG_RUNTIME_DIR" 2>/dev/null
}
trap finish EXIT

picture() {
    scrot -o "$folder/$1.png" && echo "$folder/$1.png"
}

xsetroot -solid "#48606e" 2>/dev/null
openbox >/dev/null 2>&1 & started+=($!)
trayer --edge bottom --align right --widthtype request --height 26 >/dev/null 2>&1 & started+=($!)
dunst >/dev/null 2>&1 & started+=($!)
sleep 1
"$program" --demo >"$folder/output.txt" 2>&1 & demo=$!; started+=("$demo")
window=$(timeout 20 xdotool search --sync --onlyvisible --pid "$demo" --name VirtualPhone | head -1)
if [ -z "$window" ]; then
    echo "the window did not come up; it said:" >&2
    cat "$folder/output.txt" >&2
    exit 1
fi
xdotool windowmove "$window" 40 40
xdotool windowactivate --sync "$window"
sleep 3
picture 1-ready
xdotool key alt+i                       # the chosen person calls in
sleep 1.2
picture 2-ringing
sleep 6
picture 3-after-seven-seconds
xdotool key ctrl+1; sleep 0.5; picture 4-overview
xdotool key ctrl+4; sleep 0.5; picture 5-history
xdotool key ctrl+d; sleep 0.7; xdotool type "3331112233"; sleep 0.3; picture 6-dial
xdotool key Escape
xdotool key ctrl+comma; sleep 0.5; picture 7-settings
xdotool key ctrl+shift+h; sleep 2; picture 8-ended
xdotool key ctrl+w; sleep 1; picture 9-in-the-tray
xdotool windowactivate "$window" 2>/dev/null # a hidden one cannot be
"$program" --demo >/dev/null 2>&1 &     # another demo has a folder of its own: a second phone, not this one
second=$!; started+=("$second")
sleep 2
picture 10-a-second-demo
kill -TERM "$second"                    # with its window on the screen
wait "$second"
echo "the second demo left with code $?"
kill -TERM "$demo"
wait "$demo"
echo "the demo left with code $?"
