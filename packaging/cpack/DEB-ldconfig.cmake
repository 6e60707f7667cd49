# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# cpack writes scripts that call ldconfig; Debian has had a trigger for that since version 9, which
# packaging/debian/triggers pulls. The scripts go.
foreach(package IN LISTS CPACK_PACKAGE_FILES)
    if(package MATCHES "/libkeyfob1_")
        set(folder ${CPACK_TEMPORARY_DIRECTORY}/ldconfig)
        file(REMOVE_RECURSE ${folder})
        execute_process(COMMAND dpkg-deb -R ${package} ${folder} COMMAND_ERROR_IS_FATAL ANY)
        file(REMOVE ${folder}/DEBIAN/postinst ${folder}/DEBIAN/postrm)
        execute_process(COMMAND dpkg-deb --root-owner-group -Zxz -b ${folder} ${package}
            OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
    endif()
endforeach()
