// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/Figure.h"
#include "ui/figure/FigureLegend.h"
#include "ui/views/ScatterContent.h"

#include <QString>

#include <functional>
#include <vector>

namespace lodestone {

class ExploreView;

/// One picture: points as an image, everything else (axes box, lines, names, legend, caption) as vectors.
class ScatterFigure : public Figure {
public:
    struct Parts {
        ScatterContent content;
        std::function<void(QPainter&)> overlay; ///< draws what is over the points, in logical pixels; may be empty
        ColoringPtr coloring; ///< null = no legend
        std::vector<Emphasis> emphasis; ///< empty = all alike
        QString caption; ///< rich text in one line
    };
    explicit ScatterFigure(const Parts& parts);

    QSize size(const FigureOptions& options) const override;
    QSize pixels(const FigureOptions& options) const override;
    void paint(QPainter& painter, const FigureOptions& options) const override;

private:
    QImage points(const FigureOptions& options) const;
    int captionHeight() const;
    void paintBox(QPainter& painter) const;
    void paintCaption(QPainter& painter, const FigureOptions& options) const;

    ScatterContent m_content;
    std::vector<QLineF> m_box;
    std::function<void(QPainter&)> m_overlay;
    QString m_caption;
    FigureLegend m_legend;
};

/// The picture as it is seen now, with its legend and the line below it. @pre a layout is shown; the view outlives it
ScatterFigure figureOf(ExploreView& view);

} // namespace lodestone
