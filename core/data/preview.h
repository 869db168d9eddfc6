// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/FieldSplitter.h"
#include "core/data/load.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace lodestone {

/// One column of a table of ratings.
struct PreviewColumn {
    std::string name; ///< as in the header; empty without one
    std::string role; ///< as in LoadOptions::columns; "skip" where the column is not read
};

/// A file that belongs to the data set.
struct PreviewFile {
    std::string name; ///< without its folder
    std::uint64_t numBytes = 0; ///< as stored, so packed where it is packed
};

/// What a first look at ratings finds.
struct DataPreview {
    static constexpr std::size_t numRows = 20;
    static constexpr std::uint64_t maxBytes = 1 << 20; ///< about as much is read of any file; more only until a rating is found

    std::string format; ///< key of the format catalogue
    std::string formatTitle;
    std::vector<PreviewFile> files; ///< all that will be read, the ratings first
    bool usesTextOptions = false; ///< columns, separator and header of LoadOptions apply, and the three below are known
    TextDialect dialect;
    bool hasHeader = false;
    bool isLatin1 = false; ///< else UTF-8
    bool isGzip = false;
    std::vector<PreviewColumn> columns; ///< of a form without columns: user, item, rating and, if known, time
    std::vector<std::vector<std::string>> rows; ///< the first numRows, without the header, in UTF-8; may lack fields
    std::vector<std::string> notes; ///< whole sentences: guesses and warnings the user should know of
};

/// Looks at a file or a folder as loadDataset() would read it with these options, and reads hardly more than
/// DataPreview::maxBytes.
/// Throws Error as loadDataset() does, as far as the look goes. @return without a format if `stop` was requested
DataPreview previewData(const std::filesystem::path& path, const LoadOptions& options = {}, std::stop_token stop = {});

} // namespace lodestone
