// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/LineLook.h"
#include "ui/figure/ScatterFigure.h"

#include <optional>
#include <vector>

namespace lodestone {

/// Pictures in rows beside each other, each below its title, with one legend for all and a line below them.
class PanesFigure : public Figure {
public:
    struct Pane {
        ScatterFigure figure; ///< without a legend; its caption stands below it
        QString title; ///< rich text, which wraps
        std::optional<LineLook> look; ///< of the sample before the title
    };
    struct Parts {
        std::vector<Pane> panes; ///< row by row
        std::size_t numColumns = 2;
        ColoringPtr coloring; ///< null = no legend
        std::vector<Emphasis> emphasis; ///< empty = all alike
        QString caption; ///< rich text
        QColor background, text;
    };
    /// @pre there are panes and columns
    explicit PanesFigure(Parts parts);

    QSize size(const FigureOptions& options) const override;
    QSize pixels(const FigureOptions& options) const override;
    void paint(QPainter& painter, const FigureOptions& options) const override;

private:
    /// Where the panes stand, titles included.
    struct Grid {
        std::vector<QRect> cells;
        std::vector<int> titleHeights; ///< by row
        QSize size;
    };
    Grid grid(const FigureOptions& options) const;
    void paintPane(QPainter& painter, const Pane& pane, const QRect& cell, int titleHeight,
                   const FigureOptions& options) const;
    int captionHeight(const FigureOptions& options, int width) const;

    Parts m_parts;
    FigureLegend m_legend;
};

} // namespace lodestone
