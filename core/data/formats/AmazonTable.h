// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/TableForm.h"

#include <filesystem>
#include <optional>

namespace lodestone {

/// How a CSV of Amazon's ratings is laid out: user, item, rating, time in 2014; item, user, rating, time in 2018; both
/// without a header and told apart by what ids look like; 2023 has a header. Absent if it is none of them: some other table.
/// Throws Error if the file cannot be read.
std::optional<TableForm> amazonTableForm(const std::filesystem::path& path);

} // namespace lodestone
