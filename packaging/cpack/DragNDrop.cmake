# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# macOS. Qt's frameworks are put into the bundle by macdeployqt.
set(CPACK_DMG_VOLUME_NAME Keyfob)
