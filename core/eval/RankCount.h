// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/EntityId.h"
#include "core/eval/ItemLists.h"
#include "core/eval/ScoreSpace.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lodestone {

/// Users that are ranked together.
struct RankTask {
    std::span<const UserIndex> users;
    ItemLists relevant; ///< per user
    ItemLists others; ///< per user: items left out (allRanks), or candidates beside the relevant ones (sampledRanks)
};

/// 0-based ranks of all relevant items, in the order of task.relevant: the number of candidates with a larger score,
/// plus equal ones with a smaller index. NaN counts as minus infinity. No list is sorted: scores are counted in passing.
/// Candidates of allRanks: every item but task.others; of sampledRanks: task.relevant and task.others.
std::vector<std::uint32_t> allRanks(const ScoreSpace& space, const RankTask& task);
std::vector<std::uint32_t> sampledRanks(const ScoreSpace& space, const RankTask& task);

/// How many scores go before `threshold`: larger ones, and equal ones among the first `numWinningTies`. NaN never does.
/// @param count  multiple of floatLanes;  @pre scores aligned for FloatLanes
std::uint32_t countAhead(const float* scores, std::size_t count, float threshold, std::size_t numWinningTies);

} // namespace lodestone
