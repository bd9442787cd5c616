# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
#
# Part of release-check.sh: the AppImage, in a fresh root that has what a desktop has, but neither Qt nor a compiler.

# What a desktop has and our collection leaves to it, and the tools of the check.
desktop_packages=(libx11-6 libx11-xcb1 libxcb1 libgl1 libegl1 libfontconfig1 libfreetype6 libharfbuzz0b libexpat1
    libwayland-client0 libice6 libsm6 fonts-dejavu-core xdotool imagemagick)

# The second time by way of cpack.
same_hash_twice() {
    local first=$1 folder=$2 second
    second=$folder/packages/$(basename -- "$first")
    rm -rf "$second" "$second.files"
    (cd "$folder" && cpack -G External)
    cmp "$first" "$second"
    rm -r "$second" "$second.files"
}

desktops_can_read_it() {
    cc -o "$place/verify" "$vp_root/packaging/appimage/verify.c" -lappimage
    XDG_RUNTIME_DIR=/tmp "$place/verify" "$1" "$app_id.desktop"
}

no_qt_in_root() {
    local found
    found=$(find "$root/usr/lib" -iname '*qt6*')
    printf '%s\n' "$found"
    [[ -z $found ]]
}

small_enough() {
    (($(stat -c %s "$1") < 45 * 1000 * 1000))
}

as_tester() {
    inside su tester -c "DISPLAY=$display bash /packages/appimage-inside.sh /packages/vp.AppImage $*"
}

job_appimage() {
    local image app_id display=:0 server
    app_id=$(sed -n 's/^set(VP_APP_ID \(.*\))$/\1/p' "$vp_root/CMakeLists.txt")
    install_packages appimage look
    if [[ $built == no ]]; then
        build_once
        rm -f "$vp_root"/build-appimage/VirtualPhone-*.AppImage
        bash "$vp_root/packaging/appimage/build-appimage.sh" --folder "$folder"
    fi
    image=$(find "$vp_root/build-appimage" -maxdepth 1 -name 'VirtualPhone-*.AppImage' -print -quit)
    [[ -n $image ]] || fail 1 "there is no AppImage in build-appimage."
    printf '%s  %s bytes\n' "$image" "$(stat -c %s "$image")"
    check 'smaller than 45 MB' small_enough "$image"
    fresh_root fuse3,ca-certificates,tzdata
    if [[ $built == no ]]; then
        check 'the same bytes twice' same_hash_twice "$image" "$folder"
    fi
    check 'the library of desktops reads it' desktops_can_read_it "$image"
    mkdir "$root/packages"
    cp "$image" "$root/packages/vp.AppImage"
    cp "$vp_root/packaging/release/appimage-inside.sh" "$root/packages/"
    inside useradd --create-home --shell /bin/bash tester
    ln -sf /proc/self/mounts "$root/etc/mtab" # as every installed system has it
    check 'no Qt in the root' no_qt_in_root
    local how way words signal
    for how in '' --appimage-extract-and-run; do
        words=${how:+ (unpacked)}
        way=${how:+unpacked}
        for signal in INT TERM KILL; do
            check "virtualphoned --demo without any X; leaves nothing after SIG$signal$words" \
                as_tester ended_by "$signal" "${way:-fuse}" $how
        done
    done
    told 'a newcomer sees a joined call of the demo' as_tester demo_call
    told 'and with vp-modemsim and vp-botapi has a paired bot and a joined call' as_tester newcomer
    inside apt-get -q update >/dev/null
    check 'what a desktop has' install_inside "${desktop_packages[@]}"
    check 'still no Qt' no_qt_in_root
    # Its abstract socket is seen in the root, too.
    mkfifo "$place/display"
    Xvfb -displayfd 3 -screen 0 1200x800x24 3>"$place/display" >/dev/null 2>&1 &
    server=$!
    display=:$(head -n 1 "$place/display")
    for how in '' --appimage-extract-and-run; do
        way=${how:+unpacked}
        check "the window opens, and leaves nothing${how:+ (unpacked)}" as_tester window "${way:-fuse}" $how
        cp "$root/home/tester/window.png" "$vp_root/build-appimage/window${how:+-unpacked}.png" || true
    done
    told 'the window is there within 1.3 times of what plain files take' as_tester how_fast
    check 'no Qt, OpenSSL, SQLite or ICU of the machine is used' as_tester own_libraries
    chmod 700 "$root/usr/bin/fusermount3"
    check 'without FUSE it unpacks by itself' as_tester ended_by TERM unpacked
    kill "$server"
}
