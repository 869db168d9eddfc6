// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RowMatrix.h"

#include <filesystem>

namespace lodestone {

/// Writes a matrix as NumPy's .npy (version 1, little-endian float32, C order). Throws Error if the file cannot be written.
void writeNpy(const std::filesystem::path& path, const RowMatrixRef& matrix);

} // namespace lodestone
