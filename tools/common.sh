# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# What the scripts in this folder share. Sourced; $source is the checkout.
# shellcheck disable=SC2034 # they use it

source=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

# The comment at the head of a script says how it is called: -h prints it.
head_comment() { sed -n '5,/^[^#]/{/^#/s/^# \{0,1\}//p}' "$0"; }
usage() { head_comment >&2; exit 2; }
case ${1:-} in -h | --help) head_comment; exit 0 ;; esac

say() { printf '== %s\n' "$*"; }
die() { printf '%s: %s\n' "${0##*/}" "$*" >&2; exit 1; }

# shellcheck source=tools/ordinary.sh
. "$source/tools/ordinary.sh"

# Whether the kernel lets an ordinary user build the web engine's sandbox.
user_namespaces_work() { unshare -U true 2>/dev/null; }

# Whether there is the qmlformat that decides: older ones have another form.
qmlformat=/usr/lib/qt6/bin/qmlformat
has_qmlformat() {
    [ -x "$qmlformat" ] && printf '6.8\n%s\n' "$("$qmlformat" --version | cut -d' ' -f2)" | sort -CV
}

# build PRESET [TARGET...]: configures and builds; its output only if it fails, unless VERBOSE.
build() {
    local preset=$1 log=$source/build/$1/build.log
    shift
    mkdir -p "$source/build/$preset"
    if [ -z "${CMAKE_CXX_COMPILER_LAUNCHER:-}" ] && command -v ccache >/dev/null; then
        export CMAKE_CXX_COMPILER_LAUNCHER=ccache
        # Without these it keeps nothing that was compiled with a precompiled header.
        export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}
    fi
    say "Building $preset (log: build/$preset/build.log)"
    local targets=()
    [ $# = 0 ] || targets=(--target "$@")
    (cd "$source" && cmake --preset "$preset" \
        && cmake --build --preset "$preset" -j "${JOBS:-$(nproc)}" "${targets[@]}") >"$log" 2>&1 || {
        tail -n 60 "$log" >&2
        die "the build failed"
    }
}
