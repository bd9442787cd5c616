#!/usr/bin/env bash
# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# record-start.sh BUILD_FOLDER: writes touched.txt anew, which says what a start reads of each library. An AppImage of what
# is built there opens its window on a display of its own, by a head that hands over page by page. To be run when Debian's
# libraries have changed: of those that are not as they were, the AppImage brings more than is needed until then.
set -euo pipefail
# shellcheck source=packaging/common.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/../common.sh"

here=$vp_root/packaging/appimage
[[ -r ${1:-}/CMakeCache.txt ]] || fail "$VP_EX_USAGE" "usage: packaging/appimage/record-start.sh BUILD_FOLDER"
install_packages appimage look
work=$(mktemp -d)
server=''
program=''
leave() {
    [[ -z $program ]] || kill "$program" 2>/dev/null || true
    [[ -z $server ]] || kill "$server" 2>/dev/null || true
    wait
    rm -rf "$work"
}
trap leave EXIT

image=$work/vp.AppImage
VP_RECORD=yes bash "$here/build-appimage.sh" --folder "$1" --output "$image" --quick

# Which inode is which file: they are the same each time it is mounted.
mkfifo "$work/folder" "$work/display"
"$image" --appimage-mount >"$work/folder" 2>/dev/null &
program=$!
folder=$(head -n 1 "$work/folder")
(cd "$folder" && find usr/lib usr/plugins -name '*.so*' -type f -printf '%i %s %p\n') >"$work/names"
kill "$program"
wait "$program" || true

Xvfb -displayfd 3 -screen 0 1200x800x24 3>"$work/display" >/dev/null 2>&1 &
server=$!
DISPLAY=:$(head -n 1 "$work/display")
export DISPLAY HOME=$work VP_APPIMAGE_DEBUG=1
"$image" --demo 2>"$work/said" >/dev/null &
program=$!
for tries in {1..1200}; do
    ! xdotool search --onlyvisible --name VirtualPhone >/dev/null 2>&1 || break
    sleep 0.1
done
((tries < 1200)) || fail 1 "no window came up."

{
    printf '# SPDX-FileCopyrightText: VirtualPhone contributors\n# SPDX-License-Identifier: GPL-3.0-or-later\n'
    printf '# What a start reads: size and name of a library, and which parts of it, in bytes. By record-start.sh.\n'
    sed -n 's/^read //p' "$work/said" | awk -v names="$work/names" -v block=32768 '
        BEGIN {
            while ((getline line < names) > 0) {
                split(line, word, " ")
                size[word[1]] = word[2]
                name[word[1]] = word[3]
            }
        }
        $1 in name {
            for (at = int($2 / block); at * block < $2 + $3 && at * block < size[$1]; ++at)
                touched[$1, at] = 1
        }
        END {
            for (inode in name) {
                text = ""
                blocks = int((size[inode] + block - 1) / block)
                for (at = 0; at < blocks; ++at) {
                    if (!((inode, at) in touched))
                        continue
                    from = at
                    while ((inode, at) in touched)
                        ++at
                    to = at * block < size[inode] ? at * block : size[inode]
                    text = text sprintf(" %d-%d", from * block, to)
                }
                if (text != "")
                    printf "%d %s%s\n", size[inode], name[inode], text
            }
        }' | LC_ALL=C sort -k 2
} >"$work/touched"
cp "$work/touched" "$here/touched.txt"
printf '%s: %s libraries\n' "$here/touched.txt" "$(grep -vc '^#' "$here/touched.txt")"
