# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# Making Debian roots and installing in them: the part of tools/inroot that needs root.
#
# A root's files belong to users who exist in it alone (tools/idrange): packages are installed as its
# own root, who is nobody outside, because some of them were built by an ordinary user.
# shellcheck disable=SC2154 # $roots, $name, $suite, $files, $inner, $fresh, $surroundings: inroot

first_user=1801846784 # who is root in there; the 65,535 others follow

in_range() { "$source/tools/idrange" $first_user "$@"; }

# A root's first state is made once a suite and copied: that takes a second instead of thirty.
make_root() {
    [ "$(id -u)" = 0 ] || die "making a Debian root and installing in it need root"
    local program
    for program in debootstrap bwrap flock python3; do
        command -v $program >/dev/null || die "$program is missing: tools/deps roots installs it"
    done
    in_range true || die "installing packages in a root needs user namespaces"
    [ -n "${KEYFOB_ROOTS:-}" ] || root_place "$roots"
    mkdir -p -m 755 "$roots"
    [ ! -L "$roots" ] && [ "$(stat -c %u "$roots")" = 0 ] || die "$roots is not root's: remove it"
    [ -d "$roots/archives-$suite" ] || {
        mkdir -m 755 "$roots/archives-$suite"
        chown $first_user:$first_user "$roots/archives-$suite"
    }
    exec 9>"$roots/lock"
    flock 9
    if [ $fresh = yes ]; then
        whose_place
        rm -rf "${roots:?}/$name"
        (cd / && "${as[@]}" rm -rf "$place")
    fi
    local base=$roots/base-$suite${architecture:+-$architecture}
    [ -d "$base" ] || make_base "$base"
    if [ ! -d "$files" ]; then
        rm -rf "$files.new"
        mkdir -p -m 755 "$roots/$name" "$files.new"
        chown $first_user:$first_user "$files.new"
        # Written by the owners' names in there, so that their special bits stay too.
        tar -C "$base" --numeric-owner --xattrs --exclude='./dev/*' -cf - . \
            | in_range tar -C "$files.new" --numeric-owner --xattrs -xpf -
        mv "$files.new" "$files"
    fi
    exec 9>&-
}

# What debootstrap makes of packages that Debian has signed: nobody else's files are in it.
make_base() { # FOLDER
    local base=$1
    local foreign=(${architecture:+--foreign --arch="$architecture"})
    say "Making a Debian root: $suite${architecture:+/$architecture} (log: $base.log)"
    rm -rf "$base.new"
    {
        debootstrap --variant=minbase "${foreign[@]}" "$suite" "$base.new" \
            ${KEYFOB_MIRROR:+"$KEYFOB_MIRROR"} \
            && { [ -z "$architecture" ] || second_stage "$base.new"; }
    } >"$base.log" 2>&1 || { tail -n 20 "$base.log" >&2; die "debootstrap failed"; }
    # No service starts in there, and nothing in there has to survive a power cut.
    printf '#!/bin/sh\nexit 101\n' >"$base.new/usr/sbin/policy-rc.d"
    chmod 755 "$base.new/usr/sbin/policy-rc.d"
    printf '%s\n' 'APT::Sandbox::User "root";' 'Acquire::Languages "none";' \
        'Dpkg::Use-Pty "0";' >"$base.new/etc/apt/apt.conf.d/90keyfob"
    echo force-unsafe-io >"$base.new/etc/dpkg/dpkg.cfg.d/unsafe-io"
    printf '127.0.0.1 localhost\n::1 localhost\n' >"$base.new/etc/hosts"
    echo "keyfob:x:$inner:$inner:A person:/home/keyfob:/bin/bash" >>"$base.new/etc/passwd"
    echo "keyfob:x:$inner:" >>"$base.new/etc/group"
    mv "$base.new" "$base"
}

as_root() { # COMMAND...
    # Whoever is root in there may not be able to read the checkout, nor packages.
    local stage=$roots/$name/stage
    rm -rf "$stage"
    mkdir -m 755 "$stage" "$stage/checkout" "$stage/packages"
    tar -C "$source" --exclude=./build --exclude=./out --exclude=./.git -cf - . \
        | tar -C "$stage/checkout" --no-same-owner -xf -
    [ ${#debs[@]} = 0 ] || cp -- "${debs[@]}" "$stage/packages/"
    chmod -R a+rX "$stage"
    cp -L /etc/resolv.conf "$stage/resolv.conf"
    chmod 644 "$stage/resolv.conf"
    # What is installed there does not get root's terminal.
    "$source/tools/apart" "$source/tools/idrange" $first_user "${emulated[@]}" bwrap --new-session \
        --bind "$files" / "${surroundings[@]}" --cap-add ALL --setenv HOME /root \
        --setenv DEBIAN_FRONTEND noninteractive \
        --bind "$roots/archives-$suite" /var/cache/apt/archives \
        --ro-bind "$stage/resolv.conf" /etc/resolv.conf \
        --ro-bind "$stage/packages" /run/packages \
        --ro-bind "$stage/checkout" /run/checkout --chdir /run/checkout "$@"
}

install_packages() {
    local packages=() package
    for package in "$@"; do
        if [[ $package == *.deb ]]; then
            debs+=("$package")
            package=/run/packages/${package##*/}
        fi
        packages+=("$package")
    done
    # An emulated one takes minutes to look what there is: once an hour is enough.
    as_root sh -c '{ [ "$0" != sh ] && [ -n "$(find /var/lib/apt/lists/partial -mmin -60)" ]; } \
        || apt-get -q update >/dev/null || exit
        exec apt-get -q -y --no-install-recommends install "$@"' "${architecture:-sh}" "${packages[@]}"
}
