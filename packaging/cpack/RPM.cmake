# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE Apache-2.0)
set(CPACK_RPM_MAIN_COMPONENT app)
set(CPACK_RPM_APP_PACKAGE_NAME keyfob)
set(CPACK_RPM_APP_PACKAGE_REQUIRES "qt6-qtdeclarative, qt6-qtsvg")
set(CPACK_RPM_APP_PACKAGE_SUGGESTS "keyfob-signin, gnome-keyring, qt6-qtwayland")
set(CPACK_RPM_SIGNIN_PACKAGE_NAME keyfob-signin)
set(CPACK_RPM_SIGNIN_PACKAGE_REQUIRES qt6-qtwebengine)
set(CPACK_RPM_SANDBOX_PACKAGE_NAME keyfob-sandbox)
set(CPACK_RPM_LIBRARY_PACKAGE_NAME libkeyfob1)
set(CPACK_RPM_QML_PACKAGE_NAME keyfob-qml)
set(CPACK_RPM_DEVEL_PACKAGE_NAME keyfob-devel)
