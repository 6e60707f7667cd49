# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# Running a root of another processor's programs, by QEMU: sourced by tools/inroot.
#
# The kernel is told so in a user namespace of its own (since Linux 6.7): nothing of this machine
# changes, and nothing is left.
# shellcheck disable=SC2034,SC2154 # $emulated, $emulated_user: roots.sh, rootrun.sh; $source: inroot

# Sets $emulated, which is put before a command that is root of such a namespace, and $emulated_user,
# for one that is an ordinary user. Neither reads the checkout: who is root in there may not do that.
# KEYFOB_QEMU is another QEMU than this machine's: in Debian 12's (7.2), Qt starts no program.
emulate() { # ARCHITECTURE
    [ "$1" = arm64 ] || die "no emulation of $1"
    machines=$(command -v qemu-aarch64-static || command -v qemu-aarch64) \
        || die "QEMU is missing: tools/deps emulation installs it"
    run_by "${KEYFOB_QEMU:-$machines}"
    emulated_user=(unshare --user --map-root-user "${emulated[@]:1}")
}

run_by() { # QEMU
    local magic='\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\xb7\x00'
    local mask='\xff\xff\xff\xff\xff\xff\xff\x00\xff\xff\xff\xff\xff\xff\xff\xff\xfe\xff\xff\xff'
    emulated=(unshare --mount sh -c 'mount -t binfmt_misc binfmt_misc /mnt
        printf "%s" "$1" >/mnt/register || exit
        shift
        exec "$@"' sh ":aarch64:M::$magic:$mask:$1:F")
}

# debootstrap's second half, which runs the new root's own programs. Root's, as the first half: by
# this machine's own QEMU.
second_stage() { # FOLDER
    rm -f "$1/proc" # a link to this machine's
    mkdir -p "$1/proc"
    echo force-unsafe-io >"$1/etc/dpkg/dpkg.cfg.d/unsafe-io"
    # The identity map: who owns the files stays so, in a namespace that can be told of QEMU.
    (
        run_by "$machines"
        "$source/tools/apart" "$source/tools/idrange" 0 "${emulated[@]}" bwrap --new-session \
            --bind "$1" / "${surroundings[@]}" --cap-add ALL --setenv HOME /root \
            --setenv DEBIAN_FRONTEND noninteractive --setenv container lxc \
            /debootstrap/debootstrap --second-stage
    )
}
