// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/Snapshot.h"

#include <cstddef>
#include <map>
#include <vector>

namespace lodestone {

/// Finished epochs kept for the timeline, within a memory budget. When it is exceeded, the distance between kept epochs
/// doubles until the rest fits; the best and the newest epoch always stay.
class EpochStore {
public:
    static constexpr std::size_t defaultBudgetBytes = std::size_t(1) << 30;

    explicit EpochStore(std::size_t budgetBytes = defaultBudgetBytes);

    void clear();
    /// @param snapshot  of a finished epoch (batch 0), newer than all kept ones or a replacement of one
    void add(SnapshotPtr snapshot);
    void setBudget(std::size_t bytes);

    std::size_t budgetBytes() const { return m_budget; }
    std::size_t usedBytes() const { return m_used; }
    /// Every stride-th epoch is kept; 1 = all of them.
    int stride() const { return m_stride; }
    bool empty() const { return m_kept.empty(); }
    std::vector<int> epochs() const; ///< ascending
    /// Null if it is not kept.
    SnapshotPtr find(int epoch) const;
    /// The kept epoch closest to `epoch`, the earlier one of two; null when empty.
    SnapshotPtr nearest(int epoch) const;
    /// The next kept epoch above, the previous one below; null at the ends.
    SnapshotPtr after(int epoch) const;
    SnapshotPtr before(int epoch) const;

private:
    void thin();
    void dropUnless(bool (*keep)(const EpochStore& store, int epoch));
    bool isPinned(int epoch) const;

    std::map<int, SnapshotPtr> m_kept;
    std::size_t m_budget;
    std::size_t m_used = 0;
    int m_stride = 1;
};

/// Memory a snapshot holds, in bytes.
std::size_t sizeOf(const Snapshot& snapshot);

} // namespace lodestone
