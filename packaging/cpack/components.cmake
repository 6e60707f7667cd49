# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# What can be installed by itself.
cpack_add_component(app DISPLAY_NAME Keyfob
    DESCRIPTION "Sign in at your organization and use its protected API")
cpack_add_component(signin DISPLAY_NAME "Sign-in window" DEPENDS library
    DESCRIPTION "Shows the provider's pages; without it, Keyfob uses your browser")
cpack_add_component(sandbox DISPLAY_NAME "Sandbox" DEPENDS library
    DESCRIPTION "A local provider and API, for demos and tests")
cpack_add_component(library HIDDEN DISPLAY_NAME "Library"
    DESCRIPTION "What the programs share")
cpack_add_component(qml DISPLAY_NAME "QML module" DEPENDS library
    DESCRIPTION "Sign-in for QML programs")
cpack_add_component(devel DISPLAY_NAME "Development files" DEPENDS library
    DESCRIPTION "To build other programs on the library")
