# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# What all installers say. Read at configure time; what one kind of installer needs besides stands
# in GENERATOR.cmake here, which cpack reads for itself.
set(CPACK_PACKAGE_NAME keyfob)
set(CPACK_PACKAGE_VENDOR "The Keyfob authors")
set(CPACK_PACKAGE_CONTACT "The Keyfob authors <authors@keyfob.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Keyfob)
set(CPACK_PACKAGE_EXECUTABLES keyfob Keyfob)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSES/Apache-2.0.txt)
set(CPACK_RESOURCE_FILE_README ${PROJECT_SOURCE_DIR}/README.md)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_GENERATOR TGZ)
set(CPACK_SOURCE_GENERATOR TGZ)
set(CPACK_SOURCE_IGNORE_FILES "/\\.git/;/build/;/out/")
string(REGEX REPLACE "^(...), (..) (...) (....).*" "\\1 \\3 \\2 \\4" day "${KEYFOB_RELEASE_DAY}")
set(CPACK_KEYFOB_RPM_CHANGES ${PROJECT_BINARY_DIR}/packaging/changes.rpm)
file(CONFIGURE OUTPUT ${CPACK_KEYFOB_RPM_CHANGES} @ONLY CONTENT
    "* @day@ @CPACK_PACKAGE_CONTACT@ - @PROJECT_VERSION@-1\n- The first release.\n")
set(CPACK_KEYFOB_LIBRARY_DIR ${PROJECT_BINARY_DIR}/${CMAKE_INSTALL_LIBDIR})
# Whose programs these are: cpack by itself would name the processor that it runs on.
if(CMAKE_LIBRARY_ARCHITECTURE)
    execute_process(
        COMMAND dpkg-architecture --host-type ${CMAKE_LIBRARY_ARCHITECTURE} --query DEB_HOST_ARCH
        OUTPUT_VARIABLE CPACK_DEBIAN_PACKAGE_ARCHITECTURE OUTPUT_STRIP_TRAILING_WHITESPACE
        ERROR_QUIET)
endif()
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/options.cmake)
