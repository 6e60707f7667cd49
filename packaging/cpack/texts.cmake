# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# What packages say of themselves: a summary without a capital, as Debian has it, and a text.
set(KEYFOB_APP_SUMMARY "sign in at an organization and use its protected API")
set(KEYFOB_APP_TEXT "Keyfob signs a person in at an OpenID Connect provider, such as Auth0, checks
what comes back, keeps the session in the keychain of the desktop, shows who
is signed in and what was granted, and calls the organization's API.

The provider's page opens in the window of keyfob-signin, or in the person's
own browser where that package is not installed.")
set(KEYFOB_SIGNIN_SUMMARY "sign-in window of Keyfob")
set(KEYFOB_SIGNIN_TEXT "A program that shows an OpenID Connect provider's pages for one sign-in, and
ends. It shows where it is, visits the provider's hosts only, and keeps
nothing. Keyfob and other programs on libkeyfob1 start it.")
set(KEYFOB_SANDBOX_SUMMARY "local OpenID Connect provider and API for demos and tests")
set(KEYFOB_SANDBOX_TEXT "A provider with two people and an API of timesheets, on the loopback address
only. It can be told to misbehave, in its answers and in its pages, to test
programs that let people sign in.")
set(KEYFOB_LIBRARY_SUMMARY "sign-in with OpenID Connect for Qt 6 programs, shared library")
set(KEYFOB_LIBRARY_TEXT "Implicit, hybrid and code flows, checked in C++ as strictly as their
specifications ask; sessions in the keychain; an API client that keeps the
access token at one origin.

This package has the shared library.")
set(KEYFOB_QML_SUMMARY "sign-in with OpenID Connect for Qt 6 programs, QML module")
set(KEYFOB_QML_TEXT "Implicit, hybrid and code flows, checked in C++ as strictly as their
specifications ask; sessions in the keychain; an API client that keeps the
access token at one origin.

This package has the QML module Keyfob.")
set(KEYFOB_DEVEL_SUMMARY "sign-in with OpenID Connect for Qt 6 programs, development files")
set(KEYFOB_DEVEL_TEXT "Implicit, hybrid and code flows, checked in C++ as strictly as their
specifications ask; sessions in the keychain; an API client that keeps the
access token at one origin.

This package has the headers, the CMake package, and a test kit, whose part
for tests in QML needs qt6-declarative-dev.")
