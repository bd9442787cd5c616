#!/bin/bash
# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Pictures of every page of the real program, light and dark, at scale 1 and 2, for eyes and for the README.
#
#   tests/ui/pictures.sh PROGRAM FOLDER [GALLERY]     (SCALES="1 2", DAY=235 seconds; LANG=it_IT.UTF-8 shows it in Italian)
#
# Those that the README and the packages show are copied with SHOWN=docs/pictures; packaging_pictures looks at them.
# The demo's small day fills the pages first. With GALLERY, the program uigallery, the sheet has the call strip in four
# states, too. Needs the packages of the group "look" in packaging/debian-packages.txt.
set -u
usage="usage: pictures.sh PROGRAM FOLDER [GALLERY]"
program=$(realpath "${1:?$usage}")
mkdir -p "${2:?$usage}"
folder=$(realpath "$2")
gallery=${3:+$(realpath "$3")}
pages=(overview contacts rules history messages blocking diagnostics demo settings)

if [ -z "${VP_PICTURES_SCALE-}" ]; then
    made=0
    for scale in ${SCALES:-1 2}; do
        runtime=$(mktemp -d)
        # A bus that starts nothing: the usual one starts a notification service, which lies over the window.
        cat >"$runtime/bus.conf" <<'END'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
END
        VP_PICTURES_SCALE=$scale QT_SCALE_FACTOR=$scale XDG_RUNTIME_DIR=$runtime HOME=$runtime \
            xvfb-run -a -s "-screen 0 $((1100 * scale))x$((740 * scale))x24" \
            dbus-run-session --config-file="$runtime/bus.conf" -- "$0" "$@" || made=1
        rm -rf "$runtime"
    done
    exit $made
fi

case ${LANG-} in "" | C | C.* | POSIX) export LANG=en_GB.UTF-8 ;; esac # whose times have no seconds

started=()
finish() {
    for pid in "${started[@]}"; do
        kill "$pid" 2>/dev/null
    done
    wait 2>/dev/null
}
trap finish EXIT

# Few colours: a page is flat areas and letters, and a palette keeps it small.
keep() {
    convert "$1" -strip -dither None -colors "${3:-96}" -define png:compression-level=9 "PNG8:$folder/$2.png"
    rm -f "$1"
    printf '%s %s bytes\n' "$folder/$2.png" "$(stat -c %s "$folder/$2.png")"
}

picture() { # of the window alone, without the frame that every window manager draws otherwise
    import -silent -window "$window" "$folder/raw.png" && keep "$folder/raw.png" "$1"
}

openbox >/dev/null 2>&1 & started+=($!)
sleep 1
"$program" --demo >"$folder/output.txt" 2>&1 & demo=$!; started+=("$demo")
window=$(timeout 60 xdotool search --sync --onlyvisible --pid "$demo" --name VirtualPhone | head -1)
if [ -z "$window" ]; then
    echo "the window did not come up; it said:" >&2
    cat "$folder/output.txt" >&2
    exit 1
fi
xdotool windowmove "$window" 20 30
xdotool windowactivate --sync "$window"
sleep 3
xdotool key alt+p # plays the small day
sleep "${DAY:-235}"

scale=$VP_PICTURES_SCALE
for theme in light dark; do
    xdotool key Escape; sleep 0.5 # what the window says in the place of a notification service
    xdotool key ctrl+comma; sleep 1
    xdotool key alt+o; sleep 0.5 # the field for light and dark, which takes the first letter
    xdotool type --delay 100 "${theme:0:1}"; sleep 1
    xdotool key Tab
    for i in "${!pages[@]}"; do
        xdotool key "ctrl+$((i + 1))"; sleep 1.5
        picture "${pages[i]}-$theme-$scale"
    done
    xdotool key ctrl+8; sleep 0.5
    xdotool key alt+i; sleep 3 # the chosen person calls in, and your phone rings
    xdotool key ctrl+1; sleep 1
    xdotool key Escape; sleep 0.5
    picture "call-$theme-$scale"
    xdotool key ctrl+shift+h; sleep 3
done
xdotool key ctrl+d; sleep 1
xdotool type 3331112233; sleep 1
import -silent -window root "$folder/raw.png" && keep "$folder/raw.png" "dial-dark-$scale"
kill -TERM "$demo"
wait "$demo"

if [ -n "$gallery" ] && [ "$scale" = 1 ]; then
    strips=$(mktemp -d)
    QT_QPA_PLATFORM=offscreen "$gallery" "$strips" >/dev/null 2>&1
    convert "$folder/overview-light-1.png" "$folder/rules-light-1.png" +append "$strips/above.png"
    convert "$strips/above.png" "$strips/strips.png" -background "#e8e8e8" -gravity center -append "$strips/sheet.png"
    keep "$strips/sheet.png" sheet
    rm -rf "$strips"
fi
if [ -n "${SHOWN-}" ] && [ "$scale" = 1 ]; then
    mkdir -p "$SHOWN"
    for one in overview rules call; do
        cp "$folder/$one-light-1.png" "$SHOWN/$one.png"
    done
    cp "$folder/history-dark-1.png" "$SHOWN/history-dark.png"
    [ -e "$folder/sheet.png" ] && cp "$folder/sheet.png" "$SHOWN/sheet.png"
fi
