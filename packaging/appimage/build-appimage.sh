#!/usr/bin/env bash
# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes VirtualPhone-VERSION-ARCHITECTURE.AppImage from this checkout: the same bytes each time.
set -euo pipefail
# shellcheck source=packaging/common.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/../common.sh"

usage() {
    cat <<'USAGE'
Usage: packaging/appimage/build-appimage.sh [--folder BUILD_FOLDER] [--output FILE] [--quick]

Builds a release and packs it with Qt and what else it needs, into build-appimage/. One file, which runs on Debian 12,
Ubuntu 22.04, Fedora 36 and later.

  --folder BUILD_FOLDER   takes the programs that are built there and builds nothing
  --output FILE           where the AppImage goes; what is packed is collected beside it
  --quick                 packs it in a moment, and larger: to try it
  --help                  this text

What packs it is chosen by the environment, in this order:
  APPIMAGETOOL=FILE       the official tool (with APPIMAGE_RUNTIME, its runtime)
  APPIMAGE_RUNTIME=FILE   the official runtime, and mksquashfs (APPIMAGE_COMPRESSION=gzip for an old one; default: zstd)
  (neither)               our own runtime, made here from Debian's libsquashfuse and libfuse3, and mksquashfs
UPDATE_INFORMATION=… is stored in it, for tools such as AppImageUpdate that fetch what is new (default: the releases of
the project; empty: none).
USAGE
}

