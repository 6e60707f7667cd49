// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "support/suite.h"

#include <cstdio>
#include <string>

namespace {

Keyfob::Suite *first = nullptr;

std::string nameOf(const std::string &file)
{
    const std::string name = file.substr(file.find_last_of('/') + 1);
    return name.substr(0, name.find('.'));
}

} // namespace

Keyfob::Suite::Suite(const char *file, Run run)
    : m_file(file)
    , m_run(run)
    , m_next(first)
{
    first = this;
}

int Keyfob::Suite::main(int argc, char **argv)
{
    const std::string wanted = argc > 1 ? argv[1] : "";
    for (const Suite *suite = first; suite; suite = suite->m_next) {
        // The application has the name of the suite, as if it were a program of its own.
        if (nameOf(suite->m_file) == wanted)
            return suite->m_run(argc - 1, argv + 1);
    }
    std::FILE *out = wanted.empty() ? stdout : stderr;
    std::fputs("Name one of these suites, then what Qt Test takes (-help):\n", out);
    for (const Suite *suite = first; suite; suite = suite->m_next)
        std::fprintf(out, "  %s\n", nameOf(suite->m_file).c_str());
    return wanted.empty() ? 0 : 1;
}

int main(int argc, char **argv)
{
    return Keyfob::Suite::main(argc, argv);
}
