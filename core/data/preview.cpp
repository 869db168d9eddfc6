// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/preview.h"

#include "core/Error.h"
#include "core/data/DatasetBuilder.h"
#include "core/data/LoadContext.h"
#include "core/data/formats/Encoding.h"
#include "core/data/formats/FileTree.h"
#include "core/data/formats/LineReader.h"
#include "core/data/formats/RatingTable.h"
#include "core/data/formats/TableForm.h"
#include "core/data/formats/ZipArchive.h"
#include "core/data/formats/catalogue.h"
#include "core/parallel/ParallelFor.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <functional>
#include <utility>

namespace lodestone {

namespace {
constexpr std::size_t numSniffedLines = 200; // as many as delimited text looks at
constexpr std::size_t maxFieldBytes = 2000;
constexpr std::uint64_t mostBytesInVain = 4 * DataPreview::maxBytes; // without finding ratings

bool startsAsGzip(const std::filesystem::path& path)
{
    std::array<char, 2> magic{};
    std::ifstream(path, std::ios::binary).read(magic.data(), magic.size());
    return magic == std::array<char, 2>{'\x1f', '\x8b'};
}

std::string shownField(std::string_view field)
{
    std::string scratch;
    std::string text(toUtf8(field, scratch));
    if (text.size() > maxFieldBytes) {
        std::size_t end = maxFieldBytes;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) // not within a character
            --end;
        text.replace(end, std::string::npos, "...");
    }
    return text;
}

/// Cuts lines into records; a quoted field may go on over further lines.
class RecordReader {
public:
    RecordReader(const std::vector<std::string>& lines, const TextDialect& dialect) : m_lines(lines), m_splitter(dialect) { }

    bool next(std::vector<std::string>& record)
    {
        if (m_next == m_lines.size())
            return false;
        std::string text = m_lines[m_next++];
        m_splitter.split(text);
        if (m_splitter.openQuote() >= 0 && m_splitter.dialect().spansLines())
            closeQuote(text);
        record.clear();
        for (const std::string_view field : m_splitter.split(text))
            record.push_back(shownField(field));
        return true;
    }

private:
    /// Adds the lines up to the end of the quote; none where it is never closed.
    void closeQuote(std::string& text)
    {
        std::string whole = text;
        for (std::size_t end = m_next; end < m_lines.size();) {
            whole += '\n' + m_lines[end++];
            m_splitter.split(whole);
            if (m_splitter.openQuote() >= 0)
                continue;
            if (!m_splitter.hasStrayQuote()) {
                text = std::move(whole);
                m_next = end;
            }
            return;
        }
    }

    const std::vector<std::string>& m_lines;
    FieldSplitter m_splitter;
    std::size_t m_next = 0;
};

std::vector<PreviewColumn> columnsOf(const Columns& columns, std::size_t numColumns)
{
    std::vector<PreviewColumn> all(numColumns, {"", "skip"});
    const std::pair<int, const char*> roles[]{{columns.user, "user"}, {columns.item, "item"},   {columns.rating, "rating"},
                                              {columns.time, "time"}, {columns.label, "label"}, {columns.title, "title"},
                                              {columns.text, "text"}};
    for (const auto& [column, role] : roles)
        if (column >= 0 && static_cast<std::size_t>(column) < numColumns)
            all[static_cast<std::size_t>(column)].role = role;
    return all;
}

/// What is known about any preview: the limit on reading and the files.
class Look {
public:
    Look(const std::filesystem::path& path, const LoadOptions& options, std::stop_token stop)
        : m_path(path), m_context(
                            options, [this](double) { endAtLimit(); }, std::move(stop)),
          m_builder(m_context)
    {
    }

    DataPreview run()
    {
        const std::optional<ZipPlace> place = zipPlace(m_path);
        const std::shared_ptr<const ZipListing> kept = place ? zipListing(place->archive) : nullptr;
        const auto [path, chosen] = chooseFormat(m_path, m_context.options, m_context);
        m_path = path;
        const FormatInfo& format = *chosen;
        m_preview.format = format.key;
        m_preview.formatTitle = format.title;
        m_preview.usesTextOptions = format.usesTextOptions;
        if (format.usesTextOptions)
            lookAtText();
        else
            lookAtRatings(format);
        takeFiles();
        m_preview.notes.insert(m_preview.notes.begin(), m_context.report.warnings.begin(), m_context.report.warnings.end());
        return std::move(m_preview);
    }

private:
    void endAtLimit() const
    {
        if (m_builder.numRatings() >= DataPreview::numRows || m_context.numBytesDone() > mostBytesInVain)
            throw LoadStopped{};
    }

