// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace lodestone {

enum class TextTable { Csv, Latex, Markdown };

/// A table as text: CSV as RFC 4180, a LaTeX tabular, or a table of Markdown; what the form gives a meaning is escaped.
/// @param rows  each as long as `header`.  @param numbers  one per column: those that are aligned to the right
QString tableText(TextTable form, const QStringList& header, const std::vector<QStringList>& rows,
                  const std::vector<bool>& numbers);

} // namespace lodestone
