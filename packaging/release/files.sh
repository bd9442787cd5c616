# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
#
# Part of release-check.sh: what is installed beside the programs, by its own judges.

units_verify() {
    local folder=$1 unit
    for unit in "$vp_root"/packaging/systemd/virtualphoned{,@}.service.in; do
        # The program need not be installed here.
        sed 's#^ExecStart=@[A-Z_]*@/virtualphoned#ExecStart=/bin/true#' "$unit" >"$folder/$(basename "${unit%.in}")"
    done
    systemd-analyze verify --man=no "$folder/virtualphoned.service" "$folder/virtualphoned@second.service"
    mkdir "$folder/user"
    sed 's#^ExecStart=@[A-Z_]*@/virtualphoned#ExecStart=/bin/true#' \
        "$vp_root/packaging/systemd/virtualphoned-user.service.in" >"$folder/user/virtualphoned.service"
    XDG_RUNTIME_DIR=$folder systemd-analyze --user verify --man=no "$folder/user/virtualphoned.service"
}

# The whole exposure is 0 (none) to 100; what remains is the network, the stick and what a calendar needs.
units_are_tight() {
    systemd-analyze security --offline=true --threshold=20 --no-pager "$1/virtualphoned.service"
}

manual_pages_read() {
    local page said
    for page in "$vp_root"/packaging/man/*.1; do
        said=$(LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null)
        if [[ -n $said ]]; then
            printf '%s: %s\n' "$page" "$said"
            return 1
        fi
    done
}

scripts_are_clean() {
    (cd "$vp_root" && git ls-files -z 'packaging/*.sh' | xargs -0 shellcheck --external-sources --severity=warning) \
        && shellcheck --severity=warning "$vp_root"/packaging/deb/server/*
}

job_files() {
    local folder
    folder=$(mktemp -d)
    places+=("$folder")
    check 'systemd can read the units' units_verify "$folder"
    check 'the system unit may do little' units_are_tight "$folder"
    check 'manual pages without a warning' manual_pages_read
    check 'shell scripts without a warning' scripts_are_clean
    check 'desktop file and metadata' python3 -B "$vp_root/tests/packaging/check_packaging.py" desktop "$vp_root" any
}