    void lookAtText()
    {
        m_context.expectFile(m_path);
        std::vector<std::string> lines;
        try {
            lines = firstLines(m_path, numSniffedLines, &m_context);
        } catch (const LoadStopped&) {
            m_context.throwIfStopped();
            throw Error(m_path.string() + ":1: no line ends within the first MiB; choose a file with one rating a line");
        }
        if (lines.empty())
            throw Error(m_path.string() + ": the file holds nothing but blank lines; choose a file with ratings");
        const TableForm form = guessRatingTable(lines, m_context.options);
        m_preview.dialect = form.dialect;
        m_preview.hasHeader = form.hasHeader;
        m_preview.isLatin1 = !std::all_of(lines.begin(), lines.end(), [](const auto& line) { return isUtf8(line); });
        takeTable(lines, form);
        if (!form.note.empty())
            m_preview.notes.push_back(form.note);
        if (form.columns.rating < 0)
            m_preview.notes.push_back(impliedRatingWarning(m_path.string(), impliedRatingOf(m_context.options)));
    }

    void takeTable(const std::vector<std::string>& lines, const TableForm& form)
    {
        RecordReader reader(lines, form.dialect);
        std::vector<std::string> record, header;
        if (form.hasHeader)
            reader.next(header);
        while (m_preview.rows.size() < DataPreview::numRows && reader.next(record))
            m_preview.rows.push_back(record);
        std::size_t numColumns = std::max(header.size(), m_context.options.columns.size());
        for (const auto& row : m_preview.rows)
            numColumns = std::max(numColumns, row.size());
        m_preview.columns = columnsOf(form.columns, numColumns);
        for (std::size_t i = 0; i < header.size(); ++i)
            m_preview.columns[i].name = header[i];
    }

    void lookAtRatings(const FormatInfo& format)
    {
        try {
            format.read(m_path, m_builder);
        } catch (const LoadStopped&) {
            m_context.throwIfStopped();
        }
        const bool hasTime = m_builder.hasTime();
        m_preview.columns = {{"", "user"}, {"", "item"}, {"", "rating"}};
        if (hasTime)
            m_preview.columns.push_back({"", "time"});
        for (const RatingColumns& block : m_builder.ratingBlocks())
            for (std::size_t i = 0; i < block.size() && m_preview.rows.size() < DataPreview::numRows; ++i)
                takeRating(block, i, hasTime);
    }

    void takeRating(const RatingColumns& block, std::size_t i, bool hasTime)
    {
        std::array<char, 32> text;
        const auto end = std::to_chars(text.data(), text.data() + text.size(), block.values[i]).ptr;
        m_preview.rows.push_back({shownField(m_builder.idOf(block.users[i])), shownField(m_builder.idOf(block.items[i])),
                                  std::string(text.data(), end)});
        if (hasTime)
            m_preview.rows.back().push_back(std::to_string(block.times.empty() ? 0 : block.times[i]));
    }

    void takeFiles()
    {
        for (const std::filesystem::path& file : m_context.files())
            m_preview.files.push_back({file.filename().string(), storedBytes(file)});
        m_preview.isGzip = !m_context.files().empty() && startsAsGzip(m_context.files().front());
    }

    std::filesystem::path m_path;
    LoadContext m_context;
    DatasetBuilder m_builder;
    DataPreview m_preview;
};
} // namespace

DataPreview previewData(const std::filesystem::path& path, const LoadOptions& options, std::stop_token stop)
{
    try {
        // On one thread readers take small steps: several would read several blocks before they look at the first.
        DataPreview preview;
        ThreadPool(1).run([&] { preview = Look(path, options, std::move(stop)).run(); });
        return preview;
    } catch (const LoadStopped&) {
        return {};
    } catch (const std::filesystem::filesystem_error& error) {
        throw Error(path.string() + ": " + error.code().message() + "; check the name and the permissions");
    }
}

} // namespace lodestone
