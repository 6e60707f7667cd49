# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# keyfob_add_feature(Name SOURCES ... QML_FILES ... [FEATURES ...])
# One feature of the program: the static QML module Keyfob.Name, which also has the C++ behind it.
# FEATURES are the other features that it uses. Their headers are included as "folder/header.h".
function(keyfob_add_feature name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "SOURCES;QML_FILES;FEATURES")
    set(target Keyfob${name})
    set(imports ${ARG_FEATURES})
    list(TRANSFORM imports PREPEND Keyfob.)
    set(libraries ${ARG_FEATURES})
    list(TRANSFORM libraries PREPEND Keyfob)
    # QML types and resources register themselves: nothing names them, so that all must be linked.
    list(TRANSFORM libraries REPLACE ".+" "$<LINK_LIBRARY:WHOLE_ARCHIVE,\\0>")
    add_library(${target} STATIC)
    # Bytecode starts as fast as generated C++ here, and builds in seconds instead of minutes.
    set_target_properties(${target} PROPERTIES QT_QMLCACHEGEN_ARGUMENTS --only-bytecode)
    qt_add_qml_module(${target}
        URI Keyfob.${name}
        VERSION 1.0
        NO_PLUGIN
        RESOURCE_PREFIX /
        OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/qml/Keyfob/${name}
        IMPORT_PATH ${PROJECT_BINARY_DIR}/qml
        DEPENDENCIES QtQuick Keyfob Keyfob.Components ${imports}
        SOURCES ${ARG_SOURCES}
        QML_FILES ${ARG_QML_FILES})
    # What registers the types includes them by their file's name alone.
    target_include_directories(${target}
        PUBLIC ${PROJECT_SOURCE_DIR}/qml/keyfob
        PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${target}
        PUBLIC KeyfobLibrary $<LINK_LIBRARY:WHOLE_ARCHIVE,KeyfobModule>
            Qt6::Gui Qt6::Qml Qt6::Quick ${libraries}
        PRIVATE KeyfobFlags)
    set_property(GLOBAL APPEND PROPERTY KEYFOB_FEATURES ${target})
endfunction()
