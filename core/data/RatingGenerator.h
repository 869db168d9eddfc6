// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/SampleData.h"
#include "core/data/TasteModel.h"
#include "core/data/UserRows.h"

#include <cstdint>
#include <vector>

namespace lodestone {

/// Draws the ratings of a generated data set in two rounds: first one owner for each item, then the rest user by user.
class RatingGenerator {
public:
    RatingGenerator(const GeneratorOptions& options, const TasteModel& tastes);

    /// Rows in the order in which users rated, with times. To be called once.
    UserRows generate(const WorkProgress& progress);

private:
    /// Gives every item to one user, who favors its label where one is found soon.
    void drawOwners(const WorkProgress& progress);
    /// A free place of a user who favors the label of `item`; any free one where none is found soon.
    std::size_t placeFor(ItemIndex item, RandomStream& random);
    void drawRatings(UserIndex user);

    const GeneratorOptions m_options;
    const TasteModel& m_tastes;
    UserRows m_rows;
    std::vector<UserIndex> m_userOfPlace; ///< while owners are drawn
    std::size_t m_firstFree = 0; ///< no place before it is free
};

} // namespace lodestone
