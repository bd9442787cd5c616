#!/usr/bin/env bash
# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds, and runs every test as developers build it, and then those of the layers
# that read bytes from outside or keep state under the address and undefined-behaviour sanitizers (--full: all of
# them), and each fuzz target for ten seconds. The last line is "N passed, N failed".
set -euo pipefail
# shellcheck source=packaging/common.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

usage() {
    cat <<'END'
Usage: packaging/test.sh [--quick | --full] [--no-fuzz] [--preset NAME]… [--unsigned-char] [--tests REGEX]

Installs what is missing (Debian 12, as root or by sudo), builds and runs every test, with warnings as
errors (preset "dev"), then the tests of the lower layers under the sanitizers (preset "asan"), and then
hostile bytes for ten seconds each against what reads bytes from outside (preset "fuzz"; each target counts as a test).

  --quick          only preset "dev"
  --full           preset "asan" with every test, too: takes twice as long
  --no-fuzz        without the hostile bytes, and without clang
  --preset NAME    only this preset, with every test; may be given several times (dev, asan, tsan, fuzz)
  --unsigned-char  with plain char unsigned, as on ARM, in build folders of its own (or VP_UNSIGNED_CHAR=1)
  --tests REGEX    only tests whose name matches, and no hostile bytes
  --help           this text

VP_JOBS sets how many compilers and tests run at once (default: one a core). VP_PCH=1 precompiles the headers that
nearly every file includes: for a machine whose compiler cache is empty and will not be used again.
END
}

