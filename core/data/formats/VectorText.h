// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/VectorRows.h"

#include <filesystem>

namespace lodestone {

class LoadContext;

/// Vectors as text, one a line, perhaps with a name in front; see loadVectors(). Lines that are wrong go to the report, and
/// vectors that are not finite are left out.
/// Throws Error if the file cannot be read or no line holds a vector.
VectorRows readVectorText(const std::filesystem::path& path, LoadContext& context);

} // namespace lodestone
