# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# libfyaml, which has no CMake package of its own in Debian: Libfyaml::Libfyaml and Libfyaml_VERSION.
find_package(PkgConfig QUIET)
if(PkgConfig_FOUND)
    pkg_check_modules(PC_Libfyaml QUIET libfyaml)
endif()
find_path(Libfyaml_INCLUDE_DIR libfyaml.h HINTS ${PC_Libfyaml_INCLUDE_DIRS})
find_library(Libfyaml_LIBRARY fyaml HINTS ${PC_Libfyaml_LIBRARY_DIRS})
set(Libfyaml_VERSION "${PC_Libfyaml_VERSION}")
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Libfyaml
    REQUIRED_VARS Libfyaml_LIBRARY Libfyaml_INCLUDE_DIR VERSION_VAR Libfyaml_VERSION)
mark_as_advanced(Libfyaml_INCLUDE_DIR Libfyaml_LIBRARY)
if(Libfyaml_FOUND AND NOT TARGET Libfyaml::Libfyaml)
    add_library(Libfyaml::Libfyaml UNKNOWN IMPORTED)
    set_target_properties(Libfyaml::Libfyaml PROPERTIES
        IMPORTED_LOCATION "${Libfyaml_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${Libfyaml_INCLUDE_DIR}")
endif()
