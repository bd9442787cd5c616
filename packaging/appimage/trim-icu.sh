#!/usr/bin/env bash
# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# trim-icu.sh FOLDER: makes the library of ICU's data in FOLDER anew without what nobody here asks for, which is nearly
# half of it. Qt sorts, converts between character sets and names time zones by ICU, libphonenumber and libical match and
# count by it: that stays, for all languages. Words to break lines at, names of currencies, languages and units, numbers
# in words and transliteration are Qt's own or not used at all.
set -euo pipefail

trees='brkitr curr lang rbnf translit unit'

library=$(find "$1" -maxdepth 1 -name 'libicudata.so.*' -type f -print -quit)
[[ -n $library ]] || { printf 'error: no libicudata in %s\n' "$1" >&2; exit 1; }
version=${library##*.so.}
icupkg=$(PATH=$PATH:/usr/sbin command -v icupkg)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The library is nothing but one symbol with a package of little-endian data.
data=$work/icudt${version}l.dat
objcopy -O binary --only-section=.rodata "$library" "$data"
"$icupkg" -l "$data" | grep -E "^(${trees// /|})/" >"$work/unused.txt"
"$icupkg" -r "$work/unused.txt" "$data"
cat >"$work/data.c" <<END
__asm__(".section .rodata\n.balign 16\n.globl icudt${version}_dat\n.type icudt${version}_dat, %object\nicudt${version}_dat:\n"
        ".incbin \"$data\"\n.size icudt${version}_dat, . - icudt${version}_dat\n.previous\n");
END
before=$(stat -c %s "$library")
cc -shared -nostdlib -s -Wl,--build-id=none,-soname,"libicudata.so.$version" "$work/data.c" -o "$library"
printf 'ICU data: %d of %d KB\n' $(($(stat -c %s "$library") / 1024)) $((before / 1024))
