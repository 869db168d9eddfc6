// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lodestone {

/// Whether any item has a title or a text to read.
bool hasItemTexts(const Dataset& data);

/// Runs of letters and digits, without the case of A to Z; other characters of UTF-8 count as letters, but ideographs and
/// kana, which are words of their own.
std::vector<std::string> wordsOf(std::string_view text);

/// Title and text of every item as numbers of words, for models that read. Labels are no part of them: NMI would measure
/// what the model was given.
struct ItemDocuments {
    int numWords = 1; ///< of the vocabulary, with word 0, which fills short documents from the left
    int length = 0; ///< words of every document
    std::vector<std::int32_t> words; ///< numItems x length
    std::size_t numEmpty = 0; ///< items without any word of the vocabulary
    std::size_t numCut = 0; ///< items with more words than `length`: their first ones are kept
    std::size_t numRareWords = 0; ///< different words that the vocabulary has no room for
};

/// @param mostWords   of the vocabulary: the most frequent ones, but for those in more than half of the documents
/// @param mostLength  longer documents are cut
/// @param leastLength  of all documents, for the windows of filters
ItemDocuments itemDocuments(const Dataset& data, int mostWords, int mostLength, int leastLength);

} // namespace lodestone
