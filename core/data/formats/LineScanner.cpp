// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/LineScanner.h"

#include <cstring>

namespace lodestone {

void LineScanner::start(const TextBlock& block)
{
    *this = {};
    extend(block);
}

void LineScanner::extend(const TextBlock& block)
{
    m_text = block.text();
    m_lineEnd = block.lineEnd;
    m_isLast = block.isLast;
    m_isCutOff = block.isCutOff;
    m_mayHaveNul = m_text.find('\0') != std::string_view::npos;
    for (std::size_t* place : {&m_lastBegin, &m_end, &m_next, &m_first.end, &m_first.next})
        *place -= m_begin;
    m_begin = 0;
}

LineScanner::End LineScanner::findEnd(std::size_t begin) const
{
    const std::size_t end = m_text.find(m_lineEnd, begin);
    if (end == std::string_view::npos)
        return {m_text.size(), m_text.size()};
    return {end, end + 1};
}

bool LineScanner::next()
{
    m_begin = m_lastBegin = m_end = m_next;
    if (m_begin == m_text.size())
        return false;
    m_first = findEnd(m_begin);
    m_end = m_first.end;
    m_next = m_first.next;
    m_firstLine = ++m_lastLine;
    m_fault = nullptr;
    if (m_end - m_begin > maxLineBytes)
        m_fault = "the line is longer than 1 MiB";
    else if (m_mayHaveNul && line().find('\0') != std::string_view::npos)
        m_fault = "the line holds a NUL byte";
    else if (isCutOff(m_first))
        m_fault = "the line is cut off with the file";
    return true;
}

std::string_view LineScanner::line() const
{
    std::string_view line = m_text.substr(m_begin, m_end - m_begin);
    if (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    return line;
}

std::string_view LineScanner::lastPart() const
{
    return m_text.substr(m_lastBegin, m_end - m_lastBegin);
}

LineScanner::Joined LineScanner::join()
{
    if (m_next == m_text.size())
        return m_isLast ? Joined::No : Joined::NeedsMore;
    const End found = findEnd(m_next);
    if (found.end - m_begin > maxLineBytes || isCutOff(found))
        return Joined::No;
    m_lastBegin = m_next;
    m_end = found.end;
    m_next = found.next;
    ++m_lastLine;
    return Joined::Yes;
}

void LineScanner::unjoin()
{
    m_lastBegin = m_begin;
    m_end = m_first.end;
    m_next = m_first.next;
    m_lastLine = m_firstLine;
}

} // namespace lodestone
