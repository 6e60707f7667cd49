# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# The QML modules that are loaded at run time, as Debian names their packages: qml6-module-NAME. For
# the packages' dependencies, and for tools/deps, which reads each line that begins with four spaces.
set(KEYFOB_QUICK_MODULES
    qtqml
    qtqml-workerscript
    qtquick
    qtquick-controls
    qtquick-layouts
    qtquick-templates
    qtquick-window)
set(KEYFOB_APP_MODULES
    qtqml-models
    qtquick-dialogs
    qt-labs-folderlistmodel)
set(KEYFOB_SIGNIN_MODULES
    qtwebengine)
