# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# The tenant file's fields as its schema has them: KEYFOB_TENANT_FIELDS for the manual page,
# KEYFOB_TENANT_TABLE for the reference.
set(schema_file ${PROJECT_SOURCE_DIR}/resources/tenant.schema.json)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${schema_file})
file(READ ${schema_file} schema)
string(JSON count LENGTH "${schema}" properties)
math(EXPR last "${count} - 1")
set(KEYFOB_TENANT_FIELDS)
set(KEYFOB_TENANT_TABLE)
foreach(index RANGE ${last})
    string(JSON name MEMBER "${schema}" properties ${index})
    string(JSON text ERROR_VARIABLE no_text GET "${schema}" properties ${name} description)
    if(name STREQUAL "$schema")
        continue()
    elseif(no_text)
        set(text "As OpenID Connect Core 1.0 has it in the authorization request.")
    endif()
    string(APPEND KEYFOB_TENANT_FIELDS ".TP\n.B ${name}\n${text}\n")
    string(REPLACE "|" "\\|" cell "${text}")
    string(APPEND KEYFOB_TENANT_TABLE "| `${name}` | ${cell} |\n")
endforeach()
