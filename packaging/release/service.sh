# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
#
# Part of release-check.sh: the fresh root booted by its own systemd, for what only a running service shows.

# Which groups of processes systemd sees: a group of its own below each tree that it knows, so that it does not touch
# this machine's.
service_groups=(/sys/fs/cgroup /sys/fs/cgroup/systemd /sys/fs/cgroup/unified)
service_group=virtualphone-check.$$
system='' # the process of systemd, where it runs

# enter_group: the caller's process, into that group.
enter_group() {
    local tree
    for tree in "${service_groups[@]}"; do
        [[ -e $tree/cgroup.procs ]] || continue
        mkdir -p "$tree/$service_group"
        printf '%s\n' "$BASHPID" >"$tree/$service_group/cgroup.procs"
    done
}

# boot_root: systemd as the first process of the root, with devices that do no harm; halt_root ends it.
boot_root() {
    (
        enter_group
        # shellcheck disable=SC2016  # expanded by the inner shell
        exec unshare --mount --pid --uts --ipc --cgroup --fork --kill-child bash -c '
            set -euo pipefail
            mount --make-rprivate /
            mount --bind "$1" "$1"
            cd "$1"
            mount -t proc proc proc
            mount -t tmpfs -o mode=755 tmpfs dev
            for node in null zero full random urandom tty; do
                touch "dev/$node"
                mount --bind "/dev/$node" "dev/$node"
            done
            mkdir dev/pts dev/shm
            mount -t devpts -o newinstance,ptmxmode=666 devpts dev/pts
            ln -s pts/ptmx dev/ptmx
            ln -s /proc/self/fd dev/fd
            mount -t tmpfs -o mode=755 tmpfs run
            mount -t tmpfs -o mode=1777 tmpfs tmp
            mount -t sysfs -o ro sysfs sys
            if [[ -e /sys/fs/cgroup/cgroup.procs ]]; then
                mount -t cgroup2 cgroup2 sys/fs/cgroup
            else # with the trees of old, of which it needs its own
                mount -t tmpfs -o mode=755 tmpfs sys/fs/cgroup
                mkdir sys/fs/cgroup/{unified,systemd}
                mount -t cgroup2 cgroup2 sys/fs/cgroup/unified
                mount -t cgroup -o none,name=systemd cgroup sys/fs/cgroup/systemd
            fi
            exec chroot . env -i container=virtualphone PATH=/usr/sbin:/usr/bin /lib/systemd/systemd --show-status=0
            ' inside "$root" </dev/null >/dev/null 2>&1
    ) &
    local first=$! tries
    for tries in {1..300}; do
        system=$(pgrep --parent "$first" --full '^/lib/systemd/systemd' || true)
        if [[ -n $system ]] && booted systemctl is-active --quiet multi-user.target; then
            return 0
        fi
        sleep 0.2
    done
    printf 'it did not boot (%s tries)\n' "$tries"
    return 1
}

# booted COMMAND…: as root of the system that boot_root started.
booted() {
    nsenter --target "$system" --mount --uts --ipc --pid --cgroup --root --wd \
        env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@" </dev/null
}

halt_root() {
    local tree
    [[ -z $system ]] || kill -KILL "$system" || true
    sleep 1 # until all of it is gone
    for tree in "${service_groups[@]}"; do
        [[ ! -d $tree/$service_group ]] || find "$tree/$service_group" -depth -type d -exec rmdir {} \;
    done
    system=''
}

# Within a minute the journal has what the program says when it is ready.
service_is_ready() {
    local tries
    for tries in {1..60}; do
        ! booted journalctl -u virtualphoned --no-pager | grep 'no bot is set up' || break
        sleep 1
    done
    printf 'after %s s\n' "$tries"
    booted systemctl status --no-pager --full virtualphoned
}

# It ends by itself within its time, with the code of an orderly end.
service_ends() {
    booted systemctl stop virtualphoned
    [[ $(booted systemctl show --property=Result --value virtualphoned) == success ]]
}

# A program that was killed is there again.
service_comes_back() {
    local before after tries
    before=$(booted systemctl show --property=MainPID --value virtualphoned)
    booted systemctl kill --signal=KILL virtualphoned
    for tries in {1..60}; do
        after=$(booted systemctl show --property=MainPID --value virtualphoned)
        if [[ $after != 0 && $after != "$before" ]]; then
            return 0
        fi
        sleep 1
    done
    printf 'not after %s s\n' "$tries"
    return 1
}

check_service() {
    check 'systemd comes' install_inside systemd systemd-sysv
    # Not by check: what it remembers is needed here.
    boot_root || true
    check 'the root is booted by it' booted systemctl is-active multi-user.target
    check 'systemctl enable --now virtualphoned' booted systemctl enable --now virtualphoned
    check 'the service is up, as its journal says' service_is_ready
    check 'and comes back when it is killed' service_comes_back
    check 'upgrading restarts it' booted dpkg --install /packages/server.deb
    check 'and it is up again' booted systemctl is-active virtualphoned
    check 'it ends when it is told' service_ends
    check 'a second one, for another stick' booted sh -c 'install -d -m 700 -o virtualphone -g virtualphone \
        /var/lib/virtualphone-work && systemctl enable --now virtualphoned@work && systemctl is-active virtualphoned@work'
}
