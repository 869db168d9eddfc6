// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/Comparison.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lodestone {

/// A table of texts and figures, to be written in several forms. The best figure of a column stands out.
struct FigureTable {
    enum class Best { Largest, Smallest, None };
    struct Column {
        std::string title;
        bool isNumber = false; ///< aligned right
        Best best = Best::Largest;
        int digits = 4; ///< of figures, after the point
    };
    struct Cell {
        std::string text; ///< where there is no figure
        std::optional<Spread> figure;
    };

    std::string title;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows; ///< as many cells as there are columns
    std::vector<std::string> notes; ///< whole sentences, to stand with it

    void addColumn(const std::string& name, bool isNumber = false) { columns.push_back({name, isNumber}); }
    /// Whether the figure of a cell is the best of its column, and others are not as good.
    bool standsOut(std::size_t row, std::size_t column) const;
};

/// A figure as it is shown: "0.2500", of several runs "0.2500 ± 0.0125"; else the text.
std::string plainText(const FigureTable& table, std::size_t row, std::size_t column);

/// A table environment for the package booktabs.
std::string latexOf(const FigureTable& table);
std::string markdownOf(const FigureTable& table);
/// Numbers keep every bit; deviations have columns of their own; notes are left out.
std::string csvOf(const FigureTable& table);
/// What a file of this ending holds: ".tex" LaTeX, ".md" Markdown, else CSV.
std::string textOf(const FigureTable& table, std::string_view ending);
/// A <table> with its notes behind it.
std::string htmlOf(const FigureTable& table);

} // namespace lodestone
