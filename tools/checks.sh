# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# What tools/lint looks at, a function for each. Sourced by it.
# shellcheck disable=SC2154 # $source: common.sh

# That of Debian 12 decides: others have another form.
format() {
    if clang-format --version 2>/dev/null | grep -q ' version 14\.'; then
        listed '*.cpp' '*.h' | xargs -0 -r clang-format --dry-run -Werror
    else
        say "clang-format 14 is missing: on Debian 12, tools/deps lint installs it"
    fi
}
# Without shellcheck (tools/deps lint), whether they parse at all.
scripts() {
    local files
    mapfile -d '' files < <(listed '.ci/*' 'tools/*' 'tests/*' 'packaging/*' \
        | xargs -0 grep -lIZE -m1 '^#!/.*\b(ba)?sh$|^# shellcheck shell=')
    if command -v shellcheck >/dev/null; then
        shellcheck "${files[@]}"
    else
        say "shellcheck is missing: tools/deps lint installs it"
        printf '%s\0' "${files[@]}" | xargs -0 -n 1 bash -n
    fi
}
# In a copy without what was built, so that git is not needed to leave that out.
licenses() {
    local copy status=0
    copy=$(mktemp -d)
    listed | tar --null -T - -cf - | tar -C "$copy" -xf -
    reuse --root "$copy" lint >"$copy.log" 2>&1 || { status=1; cat "$copy.log"; }
    rm -rf "$copy" "$copy.log"
    return $status
}
# Where a package came from is the business of the machine that installs it.
lock_file() { ! grep -n '"resolved"' tests/*/package-lock.json; }
# A secret is looked at through Secret::reveal() alone; nothing prints what that gives.
quiet() { ! grep -rnE '(qDebug|qInfo|qWarning|qCDebug|qCInfo|qCWarning)\(.*reveal\(' src app; }
# The words of the field, as it spells them: see CONTRIBUTING.md. What was is in CHANGELOG.md.
words() {
    local -a list=(
        'organisation' 'colour' 'behaviour' 'neighbour'
        'honour' 'favour' 'licence' '(normal|recogn|author|initial|serial|summar)is(e|ing)'
        'makes no sense' 'round in circles' 'told that you left' 'look again' 'goes on\b' '\bgoOn\b'
        'see the property' 'nobody asked for' 'mayAsk' 'askPerson' 'giveBack' 'lookAtClock'
        'wipedheap' 'Handover' 'Complaint' 'Surroundings' 'onceMore' 'leaveWindowOut'
    )
    ! listed 'app/*' 'src/*' 'qml/*' 'docs/*' 'packaging/*' 'README.md' 'CONTRIBUTING.md' \
        | xargs -0 grep -nIiE "$(IFS='|'; echo "${list[*]}")" | grep -vE 'FormerOrganizationName|\[[a-z]+\]=|xml:lang='
}
# Without lupdate (tools/deps lint) nobody can tell.
translations() {
    if PATH=$PATH:/usr/lib/qt6/bin command -v lupdate >/dev/null; then tools/translate --check; else
        say "lupdate is missing: tools/deps lint installs it"
    fi
}
# Each floor includes only what stands below it.
floors() {
    local floor above bad=0
    while read -r floor above; do
        ! grep -rnE "#include \"(\.\./)?(${above})/" "src/$floor" || bad=1
    done <<'END'
core json|net|jose|oidc|vault|useragent|api|auth|openapi|setup|client|testkit|webview
json net|jose|oidc|vault|useragent|api|auth|openapi|setup|client|testkit|webview
net jose|oidc|vault|useragent|api|auth|openapi|setup|client|testkit|webview
jose oidc|vault|useragent|api|auth|openapi|setup|client|testkit|webview
oidc vault|useragent|api|auth|openapi|setup|client|testkit|webview
vault auth|useragent|api|openapi|setup|client|testkit|webview
api auth|useragent|vault|openapi|setup|client|testkit|webview
openapi auth|useragent|vault|setup|client|testkit|webview
useragent net|jose|oidc|vault|api|auth|openapi|setup|client|testkit|webview
setup useragent|auth|client|testkit|webview
auth setup|client|testkit|webview
client testkit|webview
testkit webview
webview jose|vault|api|openapi|setup|auth|client|testkit
END
    return $bad
}
# Programs and screens stand on Client alone; nothing of theirs composes what it composes. The sign-in
# program is the other end of a user agent: it speaks the same messages.
above_client() {
    ! grep -rnE '#include ["<]((keyfob|\.\.)/)*(auth/authservice\.h|vault/|useragent/)' app qml \
        | grep -vE '^app/signin/[^:]*:[0-9]+:#include "useragent/(signinmessages|linebuffer)\.h"'
}
# Headers that are installed include each other by relative paths, which are the same in both places.
public_includes() {
    local file files
    mapfile -t files < <(sed -n '/^keyfob_headers/,$p' cmake/KeyfobHeaders.cmake | awk '
        /^keyfob_headers\(/ { sub(/.*\(/, ""); folder = $0; next }
        { gsub(/HEADERS|CLASSES|\)/, ""); for (i = 1; i <= NF; i++)
            print "src/" folder "/" ($i ~ /\.h$/ ? $i : tolower($i) ".h") } /^\)/ || /^$/ { exit }')
    for file in "${files[@]}"; do [ -e "$file" ] || { echo "$file is missing"; return 1; }; done
    ! grep -nE '#include "(core|json|net|jose|oidc|vault|useragent|api|openapi|setup|auth|client|testkit|webview)/' "${files[@]}"
    local line included found=
    while IFS= read -r line; do # each includes what is installed, too
        file=${line%%:*} included=${line#*\"}
        included=$(realpath -m --relative-to=. "${file%/*}/${included%\"*}")
        printf '%s\n' "${files[@]}" | grep -qxF "$included" || { echo "$file: $included is not installed"; found=1; }
    done < <(grep -HE '^#include "' "${files[@]}")
    [ -z "$found" ]
}
# What differs between the versions of Qt has its names in one header.
versions() { ! grep -rnE '#.*\bQT_VERSION\b|"_qs\b|, Qt::UTC\b' --include='*.cpp' --include='*.h' src app qml tests | grep -v '^src/core/versions\.h:'; }
no_engine() { ! grep -rniE '#include <Q\w*WebEngine|Qt6?::WebEngine' src app/keyfob app/sandbox; }
