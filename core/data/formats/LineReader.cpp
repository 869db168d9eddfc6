// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/LineReader.h"

#include "core/data/LoadContext.h"

#include <cassert>

namespace lodestone {

LineReader::LineReader(const std::filesystem::path& path, LoadContext* context) : m_context(context), m_blocks(path, context)
{
}

bool LineReader::nextBlock()
{
    if (m_atEnd)
        return false;
    m_numLinesBefore += m_lines.numLines();
    m_block.clear();
    m_atEnd = !m_blocks.read(m_block);
    m_lines.start(m_block);
    if (m_atEnd)
        m_blocks.finish(m_numLinesBefore);
    return !m_atEnd;
}

bool LineReader::next(std::string_view& line)
{
    while (true) {
        while (!m_lines.next())
            if (!nextBlock())
                return false;
        if (!m_lines.fault()) {
            line = m_lines.line();
            return true;
        }
        if (m_context)
            m_context->addBadLine(fileName(), lineNumber(), m_lines.fault());
    }
}

bool LineReader::join(std::string_view& line)
{
    assert(m_lines.numLines() > 0);
    LineScanner::Joined joined = m_lines.join();
    if (joined == LineScanner::Joined::NeedsMore) {
        m_block.removeFront(m_lines.begin());
        m_block.isLast = !m_blocks.read(m_block) || m_block.isLast;
        m_lines.extend(m_block);
        joined = m_lines.join();
    }
    line = m_lines.line();
    return joined == LineScanner::Joined::Yes;
}

std::vector<std::string> firstLines(const std::filesystem::path& path, std::size_t maxLines, LoadContext* context)
{
    LineReader reader(path, context);
    std::vector<std::string> lines;
    std::string_view line;
    for (std::size_t numBytes = 0; lines.size() < maxLines && numBytes < 65536 && reader.next(line); numBytes += line.size())
        if (line.find_first_not_of(" \t\r") != std::string_view::npos)
            lines.emplace_back(line);
    return lines;
}

} // namespace lodestone
