// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/IdIndex.h"
#include "core/data/RatingLog.h"
#include "core/data/formats/LineScanner.h"
#include "core/data/formats/TableForm.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lodestone {

/// A line that could not be used, by its number within a block.
struct LineFault {
    std::uint64_t line;
    std::string reason;
};

/// What one block of a table of ratings holds. Users, items and lines are numbered within the block, so that blocks can be
/// read at the same time and put together in their order.
struct RatingChunk {
    IdIndex users, items;
    RatingColumns ratings;
    /// Of the first line of every item; empty where the table has none of the three.
    StringTable titles, texts, labels;
    std::vector<std::uint8_t> numLatin1OfItem; ///< how many of the three were Latin-1
    std::vector<LineFault> faults; ///< the first LoadReport::maxListed
    std::uint64_t numFaults = 0, numBadTimes = 0, numLatin1 = 0;
    std::uint64_t numLines = 0; ///< within `end`
    std::size_t end = 0; ///< bytes of the block that were read; less than all where a record goes on behind it
    bool skipsHeader = false; ///< the header did not come yet

    void clear();
};

/// Reads the ratings of a table block by block; knows nothing of other blocks.
class RatingParser {
public:
    /// @param impliedRating  what a line counts where the table has no ratings
    RatingParser(const TableForm& form, float impliedRating);

    /// @param skipHeader  the first line that is not blank is no rating
    void parse(const TextBlock& block, bool skipHeader, RatingChunk& chunk);

private:
    /// Reads the record that starts with the current line. @return false where it goes on behind the block
    bool readRecord();
    /// Splits it into m_fields; a quoted label or title may go on over further lines.
    bool splitRecord();
    bool isNeeded(int column) const;
    void addRating(std::string_view user, std::string_view item);
    void describeItem();
    std::string_view fieldAt(int column) const;
    std::string_view decoded(std::string_view field, std::size_t scratch, std::uint64_t& numLatin1);
    void refuse(std::string reason);

    const Columns m_columns;
    const std::size_t m_numNeeded;
    const float m_implied;
    FieldSplitter m_splitter;
    LineScanner m_lines;
    RatingChunk* m_chunk = nullptr; ///< the one being filled
    const std::vector<std::string_view>* m_fields = nullptr; ///< of the current record
    std::uint32_t m_lastUser = 0;
    bool m_blockIsAscii = false;
    std::array<std::string, 2> m_decoded;
};

} // namespace lodestone
