# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Fresh Debian 12 roots for clean-root.sh and release-check.sh. Sourced, never run, after common.sh; needs root and
# mmdebstrap.

# begin_root NAME: where the root will be; the caller removes $place.
begin_root() {
    place=$(mktemp -d "${TMPDIR:-/tmp}/$1.XXXXXX")
    root=$place/root
}

# This machine's own sources of bookworm, whatever mirror they name.
write_sources() {
    # shellcheck disable=SC2016  # apt-get's own placeholders
    apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' \
        | awk '$2 ~ /^bookworm(-updates|-security)?$/ && $3 == "main" { print "deb", $0 }' | sort -u
}

# How this machine reaches them: proxies, time-outs and what it allows an old mirror.
write_apt_options() {
    apt-config dump | grep -E '^Acquire::(https?|ftp|Check-Valid-Until|Check-Date|Retries|Languages|Queue-Mode)\b' || true
}

# make_root PACKAGES [OPTION…]: a minimal bookworm with these, separated by commas; options are mmdebstrap's.
make_root() {
    local packages=$1
    shift
    write_sources >"$place/sources.list"
    [[ -s $place/sources.list ]] \
        || fail "$VP_EX_UNAVAILABLE" "this machine's apt has no source of Debian bookworm."
    write_apt_options >"$place/apt.conf"
    mmdebstrap --variant=minbase --include="$packages" --aptopt="$place/apt.conf" --quiet "$@" \
        bookworm "$root" "$place/sources.list"
    # Names must resolve inside as they do outside.
    cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
}

# inside COMMAND…: in the root, with /proc, /dev and a /tmp of its own; nothing stays mounted afterwards. The folder
# $VP_BIND, where it is set, is seen as /srv/ccache.
inside() {
    # shellcheck disable=SC2016  # expanded by the inner shell
    unshare --mount --pid --fork --kill-child bash -c '
        set -euo pipefail
        root=$1
        shift
        mount --make-rprivate /
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
        if [[ -n ${VP_BIND:-} ]]; then
            mkdir -p "$VP_BIND" "$root/srv/ccache"
            mount --bind "$VP_BIND" "$root/srv/ccache"
        fi
        if [[ -c /dev/fuse && $(stat -c %a /dev/fuse) != 666 ]]; then # a machine without udev: as udev would have it
            mknod -m 666 "$root/tmp/fuse" c 10 229
            mount --bind "$root/tmp/fuse" "$root/dev/fuse"
            rm "$root/tmp/fuse"
        fi
        exec chroot "$root" env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
            LANG=C.UTF-8 CI=true http_proxy="${http_proxy:-}" https_proxy="${https_proxy:-}" "$@"
        ' inside "$root" "$@" </dev/null
}
