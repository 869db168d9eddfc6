// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/FieldSplitter.h"

#include <cstring>

namespace lodestone {

namespace {
constexpr auto npos = std::string_view::npos;

bool isBlank(char character)
{
    return character == ' ' || character == '\t';
}
} // namespace

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

FieldSplitter::FieldSplitter(TextDialect dialect) : m_dialect(std::move(dialect)) { }

const std::vector<std::string_view>& FieldSplitter::split(std::string_view line)
{
    m_fields.clear();
    m_openQuote = -1;
    m_hasStrayQuote = false;
    if (m_dialect.quoted && line.find('"') != npos)
        splitQuoted(line);
    else if (m_dialect.separator == " ")
        splitBlanks(line);
    else
        splitPlain(line);
    return m_fields;
}

void FieldSplitter::splitAt(std::string_view line, char separator)
{
    std::size_t begin = 0;
    for (std::size_t i = 0; i < line.size(); ++i) // fields are so short that a loop beats a search
        if (line[i] == separator) {
            m_fields.push_back(trimmed(line.substr(begin, i - begin)));
            begin = i + 1;
        }
    m_fields.push_back(trimmed(line.substr(begin)));
}

void FieldSplitter::splitPlain(std::string_view line)
{
    const std::size_t length = m_dialect.separator.size();
    if (length == 1)
        return splitAt(line, m_dialect.separator.front());
    while (true) {
        const std::size_t end = line.find(m_dialect.separator);
        m_fields.push_back(trimmed(line.substr(0, end)));
        if (end == npos)
            return;
        line.remove_prefix(end + length);
    }
}

void FieldSplitter::splitBlanks(std::string_view line)
{
    for (line = trimmed(line); !line.empty(); line = trimmed(line)) {
        const std::size_t end = std::min(line.find_first_of(" \t"), line.size());
        m_fields.push_back(line.substr(0, end));
        line.remove_prefix(end);
    }
}

std::size_t FieldSplitter::separatorAt(std::string_view line, std::size_t place) const
{
    if (m_dialect.separator == " ") {
        const std::size_t end = std::min(line.find_first_not_of(" \t", place), line.size());
        return end - place;
    }
    return line.substr(place, m_dialect.separator.size()) == m_dialect.separator ? m_dialect.separator.size() : 0;
}

std::size_t FieldSplitter::findSeparator(std::string_view line, std::size_t from) const
{
    const std::size_t found =
        m_dialect.separator == " " ? line.find_first_of(" \t", from) : line.find(m_dialect.separator, from);
    return std::min(found, line.size());
}

std::size_t FieldSplitter::readQuoted(std::string_view line, std::size_t place)
{
    const std::size_t begin = place + 1;
    bool doubled = false;
    std::size_t end = line.find('"', begin);
    for (; end != npos && end + 1 < line.size() && line[end + 1] == '"'; end = line.find('"', end + 2))
        doubled = true;
    if (end == npos) {
        m_openQuote = static_cast<int>(m_fields.size());
        return npos;
    }
    std::size_t after = end + 1;
    while (after < line.size() && isBlank(line[after]) && separatorAt(line, after) == 0)
        ++after;
    if (after < line.size() && separatorAt(line, after) == 0) {
        m_hasStrayQuote = true;
        return npos;
    }
    std::string_view field = line.substr(begin, end - begin);
    if (doubled) {
        std::string& text = m_unescaped.emplace_back();
        for (std::size_t i = 0; i < field.size(); ++i) {
            text += field[i];
            i += field[i] == '"';
        }
        field = text;
    }
    m_fields.push_back(trimmed(field));
    return after;
}

void FieldSplitter::splitQuoted(std::string_view line)
{
    m_unescaped.clear();
    for (std::size_t place = 0;;) {
        while (place < line.size() && isBlank(line[place]) && (m_dialect.separator == " " || separatorAt(line, place) == 0))
            ++place;
        std::size_t end = place < line.size() && line[place] == '"' ? readQuoted(line, place) : npos;
        if (end == npos) {
            end = findSeparator(line, place);
            m_fields.push_back(trimmed(line.substr(place, end - place)));
        }
        if (end >= line.size())
            return;
        place = end + separatorAt(line, end);
        if (m_dialect.separator == " " && place >= line.size())
            return;
    }
}

} // namespace lodestone
