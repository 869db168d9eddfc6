// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace lodestone {

struct Dataset;
class DatasetBuilder;
class LoadContext;

/// items.tsv of the folder form: item, label, all labels joined by |, title[, text]. The label is the source's own choice.
void readItemFile(const std::filesystem::path& path, DatasetBuilder& builder);

/// Replaces the labels of `data` by those of a table with item, label[, title[, text]], or with a header that names them;
/// several labels of an item are joined by | and one is chosen. Counts items that have no line, lines without item and lines
/// that repeat an item as warnings. Throws Error if the file cannot be read or no line names an item of `data`.
void readLabelsFile(const std::filesystem::path& path, Dataset& data, LoadContext& context);

} // namespace lodestone
