// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/ItemFile.h"

#include "core/Error.h"
#include "core/data/DatasetBuilder.h"
#include "core/data/LoadContext.h"
#include "core/data/formats/DataFile.h"
#include "core/data/formats/LineReader.h"
#include "core/data/formats/SideTables.h"
#include "core/data/formats/TableForm.h"

namespace lodestone {

namespace {
using Fields = std::vector<std::string_view>;

std::string_view fieldAt(const Fields& fields, int column)
{
    return column >= 0 && static_cast<std::size_t>(column) < fields.size() ? fields[static_cast<std::size_t>(column)]
                                                                           : std::string_view();
}

/// Collects what a labels file says of the items of a data set.
class LabelsFileReader {
public:
    LabelsFileReader(const std::filesystem::path& path, Dataset& data, LoadContext& context)
        : m_path(path), m_data(data), m_context(context), m_items(data.itemIds), m_hasLine(data.numItems()),
          m_titles(data.numItems())
    {
    }

    void read()
    {
        if (isNamed(m_path, "items.tsv"))
            readOwnForm();
        else
            readGuessedForm();
        if (m_numMatched == 0)
            throw Error(m_path.string()
                        + ": none of its lines names an item of the ratings; the first column must hold item ids");
        m_data.labels = m_labels.build(m_data.numItems());
        replaceTitles();
        warn();
    }

private:
    void readOwnForm()
    {
        readTable(m_path, {{"\t", false}, false, 2}, m_context, [&](const Fields& fields) {
            const std::optional<ItemIndex> item = take(fields[0], fieldAt(fields, 3));
            if (item)
                m_labels.setPrimary(*item, fields[1]);
            forEachPart(fieldAt(fields, 2), '|', [&](std::string_view label) { m_labels.add(item, label); });
            return std::string();
        });
    }

    void readGuessedForm()
    {
        const std::vector<std::string> lines = firstLines(m_path, 200);
        if (lines.empty())
            throw Error(m_path.string() + ": the file holds nothing but blank lines; choose a file with items and labels");
        const TableForm form = guessItemTable(lines);
        const auto numNeeded = static_cast<std::size_t>(std::max(form.columns.item, form.columns.label) + 1);
        const char separator = form.dialect.separator == "|" ? '\0' : '|';
        readTable(m_path, {form.dialect, form.hasHeader, numNeeded}, m_context, [&](const Fields& fields) {
            const std::optional<ItemIndex> item =
                take(fieldAt(fields, form.columns.item), fieldAt(fields, form.columns.title));
            forEachPart(fieldAt(fields, form.columns.label), separator,
                        [&](std::string_view label) { m_labels.add(item, label); });
            return std::string();
        });
    }

    std::optional<ItemIndex> take(std::string_view id, std::string_view title)
    {
        const auto found = m_items.find(id);
        if (!found) {
            ++m_numUnknown;
            return std::nullopt;
        }
        m_numMatched += !m_hasLine[*found];
        m_hasLine[*found] = true;
        if (!title.empty())
            m_titles[*found] = title;
        return ItemIndex(*found);
    }

    void replaceTitles()
    {
        StringTable titles;
        bool any = false;
        for (std::size_t item = 0; item < m_titles.size(); ++item) {
            any = any || !m_titles[item].empty();
            titles.append(m_titles[item].empty() && !m_data.itemTitles.empty() ? m_data.itemTitles[item] : m_titles[item]);
        }
        if (any)
            m_data.itemTitles = std::move(titles);
    }

    void warn()
    {
        if (m_numUnknown > 0)
            m_context.warn(m_path.string() + ": " + std::to_string(m_numUnknown)
                           + " lines name items that have no rating; they were left out");
        if (m_numMatched < m_data.numItems())
            m_context.warn(m_path.string() + ": " + std::to_string(m_data.numItems() - m_numMatched)
                           + " items have no line in it and stay without a label");
    }

    const std::filesystem::path m_path;
    Dataset& m_data;
    LoadContext& m_context;
    const IdIndex m_items;
    LabelCollector m_labels;
    std::vector<bool> m_hasLine;
    std::vector<std::string> m_titles;
    std::size_t m_numMatched = 0, m_numUnknown = 0;
};
} // namespace

void readItemFile(const std::filesystem::path& path, DatasetBuilder& builder)
{
    CatalogueItems catalogue(path, builder);
    readTable(path, {{"\t", false}, false, 2}, builder.context(), [&](const Fields& fields) {
        const std::optional<ItemIndex> item = catalogue.find(fields[0]);
        const std::string_view all = fieldAt(fields, 2);
        if (item) {
            builder.labels().setPrimary(*item, fields[1]);
            builder.setTitle(*item, fieldAt(fields, 3));
        }
        forEachPart(all.empty() && fields[1] != "other" ? fields[1] : all, '|',
                    [&](std::string_view label) { builder.labels().add(item, label); });
        return std::string();
    });
    catalogue.warnAboutUnrated();
}

void readLabelsFile(const std::filesystem::path& path, Dataset& data, LoadContext& context)
{
    LabelsFileReader(path, data, context).read();
}

} // namespace lodestone
