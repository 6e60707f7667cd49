# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# The bill of materials (SPDX 2.3) of what was built here: Keyfob and the libraries in it, with the
# versions that were found.
find_package(Qt6 QUIET COMPONENTS WebEngineQuick)
set(packages "")
set(relationships "")

# sbom_library(NAME VERSION LICENSE): one library that a program of ours is linked with.
macro(sbom_library name version license)
    string(APPEND packages ",
        {
            \"SPDXID\": \"SPDXRef-${name}\",
            \"name\": \"${name}\",
            \"versionInfo\": \"${version}\",
            \"downloadLocation\": \"NOASSERTION\",
            \"licenseDeclared\": \"${license}\"
        }")
    string(APPEND relationships ",
        {
            \"spdxElementId\": \"SPDXRef-Keyfob\",
            \"relationshipType\": \"DEPENDS_ON\",
            \"relatedSpdxElement\": \"SPDXRef-${name}\"
        }")
endmacro()

sbom_library(Qt "${Qt6_VERSION}" "LGPL-3.0-only")
sbom_library(QtWebEngine "${Qt6WebEngineQuick_VERSION}" "LGPL-3.0-only")
sbom_library(QtKeychain "${Qt6Keychain_VERSION}" "BSD-2-Clause")
sbom_library(QCoro "${QCoro6_VERSION}" "MIT")
sbom_library(OpenSSL "${OPENSSL_VERSION}" "Apache-2.0")
sbom_library(zlib "${ZLIB_VERSION_STRING}" "Zlib")
sbom_library(tl-expected "${tl-expected_VERSION}" "CC0-1.0")

# The same source and libraries give the same bill.
string(SHA256 namespace "${PROJECT_VERSION}${packages}")
configure_file(keyfob.spdx.json.in ${PROJECT_BINARY_DIR}/keyfob.spdx.json @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/keyfob.spdx.json
    DESTINATION ${CMAKE_INSTALL_DATADIR}/keyfob COMPONENT app)
