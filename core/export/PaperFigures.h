// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/PaperRows.h"
#include "core/export/FigureTable.h"

#include <string>
#include <utility>
#include <vector>

namespace lodestone {

/// A table of the paper, made of the data at hand. Our figures are means over the runs that are trained; what none has, is a
/// dash. The paper's own stand in columns of their own behind them, whose heads say so, and notes say that the data differ,
/// and what else there is to know. Titles, heads and notes are texts of the contexts "PaperTable" and "Model".
FigureTable paperFigures(const PaperTable& table, const std::vector<PaperRow>& rows);

/// Its notes, each with the context in which it is translated.
std::vector<std::pair<const char*, std::string>> paperNotes(const PaperTable& table, const std::vector<PaperRow>& rows);
/// For files, behind the notes: what was measured on, and how many runs are missing.
std::vector<std::string> measuredNotes(const std::vector<PaperRow>& rows, const std::string& data);

/// One model in a figure of the paper: the dimension and the figure's mean and deviation, by dimension.
struct PaperCurve {
    std::string model;
    std::vector<std::pair<double, Spread>> points;
};
/// Rows without the figure are left out. @param figure  a place in PaperTable::figures
std::vector<PaperCurve> paperCurves(const std::vector<PaperRow>& rows, std::size_t figure);

} // namespace lodestone
