// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/TripletOptions.h"

namespace lodestone {

std::vector<Param> TripletOptions::vectorParams()
{
    return {
        {"dimension", &dimension, 1, 1024, PARAM_TEXT("Param", "Model"), PARAM_TEXT("Param", "Dimension k"),
         PARAM_TEXT("Param", "Coordinates of each vector. 4, 8, 16, 32 and 64 are fastest.")},
        {"batch", &batch, 1, 65536, PARAM_TEXT("Param", "Model"), PARAM_TEXT("Param", "Batch size"),
         PARAM_TEXT("Param", "Positive ratings per step; all gradients of a batch see the same vectors.")},
        {"learning_rate", &learningRate, 0, 1e6, PARAM_TEXT("Param", "Model"), PARAM_TEXT("Param", "Learning rate"),
         PARAM_TEXT("Param", "Step of everything that is learned.")},
        {"optimizer", &optimizer, 0, 0, PARAM_TEXT("Param", "Model"), PARAM_TEXT("Param", "Optimizer"),
         PARAM_TEXT("Param",
                    "row_adagrad: AdaGrad with one accumulator per vector. adagrad: one per coordinate; both start at 0.1. "
                    "adam: touches only the vectors of a batch (lazy), each counting its own steps; frameworks also decay "
                    "the moments of all others.")},
        {"clip", &clip, 0, 1e6, PARAM_TEXT("Param", "Model"), PARAM_TEXT("Param", "Longest vector"),
         PARAM_TEXT("Param", "Longer vectors are shortened to this length after every step; 0 leaves them as long as they are.")},
    };
}

Param TripletOptions::negativesParam()
{
    return {"negatives", &negatives, 1, 100, PARAM_TEXT("Param", "Loss"), PARAM_TEXT("Param", "Negative items"),
            PARAM_TEXT("Param", "Items drawn per positive; the closest one becomes the negative.")};
}

Param TripletOptions::marginParam()
{
    return {"margin", &margin, 0, 100, PARAM_TEXT("Param", "Loss"), PARAM_TEXT("Param", "Margin"),
            PARAM_TEXT("Param", "How much farther than a positive the negative must lie, as squared distance.")};
}

} // namespace lodestone
