#!/bin/bash
# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Tray, notifications and the second start on a real display, with a simulated stick: what a person clicks is
# seen on the modem's wire. Ends with "N passed, N failed".
#
#   tests/ui/tray.sh PROGRAM MODEMSIM FOLDER [late|notifier|panel|late-trayer]
#
# With nothing behind FOLDER: the desktop's side is tests/ui/trayhost.py, which is strict and quick (ctest runs
# this). "late": the same, but it comes when the program has long been running, goes, and comes again; "late-trayer":
# trayer comes late, a tray of the old kind (ctest runs both). "notifier": an XEmbed tray (trayer) and a notification
# service that people use (xfce4-notifyd), clicked with the mouse. "panel": xfce4-panel, a StatusNotifier host that
# people use. Pictures go to FOLDER.
# Needs: xvfb xauth dbus openbox xdotool x11-utils scrot python3-dbus python3-gi; trayer, xfce4-notifyd, xfce4-panel.
set -u
program=$(realpath "${1:?usage: tray.sh PROGRAM MODEMSIM FOLDER [notifier|panel]}")
modemsim=$(realpath "${2:?}")
mkdir -p "${3:?}"
folder=$(realpath "$3")
kind=${4:-host}
here=$(dirname "$(realpath "$0")")

if [ -z "${VP_TRAY_INSIDE-}" ]; then
    for tool in xvfb-run dbus-run-session openbox xdotool python3; do
        command -v $tool >/dev/null || { echo "skipped: there is no $tool"; exit 77; }
    done
    if [ "$kind" = late-trayer ]; then
        for tool in trayer xwininfo; do
            command -v $tool >/dev/null || { echo "skipped: there is no $tool"; exit 77; }
        done
    fi
    /usr/bin/python3 -c "import dbus, gi" || exit 77
    export VP_TRAY_INSIDE=1 LANG=C.UTF-8 LC_ALL=C.UTF-8 TZ=UTC
    XDG_RUNTIME_DIR=$(mktemp -d)
    HOME=$XDG_RUNTIME_DIR XDG_CONFIG_HOME=$XDG_RUNTIME_DIR/config
    export XDG_RUNTIME_DIR HOME XDG_CONFIG_HOME
    unset QT_QPA_PLATFORM WAYLAND_DISPLAY XDG_CURRENT_DESKTOP LANGUAGE XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME
    unset "${!virtualphone_@}" # a real bot's token, say
    xvfb-run -a -s "-screen 0 1000x700x24" dbus-run-session -- "$0" "$program" "$modemsim" "$folder" "$kind"
    code=$?
    rm -rf "$XDG_RUNTIME_DIR"
    exit $code
fi

