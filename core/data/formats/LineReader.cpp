// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/LineReader.h"

#include "core/Error.h"
#include "core/data/LoadContext.h"

#include <algorithm>
#include <cassert>
#include <cstring>

namespace lodestone {

namespace {
constexpr std::size_t blockBytes = 1 << 18;

bool startsWith(std::string_view text, std::string_view start)
{
    return text.substr(0, start.size()) == start;
}

/// More than one byte in twenty that no text holds. A few stray ones are left to the check of each line.
bool looksBinary(std::string_view text)
{
    const auto strange = std::count_if(text.begin(), text.end(), [](char character) {
        const auto byte = static_cast<unsigned char>(character);
        return byte < 0x20 && std::strchr("\t\n\v\f\r\x1b", byte) == nullptr;
    });
    return static_cast<std::size_t>(strange) * 20 > text.size() || (text.size() < 20 && strange > 0);
}
} // namespace

LineReader::LineReader(const std::filesystem::path& path, LoadContext* context)
    : m_name(path.string()), m_context(context), m_source(openBytes(path)), m_buffer(blockBytes)
{
    fill();
    checkStart();
}

void LineReader::checkStart()
{
    const std::string_view start(m_buffer.data(), std::min<std::size_t>(m_size, 8192));
    if (start.empty() && m_source->damage().empty())
        throw Error(m_name + ": the file is empty; choose a file with ratings");
    if (start.empty())
        throw Error(m_name + ": the gzip file " + m_source->damage() + " before its first byte of text; get the file again");
    if (startsWith(start, "\xff\xfe") || startsWith(start, "\xfe\xff"))
        throw Error(m_name + ": the text is UTF-16; save it as UTF-8");
    if (startsWith(start, "PK\x03\x04"))
        throw Error(m_name + ": this is a zip archive or a spreadsheet; unpack it, or save the sheet as CSV");
    if (looksBinary(start))
        throw Error(m_name + ": this is not a text file; choose ratings as text, such as CSV or TSV, plain or gzipped");
    if (startsWith(start, "\xef\xbb\xbf"))
        m_begin = m_end = m_next = 3;
    const std::string_view block(m_buffer.data(), m_size);
    if (block.find('\n') == std::string_view::npos && block.find('\r') != std::string_view::npos)
        m_lineEnd = '\r';
}

bool LineReader::fill()
{
    if (m_atEnd)
        return false;
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_size - m_begin);
        m_end -= m_begin;
        m_next -= m_begin;
        m_firstNext -= std::min(m_firstNext, m_begin);
        m_size -= m_begin;
        m_begin = 0;
    }
    if (m_size == m_buffer.size())
        m_buffer.resize(m_buffer.size() * 2);
    const std::size_t count = m_source->read(std::span(m_buffer).subspan(m_size));
    m_mayHaveNul = m_mayHaveNul || std::memchr(m_buffer.data() + m_size, '\0', count) != nullptr;
    m_size += count;
    m_atEnd = count == 0;
    if (m_context) {
        m_context->advance(m_source->numFileBytes() - m_numReported);
        m_numReported = m_source->numFileBytes();
    }
    return !m_atEnd;
}

bool LineReader::findEnd()
{
    while (true) {
        if (const void* found = std::memchr(m_buffer.data() + m_end, m_lineEnd, m_size - m_end)) {
            m_end = static_cast<std::size_t>(static_cast<const char*>(found) - m_buffer.data());
            m_next = m_end + 1;
            return m_end - m_begin <= maxLineBytes;
        }
        m_end = m_next = m_size;
        if (m_size - m_begin > maxLineBytes)
            return false;
        if (!fill())
            return true;
    }
}

void LineReader::skipLongLine()
{
    while (m_end == m_next) {
        m_begin = m_end = m_next = m_size; // nothing of the line is kept
        if (!fill())
            return;
        if (const void* found = std::memchr(m_buffer.data(), m_lineEnd, m_size)) {
            m_end = static_cast<std::size_t>(static_cast<const char*>(found) - m_buffer.data());
            m_next = m_end + 1;
        }
    }
}

std::string_view LineReader::current() const
{
    std::string_view line(m_buffer.data() + m_begin, m_end - m_begin);
    if (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    return line;
}

bool LineReader::isUsable(std::string_view line)
{
    const char* reason = nullptr;
    if (m_mayHaveNul && line.find('\0') != std::string_view::npos)
        reason = "the line holds a NUL byte";
    if (m_end == m_next && !m_source->damage().empty())
        reason = "the line is cut off with the file";
    if (reason && m_context)
        m_context->addBadLine(m_name, m_lastLine, reason);
    return reason == nullptr;
}

void LineReader::finish()
{
    if (!m_context)
        return;
    m_context->report.numLines += m_lastLine;
    if (!m_source->damage().empty())
        m_context->warn(m_name + ": the gzip file " + m_source->damage() + " after line " + std::to_string(m_lastLine)
                        + "; what came before was kept; get the file again");
    m_context = nullptr;
}

bool LineReader::next(std::string_view& line)
{
    while (true) {
        m_begin = m_end = m_next;
        if (m_begin == m_size && !fill()) {
            finish();
            return false;
        }
        m_firstLine = ++m_lastLine;
        if (!findEnd()) {
            if (m_context)
                m_context->addBadLine(m_name, m_lastLine, "the line is longer than 1 MiB");
            skipLongLine();
            continue;
        }
        m_firstNext = m_next;
        line = current();
        if (isUsable(line))
            return true;
    }
}

bool LineReader::join(std::string_view& line)
{
    assert(m_firstLine > 0);
    if (m_next == m_size && !fill()) {
        line = current();
        return false;
    }
    const std::size_t end = m_end - m_begin, next = m_next - m_begin; // fill() may move the line
    m_end = m_next;
    const bool whole = findEnd() && (m_end != m_next || m_source->damage().empty());
    if (whole) {
        ++m_lastLine;
    } else {
        m_end = m_begin + end;
        m_next = m_begin + next;
    }
    line = current();
    return whole;
}

void LineReader::unjoin()
{
    m_next = m_firstNext;
    m_lastLine = m_firstLine;
}

std::vector<std::string> firstLines(const std::filesystem::path& path, std::size_t maxLines)
{
    LineReader reader(path, nullptr);
    std::vector<std::string> lines;
    std::string_view line;
    for (std::size_t numBytes = 0; lines.size() < maxLines && numBytes < 65536 && reader.next(line); numBytes += line.size())
        if (line.find_first_not_of(" \t\r") != std::string_view::npos)
            lines.emplace_back(line);
    return lines;
}

} // namespace lodestone
