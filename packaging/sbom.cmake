# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# The bill of materials (SPDX 2.3) of what was built here: Keyfob and the libraries in it, with the
# versions that were found.
include(KeyfobLibraries)
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

foreach(library IN LISTS KEYFOB_LIBRARIES)
    string(REPLACE "|" ";" library "${library}")
    sbom_library(${library})
endforeach()

# The same source and libraries give the same bill.
string(SHA256 namespace "${PROJECT_VERSION}${packages}")
configure_file(keyfob.spdx.json.in ${PROJECT_BINARY_DIR}/keyfob.spdx.json @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/keyfob.spdx.json
    DESTINATION ${CMAKE_INSTALL_DATADIR}/keyfob COMPONENT app)
