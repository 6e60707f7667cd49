# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# Translations by Qt Linguist: resources/translations/CATALOG_LANGUAGE.ts, which tools/translate
# keeps. English has plurals only.
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)

# keyfob_translations(TARGET CATALOG [FILES file.ts...]): compiles all languages of CATALOG, or those
# files, into TARGET as :/keyfob/translations/CATALOG_LANGUAGE.qm. Whoever reads them calls
# Q_INIT_RESOURCE(CATALOG) before, as the target may be a static library.
function(keyfob_translations target catalog)
    cmake_parse_arguments(PARSE_ARGV 2 ARG "" "" "FILES")
    set(sources ${ARG_FILES})
    if(NOT sources)
        file(GLOB sources CONFIGURE_DEPENDS
            ${PROJECT_SOURCE_DIR}/resources/translations/${catalog}_*.ts)
    endif()
    string(MAKE_C_IDENTIFIER ${catalog} resource)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/translations)
    set(compiled)
    set(entries "")
    foreach(source ${sources})
        get_filename_component(name ${source} NAME_WE)
        add_custom_command(OUTPUT ${folder}/${name}.qm
            COMMAND ${CMAKE_COMMAND} -E make_directory ${folder}
            COMMAND Qt6::lrelease -silent ${source} -qm ${folder}/${name}.qm
            DEPENDS ${source} VERBATIM)
        list(APPEND compiled ${folder}/${name}.qm)
        string(APPEND entries "<file>${name}.qm</file>\n")
    endforeach()
    file(CONFIGURE OUTPUT ${folder}/${resource}.qrc @ONLY CONTENT
        "<RCC><qresource prefix=\"/keyfob/translations\">\n@entries@</qresource></RCC>\n")
    set(code ${folder}/qrc_${resource}.cpp)
    add_custom_command(OUTPUT ${code}
        COMMAND Qt6::rcc --name ${resource} --output ${code} ${folder}/${resource}.qrc
        DEPENDS ${compiled} ${folder}/${resource}.qrc VERBATIM)
    target_sources(${target} PRIVATE ${code})
    set_source_files_properties(${code} PROPERTIES
        SKIP_AUTOGEN ON SKIP_UNITY_BUILD_INCLUSION ON SKIP_PRECOMPILE_HEADERS ON)
endfunction()
