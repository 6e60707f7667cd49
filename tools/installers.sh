# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# Installers for systems other than Debian, of what tools/package --here has built: the programs are
# linked once more, since others have their libraries elsewhere. Sourced by it.
# shellcheck disable=SC2154 # $source: common.sh

others() { # FOLDER
    rm -f "$1"/*.tar.gz "$1"/*.rpm
    packed "$1" TGZ lib OFF
    packed "$1" RPM lib64 ON
    say "rpmlint"
    rpmlint --config "$source/packaging/rpm/rpmlint.toml" "$1"/*.rpm >"$1/rpmlint.log" 2>&1 || {
        cat "$1/rpmlint.log"
        die "rpmlint found errors"
    }
    tail -n 1 "$1/rpmlint.log"
    # It needs the runtime to build one. Without, it reads the recipe, and only warns of mistakes.
    say "flatpak-builder --show-manifest"
    (cd "$1" && flatpak-builder --show-manifest \
        "$source/packaging/flatpak/org.keyfob.keyfob.yaml" >flatpak.json 2>flatpak.log) \
        && [ ! -s "$1/flatpak.log" ] || { cat "$1/flatpak.log"; die "the Flatpak manifest has faults"; }
}

# Without a path in the programs (SKIP), the system finds the library.
packed() { # FOLDER GENERATOR LIBRARIES SKIP
    local log=$1/$2.log
    say "$2"
    {
        cmake -D KEYFOB_DEBIAN=OFF -D CMAKE_INSTALL_LIBDIR="$3" -D CMAKE_SKIP_INSTALL_RPATH="$4" \
            -D CMAKE_INSTALL_SO_NO_EXE=OFF "$1" \
            && cmake --build "$1" -j "${JOBS:-$(nproc)}" && (cd "$1" && cpack -G "$2")
    } >"$log" 2>&1 || { tail -n 30 "$log" >&2; die "no $2 was made"; }
}
