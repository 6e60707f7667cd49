# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# Compiler flags that every target of this project shares.
add_library(KeyfobFlags INTERFACE)
target_compile_options(KeyfobFlags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -fstack-protector-strong -fno-omit-frame-pointer)
target_compile_definitions(KeyfobFlags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_link_options(KeyfobFlags INTERFACE
    -Wl,--as-needed -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)
if(KEYFOB_WERROR)
    target_compile_options(KeyfobFlags INTERFACE -Werror)
endif()
if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # Sources that are compiled together are no headers, whatever GCC thinks of their namespaces.
    target_compile_options(KeyfobFlags INTERFACE -Wno-subobject-linkage)
endif()
if(KEYFOB_SANITIZE)
    target_compile_options(KeyfobFlags INTERFACE
        -fsanitize=${KEYFOB_SANITIZE} -fno-sanitize-recover=all)
    target_link_options(KeyfobFlags INTERFACE -fsanitize=${KEYFOB_SANITIZE})
endif()

# keyfob_test_program(TARGET...): programs of tests. They reach all of the library, not only what it
# exports, and are many: what links them fastest is best.
find_program(KEYFOB_FAST_LINKER mold)
mark_as_advanced(KEYFOB_FAST_LINKER)
function(keyfob_test_program)
    foreach(target ${ARGN})
        set_target_properties(${target} PROPERTIES KEYFOB_INTERNALS ON)
        if(KEYFOB_FAST_LINKER)
            target_link_options(${target} PRIVATE -fuse-ld=mold)
        endif()
    endforeach()
endfunction()

# keyfob_add_suites(PROGRAM x SOURCES tst_a.cpp tst_b.cpp... [LIBS ...] [LABELS ...]
#     [LAUNCHER cmd ...])
# x-suites, one program of several suites, which are compiled together: most of what one costs by
# itself is reading headers. Each source has one class and KEYFOB_SUITE() (tests/support/suite.h),
# and is a test of its own that runs "x-suites tst_a".
function(keyfob_add_suites)
    cmake_parse_arguments(PARSE_ARGV 0 ARG "" "PROGRAM" "SOURCES;LIBS;LABELS;LAUNCHER")
    set(program ${ARG_PROGRAM}-suites)
    add_executable(${program} ${ARG_SOURCES})
    keyfob_test_program(${program})
    target_link_libraries(${program} PRIVATE
        KeyfobFlags ${ARG_LIBS} KeyfobTestSupport KeyfobSuites KeyfobLibrary Qt6::Test)
    target_precompile_headers(${program} REUSE_FROM KeyfobTestHeaders)
    keyfob_moc_suites(${program} ${ARG_SOURCES})
    foreach(source ${ARG_SOURCES})
        get_filename_component(name ${source} NAME_WE)
        keyfob_add_run(NAME ${name} PROGRAM ${program} ARGUMENTS ${name}
            LAUNCHER ${ARG_LAUNCHER} LABELS ${ARG_LABELS})
    endforeach()
endfunction()

# keyfob_moc_suites(TARGET SOURCE...): suites need moc for themselves alone; what AUTOMOC does costs
# a third of a build.
function(keyfob_moc_suites target)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/moc)
    set_target_properties(${target} PROPERTIES AUTOMOC OFF)
    target_include_directories(${target} PRIVATE ${folder})
    foreach(source ${ARGN})
        get_filename_component(name ${source} NAME_WE)
        qt_generate_moc(${source} ${folder}/${name}.moc TARGET ${target})
        target_sources(${target} PRIVATE ${folder}/${name}.moc)
    endforeach()
endfunction()

# keyfob_add_test(NAME tst_x SOURCES tst_x.cpp [LIBS ...] [LABELS ...] [LAUNCHER cmd ...])
# One Qt Test program by itself, for what keyfob_add_suites() does not suit. It gets a private HOME
# and no display; LAUNCHER wraps the command.
function(keyfob_add_test)
    cmake_parse_arguments(PARSE_ARGV 0 ARG "" "NAME" "SOURCES;LIBS;LABELS;LAUNCHER")
    add_executable(${ARG_NAME} ${ARG_SOURCES})
    keyfob_test_program(${ARG_NAME})
    target_link_libraries(${ARG_NAME} PRIVATE
        KeyfobFlags ${ARG_LIBS} KeyfobTestSupport KeyfobLibrary Qt6::Test)
    target_precompile_headers(${ARG_NAME} REUSE_FROM KeyfobTestHeaders)
    # moc for headers, too, is AUTOMOC's.
    set(others ${ARG_SOURCES})
    list(POP_FRONT others suite)
    list(FILTER others EXCLUDE REGEX "\\.h$")
    if(NOT others)
        keyfob_moc_suites(${ARG_NAME} ${suite})
    endif()
    keyfob_add_run(NAME ${ARG_NAME} PROGRAM ${ARG_NAME}
        LAUNCHER ${ARG_LAUNCHER} LABELS ${ARG_LABELS})
endfunction()

# keyfob_add_run(NAME tst_x PROGRAM target [ARGUMENTS ...] [LABELS ...] [LAUNCHER cmd ...])
# A run of a Qt Test program, for one that runs in more than one way.
function(keyfob_add_run)
    cmake_parse_arguments(PARSE_ARGV 0 ARG "" "NAME;PROGRAM" "ARGUMENTS;LABELS;LAUNCHER")
    add_test(NAME ${ARG_NAME}
        COMMAND ${PROJECT_SOURCE_DIR}/tests/support/private-home ${ARG_LAUNCHER}
            $<TARGET_FILE:${ARG_PROGRAM}> ${ARG_ARGUMENTS})
    set_tests_properties(${ARG_NAME} PROPERTIES
        LABELS "${ARG_LABELS}" TIMEOUT 600
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=*.debug=false;UBSAN_OPTIONS=print_stacktrace=1;LC_ALL=C.UTF-8;KEYFOB_SANDBOX=${PROJECT_BINARY_DIR}/bin/keyfob-sandbox")
endfunction()
