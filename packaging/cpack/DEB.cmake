# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# Debian 12 and 13. shlibdeps finds the libraries; what is loaded at run time stands here by hand.
include(${CMAKE_CURRENT_LIST_DIR}/debianversion.cmake)

set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
# Each package has a summary of its own.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS OFF)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${KEYFOB_DEBIAN_REVISION})
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${CPACK_PACKAGE_CONTACT}")
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE https://keyfob.example)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${CPACK_KEYFOB_LIBRARY_DIR})
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS_POLICY ">=")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_POST_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/DEB-ldconfig.cmake)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_LIST_DIR}/../debian/triggers)

include(${CMAKE_CURRENT_LIST_DIR}/texts.cmake)
foreach(component APP SIGNIN SANDBOX LIBRARY QML DEVEL)
    set(CPACK_DEBIAN_${component}_DESCRIPTION
        "${KEYFOB_${component}_SUMMARY}\n${KEYFOB_${component}_TEXT}")
endforeach()
string(APPEND CPACK_DEBIAN_SIGNIN_DESCRIPTION "

The web engine in it gets no security support in Debian: it should not be sent
anywhere but to a provider that one trusts.")

set(same_version "(= ${CPACK_PACKAGE_VERSION}-${KEYFOB_DEBIAN_REVISION})")
include(${CMAKE_CURRENT_LIST_DIR}/qmlmodules.cmake)
foreach(kind QUICK APP SIGNIN)
    list(TRANSFORM KEYFOB_${kind}_MODULES PREPEND qml6-module-)
    list(JOIN KEYFOB_${kind}_MODULES ", " KEYFOB_${kind}_MODULES)
endforeach()
# The plugin that draws SVG has been a package of its own since Qt 6.5.
set(svg "qt6-svg-plugins | libqt6svg6 (<< 6.5)")

set(CPACK_DEBIAN_APP_PACKAGE_NAME keyfob)
set(CPACK_DEBIAN_APP_PACKAGE_SECTION net)
set(CPACK_DEBIAN_APP_PACKAGE_DEPENDS "libkeyfob1 ${same_version}, ${KEYFOB_QUICK_MODULES}, \
${KEYFOB_APP_MODULES}, ${svg}")
set(CPACK_DEBIAN_APP_PACKAGE_RECOMMENDS
    "keyfob-signin ${same_version}, ca-certificates, xdg-utils, qt6-wayland, \
gnome-keyring | org.freedesktop.secrets, default-dbus-session-bus | dbus-session-bus")
set(CPACK_DEBIAN_APP_PACKAGE_SUGGESTS keyfob-sandbox)

set(CPACK_DEBIAN_SIGNIN_PACKAGE_NAME keyfob-signin)
set(CPACK_DEBIAN_SIGNIN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_SIGNIN_PACKAGE_DEPENDS "libkeyfob1 ${same_version}, ${KEYFOB_QUICK_MODULES}, \
${KEYFOB_SIGNIN_MODULES}, libqt6webenginecore6-bin, ${svg}")
# Other programs start it, too.
set(CPACK_DEBIAN_SIGNIN_PACKAGE_RECOMMENDS qt6-wayland)

set(CPACK_DEBIAN_SANDBOX_PACKAGE_NAME keyfob-sandbox)
set(CPACK_DEBIAN_SANDBOX_PACKAGE_SECTION net)
set(CPACK_DEBIAN_SANDBOX_PACKAGE_DEPENDS "libkeyfob1 ${same_version}")
set(CPACK_DEBIAN_SANDBOX_PACKAGE_SUGGESTS keyfob)

set(CPACK_DEBIAN_LIBRARY_PACKAGE_NAME libkeyfob1)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_RECOMMENDS
    "ca-certificates, gnome-keyring | org.freedesktop.secrets")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SUGGESTS keyfob-signin)

set(CPACK_DEBIAN_QML_PACKAGE_NAME qml6-module-keyfob)
set(CPACK_DEBIAN_QML_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_QML_PACKAGE_DEPENDS "libkeyfob1 ${same_version}")

set(CPACK_DEBIAN_DEVEL_PACKAGE_NAME libkeyfob-dev)
set(CPACK_DEBIAN_DEVEL_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVEL_PACKAGE_SHLIBDEPS OFF)
set(CPACK_DEBIAN_DEVEL_PACKAGE_DEPENDS
    "libkeyfob1 ${same_version}, qt6-base-dev, qcoro-qt6-dev, libexpected-dev")
set(CPACK_DEBIAN_DEVEL_PACKAGE_SUGGESTS
    "keyfob-sandbox, keyfob-signin, qml6-module-keyfob, qt6-declarative-dev, qml6-module-qttest")
