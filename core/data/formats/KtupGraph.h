// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/EntityId.h"
#include "core/data/IdIndex.h"

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

namespace lodestone {

class DatasetBuilder;

/// Which rated item an entity of the graph is. Where an entity is several items, it is the first.
class EntityItems {
public:
    void add(std::string_view entity, ItemIndex item);
    std::optional<ItemIndex> find(std::string_view entity) const;

private:
    IdIndex m_entities;
    std::vector<ItemIndex> m_items;
};

/// The graph of KTUP's folder kg/: train.dat, valid.dat and test.dat hold head, tail and relation by number, in this order;
/// e_map.dat and r_map.dat the names of the numbers. Repeated triples are left out and counted; numbers without a name are
/// bad lines. What a relation named "...genre" (or, where there is none, "...subject") leads to is a label of the item.
/// Throws Error if a file cannot be read.
void readKtupGraph(const std::filesystem::path& folder, const EntityItems& items, DatasetBuilder& builder);

/// Whether there is such a graph in the folder.
bool hasKtupGraph(const std::filesystem::path& folder);

/// The files of it, for progress.
std::vector<std::filesystem::path> ktupGraphFiles(const std::filesystem::path& folder);

} // namespace lodestone
