# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# Acme's own program: cmake -D KEYFOB_BRAND=tests/consumers/acme/brand.cmake …
set(KEYFOB_BRAND_NAME "Acme Desk")
set(KEYFOB_BRAND_ID acme-desk)
set(KEYFOB_BRAND_ICON ${CMAKE_CURRENT_LIST_DIR}/icon.svg)
set(KEYFOB_BRAND_ACCENT "#00796b")
set(KEYFOB_BRAND_TENANT ${CMAKE_CURRENT_LIST_DIR}/tenant.json)
set(KEYFOB_BRAND_DEVELOPER_PAGES OFF)
