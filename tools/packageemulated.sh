# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# Using packages of another processor in a root of its programs: what tools/package trixie:arm64 does
# at last. Sourced by it.
# shellcheck disable=SC2154 # $out, $source: tools/package; $desktop: packagecheck.sh; $keyfob_place: ordinary.sh

# Where every program is emulated: what installs, says of itself that it is complete, signs in and
# calls the API there. QEMU has no user namespaces for the web engine's sandbox: its window does not
# open there, and nothing in these packages would open it without.
check_emulated() { # SUITE:PROCESSOR
    local log=$out/${1/:/-}/log root=${1%:*}:check/${1#*:} all before after
    export KEYFOB_PATIENCE=5
    # Of that Debian, since an older one does not do.
    export KEYFOB_QEMU=${KEYFOB_ROOTS:-$keyfob_place/roots}/${1%:*}-package-${1#*:}/files/usr/bin/qemu-aarch64
    say "$1: a desktop without Keyfob"
    # Made once, since that takes half an hour: each run looks that it leaves nothing, and what one
    # that failed has left goes first. tools/inroot --fresh --as-root trixie:check/arm64 true begins anew.
    {
        tools/inroot --install "$root" "${desktop[@]}"
        remove_from "$root" '?installed?name(keyfob)'
    } >"$log/desktop.txt" 2>&1
    before=$(files_of "$root")
    say "$1: Keyfob without the sign-in window and its web engine"
    mapfile -t all < <(packages "$1" keyfob libkeyfob1 keyfob-sandbox)
    tools/inroot --install "$root" "${all[@]}" >"$log/install-without-window.txt" 2>&1
    tools/inroot "$root" sh -c 'uname -m; dpkg-query -W -f "\${Package} \${Version} \${Architecture}\n" \
        keyfob libkeyfob1 keyfob-sandbox libqt6core6t64'
    tools/inroot "$root" tests/e2e/installed.py --without-window --out build/in-browser
    say "$1: Keyfob with the window, which needs a sandbox that is not to be had here"
    mapfile -t all < <(packages "$1" keyfob-signin qml6-module-keyfob libkeyfob-dev)
    tools/inroot --install "$root" "${all[@]}" >"$log/install.txt" 2>&1
    tools/inroot "$root" tests/e2e/installed.py --out build/installed
    say "$1: removed"
    remove_from "$root" keyfob keyfob-signin keyfob-sandbox libkeyfob1 qml6-module-keyfob \
        libkeyfob-dev >"$log/remove.txt" 2>&1
    after=$(files_of "$root")
    diff <(echo "$before") <(echo "$after") >"$log/left.txt" || {
        cat "$log/left.txt"
        die "removing Keyfob left or took these files"
    }
    take_out "$(tools/inroot --build-folder "$root")" "$log" -mindepth 2
    say "$1: everything passed; pictures and logs are in ${log#"$source/"}"
}
