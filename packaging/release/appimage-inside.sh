#!/bin/bash
# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs in the fresh root as a plain user: appimage-inside.sh APPIMAGE WHAT. The release check looks at the exit code.
set -euo pipefail
image=$1
cd "$HOME"

# nothing_left: within ten seconds the keeper has taken its folder away.
nothing_left() {
    local tries
    for tries in {1..100}; do
        if ! grep -q mount_Virtual /proc/self/mounts && ! compgen -G '/tmp/.mount_*' >/dev/null; then
            return 0
        fi
        sleep 0.1
    done
    printf 'after %s tries:\n' "$tries"
    grep mount_Virtual /proc/self/mounts || true
    ls -d /tmp/.mount_*
    return 1
}

# mounted WAY: whether the files are there in the way that was meant ("fuse" or "unpacked").
mounted() {
    local way=unpacked
    ! grep -q '/tmp/.mount_Virtual.* fuse' /proc/self/mounts || way=fuse
    printf 'by way of %s\n' "$way"
    [[ $way == "$1" ]]
}

# ended_by SIGNAL WAY OPTION…: the demo runs, gets the signal a moment later, and leaves nothing.
ended_by() {
    local signal=$1 way=$2 process tries
    shift 2
    "$image" "$@" virtualphoned --demo >"$HOME/output" 2>&1 &
    process=$!
    for tries in {1..600}; do # unpacking takes its time on a busy machine
        ! grep -q 'The phone is up' "$HOME/output" || break
        sleep 0.1
    done
    printf 'up after %s tries\n' "$tries"
    mounted "$way"
    # That it is the program, not a shell around it.
    tr '\0' ' ' </proc/$process/cmdline | grep 'usr/bin/virtualphoned'
    kill "-$signal" "$process"
    wait "$process" || true
    nothing_left
}

# await WORDS FILE: until they stand in it.
await() {
    local tries
    for tries in {1..1200}; do
        ! grep -q "$1" "$2" || return 0
        sleep 0.1
    done
    printf '"%s" did not come after %s tries:\n' "$1" "$tries"
    tail -n 20 "$2"
    return 1
}

# Whoever has nothing but this file sees a joined call of the demo.
demo_call() {
    local began=$SECONDS process
    "$image" virtualphoned --demo >"$HOME/output" 2>&1 &
    process=$!
    await 'Connected: ' "$HOME/output"
    printf 'a joined call of the demo after %d s\n' $((SECONDS - began))
    kill -INT "$process"
    wait "$process" || true
    nothing_left
}

# What the README says of a modem without a stick, line by line: a paired bot and a joined call.
newcomer() {
    local began=$SECONDS token=123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA data=$HOME/try address code process
    mkfifo "$HOME/at-modem" "$HOME/at-chat" "$HOME/at-terminal"
    "$image" vp-modemsim --link "$HOME/stick" <"$HOME/at-modem" >"$HOME/modem" 2>&1 &
    exec 3>"$HOME/at-modem"
    "$image" vp-botapi --token "$token" --port 0 <"$HOME/at-chat" >"$HOME/chat" 2>&1 &
    exec 4>"$HOME/at-chat"
    await listening "$HOME/chat"
    address=$(sed -n 's/^listening //p' "$HOME/chat")
    printf '%s\n' "$token" | "$image" virtualphoned --data-dir "$data" --set telegram/token=-
    "$image" virtualphoned --data-dir "$data" --set "telegram/apiUrl=$address"
    script -qec "'$image' virtualphoned --data-dir '$data' --pair" /dev/null <"$HOME/at-terminal" >"$HOME/pairing" 2>&1 &
    process=$!
    exec 5>"$HOME/at-terminal"
    await 'Or send this code' "$HOME/pairing"
    code=$(sed -n 's/^Or send this code.*: *//p' "$HOME/pairing" | tr -dc 0-9)
    printf 'say 7 %s\n' "$code" >&4
    await 'wants to control this phone' "$HOME/pairing"
    printf 'y\n' >&5
    await 'is an owner now' "$HOME/pairing"
    exec 5>&-
    wait "$process"
    printf 'an owner after %d s\n' $((SECONDS - began))
    "$image" virtualphoned --modem "$HOME/stick" --data-dir "$data" >"$HOME/output" 2>&1 &
    process=$!
    await 'The phone is up' "$HOME/chat"
    printf 'say 7 %s\n' '/setmasterphone +393331112222' '/call +393298765432' >&4
    await 'Connected: ' "$HOME/chat"
    printf 'a joined call after %d s\n' $((SECONDS - began))
    kill -INT "$process"
    wait "$process" || true
    printf 'quit\n' >&3
    printf 'quit\n' >&4
    exec 3>&- 4>&-
    wait
    nothing_left
}

