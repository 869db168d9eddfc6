// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/BlockReader.h"

#include "core/Error.h"
#include "core/data/LoadContext.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace lodestone {

namespace {
constexpr std::size_t firstBytes = 1 << 18, blockBytes = 1 << 20;

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

void TextBlock::removeFront(std::size_t numBytes)
{
    std::memmove(buffer.data(), buffer.data() + numBytes, size - numBytes);
    size -= numBytes;
}

void TextBlock::insertFront(std::string_view front)
{
    buffer.resize(std::max(buffer.size(), size + front.size()));
    std::memmove(buffer.data() + front.size(), buffer.data(), size);
    std::copy(front.begin(), front.end(), buffer.begin());
    size += front.size();
}

void TextBlock::append(std::string_view end)
{
    buffer.resize(std::max(buffer.size(), size + end.size()));
    std::copy(end.begin(), end.end(), buffer.begin() + static_cast<std::ptrdiff_t>(size));
    size += end.size();
}

BlockReader::BlockReader(const std::filesystem::path& path, LoadContext* context)
    : BlockReader(path.string(), openBytes(path), context)
{
}

BlockReader::BlockReader(std::string name, std::unique_ptr<ByteSource> source, LoadContext* context)
    : m_name(std::move(name)), m_context(context), m_source(std::move(source))
{
    fill(m_rest, firstBytes);
    checkStart();
}

void BlockReader::checkStart()
{
    const std::string_view start = m_rest.text().substr(0, 8192);
    if (start.empty() && m_source->damage().empty())
        throw Error(m_name + ": the file is empty; choose a file with ratings");
    if (start.empty())
        throw Error(m_name + ": " + m_source->damage() + " before its first byte of text; get the file again");
    if (startsWith(start, "\xff\xfe") || startsWith(start, "\xfe\xff"))
        throw Error(m_name + ": the text is UTF-16; save it as UTF-8");
    if (startsWith(start, "PK\x03\x04"))
        throw Error(m_name + ": this is a zip archive or a spreadsheet; unpack it, or save the sheet as CSV");
    if (looksBinary(start))
        throw Error(m_name + ": this is not a text file; choose ratings as text, such as CSV or TSV, plain or gzipped");
    if (startsWith(start, "\xef\xbb\xbf"))
        m_rest.removeFront(3);
    if (m_rest.text().find('\n') == std::string_view::npos && m_rest.text().find('\r') != std::string_view::npos)
        m_rest.lineEnd = '\r';
}

void BlockReader::fill(TextBlock& block, std::size_t numBytes)
{
    block.buffer.resize(std::max(block.buffer.size(), block.size + numBytes));
    for (std::size_t end = block.size + numBytes; block.size < end && !m_atEnd;) {
        const std::size_t count = m_source->read(std::span(block.buffer).subspan(block.size, end - block.size));
        block.size += count;
        m_atEnd = count == 0;
    }
    if (m_context) {
        m_context->advance(m_source->numFileBytes() - m_numReported);
        m_numReported = m_source->numFileBytes();
    }
}

bool BlockReader::cutAtLineEnd(TextBlock& block, std::size_t begin)
{
    const std::size_t end = block.text().substr(begin).rfind(m_rest.lineEnd);
    if (end == std::string_view::npos)
        return false;
    m_rest.append(block.text().substr(begin + end + 1));
    block.size = begin + end + 1;
    return true;
}

void BlockReader::cutLongLine(TextBlock& block, std::size_t begin)
{
    block.size = begin + maxLineBytes + 1;
    block.append({&m_rest.lineEnd, 1});
    TextBlock skipped;
    for (std::size_t end = std::string_view::npos; end == std::string_view::npos && !m_atEnd;) {
        skipped.clear();
        fill(skipped, firstBytes);
        end = skipped.text().find(m_rest.lineEnd);
        if (end != std::string_view::npos)
            m_rest.append(skipped.text().substr(end + 1));
    }
}

bool BlockReader::read(TextBlock& block)
{
    const std::size_t begin = block.size;
    block.lineEnd = m_rest.lineEnd;
    block.isLast = false;
    block.append(m_rest.text());
    m_rest.clear();
    while (!cutAtLineEnd(block, begin)) {
        if (m_atEnd)
            break;
        if (block.size - begin > maxLineBytes) {
            cutLongLine(block, begin);
            break;
        }
        fill(block, blockBytes);
    }
    block.isLast = m_atEnd && m_rest.size == 0;
    block.isCutOff = block.isLast && !m_source->damage().empty();
    return block.size > begin;
}

void BlockReader::finish(std::uint64_t numLines)
{
    if (!m_context)
        return;
    m_context->report.numLines += numLines;
    if (!m_source->damage().empty())
        m_context->warn(m_name + ": " + m_source->damage() + " after line " + std::to_string(numLines)
                        + "; what came before was kept; get the file again");
}

} // namespace lodestone
