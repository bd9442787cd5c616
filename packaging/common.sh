# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What run.sh, test.sh and clean-root.sh share. Sourced, never run. The caller has set -euo pipefail.

# The checkout, wherever the caller stands.
vp_root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
readonly vp_root
readonly vp_package_list=$vp_root/packaging/debian-packages.txt

# Exit codes of sysexits.h: wrong usage, and a service (here: a package) that is not to be had.
# shellcheck disable=SC2034  # read by those who source this
readonly VP_EX_USAGE=64
readonly VP_EX_UNAVAILABLE=69

say() {
    printf '\n==> %s\n' "$*"
}

# fail CODE SENTENCE: the last thing a failing script says.
fail() {
    local code=$1
    shift
    printf '\nerror: %s\n' "$*" >&2
    exit "$code"
}

# packages_of GROUP…: the packages of these groups, one a line.
packages_of() {
    local wanted=" $* "
    local group='' line
    while IFS= read -r line; do
        line=${line%%#*}
        line=${line//[[:space:]]/}
        case $line in
            '') ;;
            '['*']')
                group=${line#[}
                group=${group%]}
                ;;
            *)
                if [[ $wanted == *" $group "* ]]; then
                    printf '%s\n' "$line"
                fi
                ;;
        esac
    done <"$vp_package_list"
}

# missing_packages GROUP…: those of them that dpkg does not have, one a line.
missing_packages() {
    local package status
    while IFS= read -r package; do
        status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) || status=''
        if [[ $status != installed ]]; then
            printf '%s\n' "$package"
        fi
    done < <(packages_of "$@")
}

# Whether our package names can be expected here: Debian 12 or later, or a system that says it is like it.
is_debian_like() {
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null && [[ -r /etc/os-release ]] || return 1
    local id id_like version
    # shellcheck disable=SC1091  # the system's own file
    id=$(. /etc/os-release && printf '%s' "${ID:-}")
    # shellcheck disable=SC1091
    id_like=$(. /etc/os-release && printf '%s' "${ID_LIKE:-}")
    # shellcheck disable=SC1091
    version=$(. /etc/os-release && printf '%s' "${VERSION_ID:-}")
    if [[ $id == debian ]]; then
        # Testing and unstable have no VERSION_ID.
        [[ -z $version || ${version%%.*} -ge 12 ]]
        return
    fi
    [[ " $id_like " == *' debian '* ]]
}

system_name() {
    # shellcheck disable=SC1091  # the system's own file
    (. /etc/os-release 2>/dev/null && printf '%s' "${PRETTY_NAME:-}") || true
}

# as_root COMMAND…: as it is for root, by sudo for anybody else; without a terminal sudo must not ask.
as_root() {
    if [[ $(id -u) -eq 0 ]]; then
        "$@"
    elif { : </dev/tty; } 2>/dev/null; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

apt_get() {
    # A package's own question would wait for ever; another apt-get may be at work (unattended-upgrades).
    as_root env DEBIAN_FRONTEND=noninteractive apt-get \
        -q -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 "$@" </dev/null
}

# On a system whose packages we do not know: go on with what is there, or say what it takes.
need_tools_or_leave() {
    local tool absent=()
    for tool in cmake ninja c++; do
        command -v "$tool" >/dev/null || absent+=("$tool")
    done
    if [[ ${#absent[@]} -eq 0 ]]; then
        say "$(system_name) is no Debian 12: nothing is installed; going on with what is here"
        return
    fi
    printf '\nThis needs what Debian 12 calls:\n' >&2
    packages_of "$@" | sed 's/^/    /' >&2
    fail "$VP_EX_UNAVAILABLE" "cannot install packages on '$(system_name)', and it lacks ${absent[*]}." \
        "Install the counterparts of the packages above and start again."
}

# install_packages GROUP…: says what it is about to install, and does.
install_packages() {
    if ! is_debian_like; then
        need_tools_or_leave "$@"
        return
    fi
    local missing=()
    mapfile -t missing < <(missing_packages "$@")
    if [[ ${#missing[@]} -eq 0 ]]; then
        say "all $(packages_of "$@" | wc -l) packages are installed ($*)"
        return
    fi
    say "installing ${#missing[@]} packages and what they depend on:"
    printf '    %s\n' "${missing[@]}"
    if [[ $(id -u) -ne 0 ]] && ! command -v sudo >/dev/null; then
        fail "$VP_EX_UNAVAILABLE" "the packages above are missing, and only root may install them." \
            "Start this as root, or install sudo, or as root: apt-get install --no-install-recommends ${missing[*]}"
    fi
    apt_get update || fail "$VP_EX_UNAVAILABLE" "apt-get update failed (see above): is there a network?"
    local unknown=()
    mapfile -t unknown < <(unknown_packages "${missing[@]}")
    if [[ ${#unknown[@]} -ne 0 ]]; then
        fail "$VP_EX_UNAVAILABLE" "$(system_name) has no package of the name ${unknown[*]}." \
            "Names are Debian 12's; install the counterparts and start again."
    fi
    apt_get install -y --no-install-recommends "${missing[@]}" \
        || fail "$VP_EX_UNAVAILABLE" "apt-get could not install the packages (see above)."
}

# unknown_packages PACKAGE…: those that apt could not install at all, one a line.
unknown_packages() {
    local package policy
    for package in "$@"; do
        policy=$(apt-cache policy "$package" 2>/dev/null) || policy=''
        if ! [[ $policy =~ Candidate:\ [^\(] ]]; then
            printf '%s\n' "$package"
        fi
    done
}

# How many compilers at once: one a core, but no more than memory carries (about 1.2 GB each), or VP_JOBS.
job_count() {
    if [[ -n ${VP_JOBS:-} ]]; then
        printf '%s' "$VP_JOBS"
        return
    fi
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1200000) }' /proc/meminfo)
    if ((memory < 1)); then
        memory=1
    fi
    printf '%s' $((cores < memory ? cores : memory))
}

# configure_preset PRESET FOLDER [CMAKE ARGUMENT…]; a failure there mostly means a missing library.
configure_preset() {
    local preset=$1 folder=$2
    shift 2
    (cd "$vp_root" && cmake --preset "$preset" -B "$folder" "$@") && return
    if ! is_debian_like; then
        printf '\nThe build needs what Debian 12 calls:\n' >&2
        packages_of build run | sed 's/^/    /' >&2
        fail "$VP_EX_UNAVAILABLE" "cmake did not find everything (see above): install the counterparts of these packages."
    fi
    return 1
}

duration() {
    printf '%d min %02d s' $(($1 / 60)) $(($1 % 60))
}
