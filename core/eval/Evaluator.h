// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Split.h"
#include "core/eval/UserRanks.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>

namespace lodestone {

struct EmbeddingView;

enum class Candidates {
    Full, ///< all items that the mask leaves
    Sampled, ///< the relevant items plus 500 uniform ones outside all of the user's items
};
enum class Mask {
    Seen, ///< leave out train items, and validation items when testing (baselines.md 5.3)
    Train, ///< leave out train items only (mml.md 12)
};
enum class Part { Train, Validation, Test };

struct EvaluationOptions {
    Candidates candidates = Candidates::Full;
    Mask mask = Mask::Seen;
    std::uint64_t seed = 1; ///< of the sampled candidates and users
    bool operator==(const EvaluationOptions&) const = default;
};

/// Ranks items for users with a split of one data set. Deterministic on any number of threads; ties by item index.
class Evaluator {
public:
    /// Users are sampled (10,000, seeded) only where users x items > 4e9; RankMetrics says so.
    Evaluator(DatasetPtr data, SplitPtr split, const EvaluationOptions& options);
    ~Evaluator();

    /// Absent if no user has a relevant item in that part, or `stop` was requested.
    /// Part::Train ranks train positives among all items without a mask.
    std::optional<RankMetrics> evaluate(const EmbeddingView& embedding, Part part, std::stop_token stop = {}) const;
    /// The same, user by user.
    std::optional<UserRanks> ranks(const EmbeddingView& embedding, Part part, std::stop_token stop = {}) const;

    /// The users that evaluate() ranks, ascending: those with a relevant item in that part, or a sample of them.
    std::span<const UserIndex> users(Part part) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace lodestone
