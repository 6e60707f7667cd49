# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# The revision says for which Debian a package was made: 1~deb12, 1~deb13.
set(KEYFOB_DEBIAN_REVISION 1)
if(EXISTS /etc/os-release)
    file(STRINGS /etc/os-release id REGEX "^VERSION_ID=")
    string(REGEX MATCH "[0-9]+" id "${id}")
    set(KEYFOB_DEBIAN_REVISION 1~deb${id})
endif()
