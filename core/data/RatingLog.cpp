// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/RatingLog.h"

#include <utility>

namespace lodestone {

void RatingColumns::reserve(std::size_t numRatings, bool withTimes)
{
    users.reserve(numRatings);
    items.reserve(numRatings);
    values.reserve(numRatings);
    if (withTimes)
        times.reserve(numRatings);
}

void RatingColumns::add(const Rating& rating)
{
    if (rating.time != 0 || !times.empty()) {
        times.resize(users.size());
        times.push_back(rating.time);
    }
    users.push_back(rating.user);
    items.push_back(rating.item);
    values.push_back(rating.value);
}

void RatingLog::add(const Rating& rating)
{
    if (!m_isOpen || m_blocks.back().size() == blockSize)
        m_blocks.emplace_back();
    m_isOpen = true;
    m_blocks.back().add(rating);
    ++m_size;
}

void RatingLog::add(RatingColumns block)
{
    if (block.empty())
        return;
    m_size += block.size();
    m_blocks.push_back(std::move(block));
    m_isOpen = false;
}

} // namespace lodestone
