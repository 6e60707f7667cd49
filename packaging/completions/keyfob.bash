# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# shellcheck shell=bash
_keyfob() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    case $prev in
        --tenant) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$cur") ;;
        --theme) mapfile -t COMPREPLY < <(compgen -W 'light dark system' -- "$cur") ;;
        *)
            mapfile -t COMPREPLY < <(compgen -W '--tenant --theme --new-instance --self-check --check --json
                --help --version' -- "$cur")
            ;;
    esac
}
complete -F _keyfob keyfob
