#!/usr/bin/env bash
# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the fuzz targets (preset "fuzz", clang) and runs each for a while, starting from the stored corpus.
set -euo pipefail

usage() {
    cat <<'END'
Usage: tests/fuzz/run.sh [SECONDS] [TARGET]…

Builds the libFuzzer targets with clang and the address and undefined-behaviour sanitizers, and runs each
for SECONDS (default 10), from the inputs in tests/fuzz/corpus/. New inputs gather in build-fuzz/corpus/,
inputs that break something in build-fuzz/findings/. Without TARGET all targets run.

VP_FUZZ_RUNS=N runs each target N times instead, however long it takes.
VP_JOBS sets how many compilers run at once (default: one a core).
END
}

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
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
if [[ ${#targets[@]} -eq 0 ]]; then
    for source in "$root"/tests/fuzz/fuzz_*.cpp; do
        targets+=("$(basename -- "$source" .cpp)")
    done
fi
for target in "${targets[@]}"; do
    if [[ ! -f $root/tests/fuzz/$target.cpp ]]; then
        echo "run.sh: no target '$target'; see tests/fuzz/run.sh --help" >&2
        exit 64
    fi
done

build=$root/build-fuzz
cmake --preset fuzz -S "$root" -B "$build" >"$root/build-fuzz.log" 2>&1 || {
    cat "$root/build-fuzz.log" >&2
    exit 1
}
mv "$root/build-fuzz.log" "$build/configure.log"
cmake --build "$build" --parallel "${VP_JOBS:-$(nproc)}" --target "${targets[@]}"

export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_stack_use_after_return=1:strict_string_checks=1}
export UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1:halt_on_error=1}
limit=(-max_total_time="$seconds")
if [[ -n ${VP_FUZZ_RUNS:-} ]]; then
    limit=(-runs="$VP_FUZZ_RUNS")
fi
findings=$build/findings
mkdir -p "$findings"
# Longer inputs cost speed and lead nowhere new: a PDU has at most 176 octets.
declare -A length=([fuzz_atsyntax]=400 [fuzz_profiles]=600 [fuzz_tpdu]=260 [fuzz_smstext]=1200)
failed=()
executions=0
for target in "${targets[@]}"; do
    name=${target#fuzz_}
    mkdir -p "$build/corpus/$name"
    log=$findings/$target.log
    if "$build/tests/$target" "${limit[@]}" -max_len="${length[$target]:-4096}" -timeout=10 -rss_limit_mb=1024 \
        -print_final_stats=1 -artifact_prefix="$findings/$target-" \
        "$build/corpus/$name" "$root/tests/fuzz/corpus/$name" >"$log" 2>&1; then
        runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
        executions=$((executions + runs))
        echo "$target: $runs executions, no finding"
    else
        failed+=("$target")
        echo "$target: FINDING, see $log"
        tail -n 40 "$log"
    fi
done
if [[ ${#failed[@]} -gt 0 ]]; then
    echo "fuzzing: findings in ${failed[*]}"
    exit 1
fi
echo "fuzzing: ${#targets[@]} targets, $executions executions, no finding"
