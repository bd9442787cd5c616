# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
#
# Part of release-check.sh: the Debian packages in a fresh root, from the first installation to the purge.

install_inside() {
    inside env DEBIAN_FRONTEND=noninteractive apt-get -q -o Dpkg::Use-Pty=0 install -y --no-install-recommends "$@"
}

# older_version PACKAGE FILE: the same package as if it were an earlier one.
older_version() {
    local folder=$place/older
    rm -rf "$folder"
    dpkg-deb --raw-extract "$1" "$folder"
    sed -i 's/^Version: .*/Version: 0.0.1/' "$folder/DEBIAN/control"
    dpkg-deb --root-owner-group --build "$folder" "$2" >/dev/null
}

absent_inside() {
    local installed
    installed=$(inside dpkg-query -W -f='${Package}\n')
    if grep -E "$1" <<<"$installed"; then
        return 1
    fi
}

# For 15 seconds, then the signal of Ctrl-C, after which it leaves by itself.
demo_inside() {
    inside su "$1" -s /bin/sh -c "cd && timeout --foreground --preserve-status --signal=INT --kill-after=10 15 $2 --demo"
}

as_service() {
    inside su virtualphone -s /bin/sh -c "virtualphoned --data-dir /var/lib/virtualphone $1"
}

setting_is_kept() {
    [[ $(inside cat /var/lib/virtualphone/settings.ini) == *country*IT* ]]
}

# Whatever has the name of ours and is neither in the package lists nor ours by hand.
nothing_is_left() {
    local found
    found=$(find "$root" -xdev -iname '*virtualphone*' -not -path "$root/packages/*" -not -path "$root/var/log/*" \
        -not -path "$root/var/cache/*")
    printf '%s\n' "$found"
    [[ -z $found ]]
    if inside getent passwd virtualphone; then
        return 1
    fi
}

nothing_runs() {
    local programs
    programs=$(booted sh -c 'cat /proc/[0-9]*/comm')
    if grep -x virtualphoned <<<"$programs"; then
        return 1
    fi
}

job_deb() {
    local packages=$vp_root/build-deb/packages server gui
    if [[ $built == no ]]; then
        build_once
        bash "$vp_root/packaging/deb/build-deb.sh" --folder "$folder"
    fi
    server=$(find "$packages" -maxdepth 1 -name 'virtualphone-server_*.deb' -print -quit)
    gui=$(find "$packages" -maxdepth 1 -name 'virtualphone_*.deb' -print -quit)
    [[ -n $server && -n $gui ]] || fail 1 "there are no packages in $packages."
    check 'lintian: no errors, no warnings' lintian --allow-root --fail-on error,warning "$server" "$gui"
    fresh_root ca-certificates
    mkdir "$root/packages"
    cp "$server" "$root/packages/server.deb"
    cp "$gui" "$root/packages/gui.deb"
    older_version "$server" "$root/packages/older.deb"
    inside useradd --create-home --shell /bin/bash tester
    inside apt-get -q update >/dev/null
    check 'an earlier version installs' install_inside /packages/older.deb
    # Qt Gui comes, and with it X's client libraries: Debian's Qt State Machine is linked with it.
    check 'neither Qt Widgets nor a display server come with the server' absent_inside '^libqt6widgets6|^xserver|^xwayland'
    check 'a setting is made as the service'"'"'s user' as_service '--set phones/country=IT'
    check 'the server upgrades' install_inside /packages/server.deb
    check 'and keeps the setting' setting_is_kept
    check 'virtualphoned --demo, as a user' demo_inside tester virtualphoned
    check 'the window installs on top' install_inside /packages/gui.deb
    check 'virtualphone --demo without a display server' demo_inside tester 'env QT_QPA_PLATFORM=offscreen virtualphone'
    check_service
    check 'removing it while it runs keeps the data' booted apt-get -q -o Dpkg::Use-Pty=0 remove -y virtualphone virtualphone-server
    check 'they are there' setting_is_kept
    check 'nothing of it runs' nothing_runs
    halt_root
    check 'the purge' inside dpkg --purge virtualphone-server
    rm -rf "$root/home/tester"
    check 'leaves nothing' nothing_is_left
    if [[ $built == no ]]; then
        inside sh -c 'mkdir /home/tester && chown tester: /home/tester'
        check_local
    fi
}
