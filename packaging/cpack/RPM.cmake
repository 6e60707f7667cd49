# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# Fedora. rpmbuild finds the libraries; what is loaded at run time stands here by hand.
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE Apache-2.0)
set(CPACK_RPM_PACKAGE_URL https://keyfob.example)
set(CPACK_RPM_PACKAGE_GROUP "Applications/Internet")
set(CPACK_RPM_CHANGELOG_FILE ${CPACK_KEYFOB_RPM_CHANGES})
set(CPACK_RPM_SPEC_MORE_DEFINE "%define packager ${CPACK_PACKAGE_CONTACT}")
set(CPACK_RPM_MAIN_COMPONENT app)
# The system's own folders, which cpack does not all know.
set(share /usr/share)
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    ${share}/applications ${share}/bash-completion ${share}/bash-completion/completions
    ${share}/fish ${share}/fish/vendor_completions.d ${share}/icons ${share}/icons/hicolor
    ${share}/icons/hicolor/scalable ${share}/icons/hicolor/scalable/apps ${share}/licenses
    ${share}/man ${share}/man/man1 ${share}/man/man5 ${share}/metainfo ${share}/zsh
    ${share}/zsh/site-functions /usr/lib64/cmake /usr/lib64/pkgconfig /usr/lib64/qt6
    /usr/lib64/qt6/qml)

include(${CMAKE_CURRENT_LIST_DIR}/texts.cmake)
foreach(component APP SIGNIN SANDBOX LIBRARY QML DEVEL)
    string(SUBSTRING "${KEYFOB_${component}_SUMMARY}" 0 1 first)
    string(SUBSTRING "${KEYFOB_${component}_SUMMARY}" 1 -1 rest)
    string(TOUPPER "${first}" first)
    set(CPACK_RPM_${component}_PACKAGE_SUMMARY "${first}${rest}")
    set(CPACK_RPM_${component}_PACKAGE_DESCRIPTION "${KEYFOB_${component}_TEXT}")
endforeach()

set(library "keyfob-libs = ${CPACK_PACKAGE_VERSION}")
set(CPACK_RPM_APP_PACKAGE_NAME keyfob)
set(CPACK_RPM_APP_PACKAGE_REQUIRES "${library}, qt6-qtdeclarative, qt6-qtsvg")
set(CPACK_RPM_APP_PACKAGE_SUGGESTS
    "keyfob-signin, keyfob-sandbox, gnome-keyring, qt6-qtwayland, xdg-utils, ca-certificates")
set(CPACK_RPM_SIGNIN_PACKAGE_NAME keyfob-signin)
set(CPACK_RPM_SIGNIN_PACKAGE_REQUIRES "${library}, qt6-qtdeclarative, qt6-qtwebengine")
set(CPACK_RPM_SANDBOX_PACKAGE_NAME keyfob-sandbox)
set(CPACK_RPM_SANDBOX_PACKAGE_REQUIRES "${library}")
set(CPACK_RPM_LIBRARY_PACKAGE_NAME keyfob-libs)
set(CPACK_RPM_LIBRARY_PACKAGE_GROUP "System Environment/Libraries")
set(CPACK_RPM_QML_PACKAGE_NAME keyfob-qml)
set(CPACK_RPM_QML_PACKAGE_REQUIRES "${library}, qt6-qtdeclarative")
set(CPACK_RPM_DEVEL_PACKAGE_NAME keyfob-devel)
set(CPACK_RPM_DEVEL_PACKAGE_GROUP "Development/Libraries")
set(CPACK_RPM_DEVEL_PACKAGE_REQUIRES
    "${library}, qt6-qtbase-devel, qcoro-qt6-devel, expected-devel")