presets=()
fuzz=1
unsigned_char=${VP_UNSIGNED_CHAR:-0}
selection=()
# What is tested under the sanitizers unless all is: bytes from outside, and state that outlives a call.
sanitized_folders='base;at;sms;addressbook;chat;settings;profiles;modem;store;net;support'
while [[ $# -gt 0 ]]; do
    case $1 in
        --help | -h)
            usage
            exit 0
            ;;
        --quick) presets=(dev) ;;
        --full) sanitized_folders='' ;;
        --no-fuzz) fuzz=0 ;;
        --unsigned-char) unsigned_char=1 ;;
        --preset | --tests)
            [[ $# -ge 2 ]] || fail "$VP_EX_USAGE" "$1 needs a value; see packaging/test.sh --help"
            if [[ $1 == --preset ]]; then
                presets+=("$2")
                sanitized_folders=''
            else
                selection=(--tests-regex "$2")
                fuzz=0
            fi
            shift
            ;;
        *) fail "$VP_EX_USAGE" "unknown argument '$1'; see packaging/test.sh --help" ;;
    esac
    shift
done
if [[ ${#presets[@]} -eq 0 ]]; then
    presets=(dev asan)
    if [[ $fuzz == 1 ]]; then
        presets+=(fuzz)
    fi
fi

suppressions=$vp_root/packaging/sanitizer-suppressions
export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=1:strict_string_checks=1:detect_stack_use_after_return=1}
export UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1:halt_on_error=1}
export TSAN_OPTIONS=${TSAN_OPTIONS:-halt_on_error=1:second_deadlock_stack=1}
if [[ -r $suppressions/lsan.supp ]]; then
    export LSAN_OPTIONS=${LSAN_OPTIONS:-suppressions=$suppressions/lsan.supp:print_suppressions=0}
fi

passed=0
failed=0

# No test may lean on the bot, the home or the session of the person who runs it.
unset virtualphone_botowner virtualphone_bottoken virtualphone_defaultcountrycode \
    virtualphone_defaultmasterphone virtualphone_calendarurl virtualphone_temporaryownerpassword virtualphone_simpin \
    DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -m 700 "$scratch/runtime"
export XDG_RUNTIME_DIR=$scratch/runtime XDG_CONFIG_HOME=$scratch/config XDG_DATA_HOME=$scratch/data \
    XDG_STATE_HOME=$scratch/state

# count_results FILE: adds up what ctest wrote to its JUnit file.
count_results() {
    local head all bad
    head=$(grep -m1 -A6 '<testsuite ' "$1" | tr '\n' ' ')
    all=$(sed -n 's/.*[^a-z]tests="\([0-9]*\)".*/\1/p' <<<"$head")
    bad=$(sed -n 's/.*failures="\([0-9]*\)".*/\1/p' <<<"$head")
    passed=$((passed + all - bad))
    failed=$((failed + bad))
}

# run_preset PRESET: build and test one of them; a build that fails counts as one failure.
run_preset() {
    local preset=$1 folder=$vp_root/build-$1 extra=() target=()
    if [[ $unsigned_char == 1 ]]; then
        folder+=-unsigned-char
        extra+=(-DVP_EXTRA_FLAGS=-funsigned-char)
    fi
    if [[ ${VP_PCH:-0} == 1 ]]; then
        extra+=(-DVP_PCH=ON)
    fi
    if [[ $preset == asan ]]; then
        extra+=("-DVP_TEST_FOLDERS=$sanitized_folders")
        if [[ -n $sanitized_folders ]]; then
            target=(--target checks)
        fi
    fi
    local began=$SECONDS
    say "preset $preset: building in ${folder#"$vp_root"/}"
    if ! configure_preset "$preset" "$folder" "${extra[@]}" \
        || ! cmake --build "$folder" --parallel "$(job_count)" "${target[@]}"; then
        printf '\npreset %s did not build\n' "$preset" >&2
        failed=$((failed + 1))
        return
    fi
    printf 'built in %s\n' "$(duration $((SECONDS - began)))"
    began=$SECONDS
    say "preset $preset: tests"
    local report=$folder/test-report.xml
    rm -f "$report"
    # Half of them mostly wait for a modem's answer.
    ctest --test-dir "$folder" --output-on-failure --no-tests=error --parallel "$((2 * $(job_count)))" \
        --output-junit "$report" "${selection[@]}" || printf '\nctest ended with code %s\n' "$?" >&2
    if [[ ! -r $report ]]; then
        failed=$((failed + 1))
        return
    fi
    count_results "$report"
    printf 'tested in %s\n' "$(duration $((SECONDS - began)))"
}

# run_fuzz: every fuzz target for a moment, each counting as a test; a build that fails counts as one failure. Always
# from the same seed: what it says about a change is then about the change. Other seeds: tests/fuzz/run.sh.
run_fuzz() {
    if ! command -v clang++-14 >/dev/null && ! is_debian_like; then
        say "preset fuzz: left out, there is no clang++-14 here"
        return
    fi
    say "preset fuzz: building, and ten seconds of hostile bytes for each target"
    local output=$scratch/fuzz last
    env -u ASAN_OPTIONS -u UBSAN_OPTIONS VP_FUZZ_SEED=1 bash "$vp_root/tests/fuzz/run.sh" 10 2>&1 | tee "$output" || true
    last=$(tail -n 1 "$output")
    if [[ $last =~ ^fuzzing:\ ([0-9]+)\ passed,\ ([0-9]+)\ failed ]]; then
        passed=$((passed + BASH_REMATCH[1]))
        failed=$((failed + BASH_REMATCH[2]))
    else
        printf '\npreset fuzz did not build\n' >&2
        failed=$((failed + 1))
    fi
}

say "packages"
groups=(build run test appimage)
if [[ " ${presets[*]} " == *' fuzz '* ]]; then
    groups+=(fuzz)
fi
install_packages "${groups[@]}"
for preset in "${presets[@]}"; do
    if [[ $preset == fuzz ]]; then
        run_fuzz
    else
        run_preset "$preset"
    fi
done

say "everything (${presets[*]}) took $(duration $SECONDS)"
if [[ $passed -eq 0 && $failed -eq 0 ]]; then
    failed=1
fi
printf '%d passed, %d failed\n' "$passed" "$failed"
[[ $failed -eq 0 ]]
