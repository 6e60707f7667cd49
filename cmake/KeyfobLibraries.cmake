# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# KEYFOB_LIBRARIES: what the programs are linked with, each as NAME|VERSION|LICENSE (SPDX). The bill
# of materials and the program's own About page are made from it.
find_package(QREncode QUIET)
set(KEYFOB_LIBRARIES
    "Qt|${Qt6_VERSION}|LGPL-3.0-only"
    "QtKeychain|${Qt6Keychain_VERSION}|BSD-2-Clause"
    "QCoro|${QCoro6_VERSION}|MIT"
    "OpenSSL|${OPENSSL_VERSION}|Apache-2.0"
    "libqrencode|${QREncode_VERSION}|LGPL-2.1-or-later"
    "libfyaml|${Libfyaml_VERSION}|MIT"
    "zlib|${ZLIB_VERSION_STRING}|Zlib"
    "tl-expected|${tl-expected_VERSION}|CC0-1.0")
if(KEYFOB_WINDOW)
    find_package(Qt6 QUIET COMPONENTS WebEngineQuick)
    list(INSERT KEYFOB_LIBRARIES 1 "QtWebEngine|${Qt6WebEngineQuick_VERSION}|LGPL-3.0-only")
endif()
