// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "pagezoom.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Keyfob {

double nextZoom(double factor, int direction)
{
    constexpr std::array Steps {0.5,  0.67, 0.75, 0.8, 0.9, 1.0, 1.1,
                                1.25, 1.5,  1.75, 2.0, 2.5, 3.0};
    if (direction == 0)
        return 1;
    const auto nearest = std::min_element(Steps.begin(), Steps.end(), [factor](double a, double b) {
        return std::abs(a - factor) < std::abs(b - factor);
    });
    const auto next = (nearest - Steps.begin()) + direction;
    return Steps.at(size_t(std::clamp<decltype(next)>(next, 0, Steps.size() - 1)));
}

} // namespace Keyfob
