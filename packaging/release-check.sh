#!/usr/bin/env bash
# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What takes longer than a test may: the packages are made, and tried in fresh Debian 12 roots as their users would.
set -euo pipefail
# shellcheck source=packaging/common.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"
# shellcheck source=packaging/roots.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/roots.sh"

usage() {
    cat <<'END_OF_USAGE'
Usage: packaging/release-check.sh [--built | --folder BUILD_FOLDER] [--keep] [JOB…]

Makes the packages and tries them. Needs root (mount, chroot), the network and about 2 GB below $TMPDIR.

  files      units, manual pages, scripts, desktop file and metadata, by their own judges
  deb        the Debian packages: lintian; installed, run, upgraded, removed and purged in a fresh root, which is booted
             by its systemd for the services; then an installation below /usr/local
  appimage   the AppImage: made twice with the same hash; run in a fresh root without Qt, by FUSE and by extraction

Without a JOB all of them.

  --built      takes packages that are there (build-deb/packages, build-appimage) and makes none
  --folder     packs what is built there; else a release is built in build-packages, once for all jobs
  --keep       leaves the roots behind and says where
  --self-test  only tries whether a check that fails is counted so
  --help       this text
END_OF_USAGE
}

keep=no
built=no
self=no
folder=''
jobs=()
while [[ $# -gt 0 ]]; do
    case $1 in
        --help | -h)
            usage
            exit 0
            ;;
        --built) built=yes ;;
        --folder)
            [[ -r ${2:-}/CMakeCache.txt ]] \
                || fail "$VP_EX_USAGE" "--folder needs a folder where it was built; see packaging/release-check.sh --help"
            folder=$(cd -- "$2" && pwd -P)
            shift
            ;;
        --keep) keep=yes ;;
        --self-test) self=yes ;;
        files | deb | appimage) jobs+=("$1") ;;
        *) fail "$VP_EX_USAGE" "unknown argument '$1'; see packaging/release-check.sh --help" ;;
    esac
    shift
done
[[ ${#jobs[@]} -gt 0 ]] || jobs=(files deb appimage)
[[ $self == yes || $(id -u) -eq 0 ]] || fail 77 "making and entering a root needs root: sudo packaging/release-check.sh"

places=()
leave() {
    local each
    halt_root
    for each in "${places[@]}"; do
        if [[ $keep == yes ]]; then
            printf 'left behind: %s\n' "$each"
        else
            rm -rf --one-file-system "$each"
        fi
    done
}
trap leave EXIT

passed=0
failed=0
# check WORDS COMMAND…: runs it and says how it went; what it printed is shown when it fails. Each line of a function
# counts: bash does not stop at a failure in what stands left of ||, nor in a line that begins with !.
check() {
    local words=$1 output result
    shift
    set +e
    output=$(
        set -euo pipefail
        "$@" 2>&1
    )
    result=$?
    set -e
    if [[ $result -eq 0 ]]; then
        passed=$((passed + 1))
        printf 'ok      %s\n' "$words"
    else
        failed=$((failed + 1))
        printf 'FAILED  %s (code %s)\n' "$words" "$result"
        tail -n 30 <<<"$output" | sed 's/^/        /'
    fi
}

# told WORDS COMMAND…: the same; what it says about how long it took is shown when it went well, too.
told() {
    local words=$1 before=$failed
    shift
    check "$words" noted "$@"
    [[ $failed -ne $before ]] || grep -E ' after [0-9]+ (s|ms)' "$place/said" | sed 's/^/        /' || true
}

noted() {
    "$@" 2>&1 | tee "$place/said"
}

# self_test: whether check believes what it should not.
good_but_wordy() { printf 'words\n' && true; }
wrong_at_first() {
    false
    true
}
wrong_in_the_pipe() {
    false | cat
    true
}
self_test() {
    local report
    report=$(
        check good good_but_wordy
        check 'wrong first' wrong_at_first
        check 'wrong pipe' wrong_in_the_pipe
        check 'wrong command' false
        printf '%s %s\n' "$passed" "$failed"
    )
    [[ $(tail -n 1 <<<"$report") == '1 3' ]] || fail 1 "check does not count what failed: $report"
    printf 'check counts what fails\n'
}

# fresh_root PACKAGES: in $root, removed at the end.
fresh_root() {
    begin_root virtualphone-release-check
    places+=("$place")
    make_root "$1"
}

# shellcheck source=packaging/release/files.sh
source "$vp_root/packaging/release/files.sh"
# shellcheck source=packaging/release/service.sh
source "$vp_root/packaging/release/service.sh"
# shellcheck source=packaging/release/local.sh
source "$vp_root/packaging/release/local.sh"
# shellcheck source=packaging/release/deb.sh
source "$vp_root/packaging/release/deb.sh"
# shellcheck source=packaging/release/appimage.sh
source "$vp_root/packaging/release/appimage.sh"

if [[ $self == yes ]]; then
    self_test
    exit 0
fi

# build_once: in $folder, unless it is there.
build_once() {
    if [[ -n $folder ]]; then
        return
    fi
    folder=$vp_root/build-packages
    configure_preset release "$folder" -DCMAKE_INSTALL_PREFIX=/usr
    cmake --build "$folder" --parallel "$(job_count)"
}

install_packages clean-root release
for job in "${jobs[@]}"; do
    began=$SECONDS
    say "$job"
    "job_$job"
    printf '%s took %s\n' "$job" "$(duration $((SECONDS - began)))"
done
printf '\nrelease-check (%s): %d passed, %d failed\n' "${jobs[*]}" "$passed" "$failed"
[[ $failed -eq 0 ]]
