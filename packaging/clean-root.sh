#!/usr/bin/env bash
# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Proves the two commands on a fresh Debian 12: makes a minimal root with nothing but git, clones the
# committed state of this checkout into it, and runs packaging/test.sh and packaging/run.sh --demo there.
set -euo pipefail
# shellcheck source=packaging/common.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"
# shellcheck source=packaging/roots.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/roots.sh"

usage() {
    cat <<'END'
Usage: packaging/clean-root.sh [--user] [--only demo|test|configure] [--keep]

Makes a fresh Debian 12 root below $TMPDIR (about 3 GB), clones the committed state of this checkout
into it and runs the two commands of the README there. Needs root (mount, chroot) and the network.

  --user           as a plain user with sudo, else as root
  --only demo      only packaging/run.sh --demo: 20 seconds of it, ended by Ctrl-C's signal
  --only test      only packaging/test.sh
  --only configure only the packages and a configure run: the quick look whether the list is complete
  --keep           leave the root behind and say where
END
}

as_user=no
only=all
keep=no
while [[ $# -gt 0 ]]; do
    case $1 in
        --help | -h)
            usage
            exit 0
            ;;
        --user) as_user=yes ;;
        --keep) keep=yes ;;
        --only)
            [[ ${2:-} =~ ^(demo|test|configure)$ ]] \
                || fail "$VP_EX_USAGE" "--only needs demo, test or configure; see --help"
            only=$2
            shift
            ;;
        *) fail "$VP_EX_USAGE" "unknown argument '$1'; see packaging/clean-root.sh --help" ;;
    esac
    shift
done
[[ $(id -u) -eq 0 ]] || fail 77 "making and entering a root needs root: sudo packaging/clean-root.sh"

install_packages clean-root

begin_root virtualphone-clean-root
leave() {
    if [[ $keep == yes ]]; then
        printf 'left behind: %s\n' "$place"
    else
        rm -rf --one-file-system "$place"
    fi
}
trap leave EXIT

# command_inside WORDS: as root, or as the plain user.
command_inside() {
    if [[ $as_user == yes ]]; then
        inside su tester -c "cd /home/tester/virtualphone && HOME=/home/tester $*"
    else
        inside HOME=/root bash -c "cd && cd virtualphone && $*"
    fi
}

clone_checkout() {
    local home=/root
    if [[ $as_user == yes ]]; then
        home=/home/tester
        inside useradd --create-home --shell /bin/bash tester
        printf 'tester ALL=(ALL) NOPASSWD: ALL\n' >"$root/etc/sudoers.d/tester"
    fi
    git clone --quiet --no-hardlinks "$vp_root" "$root$home/virtualphone"
    if [[ $as_user == yes ]]; then
        inside chown -R tester: /home/tester
    fi
    printf 'commit %s; packages in the root: %s\n' \
        "$(git -C "$vp_root" rev-parse --short HEAD)" "$(inside dpkg-query -W -f='x\n' | wc -l)"
}

times=()
failures=0
# step NAME WORDS: runs it inside, remembers how long it took and whether it went well.
step() {
    local name=$1 began=$SECONDS result=ok
    shift
    say "clean root: $name"
    command_inside "$*" || result="FAILED (code $?)"
    if [[ $result != ok ]]; then
        failures=$((failures + 1))
    fi
    times+=("$(printf '%-34s %s  %s' "$name" "$(duration $((SECONDS - began)))" "$result")")
}

began=$SECONDS
say "making a fresh Debian 12 root in $root"
make_root "$([[ $as_user == yes ]] && printf git,sudo || printf git)"
clone_checkout
times+=("$(printf '%-34s %s  ok' 'making the root' "$(duration $((SECONDS - began)))")")

case $only in
    configure)
        step 'packages and configure' \
            'bash -c "source packaging/common.sh; install_packages build run test; cmake --preset dev"'
        ;;
    test) step 'packaging/test.sh' packaging/test.sh ;;
    demo) ;;
    all) step 'packaging/test.sh' packaging/test.sh ;;
esac
if [[ $only == all || $only == demo ]]; then
    # Packages and build first, so that the seconds below are the demo's.
    step 'packaging/run.sh --version' packaging/run.sh --version
    step 'packaging/run.sh --demo for 20 s' \
        'timeout --foreground --preserve-status --signal=INT --kill-after=10 25 packaging/run.sh --demo'
fi

say "clean root: how long"
printf '%s\n' "${times[@]}"
du -sh "$root" | awk '{ print "the root is " $1 " now" }'
[[ $failures -eq 0 ]] || fail 1 "$failures of the steps above failed."
printf 'on a fresh Debian 12 all of this works\n'
