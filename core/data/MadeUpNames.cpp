// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/MadeUpNames.h"

#include "core/sample/RandomStream.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>

namespace lodestone {

namespace {
constexpr std::string_view consonants = "bdlmnrsv";
constexpr std::string_view vowels = "aeiou";
constexpr std::uint64_t numSyllables = consonants.size() * vowels.size();
constexpr int syllablesPerWord = 2;
/// Has no factor in common with the number of syllables, so that multiplying by it permutes the codes.
constexpr std::uint64_t step = 1'234'567;

constexpr std::array<const char*, 24> topics{"Adventure", "Animals", "Art",     "Comedy",    "Cooking",  "Crafts",
                                             "Crime",     "Fantasy", "Fashion", "Gardening", "Health",   "History",
                                             "Horror",    "Music",   "Nature",  "Poetry",    "Politics", "Romance",
                                             "Science",   "Space",   "Sports",  "Theater",   "Travel",   "War"};
} // namespace

MadeUpTitles::MadeUpTitles(std::size_t numTitles, std::uint64_t seed)
{
    while (m_numSyllables < 2 * syllablesPerWord || m_numCodes < numTitles) {
        m_numCodes *= numSyllables;
        ++m_numSyllables;
    }
    m_offset = RandomStream(seed, Purpose::Generator).next() % m_numCodes;
}

std::string MadeUpTitles::title(std::size_t index) const
{
    std::uint64_t code = (index * step + m_offset) % m_numCodes;
    std::string text;
    for (int i = 0; i < m_numSyllables; ++i, code /= numSyllables) {
        const bool startsWord = i % syllablesPerWord == 0;
        if (startsWord && i > 0)
            text += ' ';
        const std::uint64_t syllable = code % numSyllables;
        const char consonant = consonants[syllable / vowels.size()];
        text += startsWord ? static_cast<char>(consonant - 'a' + 'A') : consonant;
        text += vowels[syllable % vowels.size()];
    }
    return text;
}

std::string madeUpCode(std::uint64_t index, int length)
{
    constexpr std::string_view digits = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    // Multiplying by odd numbers and folding the upper half onto the lower permutes the numbers of so many bits.
    const int numBits = std::min(64, 5 * length);
    const std::uint64_t mask = ~std::uint64_t(0) >> (64 - numBits);
    std::uint64_t code = (index + 1) * 0x9e37'79b9'7f4a'7c15 & mask;
    code ^= code >> (numBits + 1) / 2;
    code = code * 0xd1b5'4a32'd192'ed03 & mask;
    std::string text;
    for (int i = 0; i < length; ++i, code /= digits.size())
        text += digits[code % digits.size()];
    return text;
}

std::vector<std::string> topicNames(std::size_t count)
{
    std::vector<std::string> names(topics.begin(), topics.begin() + std::min(count, topics.size()));
    for (std::size_t i = names.size(); i < count; ++i) {
        char name[32];
        std::snprintf(name, sizeof name, "Topic %04zu", i + 1);
        names.emplace_back(name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace lodestone
