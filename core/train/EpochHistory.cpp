// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/EpochHistory.h"

#include <algorithm>

namespace lodestone {

EpochHistory::EpochHistory(const std::vector<EpochStats>& epochs)
{
    for (const EpochStats& stats : epochs)
        push_back(stats);
}

EpochHistory::EpochHistory(EpochHistory&& other) noexcept
    : m_chunks(std::exchange(other.m_chunks, {})), m_size(std::exchange(other.m_size, 0)),
      m_ownsLast(std::exchange(other.m_ownsLast, false))
{
}

EpochHistory& EpochHistory::operator=(EpochHistory other) noexcept
{
    m_chunks.swap(other.m_chunks);
    m_size = other.m_size;
    m_ownsLast = other.m_ownsLast;
    return *this;
}

void EpochHistory::push_back(EpochStats stats)
{
    const std::size_t place = m_size % chunkSize;
    if (place == 0) {
        m_chunks.push_back(std::make_shared<Chunk>());
    } else if (!m_ownsLast) {
        auto own = std::make_shared<Chunk>();
        std::copy_n(m_chunks.back()->begin(), place, own->begin());
        m_chunks.back() = std::move(own);
    }
    m_ownsLast = true;
    (*m_chunks.back())[place] = std::move(stats);
    ++m_size;
}

EpochHistory EpochHistory::upTo(int epoch) const
{
    EpochHistory part(*this);
    part.m_size = static_cast<std::size_t>(std::ranges::upper_bound(*this, epoch, {}, &EpochStats::epoch) - begin());
    part.m_chunks.resize((part.m_size + chunkSize - 1) / chunkSize);
    return part;
}

} // namespace lodestone
