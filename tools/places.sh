# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# Folders of root's, which nobody else can change, and those that root gives to the ordinary user who
# builds. Sourced by ordinary.sh.
# shellcheck disable=SC2154 # $keyfob_place, $user, $group, $ordinarily: ordinary.sh

# Whether nobody but root can change what is at PATH, or put something else there: each folder on the
# way is root's, and no link. Where others may add files, as in /tmp, what is below is root's already.
is_roots() { # PATH
    local path='' part parts open=no
    IFS=/ read -ra parts <<<"${1#/}"
    for part in '' "${parts[@]}"; do
        path=${path%/}/$part
        if [ ! -e "$path" ] && [ ! -L "$path" ]; then
            [ $open = no ]
            return
        fi
        [ ! -L "$path" ] && [ "$(stat -c %u "$path")" = 0 ] || return 1
        case $(stat -c %A "$path") in
            d????????[tT]) open=yes ;;
            d????w* | d???????w*) return 1 ;;
            d*) open=no ;;
            *) return 1 ;;
        esac
    done
    [ $open = no ]
}

# A folder of root's that others may look into, at a path that only root can change.
root_place() { # FOLDER below $keyfob_place, or that itself
    local folder=$keyfob_place
    for folder in "$keyfob_place" "$1"; do
        [ -d "$folder" ] || mkdir -p -m 755 "$folder"
        [ ! -L "$folder" ] && [ "$(stat -c '%u %A' "$folder" | tr -d tT)" = '0 drwxr-xr-x' ] \
            || die "$folder is not root's alone: remove it"
    done
}

# A folder of that user's own. What is in it, the user makes.
own_place() { # FOLDER right below $keyfob_place
    root_place "$keyfob_place"
    [ -d "$1" ] || { mkdir -m 700 "$1" && chown -h "$user:$group" "$1"; }
    [ ! -L "$1" ] && [ "$(stat -c %u "$1")" = "$user" ] || die "$1 is not user $user's: remove it"
    (cd / && "${ordinarily[@]}" mkdir -p "$1/home" "$1/source")
}
