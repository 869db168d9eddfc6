// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace lodestone {

/// Texts compared without the case of the letters A to Z; other bytes of UTF-8 stand for themselves.
constexpr char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

inline std::string folded(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        c = folded(c);
    return result;
}

inline bool startsFolded(std::string_view text, std::string_view foldedStart)
{
    if (text.size() < foldedStart.size())
        return false;
    for (std::size_t i = 0; i < foldedStart.size(); ++i)
        if (folded(text[i]) != foldedStart[i])
            return false;
    return true;
}

inline bool equalsFolded(std::string_view text, std::string_view foldedOther)
{
    return text.size() == foldedOther.size() && startsFolded(text, foldedOther);
}

/// Where `foldedPart` first begins in `text` at or after `from`; npos if nowhere. An empty part is found at once.
inline std::size_t findFolded(std::string_view text, std::string_view foldedPart, std::size_t from = 0)
{
    if (foldedPart.empty())
        return from;
    for (std::size_t i = from; i + foldedPart.size() <= text.size(); ++i)
        if (folded(text[i]) == foldedPart.front() && startsFolded(text.substr(i), foldedPart))
            return i;
    return std::string_view::npos;
}

} // namespace lodestone
