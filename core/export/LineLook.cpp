// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/LineLook.h"

namespace lodestone {

std::vector<MarkLine> markLines(LineMark mark)
{
    switch (mark) {
    case LineMark::Square:
        return {{{-0.85, -0.85}, {0.85, -0.85}, {0.85, 0.85}, {-0.85, 0.85}, {-0.85, -0.85}}};
    case LineMark::Triangle:
        return {{{0, -1.1}, {1, 0.75}, {-1, 0.75}, {0, -1.1}}};
    case LineMark::Diamond:
        return {{{0, -1.2}, {0.9, 0}, {0, 1.2}, {-0.9, 0}, {0, -1.2}}};
    case LineMark::Cross:
        return {{{-1, -1}, {1, 1}}, {{-1, 1}, {1, -1}}};
    case LineMark::Plus:
        return {{{0, -1.2}, {0, 1.2}}, {{-1.2, 0}, {1.2, 0}}};
    case LineMark::None:
        break;
    }
    return {};
}

} // namespace lodestone
