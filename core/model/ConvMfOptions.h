// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/param/Param.h"

#include <array>
#include <string_view>
#include <vector>

namespace lodestone {

enum class DocumentKind { Titles, None };
inline constexpr std::string_view documentNames[] = {PARAM_TEXT("Param", "titles"), PARAM_TEXT("Param", "none")};

/// Options of convolutional matrix factorization (baselines.md 3.6). Lambda_v and b are the best of a grid on ml-100k by
/// validation Recall@50: 3, 10 and 30 with b of 0, 0.1 and 0.3, and 100 with b of 0 and 0.1, at lambda_u 10. The authors' b
/// is 0, which ranks far worse: ratings alone say nothing of what nobody rated. The network is smaller than theirs, as
/// titles are shorter than their documents.
struct ConvMfOptions {
    static constexpr std::array windows{3, 4, 5}; ///< words under the filters

    int dimension = 32;
    Choice documents{documentNames};
    double lambdaUser = 10; // lambda_u
    double lambdaItem = 30; // lambda_v
    bool itemWeights = true; // s
    double unobserved = 0.1; // b
    int vocabulary = 8000;
    int length = 50;
    int wordDimension = 50;
    int filters = 16;
    int hidden = 50;
    double dropout = 0.2;
    int rounds = 5;
    int batch = 128;
    double learningRate = 0.001;

    std::vector<Param> params();
};

} // namespace lodestone
