# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# Running a command in a Debian root as an ordinary user: the part of tools/inroot that needs no root.
# Sourced by it.
# shellcheck disable=SC2154 # $source, $files, $place, $tree, $as, $inner, $surroundings: inroot

# Binds what is in FOLDER of the root, and makes the folders above the checkout in it anew, so that
# the checkout can be at any path.
view_of() { # FOLDER: empty, or /usr and the like
    local entry path
    for entry in "$files$1"/*; do
        path=$1/${entry##*/}
        case $path in /dev | /proc | /sys | /tmp | /run | /home | /root | /mnt | /media | /boot) continue ;; esac
        if [ -L "$entry" ]; then
            view+=(--symlink "$(readlink "$entry")" "$path")
        elif [ -d "$entry" ] && [[ $source/ == "$path"/* ]]; then
            view+=(--perms 0755 --dir "$path")
            view_of "$path"
        elif [ -e "$entry" ]; then
            view+=(--ro-bind "$entry" "$path")
        fi
    done
}

run() {
    command -v bwrap >/dev/null || die "bwrap is missing: tools/deps roots installs it"
    whose_place
    # What another checkout has built is of no use: its paths are in it.
    # shellcheck disable=SC2016
    (cd / && "${as[@]}" sh -c 'mkdir -p "$1/home" "$1/build" && chmod 700 "$1" && {
        [ "$(cat "$1/checkout" 2>/dev/null)" = "$2" ] || {
            find "$1/build" -mindepth 1 -delete && printf "%s\n" "$2" >"$1/checkout"; }; }' \
        sh "$place" "$source")
    local view=() beside=()
    view_of ''
    # Test vectors beside the checkout, if the user may see them.
    ! (cd / && "${as[@]}" test -r "$source/../shared" -a -x "$source/../shared") \
        || beside=(--ro-bind "$(realpath "$source/../shared")" "${source%/*}/shared")
    pass CI JOBS VERBOSE CCACHE_SLOPPINESS CCACHE_MAXSIZE "${!CTEST_@}" "${!KEYFOB_@}"
    if [ -n "${CCACHE_DIR:-}" ]; then
        view+=(--bind "$CCACHE_DIR" /run/ccache)
        surroundings+=(--setenv CCACHE_DIR /run/ccache)
    fi
    [ -d "$tree/build" ] || (cd / && "${as[@]}" mkdir "$tree/build" 2>/dev/null) \
        || mkdir "$tree/build"
    "${as[@]}" "${emulated_user[@]}" bwrap --unshare-user --uid $inner --gid $inner "${view[@]}" "${surroundings[@]}" \
        --new-session --perms 1777 --tmpfs /var/tmp --perms 1777 --dir /tmp/.X11-unix \
        --perms 0700 --dir /run/user/$inner --setenv XDG_RUNTIME_DIR /run/user/$inner \
        --bind "$place/home" /home/keyfob --setenv HOME /home/keyfob --setenv USER keyfob \
        --ro-bind "$tree" "$source" --bind "$place/build" "$source/build" \
        "${beside[@]}" \
        --chdir "$source" "$@"
}
