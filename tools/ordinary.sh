# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# What tools that are run as root do as an ordinary user instead. Sourced by common.sh.
#
# What such a user owns may change at any time, and any part of it may be a link to elsewhere. So
# root makes and keeps things in folders that are root's alone, and touches the user's files only as
# that user.
# shellcheck disable=SC2034,SC2154 # whoever sources this uses it

# Root's own, since what is above it is: nobody else can put anything there.
keyfob_place=/var/lib/keyfob-build
# Who builds a checkout of root's. Nothing else on the machine runs as this user.
keyfob_user=keyfob-build

# shellcheck source=tools/places.sh
. "$source/tools/places.sh"

# Root only. Sets $user, $group, $tree and the array $ordinarily: a prefix that runs a command as an
# ordinary user. That is who called sudo, or who owns the checkout, or else a user of the project's
# own, which is made. $tree is the checkout if that user may write there (only read, if called with
# "read"), or else a copy. $place is a folder for what the user keeps: in the checkout's build folder
# if that is the user's, or else in $keyfob_place.
choose_user() {
    user=${SUDO_UID:-0} group=${SUDO_GID:-0}
    [ "$user" != 0 ] || { user=$(stat -c %u "$source"); group=$(stat -c %g "$source"); }
    [ "$user" != 0 ] || own_user
    [ "$group" != 0 ] || group=65534

    local home own=$keyfob_place/$user runtime=/run/user/$user
    home=$(getent passwd "$user" | cut -d: -f6)
    [ -n "$home" ] && [ "$(stat -c %u "$home" 2>/dev/null)" = "$user" ] || home=$own/home
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
    # Without root's terminal, which it could type into, and without a way to become anybody else.
    ordinarily=("$source/tools/apart" setpriv --reuid "$user" --regid "$group" --clear-groups
        --no-new-privs env "${unset[@]}" "${values[@]}")

    tree=$source place=$source/build
    if ! may write; then
        own_place "$own"
        place=$own
        if [ "${1:-}" != read ] || ! may read; then
            tree=$own/source
            mirror
        fi
    elif [ "$home" = "$own/home" ]; then
        own_place "$own"
    fi
    [ "${1:-}" = read ] || say "Not as root: as user $user in $tree"
}

# Whether that user may read the checkout, or write there.
may() { # read|write
    # shellcheck disable=SC2016
    (cd / && "${ordinarily[@]}" sh -c 'cd "$1" && [ -r CMakeLists.txt ] && {
        [ "$2" = read ] || { [ -w . ] && { [ ! -e build ] || [ -w build ]; }; }; }' \
        sh "$source" "$1") 2>/dev/null
}

own_user() {
    if ! getent passwd $keyfob_user >/dev/null; then
        command -v useradd >/dev/null || die "useradd is missing, which makes the user who builds"
        useradd --system --user-group --home-dir /nonexistent --shell /usr/sbin/nologin \
            $keyfob_user 2>/dev/null || getent passwd $keyfob_user >/dev/null \
            || die "the user $keyfob_user, who builds, could not be made"
    fi
    user=$(id -u $keyfob_user) group=$(id -g $keyfob_user)
    [ "$user" != 0 ] || die "the user $keyfob_user is root"
}

# Copies the checkout to $tree with its time stamps, so that what was built there stays built.
mirror() {
    (cd "$place" && "${ordinarily[@]}" \
        find "$tree" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +)
    tar -C "$source" --exclude=./build --exclude=./out --exclude=./.git -cf - . \
        | (cd "$place" && "${ordinarily[@]}" tar -C "$tree" -xf -)
    # Test vectors that lie beside the checkout are beside the copy too, if they may be read there.
    (cd "$place" && "${ordinarily[@]}" ln -sfn "$(realpath -m "$source/../shared")" "$place/shared")
}

# Copies the files below FROM, as the ordinary user reads them, to the folder TO, which is root's.
take_out() { # FROM TO [ARGUMENT of find...]
    local from=$1 to=$2
    shift 2
    mkdir -p "$to"
    # shellcheck disable=SC2016
    (cd / && "${ordinarily[@]}" sh -c 'cd "$1" && shift && find . -type f "$@" -print0 \
        | tar --null --no-recursion -T - -cf -' sh "$from" "$@") | "$source/tools/unpack-files" "$to"
}
