// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/RatingTable.h"

#include "core/Error.h"
#include "core/data/DatasetBuilder.h"
#include "core/data/LoadContext.h"
#include "core/data/formats/Encoding.h"
#include "core/data/formats/FieldValue.h"
#include "core/data/formats/LineReader.h"

#include <algorithm>
#include <array>

namespace lodestone {

namespace {
class RatingTableReader {
public:
    RatingTableReader(const std::filesystem::path& path, const TableForm& form, DatasetBuilder& builder)
        : m_builder(builder), m_context(builder.context()), m_columns(form.columns), m_numNeeded(form.columns.numNeeded()),
          m_skipHeader(form.hasHeader),
          m_implied(static_cast<float>(std::max(impliedRating, builder.context().options.positiveThreshold))),
          m_lines(path, &builder.context()), m_splitter(form.dialect)
    {
    }

    void read()
    {
        std::string_view line;
        while (m_lines.next(line)) {
            if (line.find_first_not_of(" \t") == std::string_view::npos)
                continue;
            if (m_skipHeader)
                m_skipHeader = false;
            else
                readLine(line);
        }
        warnAboutTable();
    }

private:
    /// The fields of the record that starts with `line`; a quoted label or title may go on over further lines.
    const std::vector<std::string_view>& splitRecord(std::string_view line)
    {
        constexpr int maxSplits = 64; // a quote that is never closed must not cost more than the lines after it
        const auto& fields = m_splitter.split(line);
        if (m_splitter.openQuote() < 0 || !m_splitter.dialect().spansLines() || isNeeded(m_splitter.openQuote()))
            return fields;
        const std::size_t firstLength = line.size();
        for (int splits = 0; splits < maxSplits && m_splitter.openQuote() >= 0 && m_lines.join(line);) {
            if (line.find('"', line.rfind('\n')) == std::string_view::npos)
                continue;
            m_splitter.split(line);
            ++splits;
        }
        if (m_splitter.openQuote() < 0 && !m_splitter.hasStrayQuote())
            return fields;
        m_lines.unjoin();
        return m_splitter.split(line.substr(0, firstLength));
    }

    bool isNeeded(int column) const
    {
        return column == m_columns.user || column == m_columns.item || column == m_columns.rating
            || column == m_columns.time;
    }

    void readLine(std::string_view line)
    {
        const bool ascii = isAscii(line);
        const auto& fields = splitRecord(line);
        if (fields.size() < m_numNeeded)
            return refuse("expected " + std::to_string(m_numNeeded) + " columns, found " + std::to_string(fields.size()));
        const std::string_view user = fieldAt(fields, m_columns.user), item = fieldAt(fields, m_columns.item);
        if (user.empty() || item.empty())
            return refuse(user.empty() ? "the user is empty" : "the item is empty");
        float value = m_implied;
        if (m_columns.rating >= 0 && !parseRating(fieldAt(fields, m_columns.rating), value))
            return refuse(ratingFault(fieldAt(fields, m_columns.rating)));
        std::int64_t time = 0;
        if (m_columns.time >= 0 && !parseTime(fieldAt(fields, m_columns.time), time)) {
            time = 0;
            ++m_numBadTimes;
        }
        if (ascii)
            m_builder.addRating(user, item, value, time);
        else
            m_builder.addRating(decoded(user, 0), decoded(item, 1), value, time);
        if (m_columns.label >= 0 || m_columns.title >= 0 || m_columns.text >= 0)
            describeItem(fields);
    }

    /// Labels, titles and texts are taken from the first line of an item.
    void describeItem(const std::vector<std::string_view>& fields)
    {
        if (m_builder.numItems() == m_numDescribed)
            return;
        const ItemIndex item(static_cast<ItemIndex>(m_numDescribed));
        m_numDescribed = m_builder.numItems();
        m_builder.setTitle(item, decoded(fieldAt(fields, m_columns.title), 0));
        m_builder.addText(item, decoded(fieldAt(fields, m_columns.text), 0));
        std::string_view labels = decoded(fieldAt(fields, m_columns.label), 1);
        const bool several = m_splitter.dialect().separator != "|";
        while (!labels.empty()) {
            const std::size_t end = several ? std::min(labels.find('|'), labels.size()) : labels.size();
            m_builder.labels().add(item, trimmed(labels.substr(0, end)));
            labels.remove_prefix(std::min(end + 1, labels.size()));
        }
    }

    std::string_view fieldAt(const std::vector<std::string_view>& fields, int column) const
    {
        return column >= 0 && static_cast<std::size_t>(column) < fields.size() ? fields[static_cast<std::size_t>(column)]
                                                                               : std::string_view();
    }

    std::string_view decoded(std::string_view field, std::size_t scratch)
    {
        const std::string_view text = toUtf8(field, m_decoded[scratch]);
        m_numLatin1 += text.data() != field.data();
        return text;
    }

    void refuse(std::string reason) { m_context.addBadLine(m_lines.fileName(), m_lines.lineNumber(), std::move(reason)); }

    void warnAboutTable()
    {
        if (m_columns.rating < 0)
            m_context.warn(m_lines.fileName() + ": there is no column with ratings; every line counts as a rating of "
                           + std::to_string(static_cast<int>(m_implied)));
        if (m_numBadTimes > 0)
            m_context.warn(m_lines.fileName() + ": " + std::to_string(m_numBadTimes)
                           + " lines have a time that cannot be read; their ratings were kept with time 0");
        if (m_numLatin1 > 0)
            m_context.warn(m_lines.fileName() + ": " + std::to_string(m_numLatin1)
                           + " fields are not UTF-8 and were read as Latin-1");
    }

    DatasetBuilder& m_builder;
    LoadContext& m_context;
    const Columns m_columns;
    const std::size_t m_numNeeded;
    bool m_skipHeader;
    const float m_implied;
    LineReader m_lines;
    FieldSplitter m_splitter;
    std::array<std::string, 2> m_decoded;
    std::size_t m_numDescribed = 0;
    std::uint64_t m_numBadTimes = 0, m_numLatin1 = 0;
};
} // namespace

void readRatingTable(const std::filesystem::path& path, const TableForm& form, DatasetBuilder& builder)
{
    builder.setHasTime(form.columns.time >= 0);
    if (!form.note.empty())
        builder.context().warn(path.string() + ": " + form.note);
    RatingTableReader(path, form, builder).read();
}

void requireRatings(const std::filesystem::path& path, DatasetBuilder& builder)
{
    if (builder.numRatings() > 0)
        return;
    const LoadReport& report = builder.context().report;
    std::string text = path.string() + ": no line holds a usable rating";
    if (!report.badLines.empty()) {
        const BadLine& first = report.badLines.front();
        text = first.file + ":" + std::to_string(first.line) + ": " + first.reason + "; none of the "
            + std::to_string(report.numLines) + " lines holds a usable rating";
    }
    throw Error(text + "; check the separator and the order of the columns");
}

} // namespace lodestone
