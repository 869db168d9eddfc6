// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ConvMfOptions.h"

namespace lodestone {

std::vector<Param> ConvMfOptions::params()
{
    return {
        {"dimension", &dimension, 1, 1024, PARAM_TEXT("Param", "Model"), PARAM_TEXT("Param", "Dimension k"),
         PARAM_TEXT("Param", "Coordinates of each vector. 4, 8, 16, 32 and 64 are fastest.")},
        {"unobserved", &unobserved, 0, 1, PARAM_TEXT("Param", "Loss"), PARAM_TEXT("Param", "b: unrated pairs"),
         PARAM_TEXT("Param",
                    "Weight of pairs without a rating, which are fitted to 0; a rating weighs 1. 0 fits ratings only.")},
        {"lambda_user", &lambdaUser, 1e-6, 1e6, PARAM_TEXT("Param", "Regularizers"), PARAM_TEXT("Param", "λ_u: users"),
         PARAM_TEXT("Param", "Weight of the squared lengths of the users' vectors.")},
        {"lambda_item", &lambdaItem, 1e-6, 1e6, PARAM_TEXT("Param", "Regularizers"), PARAM_TEXT("Param", "λ_v: items"),
         PARAM_TEXT("Param",
                    "Weight of the squared distances of the items' vectors from what the network reads in their titles.")},
        {"item_weights", &itemWeights, 0, 0, PARAM_TEXT("Param", "Regularizers"), PARAM_TEXT("Param", "Weigh by ratings"),
         PARAM_TEXT("Param", "λ_v grows with the square root of an item's number of ratings; its mean stays.")},
        {"documents", &documents, 0, 0, PARAM_TEXT("Param", "Text"), PARAM_TEXT("Param", "Documents"),
         PARAM_TEXT("Param",
                    "titles: titles and texts of the items, never labels. none: no network; the items are "
                    "expected at 0.")},
        {"vocabulary", &vocabulary, 1, 1000000, PARAM_TEXT("Param", "Text"), PARAM_TEXT("Param", "Vocabulary"),
         PARAM_TEXT("Param", "The most frequent words, but for those in more than half of the documents.")},
        {"length", &length, 5, 10000, PARAM_TEXT("Param", "Text"), PARAM_TEXT("Param", "Longest document"),
         PARAM_TEXT("Param", "Words that are read of a document; its first ones.")},
        {"word_dimension", &wordDimension, 1, 1024, PARAM_TEXT("Param", "Text"), PARAM_TEXT("Param", "Word dimension"),
         PARAM_TEXT("Param", "Coordinates of each word.")},
        {"filters", &filters, 1, 1024, PARAM_TEXT("Param", "Text"), PARAM_TEXT("Param", "Filters"),
         PARAM_TEXT("Param", "Convolutions over each of 3, 4 and 5 words.")},
        {"hidden", &hidden, 1, 4096, PARAM_TEXT("Param", "Text"), PARAM_TEXT("Param", "Hidden layer"),
         PARAM_TEXT("Param", "Width of the layer between the convolutions and the output.")},
        {"dropout", &dropout, 0, 0.95, PARAM_TEXT("Param", "Text"), PARAM_TEXT("Param", "Dropout"),
         PARAM_TEXT("Param", "Share of the hidden layer that every step leaves out.")},
        {"rounds", &rounds, 1, 100, PARAM_TEXT("Param", "Text"), PARAM_TEXT("Param", "Rounds of the network"),
         PARAM_TEXT("Param", "Passes over all documents in each epoch.")},
        {"batch", &batch, 1, 65536, PARAM_TEXT("Param", "Text"), PARAM_TEXT("Param", "Batch size"),
         PARAM_TEXT("Param", "Documents per step of the network.")},
        {"learning_rate", &learningRate, 0, 1e6, PARAM_TEXT("Param", "Text"), PARAM_TEXT("Param", "Learning rate"),
         PARAM_TEXT("Param", "Step of the network (RMSprop); the vectors have none.")},
    };
}

} // namespace lodestone
