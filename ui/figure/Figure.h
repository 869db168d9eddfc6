// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

class QPainter;
class QTextDocument;

namespace lodestone {

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

/// What is seen at a moment, to be written in any size: points as images, everything else as vectors, and text as text.
class Figure {
public:
    virtual ~Figure() = default;

    /// Logical pixels of the whole figure.
    virtual QSize size(const FigureOptions& options) const = 0;
    /// Pixels of a PNG; of the points in the other formats.
    virtual QSize pixels(const FigureOptions& options) const = 0;
    /// Draws it in logical pixels.
    virtual void paint(QPainter& painter, const FigureOptions& options) const = 0;

    /// Null where there is not enough memory.
    QImage image(const FigureOptions& options) const;
    /// The contents of a file. Empty where there is not enough memory.
    QByteArray file(const FigureOptions& options) const;
};

/// Rich text as figures have it. @param width  in which it wraps
void setFigureText(QTextDocument& document, const QString& text, const QColor& color, double width);
/// Logical pixels that it needs; 0 for no text.
int figureTextHeight(const QString& text, double width);

} // namespace lodestone