# window WAY OPTION…: from the start to the window on the screen, in milliseconds.
window() {
    local way=$1 began process window
    shift
    began=$(date +%s%N)
    "$image" "$@" --demo &
    process=$!
    window=$(timeout 30 xdotool search --sync --onlyvisible --name VirtualPhone | head -n 1)
    printf 'window after %d ms\n' $((($(date +%s%N) - began) / 1000000))
    mounted "$way"
    xdotool getwindowgeometry "$window"
    sleep 3
    import -window root "$HOME/window.png"
    kill "$process"
    wait "$process" || true
    nothing_left
}

# From the start to the window, in milliseconds, of COMMAND….
window_after() {
    local began process
    began=$(date +%s%N)
    "$@" --demo >/dev/null 2>&1 &
    process=$!
    # xdotool's own waiting looks twice a second only.
    until xdotool search --onlyvisible --name VirtualPhone >/dev/null 2>&1 || ! kill -0 "$process" 2>/dev/null; do
        sleep 0.01
    done
    printf '%d\n' $((($(date +%s%N) - began) / 1000000))
    kill "$process"
    wait "$process" || true
    nothing_left
}

# The middle one of seven starts, by FUSE and as plain files, both of this machine: 1.3 times is as slow as it may be.
how_fast() {
    local plain=$HOME/squashfs-root/AppRun tries image_times=() plain_times=() by_fuse by_files
    "$image" --appimage-extract >/dev/null
    for tries in {1..7}; do
        image_times+=("$(window_after "$image")")
        plain_times+=("$(window_after "$plain")")
    done
    by_fuse=$(printf '%s\n' "${image_times[@]}" | sort -n | sed -n 4p)
    by_files=$(printf '%s\n' "${plain_times[@]}" | sort -n | sed -n 4p)
    rm -r "$HOME/squashfs-root"
    printf 'window after %s ms from the AppImage, %s ms as plain files: %s times (%s tries)\n' "$by_fuse" "$by_files" \
        "$(awk "BEGIN { printf \"%.2f\", $by_fuse / $by_files }")" "$tries"
    ((by_fuse * 10 <= by_files * 13))
}

# Every library that is loaded for the window, TLS and the data base; those of the machine must not be ours.
own_libraries() {
    local output=$HOME/loaded
    rm -f "$output".*
    LD_DEBUG=libs LD_DEBUG_OUTPUT=$output virtualphone_bottoken=123456:invalid-invalid-invalid-invalid-invali \
        timeout --foreground --preserve-status -s TERM 6 "$image" virtualphoned --data-dir "$HOME/data" \
        --telegram-api https://127.0.0.1:9 || true
    LD_DEBUG=libs LD_DEBUG_OUTPUT=$output timeout --foreground --preserve-status -s TERM 6 "$image" --demo || true
    cat "$output".* | sed -n 's/.*calling init: //p' | sed 's/mount_Virtual....../mount_Virtual/' \
        | sort -u >"$HOME/libraries"
    printf 'from the image: %s, of the machine: %s\n' "$(grep -c mount_Virtual "$HOME/libraries")" \
        "$(grep -vc mount_Virtual "$HOME/libraries")"
    grep -v mount_Virtual "$HOME/libraries" || true
    local name
    for name in libQt6Core libQt6Widgets libssl libcrypto libsqlite3 libicudata; do
        grep -q "mount_Virtual.*$name" "$HOME/libraries" || { printf '%s is not loaded\n' "$name"; return 1; }
    done
    ! grep -v mount_Virtual "$HOME/libraries" | grep -E 'libQt6|libssl|libcrypto|libsqlite|libicu'
}

shift
"$@"
