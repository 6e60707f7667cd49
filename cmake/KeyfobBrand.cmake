# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# An organization may build Keyfob as its own program: see docs/white-label.md.

set(KEYFOB_BRAND_NAME "Keyfob" CACHE STRING "What people read as the program's name")
set(KEYFOB_BRAND_ID "keyfob" CACHE STRING "Its command, its folders and its desktop entry")
set(KEYFOB_BRAND_ICON "${PROJECT_SOURCE_DIR}/resources/icons/keyfob.svg" CACHE FILEPATH
    "Its icon, an SVG")
set(KEYFOB_BRAND_ACCENT "" CACHE STRING "Its color, as #rrggbb; empty: Keyfob's own")
set(KEYFOB_BRAND_TENANT "" CACHE FILEPATH "The tenant file of its organization; empty: none")
option(KEYFOB_BRAND_DEVELOPER_PAGES "Show the pages for requests and tokens" ON)
set(KEYFOB_BRAND "" CACHE FILEPATH "A file that sets all of these; empty: none")
if(KEYFOB_BRAND)
    include(${KEYFOB_BRAND})
endif()

# keyfob_brand(TARGET [INSTALL]): the program TARGET is of the brand that the variables above say;
# INSTALL: so is what is installed beside it.
function(keyfob_brand target)
    if(NOT KEYFOB_BRAND_ID MATCHES "^[a-z][a-z0-9-]*$")
        message(FATAL_ERROR "KEYFOB_BRAND_ID is a word of small letters, digits and hyphens, "
            "not \"${KEYFOB_BRAND_ID}\"")
    endif()
    if(KEYFOB_BRAND_ACCENT AND NOT KEYFOB_BRAND_ACCENT MATCHES
            "^#[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]$")
        message(FATAL_ERROR
            "KEYFOB_BRAND_ACCENT is a color as #rrggbb, not \"${KEYFOB_BRAND_ACCENT}\"")
    endif()
    if(KEYFOB_BRAND_NAME MATCHES "[\"\\\\\r\n]" OR KEYFOB_BRAND_NAME STREQUAL "")
        message(FATAL_ERROR "KEYFOB_BRAND_NAME has no quotation marks, and is not empty")
    endif()
    foreach(file KEYFOB_BRAND_ICON KEYFOB_BRAND_TENANT)
        if(${file} AND NOT EXISTS "${${file}}")
            message(FATAL_ERROR "${file}: there is no ${${file}}")
        endif()
    endforeach()

    set(tenant "")
    if(KEYFOB_BRAND_TENANT)
        set(place ${CMAKE_INSTALL_DATADIR}/${KEYFOB_BRAND_ID})
        set(tenant ../${place}/tenant.json)
        configure_file(${KEYFOB_BRAND_TENANT} ${PROJECT_BINARY_DIR}/${place}/tenant.json COPYONLY)
        if(ARGV1 STREQUAL INSTALL)
            install(FILES ${KEYFOB_BRAND_TENANT} DESTINATION ${place} RENAME tenant.json
                COMPONENT app)
        endif()
    endif()
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/brand-${target})
    configure_file(${PROJECT_SOURCE_DIR}/app/common/builtbrand.h.in ${folder}/builtbrand.h @ONLY)
    target_include_directories(${target} PRIVATE ${folder})
    configure_file(${KEYFOB_BRAND_ICON} ${folder}/icon.svg COPYONLY)
    qt_add_resources(${target} brand PREFIX /brand BASE ${folder} FILES ${folder}/icon.svg)
    set_target_properties(${target} PROPERTIES OUTPUT_NAME ${KEYFOB_BRAND_ID})
endfunction()
