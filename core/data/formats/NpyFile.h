// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/VectorRows.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace lodestone {

class LoadContext;

/// What the header of a .npy file says.
struct NpyHeader {
    std::size_t rows = 0, columns = 0;
    std::size_t numberBytes = 4; ///< 4 or 8
    bool isBigEndian = false, isFortran = false;
};

/// Whether a file starts as .npy does.
bool isNpy(std::string_view start);
/// @param text  the dictionary of the header.  Throws Error, with `name` in front, if it is not what is read here.
NpyHeader parseNpyHeader(std::string_view text, const std::string& name);

/// Rows with a number that is not finite, also after rounding to float, are left out.
/// Throws Error if the file is damaged, or holds less than its header promises, or something else than vectors.
VectorRows readNpy(const std::filesystem::path& path, LoadContext& context);

} // namespace lodestone
