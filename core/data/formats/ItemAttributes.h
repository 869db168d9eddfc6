// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace lodestone {

class DatasetBuilder;

/// Attributes of items as S3-Rec keeps them, {"item": [attribute, ...], ...} with numbers or words: each becomes a label
/// and a triple "has_attribute". A number is "#7" in both, a word "attribute:word" in the graph. Text that is no such JSON is a bad line; what came before is
/// kept. Throws Error if the file cannot be read.
void readItemAttributes(const std::filesystem::path& path, DatasetBuilder& builder);

} // namespace lodestone
