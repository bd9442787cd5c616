#!/usr/bin/env bash
# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# appimage.sh SOURCE_DIR BUILD_DIR WORK_DIR: packs what is built there into an AppImage, and starts its programs. 77 where
# a tool is missing. packaging/release-check.sh tries it where there is no Qt.
set -euo pipefail
source_dir=$1
build=$2
work=$3

for tool in mksquashfs patchelf cc icupkg readelf; do
    command -v "$tool" >/dev/null || { printf '%s is not installed\n' "$tool"; exit 77; }
done
[[ -e /usr/include/squashfuse/ll.h && -e /usr/include/fuse3/fuse_lowlevel.h && -e /usr/include/lzo/lzo1x.h ]] \
    || { printf 'the libraries of its head are not installed\n'; exit 77; }

mkdir -p "$work"
export TMPDIR=$work/tmp HOME=$work/home QT_QPA_PLATFORM=offscreen
export XDG_DATA_HOME=$HOME/share XDG_CONFIG_HOME=$HOME/config XDG_STATE_HOME=$HOME/state
rm -rf "$TMPDIR" "$HOME"
mkdir -p "$TMPDIR" "$HOME"
image=$work/vp.AppImage
bash "$source_dir/packaging/appimage/build-appimage.sh" --folder "$build" --output "$image" --quick

# expect WORDS TEXT: TEXT has WORDS in it.
expect() {
    [[ $2 == *"$1"* ]] || { printf 'expected "%s" in: %s\n' "$1" "$2"; exit 1; }
}

expect "gh-releases-zsync|auino|virtualphone|latest|VirtualPhone-*$(uname -m).AppImage.zsync" \
    "$("$image" --appimage-updateinformation)"
magic=$(dd if="$image" bs=1 skip=8 count=3 status=none | od -An -tx1)
expect '41 49 02' "$magic"
for how in '' 1; do
    export APPIMAGE_EXTRACT_AND_RUN=$how
    [[ -n $how ]] || unset APPIMAGE_EXTRACT_AND_RUN
    expect 'virtualphone 0' "$("$image" --version)"
    expect 'virtualphoned 0' "$("$image" virtualphoned --version)"
    ln -sf vp.AppImage "$work/vp-modemsim"
    expect 'simulated modem' "$("$work/vp-modemsim" --help)"
    expect 'Bot API' "$("$image" vp-botapi --help)"
done
unset APPIMAGE_EXTRACT_AND_RUN
# The demo needs the data base, the plugins and the event loop; the signal of Ctrl-C ends it (once: timeout would also send
# it to the group, and a second one ends the program without a word).
expect 'That was the demo' "$(timeout --foreground --preserve-status -s INT 5 "$image" virtualphoned --demo)"
expect "vp.AppImage virtualphone" "$(timeout --foreground --preserve-status -s INT 5 "$image" --demo)"
# A menu entry that an older one has made is taken over by a start, with the icons.
menu=$XDG_DATA_HOME/applications/io.github.auino.virtualphone.desktop
mkdir -p "$(dirname "$menu")"
printf '[Desktop Entry]\nExec=/gone\nX-VirtualPhone-Image=/gone\nX-AppImage-Version=0.0.1\n' >"$menu"
timeout --foreground --preserve-status -s INT 5 "$image" --data-dir "$HOME/data" || true
expect "Exec=\"$image\" %u" "$(cat "$menu")"
expect "X-VirtualPhone-Image=$image" "$(cat "$menu")"
expect '.svg' "$(find "$XDG_DATA_HOME/icons" -name 'io.github.auino.virtualphone*')"
! command -v desktop-file-validate >/dev/null || desktop-file-validate "$menu"
(cd "$work" && "$image" --appimage-extract 'usr/share/applications/*' && grep -q Exec squashfs-root/usr/share/applications/*.desktop)
# With a runtime from elsewhere, here our own: the image behaves the same, and says where newer ones are.
offset=$("$image" --appimage-offset)
head -c "$offset" "$image" >"$work/runtime"
APPIMAGE_RUNTIME=$work/runtime UPDATE_INFORMATION='zsync|https://example.org/vp.zsync' \
    bash "$source_dir/packaging/appimage/build-appimage.sh" --folder "$build" --output "$work/runtime.AppImage" --quick
expect "$offset" "$("$work/runtime.AppImage" --appimage-offset)"
expect 'zsync|https://example.org/vp.zsync' "$("$work/runtime.AppImage" --appimage-updateinformation)"
expect 'virtualphoned 0' "$("$work/runtime.AppImage" virtualphoned --version)"
# With the official tool, for which another stands in: it is told all that is to be known, and what it makes is the result.
cat >"$work/appimagetool" <<'END_OF_TOOL'
#!/usr/bin/env bash
set -euo pipefail
printf '%s\n' "$ARCH" "$VERSION" "$SOURCE_DATE_EPOCH" "$APPIMAGE_EXTRACT_AND_RUN" "$@" >"$0.said"
[[ $# -eq 6 && $1 == --runtime-file && $3 == --updateinformation && -x $5/AppRun ]]
env -u SOURCE_DATE_EPOCH mksquashfs "$5" "$0.squashfs" -quiet -no-progress -noappend -root-owned -comp zstd -Xcompression-level 1
cat "$2" "$0.squashfs" >"$6"
rm "$0.squashfs"
END_OF_TOOL
chmod 755 "$work/appimagetool"
APPIMAGETOOL=$work/appimagetool APPIMAGE_RUNTIME=$work/runtime \
    bash "$source_dir/packaging/appimage/build-appimage.sh" --folder "$build" --output "$work/tool.AppImage" --quick
said=$(cat "$work/appimagetool.said")
expect "$(uname -m)"$'\n'"$(sed -n 's/^project(VirtualPhone VERSION \([0-9.]*\) .*/\1/p' "$source_dir/CMakeLists.txt")"$'\n' "$said"
[[ $(sed -n 3,4p <<<"$said") =~ ^[0-9]{10}$'\n'1$ ]] || { printf 'no time, or not unpacked: %s\n' "$said"; exit 1; }
expect $'\n--updateinformation\ngh-releases-zsync|' "$said"
expect 'virtualphoned 0' "$("$work/tool.AppImage" virtualphoned --version)"
rm "$work/tool.AppImage" "$work/runtime.AppImage"
# The keeper has taken its folders away, or does so in a moment.
for _ in {1..100}; do
    compgen -G "$TMPDIR/.mount_*" >/dev/null || exit 0
    sleep 0.1
done
printf 'left behind: '
ls -d "$TMPDIR"/.mount_*
exit 1
