// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include <cjose/cjose.h>

#include <chrono>
#include <fstream>
#include <iostream>
#include <string>

/// keyfob-bench-cjose FILE: verifies the token of its first line by the key of its second with
/// libcjose, as often as each line of standard input says, and prints the seconds.
int main(int argc, char **argv)
{
    std::ifstream file(argc > 1 ? argv[1] : "");
    std::string token, key, line;
    std::getline(file, token);
    std::getline(file, key);
    cjose_err error {};
    cjose_jwk_t *jwk = cjose_jwk_import(key.data(), key.size(), &error);
    if (!jwk) {
        std::cerr << "no key: " << error.message << '\n';
        return 1;
    }
    std::cout << "ready" << std::endl;
    while (std::getline(std::cin, line)) {
        const auto start = std::chrono::steady_clock::now();
        for (int i = 0, count = std::stoi(line); i < count; ++i) {
            cjose_jws_t *jws = cjose_jws_import(token.data(), token.size(), &error);
            if (!jws || !cjose_jws_verify(jws, jwk, &error)) {
                std::cerr << "refused: " << error.message << '\n';
                return 1;
            }
            cjose_jws_release(jws);
        }
        const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
        std::cout << time.count() << std::endl;
    }
    cjose_jwk_release(jwk);
    return 0;
}
