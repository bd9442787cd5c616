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

# runs_anew UNIT COMMAND…: after the command another process runs the unit, within a minute.
runs_anew() {
    local unit=$1 before after tries
    shift
    before=$(booted systemctl show --property=MainPID --value "$unit")
    [[ $before != 0 ]]
    booted "$@"
    for tries in {1..60}; do
        after=$(booted systemctl show --property=MainPID --value "$unit")
        if [[ $after != 0 && $after != "$before" ]]; then
            return 0
        fi
        sleep 1
    done
    printf 'not after %s s\n' "$tries"
    return 1
}

# Two of them, each with its own data, at once; an upgrade restarts both.
second_one_runs() {
    booted install -d -m 700 -o virtualphone -g virtualphone /var/lib/virtualphone-work
    booted systemctl enable --now virtualphoned@work
    booted systemctl is-active virtualphoned virtualphoned@work
    booted test -e /var/lib/virtualphone-work/virtualphone.db
}

# The data of the first version with a history, in the place of the service's own.
old_data() {
    booted systemctl stop virtualphoned
    booted sh -c 'rm -f /var/lib/virtualphone/virtualphone.db*'
    sqlite3 "$root/var/lib/virtualphone/virtualphone.db" <"$vp_root/tests/store/data/version-1.sql"
    booted sh -c 'chown virtualphone: /var/lib/virtualphone/virtualphone.db && chmod 600 /var/lib/virtualphone/virtualphone.db'
    calls=$(sqlite3 "$root/var/lib/virtualphone/virtualphone.db" 'SELECT count(*) FROM calls')
    printf '%s calls\n' "$calls"
    ((calls > 0))
}

# database QUESTION: of the service's own, which is not running.
database() {
    sqlite3 "$root/var/lib/virtualphone/virtualphone.db" "$1"
}

# It opens them, and each call is still there.
old_data_are_kept() {
    booted systemctl start virtualphoned
    service_is_ready
    booted systemctl stop virtualphoned
    [[ $(database 'SELECT count(*) FROM calls') == "$calls" ]]
    [[ $(database 'PRAGMA integrity_check') == ok ]]
    (($(database 'PRAGMA user_version') > 1))
}

# Data of a newer version: an end without a further try, words in the journal, and not a byte changed.
newer_data_are_refused() {
    local before file=$root/var/lib/virtualphone/virtualphone.db
    booted systemctl stop virtualphoned
    cp -a "$file" "$place/kept.db"
    database 'PRAGMA user_version = 1000' >/dev/null
    before=$(sha256sum <"$file")
    booted systemctl start virtualphoned || true
    sleep 5
    [[ $(booted systemctl show --property=ExecMainStatus --value virtualphoned) == 73 ]]
    [[ $(booted systemctl show --property=ActiveState --value virtualphoned) == failed ]]
    booted journalctl -u virtualphoned --no-pager | grep 'newer version'
    [[ $(sha256sum <"$file") == "$before" ]]
    cp -a "$place/kept.db" "$file"
    booted systemctl reset-failed virtualphoned
}

# As the user of the service, from a terminal that has nothing of the service's own variables.
pairs_beside_it() {
    local said
    said=$(booted timeout 30 su virtualphone -s /bin/sh -c 'virtualphoned --data-dir /var/lib/virtualphone --pair' 2>&1) || true
    printf '%s\n' "$said"
    grep -i 'bot' <<<"$said" # there is none, says the one that runs
    if grep -i 'stop it' <<<"$said"; then
        return 1
    fi
}

# as_login COMMAND: of the user tester, whose own systemd runs without a session since he lingers.
as_login() {
    booted su tester -c "export XDG_RUNTIME_DIR=/run/user/\$(id -u) && $1"
}

# What the README says for a user's own service; it answers from the user's own data.
user_service_runs() {
    local tries
    booted loginctl enable-linger tester
    for tries in {1..60}; do
        ! as_login 'systemctl --user is-active default.target' || break
        sleep 1
    done
    printf 'a manager after %s s\n' "$tries"
    as_login 'systemctl --user enable --now virtualphoned'
    as_login 'systemctl --user is-active virtualphoned'
    as_login 'test -e ~/.local/share/virtualphone/virtualphone.db'
    as_login 'systemctl --user stop virtualphoned'
    [[ $(as_login 'systemctl --user show --property=Result --value virtualphoned') == success ]]
    as_login 'systemctl --user disable virtualphoned'
    booted loginctl disable-linger tester
}

check_service() {
    local calls
    check 'systemd comes, with logind' install_inside systemd systemd-sysv libpam-systemd dbus-user-session
    # Not by check: what it remembers is needed here.
    boot_root || true
    check 'the root is booted by it' booted systemctl is-active multi-user.target
    check 'systemctl enable --now virtualphoned' booted systemctl enable --now virtualphoned
    check 'the service is up, as its journal says' service_is_ready
    check 'and comes back when it is killed' runs_anew virtualphoned systemctl kill --signal=KILL virtualphoned
    check 'pairing beside it, from another terminal' pairs_beside_it
    check 'a second one beside it, for another stick' second_one_runs
    check 'upgrading restarts it' runs_anew virtualphoned dpkg --install /packages/server.deb
    check 'and the second one' runs_anew virtualphoned@work dpkg --install /packages/server.deb
    check 'a service of a user, without a session' user_service_runs
    check 'it ends when it is told' service_ends
    old_data || true # not by check: what it counts is needed
    check 'data of the first version are taken over with each call' old_data_are_kept
    check 'data of a newer version are left alone, with a word' newer_data_are_refused
    check 'and it is up again' booted systemctl start virtualphoned
}