data=$XDG_RUNTIME_DIR/data
trace=$folder/wire.txt
rm -f "$trace" "$folder"/*.out
passed=0
failed=0
started=()
finish() {
    kill "${started[@]}" 2>/dev/null
    wait 2>/dev/null
}
trap finish EXIT

failed_one() { # NAME; what comes after a third one only waits in vain
    echo "FAIL $1"
    failed=$((failed + 1))
    if [ $failed -ge 3 ]; then
        tail -n 5 "$folder"/*.out
        echo "$passed passed, $failed failed, given up"
        exit 1
    fi
}
check() { # NAME COMMAND…: the command succeeds within ten seconds
    local name=$1 patience=$((SECONDS + 10))
    shift
    while ! "$@" >/dev/null 2>&1; do
        if [ $SECONDS -gt $patience ]; then
            failed_one "$name"
            return 1
        fi
        sleep 0.1
    done
    echo "ok   $name"
    passed=$((passed + 1))
}
never() { # NAME COMMAND…: it fails now
    local name=$1
    shift
    if "$@" >/dev/null 2>&1; then
        failed_one "$name"
    else
        echo "ok   $name"
        passed=$((passed + 1))
    fi
}
picture() { command -v scrot >/dev/null && scrot -o "$folder/$kind-$1.png"; }
wire() { tr -d '\r' <"$trace" | grep -aq -- "$1"; }
stick() { echo "$*" >&7; }
desk() { echo "$*" >&8; }
desk_said() { grep -q -- "$1" "$folder/desk.out"; }
newest() { tail -n 1 <(grep "^notify" "$folder/desk.out") | grep -q -- "$1"; }
tip_says() { desk tip; sleep 0.1; tail -n 1 <(grep "^tip" "$folder/desk.out") | grep -q -- "$1"; }
no_window() { ! window "$1"; }
window() { xdotool search --onlyvisible --name "$1" | grep -q .; }
phone() { "$program" --data-dir "$data" "$@"; }
tray_at() { xdotool search --class "^virtualphone$" 2>/dev/null | while read -r id; do
    eval "$(xdotool getwindowgeometry --shell "$id" 2>/dev/null)"
    [ "${WIDTH:-999}" -le 40 ] && xwininfo -id "$id" | grep -q IsViewable && echo "$id" && break
done; }
badge_is_shown() {
    desk icon "$folder/icon-missed.ppm"
    sleep 0.1
    [ -s "$folder/icon-missed.ppm" ] && ! cmp -s "$folder/icon-ready.ppm" "$folder/icon-missed.ppm"
}
ended() { ! kill -0 "$pid" 2>/dev/null; }
has_tray_icon() { [ -n "$(tray_at)" ]; }

mkfifo "$XDG_RUNTIME_DIR/stick" "$XDG_RUNTIME_DIR/desk"
exec 7<>"$XDG_RUNTIME_DIR/stick" 8<>"$XDG_RUNTIME_DIR/desk"
xsetroot -solid "#48606e" 2>/dev/null
openbox >/dev/null 2>&1 & started+=($!)
start_host() {
    /usr/bin/python3 "$here/trayhost.py" <&8 >"$folder/desk.out" 2>&1 & host=$!
    started+=("$host")
    check "the desktop is there" desk_said "^ready"
}
start_trayer() { trayer --edge bottom --align right --widthtype request --height 26 >/dev/null 2>&1 & started+=($!); }
case $kind in
    host) start_host ;;
    late | late-trayer) ;;
    notifier | panel)
        notifyd=$(ls /usr/lib/*/xfce4/notifyd/xfce4-notifyd 2>/dev/null | head -1)
        if [ "$kind" = panel ]; then
            mkdir -p "$XDG_CONFIG_HOME/xfce4/xfconf/xfce-perchannel-xml"
            cp "$here/xfce4-panel.xml" "$XDG_CONFIG_HOME/xfce4/xfconf/xfce-perchannel-xml/"
            xfce4-panel >"$folder/panel.out" 2>&1 & started+=($!)
        else
            start_trayer
        fi
        "$notifyd" >"$folder/notifyd.out" 2>&1 & started+=($!)
        sleep 2
        ;;
esac
"$modemsim" --link "$XDG_RUNTIME_DIR/tty" --trace "$trace" --quiet-noise <&7 >"$folder/stick.out" 2>&1 & started+=($!)
check "the stick is there" test -e "$XDG_RUNTIME_DIR/tty"
stick "party +393331112222 noanswer"
export virtualphone_defaultmasterphone=+393331112222
phone --background --modem "$XDG_RUNTIME_DIR/tty" >"$folder/phone.out" 2>&1 & pid=$!
started+=("$pid")

