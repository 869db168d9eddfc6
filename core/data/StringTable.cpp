// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/StringTable.h"

namespace lodestone {

void StringTable::reserve(std::size_t numStrings, std::size_t numBytes)
{
    m_ends.reserve(numStrings);
    m_text.reserve(numBytes);
}

void StringTable::append(std::string_view text)
{
    m_text.append(text);
    m_ends.push_back(m_text.size());
}

void StringTable::clear()
{
    m_text.clear();
    m_ends.clear();
}

} // namespace lodestone
