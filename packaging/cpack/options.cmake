# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# Read by cpack, once for each generator.
include(${CMAKE_CURRENT_LIST_DIR}/${CPACK_GENERATOR}.cmake OPTIONAL)
