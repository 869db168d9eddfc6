// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/SideTables.h"

#include "core/data/DatasetBuilder.h"
#include "core/data/LoadContext.h"

namespace lodestone {

std::optional<ItemIndex> CatalogueItems::find(std::string_view id)
{
    const std::optional<ItemIndex> item = m_builder.findItem(id);
    if (!item) {
        ++m_numUnrated;
        return item;
    }
    m_hasRow.resize(m_builder.numItems());
    m_numRepeated += m_hasRow[at(*item)];
    m_hasRow[at(*item)] = true;
    return item;
}

void CatalogueItems::warnAboutUnrated() const
{
    if (m_numUnrated > 0)
        m_builder.context().warn(m_path.string() + ": " + std::to_string(m_numUnrated)
                                 + " items have no rating and were left out");
    if (m_numRepeated > 0)
        m_builder.context().warn(
            m_path.string() + ": " + std::to_string(m_numRepeated)
            + " lines name an item once more; their labels and texts were added, the last title counts");
}

void readSocialTable(const std::filesystem::path& path, TableLayout layout, DatasetBuilder& builder)
{
    layout.numNeeded = 2;
    std::size_t numUnknown = 0;
    readTable(path, layout, builder.context(), [&](const std::vector<std::string_view>& fields) {
        const auto from = builder.findUser(fields[0]), to = builder.findUser(fields[1]);
        if (from && to)
            builder.addSocialEdge(*from, *to);
        else
            ++numUnknown;
        return std::string();
    });
    if (numUnknown > 0)
        builder.context().warn(path.string() + ": " + std::to_string(numUnknown)
                               + " social edges name users without ratings and were left out");
}

} // namespace lodestone
