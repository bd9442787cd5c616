#!/usr/bin/env bash
# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the two Debian packages from this checkout, and looks at them with lintian where it is installed.
set -euo pipefail
# shellcheck source=packaging/common.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/../common.sh"

usage() {
    cat <<'USAGE'
Usage: packaging/deb/build-deb.sh [--server-only | --folder BUILD_FOLDER]

Builds a release and makes virtualphone-server_VERSION_ARCHITECTURE.deb, and virtualphone_VERSION_ARCHITECTURE.deb on
top of it, in build-deb/packages. With --server-only the program with a window is not built, nor are Qt Widgets needed.
With --folder it takes the programs that are built there and builds nothing.
USAGE
}

gui=ON
built=''
case ${1:-} in
    '') ;;
    --help | -h)
        usage
        exit 0
        ;;
    --server-only) gui=OFF ;;
    --folder)
        [[ $# -eq 2 && -r $2/CMakeCache.txt ]] \
            || fail "$VP_EX_USAGE" "--folder needs a folder where it was built; see packaging/deb/build-deb.sh --help"
        built=$(cd -- "$2" && pwd -P)
        # The units name the place of the program as it was configured.
        grep -qx 'CMAKE_INSTALL_PREFIX:PATH=/usr' "$built/CMakeCache.txt" \
            || fail "$VP_EX_USAGE" "$2 is not configured for /usr (cmake -DCMAKE_INSTALL_PREFIX=/usr), so its units would start nothing."
        ;;
    *) fail "$VP_EX_USAGE" "unknown argument '$1'; see packaging/deb/build-deb.sh --help" ;;
esac

install_packages build run
folder=$vp_root/build-deb
if [[ -z $built ]]; then
    built=$folder
    configure_preset release "$built" -DCMAKE_INSTALL_PREFIX=/usr -DVP_GUI=$gui
    cmake --build "$built" --parallel "$(job_count)"
fi
mkdir -p "$folder"
rm -rf "$folder/packages"
# Every file carries the time of the last commit.
SOURCE_DATE_EPOCH=$(git -C "$vp_root" log -1 --format=%ct 2>/dev/null || date +%s)
export SOURCE_DATE_EPOCH
(cd "$built" && umask 022 && cpack -G DEB -B "$folder/packages" >"$folder/cpack.log") || {
    cat "$folder/cpack.log" >&2
    fail 1 "cpack made no packages."
}
for package in "$folder"/packages/*.deb; do
    dpkg-deb --info "$package" | sed -n 's/^ \(Package\|Version\|Depends\|Installed-Size\):/\1:/p'
    printf '%s  %s\n\n' "$(du -h "$package" | cut -f1)" "$package"
done
if command -v lintian >/dev/null; then
    lintian --allow-root --fail-on error,warning "$folder"/packages/*.deb
    printf 'lintian has neither errors nor warnings\n'
fi
