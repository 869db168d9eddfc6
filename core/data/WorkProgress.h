// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace lodestone {

/// Is told now and then, on the thread that called the long work, which part of it is done, 0..1. What it throws ends the
/// work and reaches the caller; that is how work is stopped. May be empty.
using WorkProgress = std::function<void(double part)>;

/// Ratings that are worked through between two calls: some hundredths of a second.
inline constexpr std::size_t ratingsPerStep = 1 << 20;

/// The same progress, for a work that is the part `begin` to `end` of a longer one.
inline WorkProgress partOf(const WorkProgress& whole, double begin, double end)
{
    if (!whole)
        return {};
    return [whole, begin, end](double part) { whole(begin + part * (end - begin)); };
}

/// Tells `progress` that `done` of `total` are done, if anybody listens.
inline void tell(const WorkProgress& progress, std::size_t done, std::size_t total)
{
    if (progress)
        progress(total == 0 ? 1.0 : static_cast<double>(done) / static_cast<double>(total));
}

} // namespace lodestone
