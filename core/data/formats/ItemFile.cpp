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

#include <algorithm>
#include <utility>

namespace lodestone {

namespace {
using Fields = std::vector<std::string_view>;

std::string_view fieldAt(const Fields& fields, int column)
{
    return column >= 0 && static_cast<std::size_t>(column) < fields.size() ? fields[static_cast<std::size_t>(column)]
                                                                           : std::string_view();
}

/// Labels of a line of items.tsv: the chosen one, and all that it was chosen from.
void addOwnLabels(const Fields& fields, std::optional<ItemIndex> item, LabelCollector& labels)
{
    if (item)
        labels.setPrimary(*item, fields[1]);
    const std::string_view all = fieldAt(fields, 2);
    forEachPart(all.empty() && fields[1] != "other" ? fields[1] : all, '|',
                [&](std::string_view label) { labels.add(item, label); });
}

/// A text for some of the items; the last one counts.
class TextOfItems {
public:
    explicit TextOfItems(std::size_t numItems) : m_textOfItem(numItems) { }

    void set(std::size_t item, std::string_view text)
    {
        if (text.empty())
            return;
        m_texts.append(text);
        m_textOfItem[item] = static_cast<std::uint32_t>(m_texts.size());
    }

    /// What is not known of an item stays as it is.
    void replaceIn(StringTable& table) const
    {
        if (m_texts.empty())
            return;
        StringTable replaced;
        for (std::size_t item = 0; item < m_textOfItem.size(); ++item)
            replaced.append(m_textOfItem[item] > 0 ? m_texts[m_textOfItem[item] - 1]
                                : table.empty()    ? std::string_view()
                                                   : table[item]);
        table = std::move(replaced);
    }

private:
    StringTable m_texts;
    std::vector<std::uint32_t> m_textOfItem; ///< number in m_texts plus one, 0 for none
};

/// Collects what a labels file says of the items of a data set.
class LabelsFileReader {
public:
    LabelsFileReader(const std::filesystem::path& path, Dataset& data, LoadContext& context)
        : m_path(path), m_data(data), m_context(context), m_items(data.itemIds), m_hasLine(data.numItems()),
          m_titles(data.numItems()), m_texts(data.numItems())
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
        m_data.labels = chooseLabels(std::exchange(m_labels, {}), m_data.numItems(), m_context);
        m_titles.replaceIn(m_data.itemTitles);
        m_texts.replaceIn(m_data.itemTexts);
        warn();
    }

private:
    void readOwnForm()
    {
        readTable(m_path, {{"\t", false}, false, 2}, m_context, [&](const Fields& fields) {
            const std::optional<ItemIndex> item = take(fields[0], fieldAt(fields, 3), fieldAt(fields, 4));
            addOwnLabels(fields, item, m_labels);
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
            const std::optional<ItemIndex> item = take(
                fieldAt(fields, form.columns.item), fieldAt(fields, form.columns.title), fieldAt(fields, form.columns.text));
            forEachPart(fieldAt(fields, form.columns.label), separator,
                        [&](std::string_view label) { m_labels.add(item, label); });
            return std::string();
        });
    }

    std::optional<ItemIndex> take(std::string_view id, std::string_view title, std::string_view text)
    {
        const auto found = m_items.find(id);
        if (!found) {
            ++m_numUnknown;
            return std::nullopt;
        }
        ++(m_hasLine[*found] ? m_numRepeated : m_numMatched);
        m_hasLine[*found] = true;
        m_titles.set(*found, title);
        m_texts.set(*found, text);
        return ItemIndex(*found);
    }

    void warn()
    {
        if (m_numUnknown > 0)
            m_context.warn(m_path.string() + ": " + std::to_string(m_numUnknown)
                           + " lines name items that have no rating; they were left out");
        if (m_numRepeated > 0)
            m_context.warn(m_path.string() + ": " + std::to_string(m_numRepeated)
                           + " lines name an item once more; their labels were added, the last title and text count");
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
    TextOfItems m_titles, m_texts;
    std::size_t m_numMatched = 0, m_numUnknown = 0, m_numRepeated = 0;
};
} // namespace

void readItemFile(const std::filesystem::path& path, DatasetBuilder& builder)
{
    CatalogueItems catalogue(path, builder);
    readTable(path, {{"\t", false}, false, 2}, builder.context(), [&](const Fields& fields) {
        const std::optional<ItemIndex> item = catalogue.find(fields[0]);
        if (item) {
            builder.setTitle(*item, fieldAt(fields, 3));
            builder.addText(*item, fieldAt(fields, 4));
        }
        addOwnLabels(fields, item, builder.labels());
        return std::string();
    });
    catalogue.warnAboutUnrated();
}

void readLabelsFile(const std::filesystem::path& path, Dataset& data, LoadContext& context)
{
    LabelsFileReader(path, data, context).read();
}

} // namespace lodestone
