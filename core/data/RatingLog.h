// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/EntityId.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lodestone {

/// One rating as read from a file.
struct Rating {
    UserIndex user;
    ItemIndex item;
    float value;
    std::int64_t time = 0; ///< seconds or any order; 0 where the file has none
};

/// Ratings column by column.
struct RatingColumns {
    std::vector<UserIndex> users;
    std::vector<ItemIndex> items;
    std::vector<float> values;
    std::vector<std::int64_t> times; ///< empty where all are 0

    std::size_t size() const { return users.size(); }
    bool empty() const { return users.empty(); }
    void reserve(std::size_t numRatings, bool withTimes);
    void add(const Rating& rating);
};

/// Ratings in the order of their source, in blocks, so that growing copies none of them.
class RatingLog {
public:
    void add(const Rating& rating);
    void add(RatingColumns block);

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    std::span<RatingColumns> blocks() { return m_blocks; }
    std::span<const RatingColumns> blocks() const { return m_blocks; }

private:
    static constexpr std::size_t blockSize = 1 << 16; ///< of those that grow rating by rating
    std::vector<RatingColumns> m_blocks;
    std::size_t m_size = 0;
    bool m_isOpen = false; ///< whether the last block still grows
};

} // namespace lodestone
