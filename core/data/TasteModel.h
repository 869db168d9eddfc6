// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/SampleData.h"
#include "core/sample/RandomStream.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace lodestone {

/// The planted structure behind generated ratings: which labels a user favors, which items a label has, how popular
/// they are.
class TasteModel {
public:
    explicit TasteModel(const GeneratorOptions& options);

    struct Taste {
        std::array<int, GeneratorOptions::mostFavorites> labels{}; ///< most favored first
        int numLabels = 0;
        bool favors(int label) const;
    };
    Taste tasteOf(UserIndex user) const;
    int labelOf(ItemIndex item) const { return m_labelOfItem[at(item)]; }

    /// An item for a user of that taste: of a favorite label, or of any in the share `noise` of the draws.
    ItemIndex drawItem(const Taste& taste, RandomStream& random) const;
    /// The item after `item` in an order that keeps labels together; walks through all items.
    ItemIndex nextItem(ItemIndex item) const;
    /// 1..5; high for favorite labels, low for most others.
    float drawRating(const Taste& taste, ItemIndex item, double userBias, RandomStream& random) const;
    /// Ratings per user, at least one each, numItems at most; the sum is numRatings.
    std::vector<std::uint32_t> drawActivity() const;

private:
    void drawLabels();
    int drawLabel(RandomStream& random) const;
    int drawNumFavorites(RandomStream& random) const;

    GeneratorOptions m_options;
    std::vector<double> m_labelWeight; ///< cumulative, ends at 1
    std::vector<int> m_labelOfItem;
    std::vector<ItemIndex> m_items; ///< label by label, the most popular of each first
    std::vector<std::uint32_t> m_labelOffsets; ///< numLabels + 1, into m_items
    std::vector<std::uint32_t> m_placeOfItem; ///< inverse of m_items
};

} // namespace lodestone
