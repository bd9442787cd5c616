#!/usr/bin/env bash
# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Cross-builds for arm64 in a root of its own, and runs what was built there by qemu.
set -euo pipefail
# shellcheck source=packaging/common.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/../common.sh"
# shellcheck source=packaging/roots.sh
source "$vp_root/packaging/roots.sh"

usage() {
    cat <<'END_OF_USAGE'
Usage: packaging/arm64/check.sh [--root FOLDER] [--tests-only]

Makes a Debian 12 root with a compiler for arm64 and the libraries of arm64 (3 GB), clones the committed state of this
checkout into it, builds there, and runs by qemu-user: the unit tests of the lower layers, and "virtualphoned --demo" for
20 seconds. Needs root (mount, chroot) and the network.

  --root FOLDER   the root is made there, or taken as it is there, and stays; else below $TMPDIR, and goes
  --tests-only    leaves out the program: a tenth of the time
  --help          this text

$CCACHE_DIR, where it is set, is used inside.
END_OF_USAGE
}

kept=''
demo=yes
while [[ $# -gt 0 ]]; do
    case $1 in
        --help | -h)
            usage
            exit 0
            ;;
        --root)
            [[ $# -ge 2 ]] || fail "$VP_EX_USAGE" "--root needs a folder; see packaging/arm64/check.sh --help"
            kept=$2
            shift
            ;;
        --tests-only) demo=no ;;
        *) fail "$VP_EX_USAGE" "unknown argument '$1'; see packaging/arm64/check.sh --help" ;;
    esac
    shift
done
[[ $(id -u) -eq 0 ]] || fail 77 "making and entering a root needs root: sudo packaging/arm64/check.sh"

# Of this machine: what compiles. The rest of [build] and [run] is of arm64, and of [test] what the tests are linked with.
own_packages=(crossbuild-essential-arm64 cmake ninja-build ccache git ca-certificates tzdata python3 pkgconf
    qemu-user-static qt6-base-dev-tools qt6-l10n-tools qt6-tools-dev-tools libexpected-dev)
linked_tests=(libgammu-dev libsqlite3-dev libumockdev-dev umockdev libspandsp-dev)
arm_packages() {
    {
        packages_of build run | grep -E '^lib|^qt' | grep -v -e '^libexpected-dev$' -e '^qt6-wayland$'
        printf '%s\n' "${linked_tests[@]}"
    } | sed 's/$/:arm64/'
}

tests=(tst_clock tst_phonenumber tst_atsyntax tst_atresult tst_shownline tst_gsm7 tst_tpdu tst_tpdufields
    tst_smssegmenter tst_smsassembler tst_smsoracle)

begin_root virtualphone-arm64
if [[ -n $kept ]]; then
    rmdir "$place"
    mkdir -p "$kept"
    place=$(cd -- "$kept" && pwd -P)
    root=$place/root
else
    trap 'rm -rf --one-file-system "$place"' EXIT
fi
install_packages clean-root
mapfile -t packages < <(printf '%s\n' "${own_packages[@]}" && arm_packages)
if [[ ! -x $root/usr/bin/qemu-aarch64-static ]]; then
    say "making a root for arm64 in $root"
    make_root "$(IFS=,; printf '%s' "${packages[*]}")" --architectures=amd64,arm64
elif ! inside dpkg-query -W "${packages[@]}" >/dev/null 2>&1; then
    say "installing what the root in $root does not have yet"
    inside apt-get -q update
    inside env DEBIAN_FRONTEND=noninteractive apt-get -q -o Dpkg::Use-Pty=0 install -y --no-install-recommends "${packages[@]}"
fi

# in_checkout COMMAND…: in the clone, where ccache has the caller's folder.
in_checkout() {
    VP_BIND=${CCACHE_DIR:-} inside CCACHE_DIR=/srv/ccache HOME=/srv bash -c "cd /srv/virtualphone && $*"
}

say "building for arm64"
rm -rf "$root/srv/virtualphone/.git"
git clone --quiet --no-hardlinks "$vp_root" "$root/srv/fresh"
mkdir -p "$root/srv/virtualphone"
cp -a "$root/srv/fresh/." "$root/srv/virtualphone/"
rm -rf "$root/srv/fresh"
wanted=("${tests[@]}")
[[ $demo == no ]] || wanted+=(virtualphoned)
in_checkout "cmake --preset dev -B build-arm64 -DCMAKE_TOOLCHAIN_FILE=packaging/arm64/toolchain.cmake >/dev/null"
in_checkout "cmake --build build-arm64 --parallel $(job_count) --target ${wanted[*]}"

say "running it by qemu"
failed=0
for each in "${tests[@]}"; do
    if output=$(in_checkout "QT_QPA_PLATFORM=offscreen qemu-aarch64-static build-arm64/tests/$each" 2>&1); then
        printf 'ok      %-20s %s\n' "$each" "$(grep '^Totals' <<<"$output" || true)"
    else
        failed=$((failed + 1))
        printf 'FAILED  %s\n' "$each"
        tail -n 20 <<<"$output" | sed 's/^/        /'
    fi
done
if [[ $demo == yes ]]; then
    # timeout is of this machine, and sends the signal to qemu, which hands it on.
    in_checkout "timeout --foreground --preserve-status --signal=INT --kill-after=60 20 \
        qemu-aarch64-static build-arm64/app/main/virtualphoned --demo" || failed=$((failed + 1))
fi
[[ $failed -eq 0 ]] || fail 1 "$failed of them failed."
printf 'all of it works on arm64, as far as qemu tells\n'
