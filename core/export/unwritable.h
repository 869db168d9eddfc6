// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <filesystem>

namespace lodestone {

/// What is thrown where a file could not be written to its end.
inline Error unwritable(const std::filesystem::path& path)
{
    return Error(path.string() + ": cannot be written; check that the folder exists and has room");
}

} // namespace lodestone
