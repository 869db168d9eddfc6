// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lodestone {

/// What the pictures of runs beside each other have in common.
struct CompareLinks {
    bool camera = true;
    bool selection = true; ///< false: a selection is seen only where it was made
    bool epoch = true;
    bool operator==(const CompareLinks&) const = default;
};

} // namespace lodestone
