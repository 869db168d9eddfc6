// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/EntityId.h"
#include "core/data/formats/readTable.h"

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

namespace lodestone {

class DatasetBuilder;

/// Finds the items that the rows of a catalogue describe; says at the end how many had no rating, and how many rows came
/// for an item that had one.
class CatalogueItems {
public:
    CatalogueItems(const std::filesystem::path& path, DatasetBuilder& builder) : m_path(path), m_builder(builder) { }
    /// Absent for an item without ratings.
    std::optional<ItemIndex> find(std::string_view id);
    void warnAboutUnrated() const;

private:
    std::filesystem::path m_path;
    DatasetBuilder& m_builder;
    std::vector<bool> m_hasRow;
    std::size_t m_numUnrated = 0, m_numRepeated = 0;
};

/// Edges of a social graph, from the first field to the second; those of users without ratings are counted in a warning.
void readSocialTable(const std::filesystem::path& path, TableLayout layout, DatasetBuilder& builder);

} // namespace lodestone
