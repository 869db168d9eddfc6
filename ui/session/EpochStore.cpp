// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/EpochStore.h"

#include <utility>

namespace lodestone {

std::size_t sizeOf(const Snapshot& snapshot)
{
    std::size_t floats = static_cast<std::size_t>(snapshot.embeddings.size() + snapshot.userMargins.size()
                                                  + snapshot.itemMargins.size() + snapshot.latentMargins.size());
    for (const Eigen::MatrixXf& factor : snapshot.factors)
        floats += static_cast<std::size_t>(factor.size());
    return sizeof(Snapshot) + floats * sizeof(float) + snapshot.history.size() * sizeof(EpochStats);
}

EpochStore::EpochStore(std::size_t budgetBytes) : m_budget(budgetBytes) { }

void EpochStore::clear()
{
    m_kept.clear();
    m_used = 0;
    m_stride = 1;
}

void EpochStore::add(SnapshotPtr snapshot)
{
    const int epoch = snapshot->epoch;
    SnapshotPtr& place = m_kept[epoch];
    if (place)
        m_used -= sizeOf(*place);
    m_used += sizeOf(*snapshot);
    place = std::move(snapshot);
    // The previous newest or best epoch may have been held only for being that.
    dropUnless([](const EpochStore& store, int kept) { return kept % store.m_stride == 0 || store.isPinned(kept); });
    thin();
}

void EpochStore::setBudget(std::size_t bytes)
{
    m_budget = bytes;
    thin();
}

bool EpochStore::isPinned(int epoch) const
{
    const auto& [newestEpoch, newest] = *m_kept.rbegin();
    return epoch == newestEpoch || epoch == newest->bestEpoch;
}

void EpochStore::dropUnless(bool (*keep)(const EpochStore& store, int epoch))
{
    for (auto it = m_kept.begin(); it != m_kept.end();) {
        if (keep(*this, it->first)) {
            ++it;
        } else {
            m_used -= sizeOf(*it->second);
            it = m_kept.erase(it);
        }
    }
}

void EpochStore::thin()
{
    while (m_used > m_budget && !m_kept.empty() && m_stride <= m_kept.rbegin()->first) {
        m_stride *= 2;
        dropUnless([](const EpochStore& store, int epoch) { return epoch % store.m_stride == 0 || store.isPinned(epoch); });
    }
    // Epoch 0 divides by every stride and goes last.
    if (m_used > m_budget && !m_kept.empty())
        dropUnless([](const EpochStore& store, int epoch) { return store.isPinned(epoch); });
}

std::vector<int> EpochStore::epochs() const
{
    std::vector<int> all;
    all.reserve(m_kept.size());
    for (const auto& [epoch, snapshot] : m_kept)
        all.push_back(epoch);
    return all;
}

SnapshotPtr EpochStore::find(int epoch) const
{
    const auto found = m_kept.find(epoch);
    return found == m_kept.end() ? nullptr : found->second;
}

SnapshotPtr EpochStore::nearest(int epoch) const
{
    if (m_kept.empty())
        return nullptr;
    const auto above = m_kept.lower_bound(epoch);
    if (above == m_kept.begin())
        return above->second;
    const auto below = std::prev(above);
    if (above == m_kept.end() || epoch - below->first <= above->first - epoch)
        return below->second;
    return above->second;
}

SnapshotPtr EpochStore::after(int epoch) const
{
    const auto found = m_kept.upper_bound(epoch);
    return found == m_kept.end() ? nullptr : found->second;
}

SnapshotPtr EpochStore::before(int epoch) const
{
    const auto found = m_kept.lower_bound(epoch);
    return found == m_kept.begin() ? nullptr : std::prev(found)->second;
}

} // namespace lodestone
