# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# What tools/lint looks at in what was built. Sourced by it.

qml_lint() { # PRESET
    local log=build/$1/qmllint.log
    cmake --build --preset "$1" --target all_qmllint >"$log" 2>&1 && ! grep -A2 '^Warning' "$log"
}
check_qml() { # PRESET
    # Later versions warn of what they deprecate.
    ! /usr/lib/qt6/bin/qmllint --version 2>/dev/null | grep -q ' 6\.4\.' || check 'qmllint' qml_lint "$1"
}
run_paths() { # PRESET
    local file path bad=0
    while IFS= read -r -d '' file; do
        path=$(readelf -d "$file" 2>/dev/null | sed -nE 's/.*\((RPATH|RUNPATH)\).*\[(.*)\]/\2/p')
        # An empty or relative entry is in the folder in which the program is started.
        tr : '\n' <<<"$path" | grep -qvE '^(/|\$ORIGIN(/|$))' || continue
        [ -n "$path" ] || continue
        echo "$file: runtime path $path"
        bad=1
    done < <(find "build/$1" -type f \( -perm -u+x -o -name '*.so*' \) ! -path '*/CMakeFiles/*' -print0)
    return $bad
}
