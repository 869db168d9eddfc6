// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/RatingTable.h"

#include "core/Error.h"
#include "core/data/DatasetBuilder.h"
#include "core/data/LoadContext.h"
#include "core/data/formats/RatingParser.h"
#include "core/parallel/ParallelFor.h"

#include <algorithm>
#include <cstdio>
#include <deque>
#include <utility>

namespace lodestone {

namespace {
/// Reads blocks in their order, parses several at the same time, and puts what they hold together in their order.
class RatingTableReader {
public:
    RatingTableReader(const std::filesystem::path& path, const TableForm& form, DatasetBuilder& builder)
        : m_builder(builder), m_context(builder.context()), m_form(form), m_skipHeader(form.hasHeader),
          m_implied(impliedRatingOf(builder.context().options)), m_blocks(path, &builder.context())
    {
    }

    void read()
    {
        while (readRound())
            for (std::size_t i = 0; i < m_numBlocks; ++i)
                take(m_workers[i]);
        takeRest();
        m_blocks.finish(m_numLines);
        warnAboutTable();
    }

private:
    struct Worker {
        TextBlock block;
        RatingParser parser;
        RatingChunk chunk;
    };

    /// One block until the header is found; one at a time from where a record goes on in the next block.
    std::size_t blocksPerRound() const
    {
        constexpr std::size_t perThread = 2, most = 64;
        const auto threads = static_cast<std::size_t>(numThreads());
        return m_skipHeader || m_oneByOne || threads == 1 ? 1 : std::min(perThread * threads, most);
    }

    /// Reads and parses the next blocks. @return false at the end of the file
    bool readRound()
    {
        for (m_numBlocks = 0; m_numBlocks < blocksPerRound(); ++m_numBlocks) {
            if (m_numBlocks == m_workers.size())
                m_workers.push_back({{}, RatingParser(m_form, m_implied), {}});
            m_workers[m_numBlocks].block.clear();
            if (!m_blocks.read(m_workers[m_numBlocks].block))
                break;
        }
        parallelFor(0, m_numBlocks, 1, [&](std::size_t i, std::size_t) { parse(m_workers[i]); });
        return m_numBlocks > 0;
    }

    void parse(Worker& worker) const { worker.parser.parse(worker.block, m_skipHeader, worker.chunk); }

    void take(Worker& worker)
    {
        m_context.advance(0);
        if (!m_rest.empty()) {
            worker.block.insertFront(m_rest);
            parse(worker);
        }
        merge(worker.chunk);
        m_rest = worker.block.text().substr(worker.chunk.end);
        m_oneByOne = m_oneByOne || !m_rest.empty();
    }

    /// The last record, which waited for more.
    void takeRest()
    {
        if (m_rest.empty())
            return;
        Worker& worker = m_workers.front();
        worker.block.clear();
        worker.block.isLast = true;
        take(worker);
    }

    void merge(RatingChunk& chunk)
    {
        for (LineFault& fault : chunk.faults)
            m_context.addBadLine(m_blocks.fileName(), m_numLines + fault.line, std::move(fault.reason));
        m_context.report.numBadLines += chunk.numFaults - chunk.faults.size();
        m_numLines += chunk.numLines;
        m_numBadTimes += chunk.numBadTimes;
        m_numLatin1 += chunk.numLatin1;
        m_skipHeader = chunk.skipsHeader;
        const std::size_t numItems = m_builder.numItems();
        const std::vector<std::uint32_t> items =
            m_builder.addRatings(chunk.users.ids(), chunk.items.ids(), std::exchange(chunk.ratings, {}));
        for (std::size_t i = 0; i < chunk.titles.size(); ++i)
            if (items[i] >= numItems)
                describeItem(ItemIndex(items[i]), chunk, i);
    }

    /// Labels, titles and texts are taken from the first line of an item.
    void describeItem(ItemIndex item, const RatingChunk& chunk, std::size_t i)
    {
        m_numLatin1 += chunk.numLatin1OfItem[i];
        m_builder.setTitle(item, chunk.titles[i]);
        m_builder.addText(item, chunk.texts[i]);
        std::string_view labels = chunk.labels[i];
        const bool several = m_form.dialect.separator != "|";
        while (!labels.empty()) {
            const std::size_t end = several ? std::min(labels.find('|'), labels.size()) : labels.size();
            m_builder.labels().add(item, trimmed(labels.substr(0, end)));
            labels.remove_prefix(std::min(end + 1, labels.size()));
        }
    }

    void warnAboutTable()
    {
        const std::string& file = m_blocks.fileName();
        if (m_form.columns.rating < 0)
            m_context.warn(impliedRatingWarning(file, m_implied));
        if (m_numBadTimes > 0)
            m_context.warn(file + ": " + std::to_string(m_numBadTimes)
                           + " lines have a time that cannot be read; their ratings were kept with time 0");
        if (m_numLatin1 > 0)
            m_context.warn(file + ": " + std::to_string(m_numLatin1) + " fields are not UTF-8 and were read as Latin-1");
    }

    DatasetBuilder& m_builder;
    LoadContext& m_context;
    const TableForm& m_form;
    bool m_skipHeader;
    const float m_implied;
    BlockReader m_blocks;
    std::deque<Worker> m_workers;
    std::size_t m_numBlocks = 0; ///< of this round
    std::string m_rest; ///< of the block before: the start of a record that goes on
    bool m_oneByOne = false;
    std::uint64_t m_numLines = 0, m_numBadTimes = 0, m_numLatin1 = 0;
};
} // namespace

float impliedRatingOf(const LoadOptions& options)
{
    return static_cast<float>(std::max(impliedRating, options.positiveThreshold));
}

std::string impliedRatingWarning(const std::string& fileName, float value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%g", static_cast<double>(value));
    return fileName + ": there are no ratings in it; every pair of user and item counts as a rating of " + text;
}

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
