// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/RatingParser.h"

#include "core/data/formats/Encoding.h"
#include "core/data/formats/FieldValue.h"
#include "core/data/load.h"

#include <algorithm>
#include <utility>

namespace lodestone {

void RatingChunk::clear()
{
    users.clear();
    items.clear();
    ratings = {};
    titles.clear();
    texts.clear();
    labels.clear();
    numLatin1OfItem.clear();
    faults.clear();
    numFaults = numBadTimes = numLatin1 = numLines = 0;
    end = 0;
}

RatingParser::RatingParser(const TableForm& form, float impliedRating)
    : m_columns(form.columns), m_numNeeded(form.columns.numNeeded()), m_implied(impliedRating), m_splitter(form.dialect)
{
}

void RatingParser::parse(const TextBlock& block, bool skipHeader, RatingChunk& chunk)
{
    chunk.clear();
    chunk.skipsHeader = skipHeader;
    constexpr std::size_t shortestRating = 4; // "u,i" and its end: blank lines must not take the memory of ratings
    const auto numLines = static_cast<std::size_t>(std::count(block.text().begin(), block.text().end(), block.lineEnd));
    chunk.ratings.reserve(std::min(numLines, block.size / shortestRating) + 1, m_columns.time >= 0);
    m_chunk = &chunk;
    m_blockIsAscii = isAscii(block.text());
    m_lines.start(block);
    while (m_lines.next()) {
        if (m_lines.fault())
            refuse(m_lines.fault());
        else if (!readRecord()) {
            chunk.numLines = m_lines.lineNumber() - 1;
            chunk.end = m_lines.begin();
            return;
        }
    }
    chunk.numLines = m_lines.numLines();
    chunk.end = block.size;
}

bool RatingParser::readRecord()
{
    if (m_lines.line().find_first_not_of(" \t") == std::string_view::npos)
        return true;
    if (std::exchange(m_chunk->skipsHeader, false))
        return true;
    if (!splitRecord())
        return false;
    if (m_fields->size() < m_numNeeded) {
        refuse("expected " + std::to_string(m_numNeeded) + " columns, found " + std::to_string(m_fields->size()));
        return true;
    }
    const std::string_view user = fieldAt(m_columns.user), item = fieldAt(m_columns.item);
    if (user.empty() || item.empty())
        refuse(user.empty() ? "the user is empty" : "the item is empty");
    else
        addRating(user, item);
    return true;
}

bool RatingParser::splitRecord()
{
    constexpr int maxSplits = 64; // a quote that is never closed must not cost more than the lines after it
    const std::string_view line = m_lines.line();
    m_fields = &m_splitter.split(line);
    if (m_splitter.openQuote() < 0 || !m_splitter.dialect().spansLines() || isNeeded(m_splitter.openQuote()))
        return true;
    for (int splits = 0; splits < maxSplits && m_splitter.openQuote() >= 0;) {
        const LineScanner::Joined joined = m_lines.join();
        if (joined == LineScanner::Joined::NeedsMore)
            return false;
        if (joined == LineScanner::Joined::No)
            break;
        if (m_lines.lastPart().find('"') == std::string_view::npos)
            continue;
        m_splitter.split(m_lines.line());
        ++splits;
    }
    if (m_splitter.openQuote() < 0 && !m_splitter.hasStrayQuote())
        return true;
    m_lines.unjoin();
    m_splitter.split(line);
    return true;
}

bool RatingParser::isNeeded(int column) const
{
    return column == m_columns.user || column == m_columns.item || column == m_columns.rating || column == m_columns.time;
}

void RatingParser::addRating(std::string_view user, std::string_view item)
{
    float value = m_implied;
    if (m_columns.rating >= 0 && !parseRating(fieldAt(m_columns.rating), value))
        return refuse(ratingFault(fieldAt(m_columns.rating)));
    std::int64_t time = 0;
    if (m_columns.time >= 0 && !parseTime(fieldAt(m_columns.time), time)) {
        time = 0;
        ++m_chunk->numBadTimes;
    }
    user = decoded(user, 0, m_chunk->numLatin1);
    item = decoded(item, 1, m_chunk->numLatin1);
    if (m_chunk->users.empty() || m_chunk->users[m_lastUser] != user) // files are often sorted by user
        m_lastUser = m_chunk->users.insert(user);
    const std::size_t numItems = m_chunk->items.size();
    const auto index = ItemIndex(m_chunk->items.insert(item));
    m_chunk->ratings.add({UserIndex(m_lastUser), index, value, time});
    if (at(index) == numItems && (m_columns.label >= 0 || m_columns.title >= 0 || m_columns.text >= 0))
        describeItem();
}

void RatingParser::describeItem()
{
    std::uint64_t numLatin1 = 0;
    m_chunk->titles.append(decoded(fieldAt(m_columns.title), 0, numLatin1));
    m_chunk->texts.append(decoded(fieldAt(m_columns.text), 0, numLatin1));
    m_chunk->labels.append(decoded(fieldAt(m_columns.label), 1, numLatin1));
    m_chunk->numLatin1OfItem.push_back(static_cast<std::uint8_t>(numLatin1));
}

std::string_view RatingParser::fieldAt(int column) const
{
    return column >= 0 && static_cast<std::size_t>(column) < m_fields->size() ? (*m_fields)[static_cast<std::size_t>(column)]
                                                                              : std::string_view();
}

std::string_view RatingParser::decoded(std::string_view field, std::size_t scratch, std::uint64_t& numLatin1)
{
    if (m_blockIsAscii)
        return field;
    const std::string_view text = toUtf8(field, m_decoded[scratch]);
    numLatin1 += text.data() != field.data();
    return text;
}

void RatingParser::refuse(std::string reason)
{
    if (m_chunk->faults.size() < LoadReport::maxListed)
        m_chunk->faults.push_back({m_lines.lineNumber(), std::move(reason)});
    ++m_chunk->numFaults;
}

} // namespace lodestone
