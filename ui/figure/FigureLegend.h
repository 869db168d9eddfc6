// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/Coloring.h"
#include "ui/views/EntityColors.h"

#include <QColor>
#include <QSize>
#include <QString>

#include <vector>

class QPainter;

namespace lodestone {

/// The legend of a figure: what each color means, with counts, or the scale of a coloring by number.
class FigureLegend {
public:
    /// @param coloring  null = empty.  @param emphasis  one per category, or none; hidden ones are left out
    FigureLegend(ColoringPtr coloring, const std::vector<Emphasis>& emphasis, const QColor& background);

    bool isEmpty() const { return !m_coloring; }
    QSize size() const { return m_size; } ///< logical pixels
    /// @param text  color of the text
    void paint(QPainter& painter, QPointF topLeft, const QColor& text) const;

private:
    struct Row {
        QString name;
        QColor color;
        bool hasItems, hasUsers;
    };
    void paintScale(QPainter& painter, QRectF bar) const;
    void measure();

    ColoringPtr m_coloring;
    std::vector<Row> m_rows;
    QSize m_size;
};

} // namespace lodestone
