# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

complete -c keyfob -f
complete -c keyfob -l tenant -r -F -d "The organization's tenant file"
complete -c keyfob -l theme -x -a 'light dark system' -d 'Colors'
complete -c keyfob -l new-instance -d 'Start beside a Keyfob that is running'
complete -c keyfob -l self-check -d 'Look at what Keyfob needs on this machine'
complete -c keyfob -l check -d "Check the organization's settings at its provider"
complete -c keyfob -l json -d 'With --check: print JSON'
complete -c keyfob -s h -l help -d 'Show the options'
complete -c keyfob -s v -l version -d 'Show the version'