work=$vp_root/build-appimage
folder=''
output=''
level=19
# A block is unpacked whole, though a start needs a few pages of it; with smaller ones the image would be too large.
block=32768
while [[ $# -gt 0 ]]; do
    case $1 in
        --help | -h)
            usage
            exit 0
            ;;
        --quick) level=1 ;;
        --folder | --output)
            [[ $# -ge 2 ]] || fail "$VP_EX_USAGE" "$1 needs a value; see packaging/appimage/build-appimage.sh --help"
            if [[ $1 == --folder ]]; then folder=$2; else output=$2; fi
            shift
            ;;
        *) fail "$VP_EX_USAGE" "unknown argument '$1'; see packaging/appimage/build-appimage.sh --help" ;;
    esac
    shift
done

here=$vp_root/packaging/appimage
install_packages build run appimage
if [[ -z $folder ]]; then
    folder=$work/build
    configure_preset release "$folder" -DCMAKE_INSTALL_PREFIX=/usr
    cmake --build "$folder" --parallel "$(job_count)"
fi

app_id=$(sed -n 's/^set(VP_APP_ID \(.*\))$/\1/p' "$vp_root/CMakeLists.txt")
version=$(sed -n 's/^project(VirtualPhone VERSION \([0-9.]*\) .*/\1/p' "$vp_root/CMakeLists.txt")
architecture=$(uname -m)
if [[ -n $output ]]; then
    work=$(dirname -- "$output")/$(basename -- "$output").files
    mkdir -p "$work"
    work=$(cd -- "$work" && pwd -P) # mksquashfs and cmake go elsewhere
else
    output=$work/VirtualPhone-$version-$architecture.AppImage
fi
SOURCE_DATE_EPOCH=$(git -C "$vp_root" log -1 --format=%ct 2>/dev/null || date +%s)
epoch=$SOURCE_DATE_EPOCH

update_information=${UPDATE_INFORMATION-"gh-releases-zsync|auino|virtualphone|latest|VirtualPhone-*$architecture.AppImage.zsync"}

# closure FILE: it, and the libraries of the image that it needs, in the order in which they are loaded.
closure() {
    local name
    printf '%s\n' "$1"
    ldd "$app/$1" | sed -n 's#.* => .*/\([^/ ]*\) (.*#\1#p' | while IFS= read -r name; do
        [[ ! -e $app/usr/lib/$name ]] || printf 'usr/lib/%s\n' "$name"
    done
}

# parts_of FILE…: their parts that are needed at a start, as "end FROM TO FILE" or "middle FROM TO FILE", in whole blocks.
# With the ends the loader does its work: what comes before the code (names and relocations), and what is written to. Left
# out are the tables that only a thrown exception needs, and ICU's data, of which little is used.
parts_of() {
    # Of one file alone it would not say the name.
    (cd "$app" && readelf -lSW AppRun "$@") | awk -v block="$block" '
        function number(digits, i, value) {
            sub(/^0x/, "", digits)
            for (i = 1; i <= length(digits); ++i)
                value = value * 16 + index("0123456789abcdef", substr(digits, i, 1)) - 1
            return value
        }
        function down(at) { return int(at / block) * block }
        function up(at) { return down(at + block - 1) }
        function part(kind, from, to) {
            if (from < to)
                printf "%s %d %d %s\n", kind, from, to, file
        }
        function tell() {
            if (file == "" || file == "AppRun")
                return
            code = code > 0 ? up(code) : block
            written = down(written) > code ? down(written) : code
            part("end", 0, code)
            part("end", written, size)
            if (file ~ /libicudata/)
                return
            from = up(from)
            to = down(to)
            if (from <= code || to <= from || to > written)
                from = to = written
            part("middle", code, from)
            part("middle", to, written)
        }
        /^File: / { tell(); file = $2; code = written = size = from = to = 0 }
        $1 == "LOAD" && / R E / && !code { code = number($2) }
        $1 == "LOAD" && / RW / {
            if (!written)
                written = number($2)
            if (number($2) + number($5) > size)
                size = number($2) + number($5)
        }
        / \.(eh_frame|eh_frame_hdr|gcc_except_table) +PROGBITS/ {
            sub(/.* PROGBITS +[0-9a-f]+ +/, "")
            if (!from || number($1) < from)
                from = number($1)
            if (number($1) + number($2) > to)
                to = number($1) + number($2)
        }
        END { tell() }'
}

# touched_of LIST: its lines, less what no start reads of the libraries that are as they were when touched.txt was made.
# What that start did not load (TLS for a bot) is brought whole: another one does.
touched_of() {
    awk '
        FILENAME == ARGV[1] { size[$2] = $1; next }
        FILENAME == ARGV[2] {
            if (size[$2] == $1 && NF > 2)
                touched[$2] = $0
            next
        }
        !($3 in touched) { print; next }
        {
            count = split(touched[$3], word, " ")
            for (i = 3; i <= count; ++i) {
                split(word[i], ends, "-")
                from = $1 > ends[1] + 0 ? $1 : ends[1]
                to = $2 < ends[2] + 0 ? $2 : ends[2]
                if (from + 0 < to + 0)
                    print from, to, $3
            }
        }' <(cd "$app" && find usr -name '*.so*' -type f -printf '%s %p\n') "$here/touched.txt" "$1"
}

# start_list PROGRAM FILE…: what the runtime brings before it is asked for (FROM TO FILE, in bytes): for the program with
# its libraries, and then for each of these, which it loads later, first the ends of all and then what is between them,
# the other way round: libraries are worked on after those that they need.
start_list() {
    local program=$1 list=$app/usr/start/$1 each files
    shift
    mkdir -p "$app/usr/start"
    : >"$list"
    for each in "usr/bin/$program" "$@"; do
        mapfile -t files < <(closure "$each" | awk -v list="$list" '
            BEGIN { while ((getline line < list) > 0) { split(line, word, " "); known[word[3]] = 1 } }
            !known[$1]++')
        [[ ${#files[@]} -gt 0 ]] || continue
        parts_of "${files[@]}" >"$work/parts"
        sed -n 's/^end //p' "$work/parts" >>"$list"
        tac "$work/parts" | sed -n 's/^middle //p' >>"$list"
    done
    touched_of "$list" >"$work/parts"
    cat "$work/parts" >"$list"
    rm "$work/parts"
}

say "collecting"
app=$work/VirtualPhone.AppDir
rm -rf "$app"
mkdir -p "$app/usr"
for component in server gui; do
    DESTDIR=$work/staged cmake --install "$folder" --prefix /usr --component "$component" --strip >/dev/null
done
cp -a "$work/staged/usr/." "$app/usr/"
rm -rf "$work/staged" "$app/usr/lib/systemd"
page_size=()
if [[ $architecture == aarch64 ]]; then
    page_size=(-D PAGE_SIZE=65536) # boards differ, up to this
fi
qmake=$(command -v qmake6 || printf /usr/lib/qt6/bin/qmake)
cmake -D "APPDIR=$app" -D "QT_LIBS=$("$qmake" -query QT_INSTALL_LIBS)" -D "QT_PLUGINS=$("$qmake" -query QT_INSTALL_PLUGINS)" \
    -D "QT_TRANSLATIONS=$("$qmake" -query QT_INSTALL_TRANSLATIONS)" -D PATCHELF=patchelf "${page_size[@]}" \
    -P "$here/deploy.cmake"
bash "$here/trim-icu.sh" "$app/usr/lib"
cc -std=gnu11 -Wall -Wextra -Os -s -Wl,--build-id=none "$here/apprun.c" -o "$app/AppRun"
start_list virtualphone usr/plugins/{platforms/libq{minimal,offscreen,xcb},sqldrivers/libqsqlite}.so \
    usr/plugins/platforminputcontexts/lib{compose,ibus}platforminputcontextplugin.so \
    usr/plugins/{iconengines/libqsvgicon,imageformats/libqsvg,tls/libqopensslbackend}.so usr/lib/libssl.so.3
start_list virtualphoned usr/plugins/{sqldrivers/libqsqlite,tls/libqopensslbackend}.so usr/lib/libssl.so.3
cp "$app/usr/share/applications/$app_id.desktop" "$app/"
cp "$app/usr/share/icons/hicolor/scalable/apps/$app_id.svg" "$app/"
cp "$app/usr/share/icons/hicolor/256x256/apps/$app_id.png" "$app/.DirIcon"
# The name under which readers of AppImages look for the metadata.
ln -s "$app_id.metainfo.xml" "$app/usr/share/metainfo/$app_id.appdata.xml"
find "$app" -type d -exec chmod 755 {} +
find "$app" -type f -perm /111 -exec chmod 755 {} + -o -type f -exec chmod 644 {} +
printf 'unpacked: %s\n' "$(du -sh --apparent-size "$app" | cut -f1)"

# pack_behind RUNTIME COMPRESSION…: the files, always in the same order, with the time of the last commit.
pack_behind() {
    local runtime=$1
    shift
    rm -f "$work/files.squashfs"
    env -u SOURCE_DATE_EPOCH mksquashfs "$app" "$work/files.squashfs" -quiet -no-progress -noappend -root-owned \
        -no-xattrs -mkfs-time "$epoch" -all-time "$epoch" "$@"
    cat "$runtime" "$work/files.squashfs" >"$output"
    rm "$work/files.squashfs"
}

# tell_updates RUNTIME: the address of newer versions, written into the section that is kept for it. Not by objcopy, which
# would forget what makes it an AppImage.
tell_updates() {
    local place size
    [[ -n $update_information ]] || return 0
    read -r place size < <(readelf -SW "$1" | sed -n 's/.* \.upd_info *[A-Z]* *[0-9a-f]* \([0-9a-f]*\) \([0-9a-f]*\) .*/\1 \2/p') \
        || fail 1 "the runtime has no place for the update information."
    ((${#update_information} < 16#$size)) || fail 1 "the update information is too long for the runtime."
    { printf '%s' "$update_information" && head -c $((16#$size - ${#update_information})) /dev/zero; } \
        | dd of="$1" bs=1 seek=$((16#$place)) conv=notrunc status=none
}

say "packing"
rm -f "$output"
if [[ -n ${APPIMAGETOOL:-} ]]; then
    options=()
    [[ -z ${APPIMAGE_RUNTIME:-} ]] || options+=(--runtime-file "$APPIMAGE_RUNTIME")
    [[ -z $update_information ]] || options+=(--updateinformation "$update_information")
    SOURCE_DATE_EPOCH=$epoch ARCH=$architecture VERSION=$version APPIMAGE_EXTRACT_AND_RUN=1 "$APPIMAGETOOL" "${options[@]}" "$app" "$output"
elif [[ -n ${APPIMAGE_RUNTIME:-} ]]; then
    cp "$APPIMAGE_RUNTIME" "$work/runtime"
    tell_updates "$work/runtime"
    compression=(-comp "${APPIMAGE_COMPRESSION:-zstd}")
    [[ ${compression[1]} != zstd ]] || compression+=(-Xcompression-level "$level")
    pack_behind "$work/runtime" "${compression[@]}"
else
    # Each squashfs library that unpacks something is linked; -s, since the files follow the last section header.
    # VP_RECORD is record-start.sh's.
    cc -std=gnu11 -Wall -Wextra -Os -ffunction-sections -fdata-sections -Wl,--gc-sections,--build-id=none \
        -D_FILE_OFFSET_BITS=64 -DVP_VERSION="\"$version\"" ${VP_RECORD:+-DVP_RECORD} \
        -I/usr/include/squashfuse -I/usr/include/fuse3 -static -s "$here/runtime.c" "$here/ahead.c" -o "$work/runtime" \
        -lsquashfuse_ll -lfuse3 -lz -llzma -llzo2 -llz4 -lzstd -lpthread 2>"$work/runtime.log" \
        || { cat "$work/runtime.log" >&2; fail 1 "the runtime does not build."; }
    tell_updates "$work/runtime"
    # What makes a program an AppImage of type 2.
    printf 'AI\002' | dd of="$work/runtime" bs=1 seek=8 conv=notrunc status=none
    pack_behind "$work/runtime" -comp zstd -Xcompression-level "$level" -b "$block"
fi
chmod 755 "$output"
rm -rf "$app"
printf '%s  %s\n%s\n' "$(du -h --apparent-size "$output" | cut -f1)" "$output" "$(sha256sum "$output" | cut -d' ' -f1)"
