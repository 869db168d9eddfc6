// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/preview.h"

#include <QString>
#include <QStringList>

namespace lodestone {

/// Separators that are offered, as in LoadOptions::separator.
QStringList separators();
/// "comma", "tab"; any other text in quotes.
QString separatorName(const QString& separator);
/// "1.9 MB".
QString byteText(std::uint64_t numBytes);
/// What a first look found, in one line: format, separator, header, encoding.
QString formText(const DataPreview& preview);
/// The files with their sizes, in one line.
QString filesText(const DataPreview& preview);

} // namespace lodestone
