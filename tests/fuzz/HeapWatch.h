// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace lodestone {

/// Counts the bytes of the heap that are taken while it exists, by all threads and all libraries; what was there before does
/// not count. One at a time. Under a sanitizer by its hooks, otherwise in place of the functions of the C library.
class HeapWatch {
public:
    HeapWatch();
    ~HeapWatch();
    HeapWatch(const HeapWatch&) = delete;
    HeapWatch& operator=(const HeapWatch&) = delete;

    std::size_t liveBytes() const; ///< taken and not given back
    std::size_t peakBytes() const; ///< most that were live at a time
    /// Whether there were so many blocks that some were not counted as given back.
    bool hasLostCount() const;
};

} // namespace lodestone
