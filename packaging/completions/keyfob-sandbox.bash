# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# shellcheck shell=bash
_keyfob_sandbox() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} names
    COMPREPLY=()
    case $prev in
        --tenant-file | --log | --hostile-ca | --ca-file | --initial-access-token-file)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -f -- "$cur")
            ;;
        --algorithm) mapfile -t COMPREPLY < <(compgen -W 'RS256 ES256' -- "$cur") ;;
        --published) mapfile -t COMPREPLY < <(compgen -W 'yes no' -- "$cur") ;;
        --fault | --hostile | --misconfigured | --registration)
            # The program names them itself, when it is given none that it knows.
            names=$(keyfob-sandbox "$prev" - 2>&1)
            names=${names#*one of } names=${names% is needed.}
            mapfile -t COMPREPLY < <(compgen -W "${names//,/}" -- "$cur")
            ;;
        --port | --callback-port | --token-lifetime) ;;
        *)
            mapfile -t COMPREPLY < <(compgen -W '--port --callback-port --tenant-file
                --token-lifetime --algorithm --log --exit-with-parent --adjustable-clock --pausable --published
                --registration --initial-access-token-file --tls --ca-file --misconfigured --fault
                --hostile --hostile-ca --help --version' -- "$cur")
            ;;
    esac
}
complete -F _keyfob_sandbox keyfob-sandbox
