# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# What the scripts in this folder share. Sourced; $source is the checkout.
# shellcheck disable=SC2034 # they use it

source=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

say() { printf '== %s\n' "$*"; }
die() { printf '%s: %s\n' "${0##*/}" "$*" >&2; exit 1; }

# Root only. Sets $user, $group, $home, $tree and the array $ordinarily: a prefix that runs a command
# as an ordinary user. That is who called sudo, or who owns the checkout, or else nobody, with a
# folder of its own in /var/tmp. $tree is the checkout if that user may write there (only read, if
# called with "read"), or else a copy.
choose_user() {
    user=${SUDO_UID:-0} group=${SUDO_GID:-0}
    [ "$user" != 0 ] || { user=$(stat -c %u "$source"); group=$(stat -c %g "$source"); }
    [ "$user" != 0 ] || { user=65534; group=65534; }
    [ "$group" != 0 ] || group=65534

    home=$(getent passwd "$user" | cut -d: -f6)
    local place=/var/tmp/keyfob-$user runtime=/run/user/$user
    if [ -z "$home" ] || [ "$(stat -c %u "$home" 2>/dev/null)" != "$user" ]; then
        own_place
        home=$place/home
    fi
    local values=("HOME=$home" "USER=$(id -nu "$user" 2>/dev/null || echo "$user")")
    if [ "$(stat -c %u "$runtime" 2>/dev/null)" = "$user" ]; then
        values+=("XDG_RUNTIME_DIR=$runtime")
        [ ! -S "$runtime/bus" ] || values+=("DBUS_SESSION_BUS_ADDRESS=unix:path=$runtime/bus")
    fi
    local unset=() name
    for name in SUDO_UID SUDO_GID SUDO_USER SUDO_COMMAND TMPDIR DBUS_SESSION_BUS_ADDRESS \
        XDG_RUNTIME_DIR XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME; do
        unset+=(-u "$name")
    done
    ordinarily=(setpriv --reuid "$user" --regid "$group" --clear-groups
        env "${unset[@]}" "${values[@]}")

    tree=$source
    # shellcheck disable=SC2016
    if ! (cd / && "${ordinarily[@]}" sh -c 'cd "$1" && [ -r CMakeLists.txt ] && {
        [ "$2" = read ] || { [ -w . ] && { [ ! -e build ] || [ -w build ]; }; }; }' \
        sh "$source" "${1:-}") 2>/dev/null; then
        own_place
        tree=$place/source
        mirror
    fi
    [ "${1:-}" = read ] || say "Not as root: as user $user in $tree"
}

# A folder in /var/tmp that is the ordinary user's; nobody else may have made it.
own_place() {
    local folder
    for folder in "$place" "$place/home" "$place/source"; do
        [ -d "$folder" ] || install -d -m 700 -o "$user" -g "$group" "$folder"
        [ ! -L "$folder" ] && [ "$(stat -c %u "$folder")" = "$user" ] \
            || die "$folder is not user $user's: remove it"
    done
}

# Copies the checkout to $tree with its time stamps, so that what was built there stays built.
mirror() {
    (cd "$place" && "${ordinarily[@]}" \
        find "$tree" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +)
    tar -C "$source" --exclude=./build --exclude=./out --exclude=./.git -cf - . \
        | (cd "$place" && "${ordinarily[@]}" tar -C "$tree" -xf -)
    # Test vectors that lie beside the checkout are beside the copy too, if they may be read there.
    local beside
    beside=$(realpath -m "$source/../shared")
    ln -sfn "$beside" "$place/shared"
}

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
