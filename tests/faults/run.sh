#!/usr/bin/env bash
# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the fault tests (preset "dev") and runs them as often as asked; ends with one table of what they counted.
set -euo pipefail

usage() {
    cat <<'END'
Usage: tests/faults/run.sh [all | NAME…] [--runs N] [--seed S] [--only K]

Builds the tests tst_fault<NAME> and runs each N times (default 1000), with random instants from the start
value S (default 1). Ends with a table of what was counted; logs are in build-dev/faults/.

  NAME       kill, unplug, reset …: every tests/faults/tst_fault<NAME>.cpp
  --only K   only run number K of that start value, to look at a failure
  --short    as the test suite runs them

VP_JOBS sets how many compilers run at once (default: one a core).
END
}

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
runs=1000
seed=1
only=
names=()
while [[ $# -gt 0 ]]; do
    case $1 in
        --help | -h)
            usage
            exit 0
            ;;
        --short) runs= ;;
        --runs | --seed | --only)
            if [[ $# -lt 2 || ! $2 =~ ^[0-9]+$ ]]; then
                echo "run.sh: $1 needs a number; see tests/faults/run.sh --help" >&2
                exit 64
            fi
            printf -v "${1#--}" %s "$2"
            shift
            ;;
        all) ;;
        -*)
            echo "run.sh: unknown argument '$1'; see tests/faults/run.sh --help" >&2
            exit 64
            ;;
        *) names+=("${1#tst_fault}") ;;
    esac
    shift
done
if [[ ${#names[@]} -eq 0 ]]; then
    for source in "$root"/tests/faults/tst_fault*.cpp; do
        name=$(basename -- "$source" .cpp)
        names+=("${name#tst_fault}")
    done
fi
targets=()
for name in "${names[@]}"; do
    if [[ ! -f $root/tests/faults/tst_fault$name.cpp ]]; then
        echo "run.sh: no fault test '$name'; see tests/faults/run.sh --help" >&2
        exit 64
    fi
    targets+=("tst_fault$name")
done

build=$root/build-dev
cmake --preset dev -S "$root" -B "$build" >/dev/null
cmake --build "$build" --parallel "${VP_JOBS:-$(nproc)}" --target "${targets[@]}"

# As ctest runs them: a foreign locale and time zone, no display.
export LANG=tr_TR.UTF-8 TZ=Asia/Kathmandu QT_QPA_PLATFORM=offscreen
export QTEST_FUNCTION_TIMEOUT=2000000000 # ms; otherwise five minutes
export VP_FAULT_SEED=$seed
[[ -z $runs ]] || export VP_FAULT_RUNS=$runs
[[ -z $only ]] || export VP_FAULT_ONLY=$only
logs=$build/faults
mkdir -p "$logs"
failed=()
for target in "${targets[@]}"; do
    log=$logs/$target.log
    start=$SECONDS
    if "$build/tests/$target" -maxwarnings 0 >"$log" 2>&1; then
        echo "$target: passed in $((SECONDS - start)) s"
    else
        failed+=("$target")
        echo "$target: FAILED after $((SECONDS - start)) s, see $log"
        grep -A 12 '^FAIL' "$log" || tail -n 20 "$log"
    fi
done
echo
echo "Counted:"
for target in "${targets[@]}"; do
    sed -n 's/^faults /  /p' "$logs/$target.log"
done
if [[ ${#failed[@]} -gt 0 ]]; then
    echo "faults: ${#failed[@]} of ${#targets[@]} failed: ${failed[*]}"
    exit 1
fi
echo "faults: ${#targets[@]} tests passed"
