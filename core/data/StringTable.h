// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lodestone {

/// Many strings in one allocation: eight million ids cost their bytes plus eight each.
class StringTable {
public:
    void reserve(std::size_t numStrings, std::size_t numBytes);
    void append(std::string_view text);
    /// Takes all strings out, but keeps the memory for others.
    void clear();
    std::size_t size() const { return m_ends.size(); }
    bool empty() const { return m_ends.empty(); }
    /// @pre index < size()
    std::string_view operator[](std::size_t index) const
    {
        const std::uint64_t begin = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_text).substr(begin, m_ends[index] - begin);
    }
    /// Asks the memory for where string `index` ends, or for its text, so that they are there when they are needed.
    void prefetchEnd(std::size_t index) const { __builtin_prefetch(&m_ends[index]); }
    void prefetchText(std::size_t index) const { __builtin_prefetch(m_text.data() + m_ends[index]); }

private:
    std::string m_text;
    std::vector<std::uint64_t> m_ends;
};

} // namespace lodestone
