#!/usr/bin/env bash
# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the fuzz targets (preset "fuzz", clang) and runs each for a while, starting from the stored corpus.
# The last line is "fuzzing: N passed, N failed, N executions".
set -euo pipefail

usage() {
    cat <<'END'
Usage: tests/fuzz/run.sh [SECONDS] [TARGET]…

Builds the libFuzzer targets with clang and the address and undefined-behaviour sanitizers, and runs each
for SECONDS (default 10), from the inputs in tests/fuzz/corpus/ and the dialogues in tests/data/at/. New inputs
gather in build-fuzz/corpus/, inputs that break something in build-fuzz/findings/. Without TARGET all targets run.

VP_FUZZ_RUNS=N runs each target N times instead, however long it takes.
VP_FUZZ_SEED=N starts from this seed (default: another one each time).
VP_JOBS sets how many compilers and targets run at once (default: one a core).
END
}

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
build=$root/build-fuzz
findings=$build/findings
seconds=10
targets=()
for argument in "$@"; do
    case $argument in
        --help | -h)
            usage
            exit 0
            ;;
        *[!0-9]*) targets+=("$argument") ;;
        ?*) seconds=$argument ;;
    esac
done
for target in "${targets[@]}"; do
    if [[ ! -f $root/tests/fuzz/$target.cpp ]]; then
        echo "run.sh: no target '$target'; see tests/fuzz/run.sh --help" >&2
        exit 64
    fi
done
jobs=${VP_JOBS:-$(nproc)}

mkdir -p "$findings" "$build/corpus" "$build/seeds"
cmake --preset fuzz -S "$root" -B "$build" >"$build/configure.log" 2>&1 || {
    cat "$build/configure.log" >&2
    exit 1
}
# What CMake wrote: a target, its longest input and its layers a line.
declare -A longest layers
while read -r target length used; do
    longest[$target]=$length
    layers[$target]=$used
done <"$build/fuzz-targets"
if [[ ${#targets[@]} -eq 0 ]]; then
    mapfile -t targets < <(cut -d ' ' -f 1 "$build/fuzz-targets")
fi
cmake --build "$build" --parallel "$jobs" --target "${targets[@]}"

# seeds NAME: what modems say in the stored dialogues, in the form that the target reads.
seeds() {
    local file folder=$build/seeds/$1 head='  ' end='\n'
    case $1 in
        atsyntax) head='\1' end='\r\n' ;;
        profiles | answers) ;;
        *) return 0 ;;
    esac
    mkdir -p "$folder"
    for file in "$root"/tests/data/at/*.at; do
        {
            # shellcheck disable=SC2059  # the escapes are wanted
            printf "$head"
            sed -n 's/^[<*] //p' "$file" | awk -v ORS="$end" 1
        } >"$folder/$(basename -- "$file" .at)"
    done
}

# dictionary NAME LAYER…: the words that the code under fire knows.
dictionary() {
    local file=$build/seeds/$1.dict layer
    : >"$file"
    for layer in "${@:2}"; do
        grep -rhoE '"[^"\\%]{2,24}"' --include='*.cpp' --exclude-dir='.*' "$root/app/$layer" | LC_ALL=C grep -v '[^ -~]' \
            || true
    done | sort -u >"$file"
    printf '%s' "$file"
}

# Small pools and short traces of allocations: twice as many executions.
export ASAN_OPTIONS=${ASAN_OPTIONS:-strict_string_checks=1:malloc_context_size=8:quarantine_size_mb=16:max_malloc_fill_size=0}
export UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1:halt_on_error=1}
limit=(-max_total_time="$seconds")
if [[ -n ${VP_FUZZ_RUNS:-} ]]; then
    limit=(-runs="$VP_FUZZ_RUNS")
fi
limit+=(-seed="${VP_FUZZ_SEED:-0}") # 0: libFuzzer chooses

# run TARGET: its log ends in findings/.
run() {
    local target=$1 name=${1#fuzz_} words used folder stored=()
    read -ra used <<<"${layers[$1]}"
    seeds "$name"
    words=$(dictionary "$name" "${used[@]}")
    mkdir -p "$build/corpus/$name"
    for folder in "$root/tests/fuzz/corpus/$name" "$build/seeds/$name"; do
        [[ ! -d $folder ]] || stored+=("$folder")
    done
    # The timeout is by the clock on the wall, so that a starved machine needs a long one.
    "$build/tests/$target" "${limit[@]}" -max_len="${longest[$target]}" -dict="$words" -timeout=120 -rss_limit_mb=1024 \
        -print_final_stats=1 -artifact_prefix="$findings/$target-" \
        "$build/corpus/$name" "${stored[@]}" >"$findings/$target.log" 2>&1
}

passed=0
failed=0
executions=0
# As many at once as there are cores; told in their own order.
declare -A running
wait_for() {
    local target=$1 log=$findings/$1.log count
    if wait "${running[$target]}"; then
        count=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
        executions=$((executions + ${count:-0}))
        passed=$((passed + 1))
        echo "$target: $count executions, no finding"
    else
        failed=$((failed + 1))
        echo "$target: FINDING, see $log"
        tail -n 40 "$log"
    fi
}
for ((i = 0; i < ${#targets[@]} + jobs; ++i)); do
    if ((i >= jobs)); then
        wait_for "${targets[i - jobs]}"
    fi
    if ((i < ${#targets[@]})); then
        run "${targets[i]}" &
        running[${targets[i]}]=$!
    fi
done
echo "fuzzing: $passed passed, $failed failed, $executions executions"
[[ $failed -eq 0 ]]
