// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/FigureLegend.h"
#include "ui/views/ScatterContent.h"

#include <QByteArray>
#include <QImage>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace lodestone {

class ExploreView;

enum class FigureFormat { Png, Svg, Pdf };

/// How a picture becomes a figure.
struct FigureOptions {
    FigureFormat format = FigureFormat::Png;
    int scale = 2; ///< pixels of the points for each of the screen's logical pixels, 1 to maxScale
    bool legend = true, caption = true;
    bool transparent = false; ///< no background
    static constexpr int maxScale = 8;
    bool operator==(const FigureOptions&) const = default;
};

/// The picture of a moment, to be written in any size: points as an image, everything else (axes box, lines, names, legend,
/// caption) as vectors, and text as text.
class ScatterFigure {
public:
    struct Parts {
        ScatterContent content;
        std::function<void(QPainter&)> overlay; ///< draws what is over the points, in logical pixels; may be empty
        ColoringPtr coloring; ///< null = no legend
        std::vector<Emphasis> emphasis; ///< empty = all alike
        QString caption; ///< rich text in one line
    };
    explicit ScatterFigure(const Parts& parts);

    /// Logical pixels of the whole figure.
    QSize size(const FigureOptions& options) const;
    /// Pixels of a PNG; of the points in the other formats.
    QSize pixels(const FigureOptions& options) const;
    /// Draws it in logical pixels.
    void paint(QPainter& painter, const FigureOptions& options) const;
    QImage image(const FigureOptions& options) const;
    /// The contents of a file. Empty where there is not enough memory.
    QByteArray file(const FigureOptions& options) const;

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
