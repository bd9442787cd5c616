# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
#
# Part of release-check.sh: an installation from source below /usr/local, in the root of the Debian packages after these
# have gone. What they depended on is still there.

# What lies there and is no folder.
local_now() {
    find "$root/usr/local" ! -type d | sort
}

# Configured for /usr/local as the README says; what is compiled does not know the place, so it is taken from $folder.
install_local() {
    local build=$place/local each
    local_now >"$place/local-before.txt" # a root has a link or two of its own there
    configure_preset release "$build" -DCMAKE_INSTALL_PREFIX=/usr/local >/dev/null
    for each in virtualphone virtualphoned vp-modemsim vp-botapi; do
        cp "$folder/app/main/$each" "$build/app/main/"
    done
    DESTDIR=$root cmake --install "$build" >/dev/null
    cp "$build/install_manifest.txt" "$place/"
}

# in_italian COMMAND: its words are those of our translation, which is not the machine's.
in_italian() {
    local said
    said=$(inside su tester -s /bin/sh -c "cd && LANG=it_IT.UTF-8 timeout 30 $1") || true
    printf '%s\n' "$said"
    grep 'chiavetta' <<<"$said"
}

# What the desktop and systemd look for is where they look, and names the programs there.
local_files_fit() {
    local each
    for each in applications/io.github.auino.virtualphone.desktop icons/hicolor/scalable/apps/io.github.auino.virtualphone.svg \
        metainfo/io.github.auino.virtualphone.metainfo.xml man/man1/virtualphone.1.gz man/man1/virtualphoned.1.gz; do
        [[ -s $root/usr/local/share/$each ]]
    done
    for each in system user; do
        grep -x 'ExecStart=/usr/local/bin/virtualphoned.*' "$root/usr/local/lib/systemd/$each/virtualphoned.service"
    done
    [[ -s $root/usr/local/lib/udev/rules.d/70-virtualphone.rules ]]
}

# As the README says, in the root.
uninstall_local() {
    cp "$place/install_manifest.txt" "$root/packages/"
    inside sh -c "xargs -d '\n' rm </packages/install_manifest.txt"
    local_now | diff "$place/local-before.txt" -
}

check_local() {
    check 'an installation below /usr/local' install_local
    check 'virtualphoned --demo from there' demo_inside tester /usr/local/bin/virtualphoned
    check 'virtualphone --demo from there' demo_inside tester 'env QT_QPA_PLATFORM=offscreen /usr/local/bin/virtualphone'
    check 'its translations are there' in_italian '/usr/local/bin/virtualphoned --doctor'
    check 'units, menu entry, icons and manual pages, too' local_files_fit
    check 'and all of it goes again' uninstall_local
}
