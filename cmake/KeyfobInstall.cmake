# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# What another project needs to build on the library: find_package(Keyfob CONFIG).
include(CMakePackageConfigHelpers)

set(KEYFOB_CMAKE_DIR ${CMAKE_INSTALL_LIBDIR}/cmake/Keyfob)

foreach(header ${KEYFOB_HEADERS})
    cmake_path(GET header PARENT_PATH folder)
    install(FILES ${CMAKE_CURRENT_SOURCE_DIR}/${header}
        DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/keyfob/${folder} COMPONENT devel)
endforeach()
install(FILES ${KEYFOB_FORWARDS}
    DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/Keyfob COMPONENT devel)

install(TARGETS Keyfob EXPORT KeyfobTargets
    LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}
        COMPONENT library NAMELINK_COMPONENT devel
    ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT devel)
# In a set of its own: whoever does not ask for it needs no Qt Test.
install(TARGETS KeyfobTestKit EXPORT KeyfobTestKitTargets
    ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT devel)
install(EXPORT KeyfobTestKitTargets NAMESPACE Keyfob:: DESTINATION ${KEYFOB_CMAKE_DIR}
    COMPONENT devel)
if(KEYFOB_QML) # nor Qt QML
    install(TARGETS KeyfobQmlTestKit EXPORT KeyfobQmlTestKitTargets
        ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT devel)
    install(EXPORT KeyfobQmlTestKitTargets NAMESPACE Keyfob:: DESTINATION ${KEYFOB_CMAKE_DIR}
        COMPONENT devel)
endif()
if(KEYFOB_WEBVIEW) # nor Qt WebView
    install(TARGETS KeyfobWebView EXPORT KeyfobWebViewTargets
        ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT devel)
    install(EXPORT KeyfobWebViewTargets NAMESPACE Keyfob:: DESTINATION ${KEYFOB_CMAKE_DIR}
        COMPONENT devel)
endif()
install(EXPORT KeyfobTargets NAMESPACE Keyfob:: DESTINATION ${KEYFOB_CMAKE_DIR} COMPONENT devel)
configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/KeyfobConfig.cmake.in
    ${PROJECT_BINARY_DIR}/KeyfobConfig.cmake
    INSTALL_DESTINATION ${KEYFOB_CMAKE_DIR} NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/KeyfobConfigVersion.cmake
    COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/KeyfobConfig.cmake ${PROJECT_BINARY_DIR}/KeyfobConfigVersion.cmake
        ${CMAKE_CURRENT_LIST_DIR}/FindLibfyaml.cmake # a static library is linked with it
    DESTINATION ${KEYFOB_CMAKE_DIR} COMPONENT devel)

# For builds without CMake: pkg-config --cflags --libs keyfob
file(RELATIVE_PATH KEYFOB_PC_PREFIX
    ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_PREFIX})
# QCoro has no such file of its own.
get_target_property(dirs QCoro6::Coro INTERFACE_INCLUDE_DIRECTORIES)
list(REMOVE_DUPLICATES dirs)
list(FILTER dirs EXCLUDE REGEX "/include$")
list(TRANSFORM dirs PREPEND -I)
list(JOIN dirs " " KEYFOB_PC_CFLAGS)
configure_file(${CMAKE_CURRENT_LIST_DIR}/keyfob.pc.in ${PROJECT_BINARY_DIR}/keyfob.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/keyfob.pc
    DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT devel)