by_host() {
    check "a tray icon appears" desk_said "^tray-item"
    check "its tip says that the phone is ready" tip_says "ready"
    check "and who rings" tip_says "333 111 2222"
    never "no window: it was started in the background" window VirtualPhone
    desk menu
    check "the menu is told" desk_said "^menu-end"
    for entry in "Dial a number…" "Send an SMS…" "Recent calls" "Forward all calls to" "Nobody: reject them" \
        "Do not disturb" "Open VirtualPhone" "Settings…" "Quit"; do
        check "menu: $entry" desk_said "^entry *$entry\$"
    done
    desk icon "$folder/icon-ready.ppm"
    check "the icon has pixels" test -s "$folder/icon-ready.ppm"

    stick "incoming +393407654321"
    check "a call: a bubble" newest "title=Incoming call body=+39 340 765 4321"
    check "with Reject" newest "actions=reject,sms,default"
    check "the owner's phone is called" wire 'ATD+393331112222;'
    desk invoke reject
    check "Reject is AT+CHUP on the wire" wire "AT+CHUP"
    check "and the bubble goes" desk_said "^closed"

    stick "incoming +393407654322 hangup-after 3s"
    check "a missed call is told" newest "title=Missed call"
    check "it replaces the bubble of the call" newest "replaces=[1-9]"
    check "the icon has a badge" badge_is_shown
    desk menu
    check "the menu counts it" desk_said "^entry *Missed calls (1)"
    desk invoke callback
    check "Call back opens the dial dialog" window "^Call"
    picture callback
    xdotool key Escape # "windowclose" would destroy the window behind the program's back
    check "Escape closes it" no_window "^Call"

    stick "sms +393407654321 <b>Where</b> are you?"
    check "an SMS is told, its markup escaped" newest "body=.*&lt;b&gt;Where"
    check "and may be answered in the bubble" newest "actions=inline-reply,call,default"
    desk reply On my way
    check "the answer is sent" wire "AT+CMGS"

    check "a second start leaves at once" phone 'tel:*#06#'
    check "and its code is in the dial dialog" window "^Call"
    picture code
    phone 'tel:+393409998877' >/dev/null 2>&1
    picture tel
    phone 'sms:+393409998877?body=Hello%20there' >/dev/null 2>&1
    sleep 0.5
    picture sms
    phone 'tel:112' >/dev/null 2>&1
    sleep 0.5
    picture emergency
    never "nothing was dialled by them" wire 'ATD+39340999\|ATD112\|ATD\*'
    desk activate
    check "a click is heard" desk_said "^activated"
    check "asked once what the service can" test "$(grep -c capabilities-asked "$folder/desk.out")" = 1
    desk press Quit
}
by_late_host() {
    check "the phone is ready" wire "AT+CLIP"
    start_host
    check "a tray that comes later gets the icon" desk_said "^tray-item"
    check "its tip says that the phone is ready" tip_says "ready"
    check "no window is left: it was started in the background" no_window VirtualPhone
    desk quit
    wait "$host"
    start_host
    check "the next one gets the icon, too" desk_said "^tray-item"
    check "and its tip" tip_says "ready"
    desk activate
    check "a click shows the window" window VirtualPhone
    desk press Quit
}
by_late_trayer() {
    check "the phone is ready" wire "AT+CLIP"
    never "there is no tray" has_tray_icon
    start_trayer
    check "a tray that comes later gets the icon" has_tray_icon
    xdotool mousemove --window "$(tray_at)" 10 10 click 1
    check "a click shows the window" window VirtualPhone
    picture window
    kill -TERM "$pid"
}
by_mouse() {
    local at
    local icon=(mousemove 12 684) # where the panel has it
    if [ "$kind" = notifier ]; then
        check "an icon is in the tray" has_tray_icon
        icon=(mousemove --window "$(tray_at)" 10 10)
    fi
    check "the stick is set up" wire "AT+CLIP"
    sleep 4
    picture tray
    never "no window: it was started in the background" window VirtualPhone
    xdotool "${icon[@]}" click 1
    check "a click shows the window" window VirtualPhone
    sleep 1
    picture window
    xdotool "${icon[@]}" click 1
    check "another one hides it" no_window VirtualPhone
    xdotool "${icon[@]}" click 3
    sleep 1.5
    picture menu
    xdotool key Escape
    sleep 0.5
    stick "incoming +393407654321"
    check "the owner's phone is called" wire 'ATD+393331112222;'
    sleep 1.5
    picture incoming
    # The first of the bubble's two buttons, which stand at its right.
    at=$(xdotool search --onlyvisible --class xfce4-notifyd | tail -1)
    eval "$(xdotool getwindowgeometry --shell "$at" | sed 's/^/B_/')"
    xdotool mousemove $((B_X + B_WIDTH - 176)) $((B_Y + B_HEIGHT - 31)) sleep 0.3 click 1
    check "Reject, clicked, is AT+CHUP on the wire" wire "AT+CHUP"
    sleep 1
    picture rejected
    stick "incoming +393407654322 hangup-after 3s"
    sleep 5
    picture missed
    kill -TERM "$pid"
}

case $kind in
    host) by_host ;;
    late) by_late_host ;;
    late-trayer) by_late_trayer ;;
    *) by_mouse ;;
esac
check "the program ends" ended
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
