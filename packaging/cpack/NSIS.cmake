# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# Windows. Qt's libraries are put beside the programs by windeployqt, into the install folder.
set(CPACK_NSIS_DISPLAY_NAME Keyfob)
set(CPACK_NSIS_PACKAGE_NAME Keyfob)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH OFF)
set(CPACK_NSIS_MUI_FINISHPAGE_RUN keyfob.exe)
