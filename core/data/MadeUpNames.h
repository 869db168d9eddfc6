// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace lodestone {

/// Short, pronounceable titles of two or more words, such as "Belo Miru"; different for different indices.
class MadeUpTitles {
public:
    MadeUpTitles(std::size_t numTitles, std::uint64_t seed);
    /// @pre index < numTitles
    std::string title(std::size_t index) const;

private:
    int m_numSyllables = 0;
    std::uint64_t m_numCodes = 1, m_offset = 0;
};

/// `length` capital letters and digits; different for different indices below 32^length. @pre length <= 13
std::string madeUpCode(std::uint64_t index, int length);

/// `count` different topics, by name; plain numbered ones once the made-up list is used up.
std::vector<std::string> topicNames(std::size_t count);

} // namespace lodestone
