# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# Installing packages in clean roots, as a person would: what tools/package --check does. Sourced by it.
# shellcheck disable=SC2154 # $out, $source: tools/package

# Every file of a root but the package system's own books, and what is nobody's business.
files_of() { # ROOT
    tools/inroot --as-root "$1" find / -xdev -not -type d \
        -not -path '/var/lib/dpkg/*' -not -path '/var/lib/apt/*' -not -path '/var/cache/*' \
        -not -path '/var/log/*' -not -path '/run/*' -not -path '/proc/*' -not -path '/dev/*' \
        -not -path '/tmp/*' -not -path '/etc/ld.so.cache' -not -path '/etc/resolv.conf' | sort
}

packages() { # SUITE NAME...: the files of these packages
    local suite=${1/:/-} name
    shift
    for name in "$@"; do echo "$out/$suite/${name}"_*.deb; done
}

# As a person would who wants to be rid of it. What only some other package suggests (systemd does so
# with libqrencode) came with Keyfob and goes with it.
remove_from() { # ROOT NAME...
    local root=$1
    shift
    tools/inroot --as-root "$root" sh -c 'apt-get -q -y purge "$@" &&
        apt-get -q -y -o APT::AutoRemove::SuggestsImportant=false autoremove --purge' sh "$@"
}

# What a desktop has before anyone installs Keyfob.
desktop=(python3 python3-gi at-spi2-core xvfb x11-utils xdotool imagemagick dbus procps openssl gnome-keyring ca-certificates
    xdg-utils libgl1-mesa-dri fonts-dejavu-core fonts-noto-core)
# And what somebody has who builds programs on the library.
workshop=(g++ cmake ninja-build pkg-config qt6-declarative-dev qml6-module-qttest libgl-dev)

check_for() { # SUITE
    local suite=$1 log=$out/$1/log root=$1:check all before after
    say "$suite: a desktop without Keyfob"
    tools/inroot --fresh --install "$root" "${desktop[@]}" nodejs >"$log/desktop.txt" 2>&1
    before=$(files_of "$root")

    say "$suite: Keyfob without the sign-in window and its web engine"
    mapfile -t all < <(packages "$suite" keyfob libkeyfob1 keyfob-sandbox)
    tools/inroot --install "$root" "${all[@]}" >"$log/install-without-window.txt" 2>&1
    ! tools/inroot --as-root "$root" dpkg-query -W -f '${Package}\n' | grep -i webengine \
        || die "the web engine came along"
    tools/inroot "$root" tests/e2e/installed.py --without-window --out build/without-window

    say "$suite: Keyfob with the window"
    mapfile -t all < <(packages "$suite" keyfob-signin)
    tools/inroot --install "$root" "${all[@]}" >"$log/install.txt" 2>&1
    tools/inroot "$root" tests/e2e/installed.py --out build/installed
    tools/inroot "$root" python3 tests/e2e/tour.py --bin /usr/bin --out build/tour

    say "$suite: set up by somebody new, without a file, and what an administrator decides"
    # The certified provider, which the network of this machine's own npm is for.
    "${ordinarily[@]}" "$tree/tests/support/npm-install" "$tree/tests/oidc-provider" \
        "$(tools/inroot --build-folder "$root")/oidc-provider"
    local name
    for name in setup policy; do
        KEYFOB_BIN=/usr/bin KEYFOB_PROVIDER=build/oidc-provider \
            tools/inroot "$root" python3 "tests/e2e/tst_$name.py" -v
    done

    say "$suite: removed"
    remove_from "$root" keyfob keyfob-signin keyfob-sandbox libkeyfob1 >"$log/remove.txt" 2>&1
    after=$(files_of "$root")
    diff <(echo "$before") <(echo "$after") >"$log/left.txt" || {
        cat "$log/left.txt"
        die "removing Keyfob left or took these files"
    }
    say "$suite: removing left nothing behind"

    say "$suite: other programs on the library"
    tools/inroot --install "$root" "${workshop[@]}" >"$log/workshop.txt" 2>&1
    mapfile -t all < <(packages "$suite" libkeyfob1 libkeyfob-dev qml6-module-keyfob keyfob-signin \
        keyfob-sandbox)
    tools/inroot --install "$root" "${all[@]}" >>"$log/workshop.txt" 2>&1
    tools/inroot "$root" python3 tests/consumers/run.py --prefix /usr --out build/consumers

    say "$suite: the archive, where of Keyfob's packages only what they need is left"
    mapfile -t all < <(packages "$suite" keyfob)
    tools/inroot --install "$root" "${all[@]}" >"$log/archive.txt" 2>&1
    tools/inroot --as-root "$root" dpkg --purge keyfob keyfob-signin keyfob-sandbox libkeyfob1 \
        libkeyfob-dev qml6-module-keyfob >>"$log/archive.txt" 2>&1
    tools/inroot "$root" sh -c 'rm -rf "$HOME/un packed" && mkdir "$HOME/un packed" \
        && tar -C "$HOME/un packed" --strip-components=1 -xzf - \
        && python3 tests/e2e/tour.py --bin "$HOME/un packed/bin" --out build/archive' \
        <"$out/$suite"/keyfob-*.tar.gz

    take_out "$(tools/inroot --build-folder "$root")" "$log" -mindepth 2
    say "$suite: everything passed; pictures and logs are in ${log#"$source/"}"
}
